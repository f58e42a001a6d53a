import { caseIdOf, pupilIdOf, schoolKeyOf } from '../../../src/cases/identify';
import type { CaseId, PupilId } from '../../../src/cases/ids';
import type { Subject } from '../../../src/cases/state';
import { Desk, type DeskSchool } from '../../../src/desk/desk';
import type { Pupil, Store } from '../../../src/store/port';
import { PUPIL, route, SCHOOL } from '../../desk/office';
import { LIVES, type Step } from './lives';

const BEGIN = Date.parse('2026-11-02T09:00:00+01:00');
const LONGEST_LIFE = Math.max(...LIVES.map(({ length }) => length));

/** The steps of one class: of each life the first, of each the second, so that cases are under way at the same time. */
const STEPS = Array.from({ length: LONGEST_LIFE }, (_, at) => LIVES.flatMap((life) => life[at] ?? [])).flat();

/** How many commands one class takes; a script can go on for ever, class after class. */
export const PER_CLASS = STEPS.length;

/** The nth command as Teams would name it. */
export const activityOf = (n: number): string => `activity-${n}`;

/** Every case and pupil that the first commands may have made. */
export function madeBy(commands: number): { readonly cases: readonly CaseId[]; readonly pupils: readonly PupilId[] } {
  const classes = Array.from({ length: Math.ceil(commands / PER_CLASS) }, (_, at) => at);
  const names = [...new Set(STEPS.map(({ on }) => on))];
  return {
    cases: classes.flatMap((at) => names.map((name) => caseOf(at, name))),
    pupils: classes.flatMap((at) => names.map((name) => pupilIn(at, name))),
  };
}

const caseOf = (at: number, name: string): CaseId => caseIdOf(`case-${at}-${name}`);
const pupilIn = (at: number, name: string): PupilId => pupilIdOf(`pupil-${at}-${name}`);

/**
 * What people do at a school, command by command: the nth is the same whoever carries it out, and at the same time of day,
 * so that a process can go on where another was killed, and a third can do the same undisturbed.
 */
export class Script {
  readonly #desk: Desk;
  #n = 0;

  constructor(
    readonly store: Store,
    readonly school: DeskSchool,
  ) {
    this.#desk = new Desk({ store, now: () => new Date(BEGIN + this.#n * 1000), newId: () => 'unused' });
  }

  /** Carries out the nth command, as often as it is asked to: what the desk says of it. @throws when it is refused */
  async carryOut(n: number): Promise<'done' | 'repeat'> {
    this.#n = n;
    const step = STEPS[n % PER_CLASS];
    if (!step) throw new Error('There is no such step.');
    const result = await this.#does(step, Math.floor(n / PER_CLASS), activityOf(n));
    if (result.kind === 'refused') throw new Error(`${n}, ${step.kind} on ${step.on}: ${result.refusal.say}`);
    return result.kind;
  }

  async #does(step: Step, at: number, activity: string) {
    const { school } = this;
    const caseId = caseOf(at, step.on);
    const pupilId = pupilIn(at, step.on);
    const order = { school, by: step.by, caseId, activity };
    if (step.kind === 'pupil') {
      const { typed, reason } = step;
      return this.#desk.changePupils({ ...order, command: { kind: 'correct', pupil: pupilId, typed, reason } });
    }
    if (step.kind === 'begin') {
      const { id, about } = route(step.route);
      const pupil: Pupil = { ...PUPIL, id: pupilId };
      const subject: Subject =
        about === 'pupil' ? { kind: 'pupil', pupil: pupilId } : { kind: 'class', name: `${at}A` };
      const command = { kind: 'start', id: caseId, route: id, subject } as const;
      return this.#desk.carryOut({ ...order, command, ...(about === 'pupil' && { pupils: [pupil] }) });
    }
    const state = await this.#desk.load(school.key, caseId);
    const { today } = this.#desk.clock();
    const command = step.make({ state, today, idOf: (name) => caseOf(at, name) });
    return this.#desk.carryOut({ ...order, command });
  }
}

/** A school of its own for every so many rounds, so that looking at all of it stays quick. */
export const schoolOf = (name: string): DeskSchool => ({ ...SCHOOL, key: schoolKeyOf('tenant', name) });

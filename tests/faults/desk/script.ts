import { caseIdOf, pupilIdOf, schoolKeyOf } from '../../../src/cases/identify';
import type { CaseId, PupilId } from '../../../src/cases/ids';
import type { Subject } from '../../../src/cases/state';
import { Desk, type DeskSchool, type Member } from '../../../src/desk/desk';
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

export const caseOf = (at: number, name: string): CaseId => caseIdOf(`case-${at}-${name}`);
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
    const { school } = this;
    const result = await does(this.#desk, step, { school, at: Math.floor(n / PER_CLASS), activity: activityOf(n) });
    if (result.kind === 'refused') throw new Error(`${n}, ${step.kind} on ${step.on}: ${result.refusal.say}`);
    return result.kind;
  }
}

/** What is known beside the step itself; `by` where somebody else does it. */
export interface Doing {
  readonly school: DeskSchool;
  readonly at: number;
  readonly activity: string;
  readonly by?: Member;
}

/** Has the step of a class done at a desk. */
export async function does(desk: Desk, step: Step, { school, at, activity, by = step.by }: Doing) {
  const caseId = caseOf(at, step.on);
  const pupilId = pupilIn(at, step.on);
  const order = { school, by, caseId, activity };
  if (step.kind === 'pupil') {
    const { typed, reason } = step;
    return desk.changePupils({ ...order, command: { kind: 'correct', pupil: pupilId, typed, reason } });
  }
  if (step.kind === 'begin') {
    const { id, about } = route(step.route);
    const pupil: Pupil = { ...PUPIL, id: pupilId };
    const subject: Subject = about === 'pupil' ? { kind: 'pupil', pupil: pupilId } : { kind: 'class', name: `${at}A` };
    const command = { kind: 'start', id: caseId, route: id, subject } as const;
    return desk.carryOut({ ...order, command, ...(about === 'pupil' && { pupils: [pupil] }) });
  }
  const state = await desk.load(school.key, caseId);
  const { today } = desk.clock();
  return desk.carryOut({ ...order, command: step.make({ state, today, idOf: (name) => caseOf(at, name) }) });
}

/** A school of its own for every so many rounds, so that looking at all of it stays quick. */
export const schoolOf = (name: string): DeskSchool => ({ ...SCHOOL, key: schoolKeyOf('tenant', name) });

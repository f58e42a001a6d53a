import type { PupilId } from '../../../src/cases/ids';
import type { ChangedPupil, PupilChange, PupilCommand } from '../../../src/cases/pupils/change';
import { decidePupils, type PupilContext } from '../../../src/cases/pupils/decide';
import { rootsOf } from '../../../src/cases/pupils/follow';
import type { PupilCase } from '../../../src/cases/pupils/seen';
import { isRefusal, type Refusal } from '../../../src/cases/refusal';
import type { Pupil } from '../../../src/store/port';
import { caseId, context, type Name, person, pupil as pupilId } from '../made-up';

/** Pupils of a school that does not exist, kept in memory as the desk would keep them. */

export const pupil = (id: string, more: Partial<Pupil> = {}): Pupil => ({
  id: pupilId(id),
  firstName: 'Rosa',
  lastName: 'Jansen',
  className: '3B',
  formerClasses: [],
  version: 1,
  ...more,
});

export const aCase = (id: string, more: Partial<PupilCase> = {}): PupilCase => ({
  caseId: caseId(id),
  mentor: person('mentor'),
  status: 'submitted',
  version: 4,
  ...more,
});

export class Pupils {
  readonly all = new Map<PupilId, Pupil>();
  readonly changes: ChangedPupil[] = [];

  constructor(
    pupils: readonly Pupil[],
    /** Which case is of which pupil, as it was begun. */
    readonly cases: readonly (readonly [string, PupilCase])[] = pupils.map(({ id }) => [id, aCase(`case-${id}`)]),
  ) {
    for (const one of pupils) this.all.set(one.id, one);
  }

  /** Decides as this person, and keeps what comes of it. */
  does(command: PupilCommand, name: Name = 'zoco'): readonly ChangedPupil[] | Refusal {
    const decided = decidePupils(command, this.context(command, name));
    if (isRefusal(decided)) return decided;
    for (const { pupil: one } of decided) this.all.set(one.id, { ...one, version: one.version + 1 });
    this.changes.push(...decided);
    return decided;
  }

  merge(double: string, keep: string, name?: Name) {
    const reason = 'Zelfde leerling';
    return this.does({ kind: 'merge', double: pupilId(double), keep: pupilId(keep), reason }, name);
  }

  separate(double: string, name?: Name) {
    return this.does({ kind: 'separate', double: pupilId(double), reason: 'Toch niet' }, name);
  }

  get(id: string): Pupil {
    const found = this.all.get(pupilId(id));
    if (!found) throw new Error(`No pupil ${id}.`);
    return found;
  }

  root(id: string): string {
    return rootsOf([...this.all.values()]).get(pupilId(id)) ?? 'none';
  }

  private context(command: PupilCommand, name: Name): PupilContext {
    const roots = rootsOf([...this.all.values()]);
    const casesOf = (id: PupilId) =>
      this.cases.filter(([of]) => roots.get(pupilId(of)) === roots.get(id)).map(([, one]) => one);
    const double = command.kind === 'separate' ? command.double : undefined;
    const root = double && this.all.get(roots.get(double) ?? double);
    const last = this.changes.findLast((one) => one.pupil.id === double)?.change;
    return {
      ...context(name),
      found: this.all,
      cases: new Map([...this.all.keys()].map((id) => [id, casesOf(id)])),
      ...(root && { root }),
      ...gaveOf(last),
    };
  }
}

const gaveOf = (change: PupilChange | undefined) => (change?.kind === 'merged' ? { gave: change.gave } : {});

export const sayOf = (result: readonly ChangedPupil[] | Refusal): string => (isRefusal(result) ? result.say : 'done');
export const reasonOf = (result: readonly ChangedPupil[] | Refusal): string =>
  isRefusal(result) ? result.reason : 'done';

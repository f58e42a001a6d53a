import { randomUUID } from 'node:crypto';
import { caseIdOf, dayOf, instantOf, personIdOf, pupilIdOf } from '../../../src/cases/identify';
import type { CaseId, PupilId } from '../../../src/cases/ids';
import { CLEAN_UP } from '../../../src/desk/clean-up/due';
import { tickAt } from '../../../src/teams/cases/ticker/at-school';
import { planAt } from '../../../src/teams/cases/ticker/plan-at';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { knownSchools } from '../../support/bot';
import { MENTOR, type Privacy, SCHOOL } from './ground';

const schoolOf = (privacy: Privacy) => {
  const structure = knownSchools().get('voorbeeld')?.structure;
  if (!structure) throw new Error('No school.');
  return deskSchool(privacy.kept.store, SCHOOL, structure);
};

/** A new draft about a pupil. */
export async function opens(privacy: Privacy, name: string, pupil: PupilId, lastName?: string): Promise<CaseId> {
  const school = await schoolOf(privacy);
  // No name in an id: ids stand in the traces of what was erased.
  const caseId = caseIdOf(randomUUID());
  const pm2 = [...school.structure.routes.values()].find(({ id }) => id === 'pm2');
  if (!pm2) throw new Error('No PM2.');
  const made = { id: pupil, firstName: name, lastName: lastName ?? '', className: '5A', formerClasses: [], version: 0 };
  const done = await privacy.kept.parts.desk.carryOut({
    school,
    by: { id: personIdOf(MENTOR.aadObjectId), roles: [...pm2.startedBy] },
    caseId,
    command: { kind: 'start', id: caseId, route: pm2.id, subject: { kind: 'pupil', pupil } },
    activity: randomUUID(),
    ...(lastName !== undefined && { pupils: [made] }),
  });
  if (done.kind === 'refused') throw new Error(done.refusal.say);
  return caseId;
}

/** A pupil whose only case was thrown away, and who left then; never when no day is given. */
export async function leaver(privacy: Privacy, name: string, lastName: string, leftOn?: string): Promise<PupilId> {
  const id = pupilIdOf(randomUUID());
  const school = await schoolOf(privacy);
  const caseId = await opens(privacy, name, id, lastName);
  await privacy.kept.parts.desk.carryOut({
    school,
    by: { id: personIdOf(MENTOR.aadObjectId), roles: [] },
    caseId,
    command: { kind: 'discard' },
    activity: randomUUID(),
  });
  if (leftOn !== undefined) await left(privacy, id, leftOn);
  return id;
}

/** The day of leaving is written down, or taken away. */
export async function left(privacy: Privacy, id: PupilId, leftOn?: string): Promise<void> {
  const { store } = privacy.kept;
  const found = await store.pupil(SCHOOL, id);
  if (!found) throw new Error('No pupil.');
  const { leftOn: _, ...rest } = found;
  await store.write(SCHOOL, { streams: [], pupils: [{ ...rest, ...(leftOn && { leftOn: dayOf(leftOn) }) }] });
}

/** A process looks what is due at this moment, as every one does; perhaps several. */
export async function ticks(privacy: Privacy, moment: string, times = 1): Promise<void> {
  const { store, parts } = privacy.kept;
  const silent = () => undefined;
  const options = {
    store,
    now: () => new Date(moment),
    schools: knownSchools(),
    people: parts.people,
    log: { info: silent, warn: silent, error: silent, debug: silent },
  };
  await planAt(SCHOOL, options);
  await Promise.all(Array.from({ length: times }, () => tickAt(SCHOOL, options)));
}

export const planned = async (privacy: Privacy) =>
  (await privacy.kept.store.remindersOf(SCHOOL, undefined)).find(({ id }) => id === CLEAN_UP)?.dueAt;

export const at = (moment: string) => instantOf(new Date(moment));

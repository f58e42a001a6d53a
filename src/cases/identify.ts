import { isDay } from './days';
import type { CaseId, Day, Instant, InterventionId, PersonId, PupilId, SchoolKey } from './ids';

/** Where plain text becomes an id. Each throws a RangeError on text that can be none; nothing else makes ids. */

const isText = (raw: string): boolean => raw !== '' && raw.length <= 300;
const isCaseId = (raw: string): raw is CaseId => isText(raw);
const isPupilId = (raw: string): raw is PupilId => isText(raw);
const isPersonId = (raw: string): raw is PersonId => isText(raw);
const isInterventionId = (raw: string): raw is InterventionId => isText(raw);
const isSchoolKey = (raw: string): raw is SchoolKey => isText(raw);
const isInstant = (raw: string): raw is Instant => !Number.isNaN(Date.parse(raw));

function made<Id extends string>(raw: string, is: (raw: string) => raw is Id): Id {
  if (!is(raw)) throw new RangeError('This text is no id.');
  return raw;
}

export const caseIdOf = (raw: string): CaseId => made(raw, isCaseId);
export const pupilIdOf = (raw: string): PupilId => made(raw, isPupilId);
export const personIdOf = (raw: string): PersonId => made(raw, isPersonId);
export const interventionIdOf = (raw: string): InterventionId => made(raw, isInterventionId);
/**
 * What a tenant keeps that is of no school: its teams and people, and who sends just now. No structure is called so: its id
 * has no `@`.
 */
export const DIRECTORY = '@directory';
export const SENDING = '@sending';

/** A school's partition: its tenant, and which of the structures it follows. */
export const schoolKeyOf = (tenant: string, structure: string): SchoolKey =>
  made(`${tenant}|${structure}`, isSchoolKey);
/** What a school's key was made of. */
export function splitSchoolKey(key: SchoolKey): { readonly tenant: string; readonly structure: string } {
  const at = key.indexOf('|');
  return { tenant: key.slice(0, at), structure: key.slice(at + 1) };
}

/** A day of the calendar. */
export const dayOf = (raw: string): Day => made(raw, isDay);
/** A moment in UTC. */
export const instantOf = (date: Date): Instant => made(date.toISOString(), isInstant);

/** The day it is at school (Europe/Amsterdam) at a moment. @throws RangeError on an invalid date */
export function dayAt(date: Date): Day {
  const day = AT_SCHOOL.format(date);
  if (!isDay(day)) throw new RangeError('This moment has no day.');
  return day;
}

/** Swedish writes a day as yyyy-mm-dd. */
const AT_SCHOOL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

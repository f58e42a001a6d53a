import type { Pupil } from '../../store/port';
import { words } from '../check/words';
import { together } from '../faults';
import type { PersonId } from '../ids';
import { mayKeepPupils } from '../may';
import { NL } from '../nl';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { PupilCommand } from './change';
import { classesBefore, dataOf, PUPIL_KEYS, type PupilData, pupilData } from './data';
import type { PupilContext, PupilDecision } from './decide';
import { PUPIL_NL } from './nl';
import { isShown, type PupilCase } from './seen';

type Correct = Extract<PupilCommand, { kind: 'correct' }>;

/**
 * Puts name, class, number or day of leaving right. The office says why. A mentor needs no reason on a form that lies with
 * them, as a draft or sent back; a new class of a pupil of theirs is no correction, so that goes as long as nobody else has a case of the pupil.
 */
export function correct(command: Correct, context: PupilContext): PupilDecision {
  const pupil = context.found.get(command.pupil);
  const cases = context.cases.get(command.pupil) ?? [];
  const inDraft = command.draft !== undefined;
  const no = inDraft ? notOwnDraft(command, cases, context) : notKept(cases, context);
  if (no) return no;
  if (!pupil) return refuse('not-found', inDraft ? NL.notFound : PUPIL_NL.unknown);
  if (pupil.mergedInto !== undefined) return refuse('stale', PUPIL_NL.changed);
  const from = dataOf(pupil);
  const to = pupilData({ ...from, ...command.typed }, context.today, { classes: context.classes });
  const reason = inDraft ? '' : words(command.reason, PUPIL_NL.reason, { field: 'reason', reason: 'needs-reason' });
  if (isRefusal(to)) return isRefusal(reason) ? together([to, reason]) : to;
  const changed = changedIn(from, to);
  if (changed.length === 0) return inDraft ? [] : refuse('incomplete', PUPIL_NL.nothingChanged);
  const barred = inDraft ? changed.filter((key) => !isFree(key, cases, context.by)) : [];
  if (barred.length > 0)
    return refuse('kept-field', PUPIL_NL.notInDraft(barred.map((key) => LABELS[key])), { fields: barred });
  if (isRefusal(reason)) return reason;
  const change = { kind: 'corrected', by: context.by, at: context.now, from, to } as const;
  return [{ pupil: corrected(pupil, to), change: { ...change, ...(reason !== '' && { reason }) } }];
}

/** What people call the data of a pupil. */
export const LABELS: Readonly<Record<keyof PupilData, string>> = {
  firstName: 'de roepnaam',
  lastName: 'de achternaam',
  className: 'de klas',
  number: 'het leerlingnummer',
  enrolledOn: 'de dag van inschrijving',
  leftOn: 'de datum van vertrek',
  leftTo: 'of de leerling naar speciaal onderwijs is verwezen',
};

function notOwnDraft({ draft }: Correct, cases: readonly PupilCase[], { by }: PupilContext): Refusal | undefined {
  const own = cases.some(({ caseId, mentor, status }) => caseId === draft && mentor === by && isWithMentor(status));
  return own ? undefined : refuse('not-found', NL.notFound);
}

function notKept(cases: readonly PupilCase[], context: PupilContext): Refusal | undefined {
  const verdict = mayKeepPupils(context);
  if (!verdict.may) return verdict.refusal;
  return isShown(cases) ? undefined : refuse('not-found', PUPIL_NL.unknown);
}

/** A form that lies with its mentor: not handed in yet, or sent back to be put right. */
export const isWithMentor = (status: string): boolean => status === 'draft' || status === 'returned';

/** Whether a mentor may change this without the office: no case rests on it elsewhere, or it is a class of a pupil of theirs. */
export function isFree(key: keyof PupilData, cases: readonly PupilCase[], by: PersonId): boolean {
  const standing = cases.filter(({ status }) => status !== 'discarded');
  if (standing.some(({ mentor }) => mentor !== by)) return false;
  if (key === 'className' || key === 'enrolledOn') return true;
  return key !== 'leftOn' && key !== 'leftTo' && standing.every(({ status }) => isWithMentor(status));
}

const changedIn = (from: PupilData, to: PupilData): readonly (keyof PupilData)[] =>
  PUPIL_KEYS.filter((key) => from[key] !== to[key]);

function corrected(pupil: Pupil, to: PupilData): Pupil {
  const { number: _number, enrolledOn: _enrolledOn, leftOn: _leftOn, leftTo: _leftTo, ...rest } = pupil;
  return { ...rest, ...to, formerClasses: classesBefore(to.className, pupil.formerClasses, [pupil.className]) };
}

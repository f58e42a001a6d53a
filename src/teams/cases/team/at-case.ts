import { z } from 'zod/v4';
import type { Command } from '../../../cases/command';
import { caseIdOf } from '../../../cases/identify';
import type { CaseId } from '../../../cases/ids';
import { may } from '../../../cases/may';
import { NL } from '../../../cases/nl';
import type { Who } from '../../../cases/people';
import type { Refusal } from '../../../cases/refusal';
import type { Case } from '../../../cases/state';
import { type CaseView, viewOf } from '../../../cases/view';
import type { Result } from '../../../desk/desk';
import type { LookAt } from '../../../desk/looks';
import { kindIn, type MayDo, type Rule } from '../../access/rule';
import { type Action, action } from '../../actions/action';
import { schoolsOf } from '../../answering/school';
import type { Services } from '../../answering/services';
import { type Reaction, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import { type AtDesk, atDesk, carryOut as deskCarryOut, whoAt } from '../at-desk';
import { onlyFor } from '../only-for';
import { type Described, describe, describing } from './described';

/** Somebody at a case that they may see, with as much of it as they may. */
export interface AtCase extends AtDesk, Described {
  readonly school: Described['school'];
  readonly who: Who;
  readonly view: Exclude<CaseView, { sees: 'nothing' }>;
}

/** The desk of the school that a button names: a claim of the presser's machine; it must be one they may ask about. */
export async function deskOf(turn: Turn, id: string, services: Services): Promise<AtDesk | undefined> {
  const school = (await schoolsOf(turn, services)).all.find((one) => one.id === id);
  return school && atDesk(turn, school, services);
}

/** A case by its id, for this person; nothing when it is not there, and the same when they may not see it. */
export async function atCase(
  turn: Turn,
  wanted: { readonly school: string; readonly case: string },
  services: Services,
): Promise<AtCase | undefined> {
  const desk = await deskOf(turn, wanted.school, services);
  const state = desk && (await desk.desk.load(desk.school.key, caseIdOf(wanted.case)));
  return desk && state && asSeen(desk, state, services);
}

/**
 * Why a press gets no case: it was erased; else in the same words whether it is not there or not theirs. Only for an id that
 * nobody can guess: a number would tell anybody of which cases a pupil was erased.
 */
async function whyGone({ desk, school }: AtDesk, caseId: CaseId): Promise<string> {
  return (await desk.options.store.read(school.key, caseId)).erased ? NL.erased : NL.notFound;
}

/** What somebody is answered who may not see a case, or of whose case nothing is left. */
export const notThere = async (turn: Turn, data: Pressed, services: Services): Promise<Reaction> => {
  const at = await deskOf(turn, data.school, services);
  return sentence(at ? await whyGone(at, caseIdOf(data.case)) : NL.notFound);
};

/** The case as it is now, as far as this person may see it. */
export async function asSeen(at: AtDesk, state: Case, services: Services): Promise<AtCase | undefined> {
  const who = whoAt(at);
  const about = await describe(state, at.school, describing(at.desk, services));
  const view = viewOf(who, state, about.pupil ?? {}, about.naming);
  return view.sees === 'nothing' ? undefined : { ...at, ...about, who, view };
}

/**
 * Writes down that this person is shown the case: before whatever renders its content does. Number and class are no content.
 * @throws LookNotKept; then it is not shown
 */
export async function isShown({ desk, school, state, view, by }: AtCase, what: LookAt = 'case'): Promise<void> {
  if (view.sees !== 'card') await desk.looks.note(school.key, state, { by: by.id, what, as: view.as });
}

const pressed = z.looseObject({
  school: z.string().max(100),
  case: z.string().min(1).max(100),
  version: z.coerce.number().int().min(0).optional(),
  /** What the button is about: a deed, or the id of a reminder. */
  what: z.string().max(700).optional(),
  /** The version of the draft on the card; empty where it shows none. */
  draft: z.string().max(20).optional(),
});

export type Pressed = z.infer<typeof pressed>;

/** A button of a card about a case, whoever presses it: the handler looks at who it is. */
export const pressAction = (
  who: Rule,
  handle: (turn: Turn, data: Pressed, services: Services) => Promise<Reaction>,
): Action => action(who, pressed, handle);

type OnCase = (turn: Turn, data: Pressed, at: AtCase, services: Services) => Promise<Reaction>;

/** What somebody is answered who may not; a sentence when left out. */
interface Otherwise {
  /** Who may not see the case. */
  readonly stranger?: (turn: Turn, data: Pressed, services: Services) => Promise<Reaction>;
  /** Who sees it, and may not do this. */
  readonly refused?: (turn: Turn, at: AtCase, refusal: Refusal) => Reaction;
}

/** A button about a case: who may not see the case learns nothing from pressing it, unless it says so to a `stranger`. */
export const caseAction = (
  who: 'sees' | 'keeper' | MayDo,
  handle: OnCase,
  { stranger = notThere, refused = (_turn, at, refusal) => sentence(onlyFor(at, refusal)) }: Otherwise = {},
): Action => {
  const kind = kindIn(who);
  return pressAction(who, async (turn, data, services) => {
    const at = await atCase(turn, data, services);
    if (!at) return stranger(turn, data, services);
    const verdict = kind && may(at.who, kind, at.state);
    return verdict?.may === false ? refused(turn, at, verdict.refusal) : handle(turn, data, at, services);
  });
};

/** Carries out one command, as of the version on the card that was pressed. `part` names one of several by one press. */
export const carryOut = (turn: Turn, at: AtCase, command: Command, version?: number, part?: string): Promise<Result> =>
  deskCarryOut(turn, at, at.state.id, command, {
    ...(version !== undefined && { expected: version }),
    ...(part !== undefined && { part }),
  });

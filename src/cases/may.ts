import type { Route } from '../structure/route';
import type { RoleId } from '../structure/structure';
import type { Due } from './due';
import { personIdOf } from './identify';
import { NL } from './nl';
import { caretakers, checkers, evaluators, followers, keepers, members, ownCaseRoles, recorders } from './offices';
import { isAsked, type Kind, kindsOf, type Standing, type Who } from './people';
import { PUPIL_NL } from './pupils/nl';
import { recordingWords } from './recording-words';
import { type Refusal, refuse } from './refusal';
import type { Status } from './state';
import type { ActionKind } from './when';

/** Who may see and who may do what: here and nowhere else. Functions come from assignments, never from a channel. */

/** How much of a case somebody sees: all, what concerns them, that it is there, or nothing. */
export type Sight = 'full' | 'part' | 'card' | 'nothing';

export type Verdict =
  /** `as` is why: what the person is to the case. */
  | { readonly may: true; readonly as: Kind | 'starter' | 'manager' }
  | { readonly may: false; readonly refusal: Refusal };

const DOES: Readonly<Record<ActionKind, readonly Kind[]>> = {
  fill: ['mentor'],
  submit: ['mentor'],
  discard: ['mentor'],
  withdraw: ['mentor'],
  accept: ['checker'],
  return: ['checker'],
  schedule: ['checker', 'recorder'],
  contribute: ['member', 'recorder'],
  discuss: ['recorder'],
  update: ['mentor', 'responsible', 'follower'],
  evaluate: ['evaluator'],
  close: ['mentor', 'checker', 'recorder', 'evaluator'],
  postpone: ['mentor', 'checker', 'evaluator', 'responsible', 'follower'],
  waive: ['mentor', 'checker', 'evaluator', 'responsible', 'follower'],
  tick: ['mentor', 'checker', 'recorder', 'member', 'evaluator', 'responsible'],
  'hand-over': ['mentor', 'checker', 'recorder', 'caretaker'],
  correct: ['checker', 'recorder', 'caretaker'],
  adjust: ['checker', 'recorder', 'caretaker'],
  agree: ['checker', 'recorder', 'evaluator', 'caretaker'],
  reopen: ['checker', 'recorder', 'caretaker'],
};

/** Before the discussion nobody is responsible for anything yet; a draft is the mentor's own. */
const SEES: Readonly<Record<Kind, (status: Status) => Sight>> = {
  mentor: () => 'full',
  checker: (status) => office(status),
  recorder: (status) => office(status),
  member: (status) => (office(status) === 'full' ? 'full' : 'nothing'),
  evaluator: (status) => (office(status) === 'full' ? 'full' : 'nothing'),
  responsible: () => 'part',
  follower: (status) => (status === 'running' || status === 'closed' ? 'part' : 'nothing'),
  caretaker: (status) => (status === 'returned' ? 'card' : office(status)),
};

/** A draft can be handed over when its mentor has left, unread; what was withdrawn is no longer theirs to read. */
function office(status: Status): Sight {
  if (status === 'discarded') return 'nothing';
  return status === 'draft' || status === 'withdrawn' ? 'card' : 'full';
}

/** How much of a case this person sees, and what they see it as. */
export function sight(who: Who, state: Standing): { readonly sees: Sight; readonly as: readonly Kind[] } {
  const kinds = [...kindsOf(who, state)];
  const found = (wanted: Sight): Kind[] => kinds.filter((kind) => SEES[kind](state.status) === wanted);
  for (const sees of ['full', 'part', 'card'] as const) {
    const as = found(sees);
    if (as.length > 0) return { sees, as };
  }
  return { sees: 'nothing', as: [] };
}

/**
 * Whether this person may do this to this case, and why (not). A case that they may not see is refused in the same words
 * as one that does not exist.
 */
export function may(who: Who, action: ActionKind, state: Standing | undefined): Verdict {
  if (state === undefined || sight(who, state).sees === 'nothing')
    return { may: false, refusal: refuse('not-found', NL.notFound) };
  const kinds = kindsOf(who, state);
  const as = DOES[action].find((kind) => kinds.has(kind) && !isBarred(kind, who, action, state));
  return as === undefined ? { may: false, refusal: notYours(who, action, state) } : { may: true, as };
}

/**
 * Whether this person may put off or waive what is asked: whoever it is asked of, the mentor, and who checks. The kinds above
 * say who may at all; this looks at the one thing.
 */
export function mayAnswer(who: Who, { by }: Pick<Due, 'by'>, state: Standing): Verdict {
  const kinds = kindsOf(who, state);
  const as =
    (['mentor', 'checker'] as const).find((kind) => kinds.has(kind)) ?? (isAsked(who, by, state) && 'follower');
  if (as) return { may: true, as };
  const roles = checkers(who.routes.get(state.route), who.routes);
  return { may: false, refusal: refuse('not-yours', NL.onlyFor('wie dit is gevraagd'), { roles }) };
}

const SECOND_LOOK: ReadonlySet<ActionKind> = new Set<ActionKind>(['correct', 'adjust', 'reopen']);

/** Where somebody checks, the mentor changes nothing after the check and opens nothing again, though they may record. */
const hasSecondLook = ({ routes }: Pick<Who, 'routes'>, action: ActionKind, state: Standing): boolean =>
  SECOND_LOOK.has(action) && checkers(routes.get(state.route), routes).length > 0;

/** Who sees to a case unread can hand it over, and no more. */
const isUnread = (action: ActionKind, { status }: Standing): boolean =>
  action !== 'hand-over' && SEES.caretaker(status) !== 'full';

function isBarred(kind: Kind, who: Who, action: ActionKind, state: Standing): boolean {
  if (kind === 'recorder') return state.mentor === who.by && hasSecondLook(who, action, state);
  return kind === 'caretaker' && isUnread(action, state);
}

/** Whether there is no case that runs at this school and that this person may not read. */
export const seesAll = (who: Who): boolean =>
  [...who.routes.keys()].every((route) => sight(who, { route, mentor: NOBODY_ID, status: 'running' }).sees === 'full');

const NOBODY_ID = personIdOf('-');

/** Whether this person may begin a case on this route. */
export function mayStart(who: Who, route: Route): Verdict {
  if (route.startedBy.some((role) => who.roles.includes(role))) return { may: true, as: 'starter' };
  const say = NL.onlyFor('wie bij deze stap leerlingen mag aanmelden');
  return { may: false, refusal: refuse('not-yours', say, { roles: route.startedBy }) };
}

/** Whether this person may see the pupils of the school side by side, merge doubles and put their data right. */
export function mayKeepPupils(who: Who): Verdict {
  const roles = keepers(who.routes);
  if (roles.some((role) => who.roles.includes(role))) return { may: true, as: 'checker' };
  const say = roles.length === 0 ? PUPIL_NL.nobodyKeeps : NL.onlyFor(PUPIL_NL.keepersOnly);
  return { may: false, refusal: refuse('not-yours', say, { roles }) };
}

const READS_LOOKS: readonly Kind[] = ['mentor', 'checker', 'recorder', 'caretaker'];

/**
 * Whether this person may know who looked at a case: its mentor and whoever looks after it, of whom parents ask it; and a
 * beheerder, who sees people and days and nothing of the case.
 */
export function maySeeLooks(who: Who, state: Standing, isManager: boolean): Verdict {
  const kinds = sight(who, state).sees === 'nothing' ? new Set<Kind>() : kindsOf(who, state);
  const as = READS_LOOKS.find((kind) => kinds.has(kind)) ?? (isManager && 'manager');
  if (as) return { may: true, as };
  if (kinds.size === 0) return { may: false, refusal: refuse('not-found', NL.notFound) };
  const route = who.routes.get(state.route);
  const roles = [...new Set([...checkers(route, who.routes), ...recorders(route, who.routes)])];
  return { may: false, refusal: refuse('not-yours', NL.onlyFor(CALLED.mentor), { roles }) };
}

const NOBODY: ReadonlySet<RoleId> = new Set();

const CALLED: Readonly<Record<Exclude<Kind, 'recorder'>, string>> = {
  mentor: 'de mentor van deze zaak',
  checker: 'wie de aanmelding controleert',
  member: 'wie bij het overleg hoort',
  evaluator: 'wie de evaluatie doet',
  responsible: 'wie een interventie uitvoert',
  follower: 'wie om een update is gevraagd',
  caretaker: 'wie op school aanmeldingen controleert',
};

/** What somebody is to a case, in words: "wie de aanmelding controleert". */
export const calledAs = (kind: Kind, route: Route | undefined): string =>
  kind === 'recorder' ? recordingWords(route).recorder : CALLED[kind];

function notYours(who: Who, action: ActionKind, state: Standing): Refusal {
  const [first = 'mentor'] = DOES[action];
  return refuse('not-yours', NL.onlyFor(calledAs(first, who.routes.get(state.route))), {
    roles: whoMay(who, action, state),
  });
}

/** The functions in which somebody may do this to this case; nothing of who has them. */
export function whoMay(who: Pick<Who, 'routes'>, action: ActionKind, state: Standing): readonly RoleId[] {
  const route = who.routes.get(state.route);
  const roles: Readonly<Record<Kind, readonly RoleId[]>> = {
    mentor: [],
    checker: checkers(route, who.routes),
    recorder: recorders(route, who.routes),
    member: members(route),
    evaluator: evaluators(route, who.routes),
    responsible: [],
    follower: followers(route),
    caretaker: isUnread(action, state) ? [] : caretakers(route, state.status, who.routes),
  };
  const own = hasSecondLook(who, action, state) ? ownCaseRoles(who.routes) : NOBODY;
  return [...new Set(DOES[action].flatMap((kind) => roles[kind]))].filter((role) => !own.has(role));
}

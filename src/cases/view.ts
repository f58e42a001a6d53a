import type { RouteId } from '../structure/route';
import type { Day } from './ids';
import { type Sight, sight } from './may';
import { type Kind, responsibleFor, type Who } from './people';
import { type Case, type Intervention, lastRound, type Status } from './state';

/** What a case is called where no pupil text may stand: in a channel, in a list. */
export interface CaseCard {
  readonly number?: number;
  readonly route: RouteId;
  readonly status: Status;
  readonly className?: string;
  readonly initials?: string;
  readonly meeting?: Day;
  readonly evaluateBy?: Day;
}

/** The pupil as far as a card needs it. */
export interface About {
  readonly className?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

/** Whether the school shows class and initials in its channels, or the number alone. */
export type Naming = 'initials' | 'number';

export type CaseView =
  | { readonly sees: 'full'; readonly as: readonly Kind[]; readonly card: CaseCard; readonly case: Case }
  /** Somebody who carries out an intervention sees that one, and nothing of the form. */
  | {
      readonly sees: Extract<Sight, 'part'>;
      readonly as: readonly Kind[];
      readonly card: CaseCard;
      readonly interventions: readonly Intervention[];
    }
  | { readonly sees: 'card'; readonly as: readonly Kind[]; readonly card: CaseCard }
  | { readonly sees: 'nothing' };

/** What this person may be shown of a case. What is not in the result is not theirs to see. */
export function viewOf(who: Who, state: Case, about: About, naming: Naming): CaseView {
  const { sees, as } = sight(who, state);
  switch (sees) {
    case 'full':
      return { sees, as, card: cardOf(state, about, naming), case: state };
    case 'part':
      return { sees, as, card: cardOf(state, about, naming), interventions: responsibleFor(who, state) };
    case 'card':
      return { sees, as, card: cardOf(state, about, naming) };
    case 'nothing':
      return { sees };
    default:
      return sees satisfies never;
  }
}

/** A case without a word about the pupil, for a channel or for who may know no more. */
export function cardOf(state: Case, about: About, naming: Naming): CaseCard {
  const { number, route, status, meeting, subject } = state;
  const evaluateBy = lastRound(state)?.evaluateBy;
  const className = subject.kind === 'class' ? subject.name : about.className;
  const initials = subject.kind === 'class' ? undefined : initialsOf(about);
  return {
    route,
    status,
    ...(number !== undefined && { number }),
    ...(naming === 'initials' && className !== undefined && { className }),
    ...(naming === 'initials' && initials !== undefined && { initials }),
    ...(meeting !== undefined && { meeting }),
    ...(evaluateBy !== undefined && { evaluateBy }),
  };
}

/** Rosa van den Jansen is R.J.: small words in between are left out, and so is all that is no letter. */
export function initialsOf({ firstName = '', lastName = '' }: About): string | undefined {
  const main = lastName.split(/[^\p{L}'’-]+/u).find((word) => /^\p{Lu}/u.test(word)) ?? lastName;
  const letters = [firstName, main].flatMap((name) => name.match(/\p{L}/u) ?? []);
  return letters.length === 0 ? undefined : letters.map((letter) => `${letter.toUpperCase()}.`).join('');
}

import type { Language, Suggestion } from '../../answers/reply';
import type { RoleId, SchoolId } from '../../structure/structure';
import type { Place } from '../turn';

/** A school as a person may choose it. */
export interface SchoolName {
  readonly id: SchoolId;
  readonly name: string;
}

/** Who has a function: the person behind the "Chat met …" button. */
export interface Contact {
  readonly name: string;
  readonly userPrincipalName: string;
  /** The name of the function, "LeCo"; left out, the button says the person's own name. */
  readonly roleName?: string;
}

/** Where a card will be read, and by whom: all a card must know besides what it says. */
export interface CardView {
  readonly school: SchoolName;
  readonly place: Place;
  readonly contacts: ReadonlyMap<RoleId, Contact>;
  /** The functions of whoever asks: nobody chats with himself. */
  readonly own?: readonly RoleId[];
  /** False for a card put in a message by the message extension: there Teams allows no Execute buttons. */
  readonly interactive: boolean;
  /** For cards that answer no question (help, welcome); Dutch when left out. */
  readonly language?: Language;
  /** Questions that suit this school, for help and welcome; three general ones when left out. */
  readonly examples?: readonly Suggestion[];
}

/** A card ready to send. */
export interface Rendered {
  /** The Adaptive Card, version 1.5, under 28 KB. */
  readonly card: Record<string, unknown>;
  /** For `activity.summary`, which shows in notifications: never what somebody typed. */
  readonly summary: string;
  /** All the card says as plain text; send it with `textFormat: 'plain'`. */
  readonly text: string;
}

/** How a result looks in the list of the message extension. */
export interface Preview {
  readonly contentType: 'application/vnd.microsoft.card.thumbnail';
  readonly content: { readonly title: string; readonly text: string };
}

/** What a school button carries on: the question that waits for the choice. */
export interface SchoolChoiceOptions {
  readonly question?: string;
  readonly language?: Language;
}

/** A row of the table of commands, as far as the help card tells of it. */
export interface CommandLine {
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
}

/** The verbs of the buttons on these cards, as they arrive in `adaptiveCard/action`. */
export const CARD_VERBS = {
  ask: 'ask',
  chooseSchool: 'choose-school',
  formBegin: 'form-begin',
  formAnew: 'form-anew',
  formStart: 'form-start',
  formOpen: 'form-open',
  formPage: 'form-page',
  formSubmit: 'form-submit',
  formDiscard: 'form-discard',
  caseOpen: 'case-open',
  minePart: 'mine-part',
} as const;

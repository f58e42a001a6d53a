import type { Due, DueKind } from '../../cases/due';
import { explainDue } from '../../planning/explain';
import { movedInWords } from '../../planning/moved-in-words';
import { lowerStart, withoutMarkup } from '../cards/plain';
import { button, type CaseButton } from '../cases/team/button';
import { functionIn } from '../cases/team/described';
import { askedOf, checkersOf, TO_CHECKERS } from './asked';
import type { Entry } from './entries';
import type { HowItIs } from './how-it-is';
import type { Mentions } from './mentions';
import { LATER, REMINDER_VERBS } from './verbs';
import { AGAIN, askedAndPutOff, question, THEN_DIGEST, titleOf, twiceAsked, whatBecame, withWhom } from './words';

/** A button of a reminder; `in` names the message that it stands in. */
export interface ReminderButton extends CaseButton {
  readonly in: string;
}

interface Text {
  readonly text: string;
}

/** One reminder as a card shows it. */
export interface ItemView {
  readonly title: string;
  readonly whom: readonly Text[];
  readonly lines: readonly Text[];
  readonly whys: readonly Text[];
  /** What is our reading of the date, or may yet change it. */
  readonly remarks: readonly Text[];
  readonly sets: readonly {
    readonly id: string;
    readonly deeds: readonly ReminderButton[];
    readonly ends: readonly ReminderButton[];
    readonly laters: readonly ReminderButton[];
  }[];
}

export interface ItemOptions {
  /** The message that it stands in. */
  readonly message: string;
  /** In somebody's own chat nobody is mentioned. */
  readonly mentions?: Mentions;
  /** Of several on one card: what tells them apart. */
  readonly at: number;
}

/** One reminder with all that can be done about it, or with what became of it. */
export function itemOf(entry: Entry, options: ItemOptions): ItemView {
  const { about, how } = entry;
  if (how.kind !== 'open') return { ...bare(settledTitle(entry)), lines: [{ text: becameOf(entry, how) }] };
  const { due } = how;
  return {
    ...bare(titleOf(about, due)),
    whom: whom(entry, due, options),
    lines: [...before(entry, due), question(about, due), ...withWhom(about, due)].map((text) => ({ text })),
    ...why(entry, due),
    sets: [buttonsOf(entry, due, options)],
  };
}

/** What is put off after the last post is asked of nobody again. */
const becameOf = ({ about, isLast }: Entry, how: Exclude<HowItIs, { kind: 'open' }>): string =>
  `${whatBecame(how, about)}.${how.kind === 'put-off' && isLast ? ` ${THEN_DIGEST}` : ''}`;

/** One line, for where there is no room for more. */
export function lineOf(entry: Entry): string {
  const { about, how } = entry;
  if (how.kind !== 'open') return `${settledTitle(entry)}: ${lowerStart(whatBecame(how, about))}`;
  const { words } = askedOf(how.due, about);
  return [titleOf(about, how.due), words].filter(Boolean).join(' · ');
}

const settledTitle = ({ about, how }: Entry): string => titleOf(about, how.kind === 'gone' ? undefined : how.due);

/** The title as a notification shows it, to whoever stands beside the phone: without class and initials. */
export const shortTitle = ({ about, how }: Entry): string =>
  titleOf({ label: about.shortLabel }, how.kind === 'gone' ? undefined : how.due);

const bare = (title: string): ItemView => ({ title, whom: [], lines: [], whys: [], remarks: [], sets: [] });

/** Whom it is for: mentioned in a channel, and by function where nobody has it. */
function whom(entry: Entry, due: Due, { mentions }: ItemOptions): readonly Text[] {
  if (!mentions) return [];
  const { about } = entry;
  const { people, words } = isForCheckers(entry) ? checkersOf(about) : askedOf(due, about);
  if (people.length === 0)
    return words === '' ? [] : [{ text: `Voor ${withoutMarkup(words)} (niemand heeft nu die functie)` }];
  return [{ text: `Voor ${people.map((one) => mentions.of(one, functionIn(about, one))).join(', ')}` }];
}

const isForCheckers = ({ post, isBack = false }: Entry): boolean => post >= TO_CHECKERS && !isBack;

function before(entry: Entry, due: Due): readonly string[] {
  const { about, post, isBack } = entry;
  const { words } = askedOf(due, about);
  if (isForCheckers(entry)) return [due.postponed === undefined ? twiceAsked(words) : askedAndPutOff(words)];
  // On the day that somebody chose themselves nobody is late.
  return post > 1 && !isBack ? [AGAIN] : [];
}

/** Why today, from which day it moved, and what of it is our reading. */
function why({ about: { state, route, school }, moved }: Entry, due: Due): Pick<ItemView, 'whys' | 'remarks'> {
  const explained = route && explainDue(due, state, route, school.calendar);
  if (!explained) return { whys: [], remarks: [] };
  const whys = [explained.why, ...(moved ? [movedInWords(moved, due.day)] : [])];
  return { whys: whys.map((text) => ({ text })), remarks: explained.notes.map((text) => ({ text })) };
}

/** What answers it. A check is looked at before it is agreed to. */
const DEED: Readonly<Record<DueKind, string>> = {
  check: 'Akkoord',
  update: 'Update geven',
  intervention: 'Update geven',
  enrolment: 'Vastleggen',
  yearly: 'Update geven',
  evaluation: 'Evaluatie invullen',
  term: 'Evaluatie invullen',
};

function buttonsOf(entry: Entry, { kind }: Due, { message, at }: ItemOptions): ItemView['sets'][number] {
  const { id, about } = entry;
  const made = (label: string, verb: string): ReminderButton => ({ ...button(about, label, verb, id), in: message });
  // Who checks sees what it is about before they do something about it.
  const looksFirst = kind === 'check' || isForCheckers(entry);
  return {
    id: `later-${at}`,
    deeds: [...(looksFirst ? [made('Bekijk', REMINDER_VERBS.open)] : []), made(DEED[kind], REMINDER_VERBS.do)],
    ends: [made('Niet nodig', REMINDER_VERBS.skip)],
    laters: LATER.map(({ label, verb }) => made(label, verb)),
  };
}

import type { Rendered } from '../cards';
import { sentences } from '../cards/plain';
import { loadTemplate } from '../cards/template';
import { dayInWords } from '../cases/team/dates';
import type { Entry } from './entries';
import { type ItemView, itemOf, lineOf, shortTitle } from './item';
import { type Mention, Mentions } from './mentions';
import { remarksOf } from './remarks';

interface ReminderCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly mentions: readonly Mention[];
  readonly notes: readonly { readonly text: string }[];
  readonly items: readonly ItemView[];
}

interface RemindersCard extends ReminderCard {
  readonly title: string;
  /** What holds for several of them is said once. */
  readonly remarks: readonly { readonly text: string }[];
  readonly folds: readonly {
    readonly id: string;
    readonly label: string;
    readonly rows: readonly { readonly text: string }[];
  }[];
}

const expandOne = loadTemplate<ReminderCard>('reminder');
const expandMany = loadTemplate<RemindersCard>('reminders');

/** How many stand there with all that can be done about them, and how many more by a line behind a button. */
interface Room {
  readonly inFull: number;
  readonly lines: number;
}

/** Of so many at most one reads all; as some are done, others take their place. The first room that fits is taken. */
const ROOMS: readonly Room[] = [
  ...[6, 5, 4, 3, 2, 1].map((inFull) => ({ inFull, lines: 100 })),
  ...[50, 25, 10].map((lines) => ({ inFull: 2, lines })),
];
const LEAST: Room = { inFull: 0, lines: 0 };
const SETTLED_SHOWN = 4;
/** What any card with an answer may have, less some for what Teams puts around it. */
const MOST_BYTES = 27_000;

export interface MessageOptions {
  /** Names the message in its buttons. */
  readonly message: string;
  /** Posted on this day. */
  readonly day: string;
  /** In a channel people are mentioned; in somebody's own chat they know. */
  readonly inChannel: boolean;
}

/** The message of one or several reminders, each as it is now. */
export function renderReminders(entries: readonly Entry[], options: MessageOptions, note?: string): Rendered {
  const [only, ...others] = entries;
  if (only && others.length === 0) return renderOne(only, options, note);
  for (const room of ROOMS) {
    const rendered = renderMany(entries, room, options, note);
    if (Buffer.byteLength(JSON.stringify(rendered.card)) <= MOST_BYTES) return rendered;
  }
  return renderMany(entries, LEAST, options, note);
}

function renderOne(entry: Entry, { message, inChannel }: MessageOptions, note?: string): Rendered {
  const mentions = new Mentions();
  const item = itemOf(entry, { message, at: 0, ...(inChannel && { mentions }) });
  const lines = item.lines.map(({ text }) => text);
  const spoken = sentences([item.title, ...lines]);
  const notes = note === undefined ? [] : [{ text: note }];
  const card = expandOne({ speak: spoken, fallbackText: spoken, mentions: mentions.all, notes, items: [item] });
  return { card, summary: shortTitle(entry), text: [item.title, ...lines].join('\n') };
}

function renderMany(
  entries: readonly Entry[],
  { inFull, lines }: Room,
  { message, day, inChannel }: MessageOptions,
  note?: string,
): Rendered {
  const mentions = new Mentions();
  const open = entries.filter(({ how }) => how.kind === 'open').sort(oldestFirst);
  const settled = entries.filter(({ how }) => how.kind !== 'open');
  const shown = [...open.slice(0, inFull), ...settled.slice(0, SETTLED_SHOWN)];
  const pairs = shown.map(
    (entry, at) => [entry, itemOf(entry, { message, at, ...(inChannel && { mentions }) })] as const,
  );
  const waiting = open.slice(inFull);
  const more = settled.slice(SETTLED_SHOWN);
  const title = titleFor(entries, open.length, day);
  const spoken = sentences([title]);
  const card = expandMany({
    speak: spoken,
    fallbackText: spoken,
    mentions: mentions.all,
    title,
    notes: note === undefined ? [] : [{ text: note }],
    items: pairs.map(([, item]) => ({ ...item, remarks: [] })),
    remarks: remarksOf(pairs).map((text) => ({ text })),
    folds: [
      ...fold('rest', (count) => `Nog ${count} tonen`, waiting, lines, [OPEN_THEM]),
      ...fold('settled', (count) => `Nog ${count} afgehandeld`, more, lines),
    ],
  });
  const words = [...open, ...settled];
  return { card, summary: title, text: [title, ...linesOf(words, lines + inFull + SETTLED_SHOWN)].join('\n') };
}

/** What waits longest comes first; of one day, the case with the lowest number. */
function oldestFirst(one: Entry, other: Entry): number {
  const [first, second] = [one, other].map(({ how }) => (how.kind === 'gone' ? '' : how.due.day));
  if (first !== second) return (first ?? '') < (second ?? '') ? -1 : 1;
  return (one.about.state.number ?? 0) - (other.about.state.number ?? 0);
}

const OPEN_THEM = 'Open een zaak met /zaak en het nummer.';

const fold = (
  id: string,
  label: (count: string) => string,
  entries: readonly Entry[],
  most: number,
  above: readonly string[] = [],
) => {
  if (entries.length === 0) return [];
  const shown = Math.min(most, entries.length);
  const count = shown < entries.length ? `${shown} van ${entries.length}` : String(shown);
  return [{ id, label: label(count), rows: [...above, ...linesOf(entries, most)].map((text) => ({ text })) }];
};

/** A line for each, as many as there is room for; how many more there are is always said. */
const linesOf = (entries: readonly Entry[], most: number): readonly string[] => [
  ...entries.slice(0, most).map(lineOf),
  ...(entries.length > most ? [`En nog ${entries.length - most}: zie /herinneringen.`] : []),
];

function titleFor(entries: readonly Entry[], open: number, day: string): string {
  const today = entries[0]?.about.today === day;
  const left =
    open === entries.length ? String(open) : open === 0 ? 'alles is afgehandeld' : `nog ${open} van ${entries.length}`;
  return `Herinneringen van ${today ? 'vandaag' : dayInWords(day)}: ${left}`;
}

import type { OutboxEntry } from '../../store/port';
import type { Listing } from './card';
import type { AtSchool } from './entries';
import { keptInWords } from './kept-in-words';

/** Messages that Teams refused, or of which nobody knows whether they arrived: never sent again, so they are named. */
export interface Kept {
  readonly listing: Listing;
  /** Those that the list names; the others are named in the next digest, so that none is dropped unnamed. */
  readonly named: readonly OutboxEntry[];
}

/** As many letters as there is room for in a digest that has all its other parts. */
const MOST_LETTERS = 5_500;
/** In one write they are let go. */
const MOST = 60;
/** Seen at once; the others are behind a button. */
const OPEN = 4;

export async function keptOf(at: AtSchool): Promise<Kept> {
  const all = await at.desk.options.store.keptOutbox(at.school.key);
  const lines: string[] = [];
  let letters = 0;
  for (const entry of all.slice(0, MOST)) {
    const line = await keptInWords(at, entry);
    letters += line.length + LINE;
    if (letters > MOST_LETTERS && lines.length > 0) break;
    lines.push(line);
  }
  const left = all.length - lines.length;
  const more = left > 0 ? [{ text: `En nog ${left}: die staan in het volgende weekoverzicht.` }] : [];
  const listing = {
    title: 'Niet zeker aangekomen',
    rows: [],
    lines: lines.map((text) => ({ text })),
    open: OPEN,
    more,
  };
  return { listing, named: all.slice(0, lines.length) };
}

/** What a line takes beside its words. */
const LINE = 60;

import type { CaseEvent } from '../../../cases/event';
import { recordingWords } from '../../../cases/recording-words';
import { lowerFirst } from '../../cards/plain';
import { dayInWords, momentInWords } from './dates';
import { type Described, functionIn } from './described';

/** So many are seen at once, and so many more behind a button: with them a card has 70 KB left for all else. */
const LAST = 20;
const EARLIER = 60;
const LONGEST = 300;

export interface History {
  readonly last: readonly string[];
  readonly earlier: readonly string[];
  /** How many are not in it. */
  readonly left: number;
}

/** Who did what and when, the last first; what people wrote with it too, so for whoever may see the whole case. */
export function history(events: readonly CaseEvent[], about: Described): History {
  const done = events.filter((event, index) => !goesOn(event, events[index + 1])).toReversed();
  const lines = done
    .slice(0, LAST + EARLIER)
    .map((event) => `${momentInWords(event.at, about.today)} · ${functionIn(about, event.by)} · ${did(event, about)}`);
  return { last: lines.slice(0, LAST), earlier: lines.slice(LAST), left: done.length - lines.length };
}

/** One who turns the pages of a form fills it in once: the last page tells when. */
const goesOn = (event: CaseEvent, next: CaseEvent | undefined): boolean =>
  event.kind === 'filled' && next?.kind === 'filled' && event.by === next.by;

/** What somebody did, after their function; what they wrote with it cut after so many signs. */
export function did(event: CaseEvent, about: Described, most = LONGEST): string {
  const short = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  switch (event.kind) {
    case 'started':
      return 'begon het formulier';
    case 'filled':
      return 'vulde in';
    case 'submitted':
      return 'diende in';
    case 'discarded':
      return 'gooide het concept weg';
    case 'withdrawn':
      return `trok in: ${short(event.reason)}`;
    case 'accepted':
      return 'gaf akkoord';
    case 'returned':
      return `stuurde terug: ${short(event.missing)}`;
    case 'scheduled':
      return `zette op de agenda van ${dayInWords(event.meeting)}`;
    case 'contributed':
      return `bracht in: ${short(event.text)}`;
    case 'discussed':
      return `legde ${recordingWords(about.route).what} van ${dayInWords(event.on)} vast`;
    case 'updated':
      return `gaf een update: ${short(event.text)}`;
    case 'evaluated':
      return `besloot op ${dayInWords(event.on)}: ${decided(event, about)}. Waarom: ${short(event.reason)}`;
    case 'closed':
      return `sloot af: ${short(event.reason)}`;
    case 'postponed':
      return `stelde uit tot ${dayInWords(event.until)}`;
    case 'waived':
      return `schrapte een herinnering: ${short(event.reason)}`;
    case 'ticked':
      return `${event.done ? 'vinkte af' : 'haalde het vinkje weg bij'}: ${short(event.task)}`;
    case 'handed-over':
      return `droeg over aan ${functionIn(about, event.to)}: ${short(event.note)}`;
    case 'corrected':
      return `verbeterde het formulier: ${short(event.reason)}`;
    case 'adjusted':
      return `paste een interventie aan: ${short(event.reason)}`;
    case 'agreed':
      return `sprak af: evalueren uiterlijk ${dayInWords(event.evaluateBy)}`;
    case 'reopened':
      return `heropende: ${short(event.reason)}`;
    case 'enrolled':
      return event.on === undefined
        ? 'haalde de dag van inschrijving weg'
        : `vulde de dag van inschrijving in: ${dayInWords(event.on)}`;
    default:
      return event satisfies never;
  }
}

/** "opschalen naar PM3", as the school's file calls it; what it does where that is gone. */
function decided({ outcome, does }: Extract<CaseEvent, { kind: 'evaluated' }>, { route }: Described): string {
  const label = route?.outcomes.find(({ id }) => id === outcome)?.label;
  return label === undefined ? DOES[does] : lowerFirst(label);
}

const DOES = { continue: 'doorgaan', close: 'afsluiten', escalate: 'opschalen' } as const;

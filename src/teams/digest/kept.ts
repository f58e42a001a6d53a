import { caseIdOf } from '../../cases/identify';
import { momentsNotice } from '../../desk/moments';
import { type NoticeTo, noticeTo, noticeWhat, reminderNotice, settledNotice } from '../../desk/notices';
import type { OutboxEntry } from '../../store/port';
import { labelOf, stepName } from '../cases/team/labels';
import type { Listing } from './card';
import type { AtSchool } from './entries';
import { listing } from './listings';

/** Messages that Teams refused, or of which nobody knows whether they arrived: never sent again, so they are named. */
export interface Kept {
  readonly listing: Listing;
  /** Those that the list names by themselves. */
  readonly named: readonly OutboxEntry[];
}

/** As many as fit; the others wait for the next digest. */
const MOST = 8;
/** Cases of one message that are named. */
const CASES = 4;

export async function keptOf(at: AtSchool): Promise<Kept> {
  const all = await at.desk.options.store.keptOutbox(at.school.key);
  const named = all.slice(0, MOST);
  const lines = await Promise.all(named.map((entry) => lineOf(at, entry)));
  return { listing: listing('Niet zeker aangekomen', lines, lines.length, MOST), named };
}

async function lineOf(at: AtSchool, { to, what, delivery }: OutboxEntry): Promise<string> {
  const ids = casesIn(what);
  const labels = await Promise.all(ids.slice(0, CASES).map((id) => labelled(at, id)));
  const more = ids.length > CASES ? [`nog ${ids.length - CASES} zaken`] : [];
  const about =
    [...labels, ...more].join(', ') ||
    (momentsNotice.safeParse(what).success ? 'De jaarplanning' : 'Een weekoverzicht');
  const how = delivery.kind === 'failed' ? 'kon niet worden bezorgd' : 'is misschien niet aangekomen';
  return `${about}: een bericht ${whereTo(noticeTo.safeParse(to).data)} ${how}`;
}

const whereTo = (to: NoticeTo | undefined): string =>
  to?.kind === 'person' ? 'aan een collega' : 'in het kanaal van het ondersteuningsteam';

function casesIn(what: OutboxEntry['what']): readonly string[] {
  const several = reminderNotice.safeParse(what).data?.reminders.map(({ caseId }) => caseId);
  const one = (settledNotice.safeParse(what).data ?? noticeWhat.safeParse(what).data)?.caseId;
  return [...new Set(several ?? (one ? [one] : []))];
}

/** By its number alone: that is enough to look it up. */
async function labelled({ desk, school }: AtSchool, id: string): Promise<string> {
  const state = await desk.load(school.key, caseIdOf(id));
  if (!state) return 'Een zaak die er niet meer is';
  const { number, route } = state;
  return labelOf({ ...(number !== undefined && { number }) }, stepName(school.structure.routes.get(route), route));
}

import { keepers } from '../../cases/offices';
import type { Who } from '../../cases/people';
import { digestReaders } from '../../desk/digest-readers';
import type { OutboxEntry } from '../../store/port';
import type { Rendered } from '../cards';
import { TEAM_VERBS } from '../cases/team/verbs';
import { awaitedOf } from './awaited';
import { type Listing, renderDigest, type WeekButton, weekButton } from './card';
import { chartOf } from './chart';
import type { AtSchool } from './entries';
import { keptOf } from './kept';
import { listingsOf } from './listings';
import { notBegunOf } from './not-begun';
import { type Week, weekOf } from './week';
import { countsOf } from './words';

/** The week of the support team as its channel gets it, with the messages of which nobody will hear again. */
export async function teamWeek(
  at: AtSchool,
): Promise<{ readonly card: Rendered; readonly named: readonly OutboxEntry[] }> {
  const week = await weekOf(at);
  const { listing, named } = await keptOf(at);
  const buttons = [agenda(at), weekButton(at, 'Overzicht', TEAM_VERBS.overview)];
  return {
    card: await rendered(
      at,
      withoutPosted(week),
      teamTitle(at, week),
      [await awaitedOf(at), await notBegunOf(at), listing],
      buttons,
    ),
    named,
  };
}

/** The same week for one person: all that an office may see, or the cases that somebody brought in. */
export async function ownWeek(at: AtSchool, who: Who): Promise<{ readonly card: Rendered; readonly isEmpty: boolean }> {
  const isOffice = seesAll(who);
  const week = await weekOf(at, { seenBy: who, ...(!isOffice && { mentor: who.by }) });
  const kept = isOffice ? [await awaitedOf(at), await notBegunOf(at), (await keptOf(at)).listing] : [];
  const reads = (await digestReaders(at.desk.options.store, at.school.key)).includes(who.by);
  const title = isOffice ? teamTitle(at, week) : `Jouw week ${week.digest.week}`;
  const card = await rendered(at, week, title, kept, [
    agenda(at),
    weekButton(at, 'Herinneringen', TEAM_VERBS.listPage, 'herinneringen'),
    weekButton(at, reads ? 'Niet meer sturen' : 'Elke week sturen', TEAM_VERBS.digestSwitch, reads ? 'uit' : 'aan'),
  ]);
  return { card, isEmpty: week.digest.open + week.digest.closed.length === 0 };
}

/** What the school's year asks on this very day has a post of its own in the channel. */
function withoutPosted(week: Week): Week {
  const { digest } = week;
  const moments = digest.moments.filter(({ hasDay, from }) => !(hasDay && from === digest.day));
  return { ...week, digest: { ...digest, moments } };
}

/** Whether somebody looks after the cases of others: the functions that check. */
const seesAll = ({ roles, routes }: Who): boolean => keepers(routes).some((role) => roles.includes(role));

const teamTitle = ({ school }: AtSchool, { digest }: Week): string =>
  `Week ${digest.week} in het ${school.structure.words.supportTeam}`;

async function rendered(
  at: AtSchool,
  week: Week,
  title: string,
  more: readonly Listing[],
  buttons: readonly WeekButton[],
): Promise<Rendered> {
  const { digest } = week;
  const listings = [...(await listingsOf(at, week)), ...more];
  return renderDigest({ title, counts: countsOf(digest), listings, charts: chartOf(digest), buttons });
}

const agenda = (at: AtSchool): WeekButton => weekButton(at, 'Hele agenda', TEAM_VERBS.listPage, 'agenda');

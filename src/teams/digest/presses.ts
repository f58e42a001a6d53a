import { z } from 'zod/v4';
import { NL } from '../../cases/nl';
import { MOST_READERS, readDigest } from '../../desk/digest-readers';
import { type Action, action } from '../actions/action';
import type { Services } from '../answering/services';
import { type AtDesk, whoAt } from '../cases/at-desk';
import { deskOf } from '../cases/team/at-case';
import { TEAM_VERBS } from '../cases/team/verbs';
import { forPresser, inPrivate, type Reaction, sentence } from '../reaction';
import type { Turn } from '../turn';
import { ownWeek } from './overview';

const pressed = z.looseObject({ school: z.string().max(100), list: z.string().max(20) });
type Pressed = z.infer<typeof pressed>;

/** A button about the week, for somebody of this school. */
const weekAction = (handle: (at: AtDesk, turn: Turn, data: Pressed) => Promise<Reaction>): Action =>
  action('own', pressed, async (turn: Turn, data, services: Services) => {
    const at = await deskOf(turn, data.school, services);
    return at ? handle(at, turn, data) : sentence(NL.notFound);
  });

/** The week as it is now, for whoever pressed: in a channel nobody else sees it. */
const overview = weekAction(async (at, turn) => {
  const { card } = await ownWeek(at, whoAt(at));
  return turn.place === 'personal' ? inPrivate(card) : forPresser(card);
});

/** Whether somebody gets the week in their own chat. */
const digestSwitch = weekAction(async (at, _turn, { list }) => {
  const on = list === 'aan';
  const done = await readDigest(at.desk.options.store, at.school.key, at.by.id, on);
  return sentence(done === 'done' ? (on ? onFor(at.school.structure.words.supportTeam) : OFF) : NOT[done]);
});

const onFor = (team: string): string =>
  `Dat doe ik. Elke week krijg je hier een overzicht van jouw zaken, op de dag waarop het ${team} het krijgt.`;
const OFF = 'Goed, ik stuur je geen weekoverzicht meer. Met /overzicht zie je het wanneer je wilt.';
const NOT = {
  busy: 'Dat lukte net niet. Probeer het nog eens.',
  full: `Het weekoverzicht gaat al naar ${MOST_READERS} collega’s; meer kan ik er niet aan. Met /overzicht zie je het wanneer je wilt.`,
} as const;

export const DIGEST_ACTIONS: readonly (readonly [string, Action])[] = [
  [TEAM_VERBS.overview, overview],
  [TEAM_VERBS.digestSwitch, digestSwitch],
];

import type { Activity } from 'botbuilder';
import type { Backlog, Telemetry, TurnFacts } from '../telemetry/telemetry';
import { ACTIONS, pressShape } from './actions';
import type { Ask } from './answering/services';
import type { TickerHealth } from './cases/ticker/ticker';
import { FILE_CONSENT } from './transport/files';
import { CARD_ACTION, SEARCH } from './transport/invoke-response';
import { readTurn } from './turn';

/** What may be told of an activity: nothing of its words, and of what it calls things only what we call so, too. */
export function factsOf(activity: Activity): TurnFacts {
  const verb = verbIn(activity);
  const { place } = readTurn(activity);
  return { what: whatIs(activity), place, ...(activity.id && { activity: activity.id }), ...(verb && { verb }) };
}

const INVOKES: ReadonlyMap<string | undefined, TurnFacts['what']> = new Map([
  [CARD_ACTION, 'press'],
  [SEARCH, 'search'],
  [FILE_CONSENT, 'file'],
]);

function whatIs({ type, name }: Activity): TurnFacts['what'] {
  if (type === 'message') return 'message';
  if (type === 'installationUpdate' || type === 'conversationUpdate') return 'arrival';
  return (type === 'invoke' && INVOKES.get(name)) || 'other';
}

function verbIn({ name, value }: Activity): string | undefined {
  if (name !== CARD_ACTION) return undefined;
  const verb = pressShape.safeParse(value).data?.action.verb;
  return verb !== undefined && ACTIONS.has(verb) ? verb : undefined;
}

/** The same engine; how it answered is told. */
export const told =
  (ask: Ask, telemetry: Pick<Telemetry, 'answered'>): Ask =>
  async (knowledge, question, context) => {
    const reply = await ask(knowledge, question, context);
    const reason = reply.kind === 'unknown' ? { reason: reply.reason } : {};
    telemetry.answered({ structure: knowledge.structure.id, reply: reply.kind, ...reason });
    return reply;
  };

/** How much waits, and for how long the oldest of it. */
export const backlogOf = ({ backlog, lastTick, oldestDue }: TickerHealth): Backlog => ({
  waiting: backlog,
  oldestSeconds: lastTick && oldestDue ? Math.max(0, (Date.parse(lastTick) - Date.parse(oldestDue)) / 1000) : 0,
});

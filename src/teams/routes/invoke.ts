import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Rule } from '../access/rule';
import { ACTIONS, pressShape } from '../actions';
import { noteChat } from '../cases/heard';
import { type Reaction, sentence } from '../reaction';
import { searchResponse } from '../search/results';
import { search } from '../search/search';
import { seen } from '../stage/seen';
import { loggable } from '../transport/fault';
import { FILE_CONSENT, sendFile } from '../transport/files';
import { CARD_ACTION, cardResponse, SEARCH, sentenceResponse } from '../transport/invoke-response';
import { rewriteCard, sendCard } from '../transport/sending';
import { readTurn, type Turn } from '../turn';
import { onFileConsent } from './file-consent';
import { showInPrivate } from './in-private';
import type { RouteOptions } from './route';

const UNKNOWN_BUTTON = 'Deze knop ken ik niet meer. Typ je vraag, dan antwoord ik gewoon.';
const BELOW = 'Het staat hieronder.';
const PRIVATELY = 'Ik heb het in je privéchat met mij gezet.';
const UNKNOWN_INVOKE = 'This bot does not know this kind of request.';

/** A kind of request that a client sends and waits for. */
interface Invoke {
  readonly who: Rule;
  answer(context: TurnContext, turn: Turn, options: RouteOptions): Promise<void>;
}

/** Every kind there is; each button has a rule of its own besides (`ACTIONS`). */
export const INVOKES: ReadonlyMap<string, Invoke> = new Map<string, Invoke>([
  [
    CARD_ACTION,
    {
      who: 'everyone',
      async answer(context, turn, options) {
        await noteChat(turn, options.services);
        return show(context, turn, await press(turn, context.activity.value, options), options);
      },
    },
  ],
  [
    SEARCH,
    {
      who: 'everyone',
      answer: async (context, turn, { services }) =>
        respondWith(context, searchResponse(await search(turn, context.activity.value, services))),
    },
  ],
  [FILE_CONSENT, { who: 'reads', answer: onFileConsent }],
]);

/** Answers buttons and searches; whatever else Teams invents gets a plain "not implemented". */
export async function onInvoke(context: TurnContext, options: RouteOptions): Promise<void> {
  const { name } = context.activity;
  const turn = seen(readTurn(context.activity), options.services);
  const invoke = INVOKES.get(name ?? '');
  return invoke ? invoke.answer(context, turn, options) : respondWith(context, sentenceResponse(name, UNKNOWN_INVOKE));
}

async function press(turn: Turn, value: unknown, { services }: RouteOptions): Promise<Reaction> {
  const parsed = pressShape.safeParse(value);
  const action = parsed.success ? ACTIONS.get(parsed.data.action.verb) : undefined;
  return action ? action.press(turn, parsed.data?.action.data, services) : sentence(UNKNOWN_BUTTON);
}

/** The one place that decides who sees what a press has led to. */
async function show(context: TurnContext, turn: Turn, reaction: Reaction, options: RouteOptions): Promise<void> {
  if (reaction.show === 'sentence') return respondWith(context, sentenceResponse(CARD_ACTION, reaction.text));
  if (reaction.show === 'private' && turn.place !== 'personal') {
    const said = await showInPrivate(context, reaction, { log: options.log, pointer: PRIVATELY });
    return respondWith(context, sentenceResponse(CARD_ACTION, said));
  }
  if (reaction.show === 'private' && reaction.below) {
    await respondWith(context, sentenceResponse(CARD_ACTION, BELOW));
    return sendCard(context, reaction.card);
  }
  if (reaction.show === 'file') {
    await respondWith(context, sentenceResponse(CARD_ACTION, BELOW));
    return sendFile(context, reaction.file);
  }
  await respondWith(context, cardResponse(reaction.card.card));
  // The answer to a press is a passing view of it: gone after a reaction, and never on the phone. The message stays.
  if (reaction.show !== 'presser') await rewrite(context, reaction.card, options);
}

async function rewrite(
  context: TurnContext,
  card: Parameters<typeof rewriteCard>[2],
  { log }: RouteOptions,
): Promise<void> {
  const { id, replyToId } = context.activity;
  if (!replyToId) return;
  await rewriteCard(context, replyToId, card).catch((error: unknown) => {
    log.warn({ activity: id, fault: loggable(error) }, 'a pressed card could not be rewritten');
  });
}

async function respondWith(context: TurnContext, value: InvokeResponse): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value });
}

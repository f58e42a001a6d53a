import type { Activity } from 'botbuilder';
import { decodeEntities } from './entities';

type Message = Pick<Activity, 'recipient'> & {
  readonly text?: string | null;
  readonly entities?: Activity['entities'] | null;
};

/** Zero-width characters and the like: invisible, and enough to keep a command from being recognised. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;
const NAME_TAG = /<at(?:\s[^>]{0,200})?>([^<]{0,200})<\/at>/gi;

/**
 * What somebody typed, on one line: without the mention of the bot, with other mentions as plain names, and with Teams'
 * `&nbsp;`, character references and trailing newline gone. Empty when nothing is left.
 */
export function typedText(message: Message): string {
  const words = withoutBotMention(message).replace(NAME_TAG, '$1');
  const plain = decodeEntities(words).replace(/\s+/gu, ' ').replace(INVISIBLE, '');
  return plain.trim();
}

/** Whether there is anything in it that could be a question: a letter or a digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** By the mention's own text, as the bot may have another name in the team than in its manifest. */
function withoutBotMention({ text, entities, recipient }: Message): string {
  let rest = text ?? '';
  for (const mention of mentionsOf(entities, recipient.id)) rest = rest.replaceAll(mention, ' ');
  return rest;
}

function mentionsOf(entities: Message['entities'], bot: string): readonly string[] {
  return (entities ?? [])
    .filter((entity) => entity.type === 'mention' && mentionedId(entity.mentioned) === bot)
    .map((entity): unknown => entity.text)
    .filter((text) => typeof text === 'string' && text !== '')
    .map(String);
}

function mentionedId(mentioned: unknown): unknown {
  return typeof mentioned === 'object' && mentioned !== null && 'id' in mentioned ? mentioned.id : undefined;
}

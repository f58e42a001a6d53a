import type { z } from 'zod/v4';
import type { Rule } from '../access/rule';
import { type School, schoolsOf } from '../answering/school';
import type { Services } from '../answering/services';
import { notHere, otherSchool } from '../not-here';
import { type Reaction, type Sentence, sentence } from '../reaction';
import type { Turn } from '../turn';
import { type Action, action } from './action';

/** Buttons of one kind that work in somebody's own chat. */
interface Door<Data, At> {
  readonly who: Rule;
  readonly schema: z.ZodType<Data>;
  /** The command that brings such a button. */
  readonly command: (data: Data) => string;
  /** Where it is pressed, or the sentence that says why not. */
  readonly open: (turn: Turn, of: School, services: Services, data: Data) => Promise<At | Sentence>;
}

/**
 * A button for somebody's own chat, of a school of theirs. A card can be copied into a channel, and a school or an office can be
 * lost: all is looked at on every press.
 */
export const ownChatAction = <Data extends { readonly school: string }, At extends object>(
  { who, schema, command, open }: Door<Data, At>,
  handle: (at: At, data: Data) => Promise<Reaction>,
): Action =>
  action(who, schema, async (turn, data, services) => {
    if (turn.place !== 'personal') return sentence(notHere(command(data)));
    const of = (await schoolsOf(turn, services)).all.find(({ id }) => id === data.school);
    if (!of) return sentence(otherSchool(command(data)));
    const at = await open(turn, of, services, data);
    return 'show' in at ? at : handle(at, data);
  });

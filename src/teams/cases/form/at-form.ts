import { z } from 'zod/v4';
import type { MayDo } from '../../access/rule';
import type { Action } from '../../actions/action';
import { ownChatAction } from '../../actions/own-chat';
import type { School } from '../../answering/school';
import type { Services } from '../../answering/services';
import { NOTHING_KEPT } from '../../not-here';
import { type Reaction, type Sentence, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import { type AtDesk, atDesk } from '../at-desk';

/** Somebody with a form before them: at the desk, in their own chat, for a school of theirs. */
export interface AtForm extends AtDesk {
  readonly turn: Turn;
  readonly of: School;
  readonly services: Services;
}

/** Where a form is filled in, or the sentence that says why not; whoever is at the desk may still not do everything. */
export async function atForm(turn: Turn, of: School, services: Services): Promise<AtForm | Sentence> {
  const desk = await atDesk(turn, of, services);
  return desk ? { ...desk, turn, of, services } : sentence(NOTHING_KEPT);
}

/** What every button of a form carries: the school it came from, as a claim. */
export const ofSchool = z.looseObject({ school: z.string().max(200) });

/** A button of a form. */
export const formAction = <Data extends { readonly school: string }>(
  who: 'own' | 'starter' | MayDo,
  schema: z.ZodType<Data>,
  handle: (at: AtForm, data: Data) => Promise<Reaction>,
): Action => ownChatAction({ who, schema, command: () => '/aanmelden', open: atForm }, handle);

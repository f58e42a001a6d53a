import { z } from 'zod/v4';
import type { Rule } from '../access/rule';
import type { Services } from '../answering/services';
import type { Reaction } from '../reaction';
import type { Turn } from '../turn';

/** One kind of button: who may press it, what its data must be, and what pressing it does. */
export interface Action {
  readonly who: Rule;
  /** `data` comes from the presser's own machine: anything can be in it. */
  press(turn: Turn, data: unknown, services: Services): Promise<Reaction>;
}

/** Puts the check of a button's data before its handler, so that a handler only ever sees data of the right form. */
export function action<Data>(
  who: Rule,
  schema: z.ZodType<Data>,
  handle: (turn: Turn, data: Data, services: Services) => Promise<Reaction>,
): Action {
  return {
    who,
    async press(turn, data, services) {
      const parsed = schema.safeParse(data);
      return parsed.success ? handle(turn, parsed.data, services) : { show: 'sentence', text: BROKEN };
    },
  };
}

const BROKEN = 'Met deze knop klopt iets niet. Typ je vraag, dan antwoord ik gewoon.';

/** What Teams sends when somebody presses an Action.Execute. */
export const pressShape = z.looseObject({ action: z.looseObject({ verb: z.string(), data: z.unknown().optional() }) });

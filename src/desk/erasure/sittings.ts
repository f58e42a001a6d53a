import { z } from 'zod/v4';
import { isTracedCase, type Traced } from './whose';

/** A meeting as one person walks through it, as far as it names cases. */
const sitting = z.looseObject({ items: z.array(z.looseObject({ case: z.string() })), at: z.string() });

/** The same meeting without these cases, on to the next where one of them was on the card; nothing when none is in it. */
export function sittingWithout(value: unknown, traced: Traced): unknown {
  const found = sitting.safeParse(value).data;
  if (!found?.items.some((item) => isTracedCase(traced, item.case))) return undefined;
  const items = found.items.filter((item) => !isTracedCase(traced, item.case));
  const place = found.items.findIndex((item) => item.case === found.at);
  const next = found.items.slice(Math.max(place, 0)).find((item) => !isTracedCase(traced, item.case));
  return { ...found, items, at: isTracedCase(traced, found.at) ? (next?.case ?? '') : found.at };
}

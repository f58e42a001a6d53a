import { z } from 'zod/v4';
import { fieldOf } from '../../fields/ids';
import type { AtCase } from '../at-case';

/** An intervention as it is being agreed: all as it was typed. */
const planned = z.object({
  id: z.string(),
  goal: z.string(),
  what: z.string(),
  by: z.string(),
  start: z.string(),
  rhythm: z.string(),
  until: z.string(),
});

/** A discussion that is being written down: kept with every press, so that closing the chat loses nothing. */
const draft = z.object({ values: z.record(z.string(), z.string()), interventions: z.array(planned) });

export type Planned = z.infer<typeof planned>;
export type Draft = z.infer<typeof draft>;

/** Five is what people can carry out beside each other. */
export const MOST_INTERVENTIONS = 5;
/** A setting is a small document; nobody types more than this in one field. */
const LONGEST = 20_000;

const EMPTY: Draft = { values: {}, interventions: [] };
const keyOf = ({ state }: AtCase): string => `bespreking/${state.id}`;

export async function readDraft(at: AtCase): Promise<Draft> {
  const kept = await at.desk.options.store.setting(at.school.key, keyOf(at));
  const parsed = draft.safeParse(kept?.value);
  return parsed.success ? parsed.data : EMPTY;
}

/** Keeps what was typed so far. Two people writing down the same discussion: the last page that was pressed is kept. */
export async function keepDraft(at: AtCase, made: Draft): Promise<void> {
  const { store } = at.desk.options;
  for (let attempt = 0; attempt < 3; attempt++) {
    const kept = await store.setting(at.school.key, keyOf(at));
    if ((await store.putSetting(at.school.key, keyOf(at), made, kept?.version ?? 0)) === 'written') return;
  }
}

/** Once it is recorded the case has it all; nothing of it stays here. */
export const forgetDraft = (at: AtCase): Promise<void> => keepDraft(at, EMPTY);

const isAsked = (id: string): boolean => fieldOf(id) !== undefined || id === 'on' || id === 'evaluate-by';

/** What came in with a press, as far as it belongs to the discussion; what was there and did not come back was emptied. */
export function valuesIn(given: Readonly<Record<string, unknown>>, before: Draft['values']): Draft['values'] {
  const typed = Object.entries(given).flatMap(([id, value]) =>
    typeof value === 'string' && isAsked(id) ? [[id, value.slice(0, LONGEST)] as const] : [],
  );
  const emptied = ['on', 'evaluate-by', ...Object.keys(before)].map((id) => [id, ''] as const);
  return Object.fromEntries([...emptied, ...typed].slice(0, 120));
}

import { z } from 'zod/v4';
import { type Given, textIn } from '../../fields/given';
import { fieldOf } from '../../fields/ids';
import type { AtCase, Pressed } from '../at-case';

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
const values = z.record(z.string(), z.string());
const draft = z.object({
  values,
  interventions: z.array(planned),
  /** Of an evaluation that is written down in the meeting. */
  evaluation: values.default({}),
});

export type Planned = z.infer<typeof planned>;
export type Draft = z.infer<typeof draft>;

/** Five is what people can carry out beside each other. */
export const MOST_INTERVENTIONS = 5;
/** A setting is a small document; nobody types more than this in one field. */
const LONGEST = 20_000;

const EMPTY: Draft = { values: {}, interventions: [], evaluation: {} };
const keyOf = ({ state }: AtCase): string => `bespreking/${state.id}`;

/** What is kept, and its version: a card that was made of it says which one it shows. */
export async function keptDraft(at: AtCase): Promise<{ readonly draft: Draft; readonly version: number }> {
  const kept = await at.desk.options.store.setting(at.school.key, keyOf(at));
  const parsed = draft.safeParse(kept?.value);
  return { draft: parsed.success ? parsed.data : EMPTY, version: kept?.version ?? 0 };
}

export const readDraft = async (at: AtCase): Promise<Draft> => (await keptDraft(at)).draft;

/** So many may be first before it is no longer chance. */
const ATTEMPTS = 5;

/**
 * Keeps what a press makes of the draft as it is by then, and gives that back: of two people who write down the same
 * discussion, neither takes away what the other added.
 * @throws when others are first every time, so that nobody is told that it was kept
 */
export async function changeDraft(at: AtCase, change: (before: Draft, version: number) => Draft): Promise<Draft> {
  const { store } = at.desk.options;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { draft: before, version } = await keptDraft(at);
    const made = change(before, version);
    if (isSame(made, before)) return made;
    if ((await store.putSetting(at.school.key, keyOf(at), made, version)) === 'written') return made;
  }
  throw new Error(`The draft of case ${at.state.id} was changed by others each time.`);
}

const isSame = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What became of what was typed on a card. */
export interface Kept {
  readonly draft: Draft;
  /** Others wrote since the card was made; of it is kept only what nobody filled in meanwhile. */
  readonly isOld: boolean;
  /** And what was on the card differs from what stands there now. */
  readonly isOvertaken: boolean;
}

/** Keeps what came in with a press. A card that does not say which draft it shows was made of this one. */
export async function keepTyped(at: AtCase, given: Pressed, task: Task = 'discuss'): Promise<Kept> {
  let [isOld, isOvertaken] = [false, false];
  const draft = await changeDraft(at, (before, version) => {
    const typed = typedInto(before, given, task);
    isOld = (given.draft ?? '') !== '' && given.draft !== String(version);
    isOvertaken = isOld && !isSame(typed, before);
    return isOld ? typedBeside(before, given, task) : typed;
  });
  return { draft, isOld, isOvertaken };
}

/** Said where somebody else wrote on what is on the card. */
export const MEANWHILE = 'Er is intussen iets veranderd aan wat hier staat. Kijk het na, en ga dan verder.';

/** Once it is recorded the case has it all; nothing of it stays here. */
export async function forgetDraft(at: AtCase, task: Task = 'discuss'): Promise<void> {
  await changeDraft(at, ({ evaluation, ...discussed }) =>
    task === 'evaluate' ? { ...discussed, evaluation: {} } : { ...EMPTY, evaluation },
  );
}

/** Of a case that is over nothing stays: it would come back when the case is reopened. */
export async function forgetAll(at: AtCase): Promise<void> {
  if ((await keptDraft(at)).version > 0) await changeDraft(at, () => EMPTY);
}

/** What of a case is written down: what was discussed, or how it went. */
export type Task = 'discuss' | 'evaluate';

/** What came in with a press, put with what was there: of the discussion, or of the evaluation. */
function typedInto(before: Draft, given: Given, task: Task): Draft {
  if (task === 'evaluate') return { ...before, evaluation: valuesIn(given, before.evaluation) };
  return {
    ...before,
    values: valuesIn(given, before.values),
    interventions: before.interventions.filter(({ id }) => textIn(given, keepId(id)) !== 'false'),
  };
}

/** What came in from a card on which others wrote since: only what nobody filled in meanwhile. */
function typedBeside(before: Draft, given: Given, task: Task): Draft {
  const beside = (values: Draft['values']): Draft['values'] => ({
    ...valuesIn(given, values),
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
  });
  return task === 'evaluate'
    ? { ...before, evaluation: beside(before.evaluation) }
    : { ...before, values: beside(before.values) };
}

/** Each has a box of its own: a card from before one was added says nothing of it, so it stays. */
export const keepId = (id: string): string => `keep-${id}`;

const OURS = /^(?:done-|on$|evaluate-by$|outcome$|reason$|parents-informed$|next$)/;
const isAsked = (id: string): boolean => fieldOf(id) !== undefined || OURS.test(id);

function valuesIn(given: Given, before: Draft['values']): Draft['values'] {
  const typed = Object.entries(given).flatMap(([id, value]) =>
    typeof value === 'string' && isAsked(id) ? [[id, value.slice(0, LONGEST)] as const] : [],
  );
  const emptied = ['on', 'evaluate-by', ...Object.keys(before)].map((id) => [id, ''] as const);
  return Object.fromEntries([...emptied, ...typed].slice(0, 120));
}

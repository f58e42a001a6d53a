import type { Write } from '../../../src/store/port';

/** Which of all that goes in is about a pupil. */

type Tree = { readonly [key: string]: unknown };

/** Settings in which somebody's words or a pupil's name stand. */
const ABOUT_PUPILS = /^(bespreking|pupil-change)\//;

/** Names and numbers of pupils, and every free text of events and drafts: what has a space in it is no id and no choice. */
export function pupilTexts({ pupils = [], streams, settings = [] }: Write): string[] {
  const names = pupils.flatMap(({ firstName, lastName, number = '' }) => [firstName, lastName, number]);
  const kept = settings.filter(({ key }) => ABOUT_PUPILS.test(key)).map(({ value }) => value);
  return [...names, ...[...streams.map(({ append }) => append), ...kept].flatMap(sentences)];
}

/** A case of a class is called by its name, also in a channel. */
const NAMES_A_CLASS = 'subject';

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return value.trim().includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === NAMES_A_CLASS ? [] : sentences(one)));
}

const TYPED_IN_FORM = /^(in|f)-|^(text|reason|goal|plan|firstName|lastName)$/;

/** What an activity brings to the bot: words in a form about a pupil, or a message. */
export function typedTexts(body: unknown): { readonly secrets: readonly string[]; readonly typed: readonly string[] } {
  const activity = typeof body === 'string' ? parsed(body) : {};
  const { data } = asTree(asTree(activity.value).action);
  const secrets = Object.entries(asTree(data)).flatMap(([key, one]) => (TYPED_IN_FORM.test(key) ? sentences(one) : []));
  return { secrets, typed: sentences(activity.text) };
}

function parsed(body: string): Tree {
  try {
    return asTree(JSON.parse(body));
  } catch {
    return {};
  }
}

const asTree = (value: unknown): Tree =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

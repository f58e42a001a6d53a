import type { Field } from '../../structure/route';

type Contact = Extract<Field, { kind: 'contact' }>;

/** Whether each of several people is asked apart: consent is somebody's own, and one yes is not another's. */
export const isApart = ({ what, who }: Contact): boolean => what === 'consent' && who.length > 1;

/** How many of them must have given it. */
export const leastOf = ({ who, least = who.length }: Contact): number => least;

/** What the school calls the people that a question is about, each with their function. */
export const peopleIn = ({ who, called = [] }: Contact): readonly { readonly who: string; readonly name: string }[] =>
  who.map((one, index) => ({ who: one, name: called[index] ?? one }));

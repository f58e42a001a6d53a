import type { Pupil } from './port';

/** A name or class as it is compared: without capitals, accents and spare white space. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whether each word of the search is part of the name: "jan vries" finds Jan de Vries. */
export function isNamed({ firstName, lastName }: Pupil, search: string): boolean {
  const text = folded(`${firstName} ${lastName}`);
  return folded(search)
    .split(' ')
    .every((word) => text.includes(word));
}

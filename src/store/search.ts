import type { Pupil } from './port';

/** A name or class as it is compared: without capitals, accents and spare white space. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();

/** What a pupil is found by. */
export const searchText = ({ firstName, lastName }: Pupil): string => folded(`${firstName} ${lastName}`);

/** Whether each word of the search is part of the name: "jan vries" finds Jan de Vries. */
export function isNamed(pupil: Pupil, search: string): boolean {
  const text = searchText(pupil);
  return folded(search)
    .split(' ')
    .every((word) => text.includes(word));
}

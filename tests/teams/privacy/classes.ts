import { caseIdOf } from '../../../src/cases/identify';
import type { CaseId } from '../../../src/cases/ids';
import { MENTOR, type Privacy, SCHOOL } from './ground';
import { at } from './leavers';

/** What somebody wrote about a class, with names in it although the form asks for none. */
export const TEXTS = [
  'Noorderlicht praat door alles heen',
  'Ik zie dat Xerxes niet begint',
  'Bakkertje zit beter vooraan',
];
export const GONE = 'Verwijderd: wat hier stond, bewaart Steunwijzer niet meer.';
export const LONG_AGO = '2024-06-03T10:00:00Z';

/** A mentor hands in a question about a class, by its form. */
export async function handedIn(privacy: Privacy, className: string): Promise<CaseId> {
  const mentor = await privacy.person(MENTOR).types('/aanmelden PM1');
  if (mentor.card.titles.includes('Nieuw')) await mentor.presses('Nieuw');
  await mentor.fills({ 'in-class': className }).presses('Verder');
  await mentor.fills({ 'in-vraag-klas': TEXTS[0] ?? '', 'in-zie-klas': TEXTS[1] ?? '' }).presses('Verder');
  await mentor.fills({ 'in-gepland-op': '2026-11-02' }).presses('Verder');
  await mentor.presses('Indienen');
  await privacy.delivered();
  const found = (await privacy.kept.store.summaries(SCHOOL, {})).find((one) => one.className === className);
  if (!found) throw new Error('It was not handed in.');
  return caseIdOf(found.caseId);
}

/** It is discussed and looked back on by its mentor, with the cards, and is closed. */
export async function closed(privacy: Privacy, className: string): Promise<CaseId> {
  const id = await handedIn(privacy, className);
  const number = (await summaryOf(privacy, id))?.number;
  const mentor = await privacy.person(MENTOR).types(`/zaak ${number}`);
  await mentor.presses('Bespreken');
  await mentor.fills({ 'in-verslag-klas': TEXTS[2] ?? '' }).presses('Leg bespreking vast');
  await mentor.types(`/zaak ${number}`);
  await mentor.presses('Evalueren');
  await mentor.fills({ outcome: 'afsluiten', reason: 'De start is rustig.' }).presses('Leg evaluatie vast');
  await privacy.delivered();
  return id;
}

export const summaryOf = async (privacy: Privacy, id: CaseId) =>
  (await privacy.kept.store.summaries(SCHOOL, {})).find(({ caseId }) => caseId === id);

/** As if it ended then. */
export async function ended(privacy: Privacy, id: CaseId, moment = LONG_AGO): Promise<void> {
  const summary = await summaryOf(privacy, id);
  if (!summary?.endedAt) throw new Error('It goes on.');
  await privacy.kept.store.write(SCHOOL, {
    streams: [{ caseId: id, expected: summary.version, append: [] }],
    summaries: [{ ...summary, endedAt: at(moment), changedAt: at(moment) }],
  });
}

/** No text of it stands in the files of the store. */
export const isUnread = (privacy: Privacy): boolean => TEXTS.every((text) => !privacy.bytes().includes(text));

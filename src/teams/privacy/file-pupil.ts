import { isDay, spoken } from '../../cases/days';
import type { PupilId } from '../../cases/ids';
import { holdsOf } from '../../desk/clean-up/holds';
import { kindOfKey } from '../../desk/erasure/keys';
import type { Kept } from '../../desk/erasure/plan';
import { pupilHistory } from '../../desk/pupil-history';
import type { FileFact, FileLine } from '../../papers/file/pupil-file';
import type { Erasure, Pupil } from '../../store/port';
import { didInWords, nameOf, TO_SPECIAL } from '../cases/pupils/words';
import { colleaguesOf } from '../cases/team/colleagues';
import type { AtPrivacy } from './at-privacy';
import { momentOf } from './described';

/** Each entry of the pupil, with all that stands in it. */
export async function entriesOf({ desk, school }: AtPrivacy, ids: readonly PupilId[]): Promise<readonly FileFact[]> {
  const found = await Promise.all(ids.map((id) => desk.options.store.pupil(school.key, id)));
  return found
    .filter((pupil) => pupil !== undefined)
    .map((pupil) => ({ label: pupil.mergedInto ? 'Leerling (dubbele invoer)' : 'Leerling', said: saidOf(pupil) }));
}

/** Why the file is not cleaned up yet, where somebody decided so. */
export async function holdsIn({ desk, school }: AtPrivacy, ids: readonly PupilId[]): Promise<readonly FileFact[]> {
  const holds = await holdsOf(desk.options.store, school.key);
  return ids.flatMap((id) => {
    const hold = holds.get(id);
    return hold
      ? [{ label: 'Blijft na de bewaartermijn', said: `Tot en met ${spoken(hold.until)}\n${hold.reason}` }]
      : [];
  });
}

const saidOf = (pupil: Pupil): string =>
  [
    nameOf({ pupil }),
    ...(pupil.formerClasses.length > 0 ? [`Eerdere klassen: ${pupil.formerClasses.join(', ')}`] : []),
    ...(pupil.number === undefined ? [] : [`Leerlingnummer: ${pupil.number}`]),
    ...(pupil.enrolledOn === undefined ? [] : [`Ingeschreven op ${dayOf(pupil.enrolledOn)}`]),
    ...(pupil.leftOn === undefined ? [] : [`Vertrokken op ${dayOf(pupil.leftOn)}`]),
    ...(pupil.leftTo === undefined ? [] : [TO_SPECIAL]),
  ].join('\n');

const dayOf = (day: string): string => (isDay(day) ? spoken(day) : day);

/** What was changed about the pupil and its doubles, in order of time. */
export async function changesOf(at: AtPrivacy, ids: readonly PupilId[]): Promise<readonly FileLine[]> {
  const { desk, school, services } = at;
  const { functionOf } = colleaguesOf(school.structure, await services.people.assignments(school.structure.id));
  const { store } = desk.options;
  const pupils = await Promise.all(ids.map((id) => store.pupil(school.key, id)));
  const all = await Promise.all(pupils.map((pupil) => (pupil ? pupilHistory(store, school.key, pupil) : [])));
  return all
    .flat()
    .sort((one, other) => one.at.localeCompare(other.at))
    .map((change) => ({
      at: change.at,
      who: functionOf(change.by),
      said: didInWords(change, Number.POSITIVE_INFINITY),
    }));
}

/** Shown in words elsewhere in the document. */
const IN_WORDS = ['bespreking/', 'pupil-change/', 'read-log/', 'opruimen/'];

/** What is kept besides texts: how many of each kind, as the table of all that is kept calls them; and when something is asked. */
export function besides({ settings, reminders, outbox }: Kept, erasure: Required<Erasure>): readonly FileFact[] {
  const counts = new Map<string, number>();
  for (const { key } of settings) {
    const kind = erasure.settings.includes(key) ? kindOfKey(key) : undefined;
    if (kind && !IN_WORDS.includes(kind.key)) counts.set(kind.what, (counts.get(kind.what) ?? 0) + 1);
  }
  const waiting = outbox.filter(({ id }) => erasure.outbox.includes(id));
  return [
    ...reminders.map(({ dueAt, posts }) => ({
      label: 'Een herinnering aan wat is beloofd',
      said: [dueAt === undefined ? 'Wordt niet meer gestuurd' : `Op ${momentOf(dueAt)}`, `${posts} keer gestuurd`].join(
        '\n',
      ),
    })),
    ...waiting.map(({ at }) => ({
      label: 'Een bericht dat nog niet is verstuurd',
      said: `Klaargezet op ${momentOf(at)}; er staat geen tekst over de leerling in`,
    })),
    ...[...counts].map(([label, count]) => ({ label, said: `${count} keer; er staat geen tekst over de leerling in` })),
  ];
}

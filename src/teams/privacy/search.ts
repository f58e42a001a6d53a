import { pupilIdOf } from '../../cases/identify';
import { refuse } from '../../cases/refusal';
import { findWhole, type WholePupil, wholePupil } from '../../desk/erasure/whole-pupils';
import type { Pupil } from '../../store/port';
import { fold } from '../../structure/nearest';
import type { Rendered } from '../cards';
import { textIn } from '../cases/fields/given';
import { input } from '../cases/fields/input';
import { renderPupils } from '../cases/pupils/cards/pupils-page';
import { searchInput } from '../cases/pupils/doubles';
import { casesInWords, nameOf } from '../cases/pupils/words';
import { forEveryone, sentence } from '../reaction';
import { askCard } from './ask';
import { type AtPrivacy, privacyAction } from './at-privacy';
import { button } from './button';
import { overviewCard } from './overview';
import { areShown } from './shown';
import { PRIVACY_VERBS } from './verbs';
import { TITLES } from './words';

const MOST = 20;
const LONGEST = 100;
const NONE = 'Ik ken geen leerling die zo heet. Typ de naam, de klas, het leerlingnummer of het nummer van een zaak.';
const ONLY_AGREES = 'Aanvragen doet een beheerder van Steunwijzer. Wat op jouw bevestiging wacht, staat hieronder.';

/** Pupils by words of name, class or number, or the pupil of a case by its number; of one that is found, what there is. */
export async function searchCard(at: AtPrivacy, typed: string): Promise<Rendered> {
  if (!at.mayAsk) return overviewCard(at, ONLY_AGREES);
  const wanted = typed.trim().slice(0, LONGEST);
  if (wanted === '')
    return overviewCard(at, refuse('incomplete', 'Typ een naam om te zoeken.', { fields: ['search'] }));
  const found = await foundBy(at, wanted);
  const [only, ...others] = found;
  if (!only) return overviewCard(at, NONE);
  await areShown(at, found.slice(0, MOST));
  if (others.length === 0) return askCard(at, only);
  return renderPupils({
    title: TITLES[at.kind],
    lines: found.length > MOST ? [`De eerste ${MOST}. Typ meer van de naam.`] : [],
    inputs: [
      input({
        id: 'chosen',
        kind: 'one',
        label: 'Wie bedoel je?',
        options: found
          .slice(0, MOST)
          .map((one) => ({ title: `${nameOf(one)} (${casesInWords(one.cases)})`, value: String(one.pupil.id) })),
      }),
      searchInput(wanted),
    ],
    buttons: [
      button(at, 'Verder', PRIVACY_VERBS.choose, { style: 'positive', inputs: 'auto' }),
      button(at, 'Zoek', PRIVACY_VERBS.search, { inputs: 'auto' }),
      button(at, 'Terug', PRIVACY_VERBS.overview),
    ],
  });
}

async function foundBy({ desk, school }: AtPrivacy, typed: string): Promise<readonly WholePupil[]> {
  const { store } = desk.options;
  const [, number] = /^(?:zaak )?#?(\d{1,7})$/i.exec(typed) ?? [];
  const caseId = number === undefined ? undefined : await store.byNumber(school.key, Number(number));
  const state = caseId && (await desk.load(school.key, caseId));
  const ofCase = state?.subject.kind === 'pupil' && (await wholePupil(store, school.key, state.subject.pupil));
  const words = fold(typed).split(' ');
  const isMeant = ({ firstName, lastName, className, number: own = '' }: Pupil): boolean => {
    const text = fold(`${firstName} ${lastName} ${className} ${own}`);
    return words.every((word) => text.includes(word));
  };
  return ofCase ? [ofCase] : findWhole(store, school.key, isMeant, MOST + 1);
}

export const search = privacyAction(async (at, data) => forEveryone(await searchCard(at, textIn(data, 'search'))));

export const choose = privacyAction(async (at, data) => {
  const id = textIn(data, 'chosen');
  if (id === '') return forEveryone(await searchCard(at, textIn(data, 'search')));
  const found = at.mayAsk && (await wholePupil(at.desk.options.store, at.school.key, pupilIdOf(id.slice(0, 300))));
  if (!found) return sentence(NONE);
  await areShown(at, [found]);
  return forEveryone(askCard(at, found));
});

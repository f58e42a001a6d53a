import { refuse } from '../../cases/refusal';
import { classCasesIn, idOf, isClass, type Whole } from '../../desk/erasure/whole';
import { findWhole } from '../../desk/erasure/whole-pupils';
import type { Pupil } from '../../store/port';
import { fold } from '../../structure/nearest';
import type { Rendered } from '../cards';
import { textIn } from '../cases/fields/given';
import { input } from '../cases/fields/input';
import { renderPupils } from '../cases/pupils/cards/pupils-page';
import { searchInput } from '../cases/pupils/doubles';
import { casesInWords } from '../cases/pupils/words';
import { forEveryone, sentence } from '../reaction';
import { askCard } from './ask';
import { type AtPrivacy, privacyAction } from './at-privacy';
import { button } from './button';
import { overviewCard } from './overview';
import { areShown } from './shown';
import { PRIVACY_VERBS } from './verbs';
import { wholeBy } from './whole-by';
import { wholeLines, wholeName } from './whole-words';
import { TITLES } from './words';

const MOST = 20;
const LONGEST = 100;
const NONE = 'Ik ken geen leerling die zo heet. Typ de naam, de klas, het leerlingnummer of het nummer van een zaak.';
const ONLY_AGREES = 'Aanvragen doet een beheerder van Steunwijzer. Wat op jouw bevestiging wacht, staat hieronder.';

/**
 * Pupils by words of name, class or number, or what a case is about by its number; of one that is found, what there is. To erase,
 * cases about a class are found by its name, too.
 */
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
          .map((one) => ({ title: `${wholeName(one)} (${besideName(one)})`, value: String(idOf(one)) })),
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

const besideName = (one: Whole): string => (isClass(one) ? wholeLines(one).join('; ') : casesInWords(one.cases));

async function foundBy(at: AtPrivacy, typed: string): Promise<readonly Whole[]> {
  const { desk, school, kind } = at;
  const { store } = desk.options;
  const [, number] = /^(?:zaak )?#?(\d{1,7})$/i.exec(typed) ?? [];
  const caseId = number === undefined ? undefined : await store.byNumber(school.key, Number(number));
  const state = caseId && (await desk.load(school.key, caseId));
  const ofCase = state && (await wholeBy(at, state.subject.kind === 'pupil' ? state.subject.pupil : state.id));
  const words = fold(typed).split(' ');
  const isMeant = ({ firstName, lastName, className, number: own = '' }: Pupil): boolean => {
    const text = fold(`${firstName} ${lastName} ${className} ${own}`);
    return words.every((word) => text.includes(word));
  };
  if (ofCase) return [ofCase];
  const ofClass = words.filter((word) => word !== 'klas').join(' ');
  const classes = kind === 'verwijdering' ? classCasesIn(await store.summaries(school.key, {})) : [];
  return [
    ...classes.filter(({ classCase }) => fold(classCase.className ?? '') === ofClass),
    ...(await findWhole(store, school.key, isMeant, MOST + 1)),
  ];
}

export const search = privacyAction(async (at, data) => forEveryone(await searchCard(at, textIn(data, 'search'))));

export const choose = privacyAction(async (at, data) => {
  const id = textIn(data, 'chosen');
  if (id === '') return forEveryone(await searchCard(at, textIn(data, 'search')));
  const found = at.mayAsk && (await wholeBy(at, id.slice(0, 300)));
  if (!found) return sentence(NONE);
  await areShown(at, [found]);
  return forEveryone(askCard(at, found));
});

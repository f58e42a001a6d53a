import { type Refusal, refuse } from '../../../cases/refusal';
import type { KnownPupil } from '../../../desk/pupil-reads';
import { fold } from '../../../structure/nearest';
import type { Rendered } from '../../cards';
import { forEveryone } from '../../reaction';
import { textIn, ticksIn } from '../fields/given';
import { input } from '../fields/input';
import { type AtPupils, areShown, knownBy, pupilAction } from './at-pupils';
import { button } from './button';
import type { Said } from './cards/pupils-frame';
import { renderPupils } from './cards/pupils-page';
import { doublesCard, searchInput } from './doubles';
import { PUPIL_VERBS } from './verbs';
import { casesInWords, nameOf } from './words';

const MOST = 20;
const LONGEST = 100;
const NO_NAME = refuse('incomplete', 'Typ een naam om te zoeken.', { fields: ['search'] });

const NOBODY = 'Ik vind geen leerling die zo heet en een ingediende zaak heeft.';
const CHOOSE = 'Kies er twee om te vergelijken, of één om te verbeteren';

/** Too few or too many were ticked. */
export const choose = (say: string): Refusal => refuse('incomplete', say, { fields: ['chosen'] });

/** Pupils by words that are part of their name, class or number; the names of doubles find them, too. */
function foundBy({ known }: AtPupils, typed: string): readonly KnownPupil[] {
  const wanted = fold(typed.slice(0, LONGEST)).split(' ');
  return known.filter(({ pupil, doubles }) =>
    [pupil, ...doubles].some(({ firstName, lastName, className, formerClasses, number = '' }) => {
      const text = fold([firstName, lastName, className, ...formerClasses, number].join(' '));
      return wanted.every((word) => text.includes(word));
    }),
  );
}

/** What was found, to choose two to compare or one to put right. Who was ticked before stays: two may be found one by one. */
export async function searchCard(
  at: AtPupils,
  typed: string,
  note?: Said,
  ticked: readonly string[] = [],
): Promise<Rendered> {
  const kept = [...new Set(ticked.slice(0, MOST).flatMap((id) => knownBy(at, id) ?? []))];
  const none = typed.trim() === '';
  const found = none ? [] : foundBy(at, typed).filter((one) => !kept.includes(one));
  const said = note ?? (none ? NO_NAME : found.length === 0 && kept.length === 0 ? NOBODY : undefined);
  if (found.length + kept.length === 0) return doublesCard(at, said, typed);
  const shown = [...kept, ...found.slice(0, MOST)];
  await areShown(at, shown);
  const options = shown.map((one) => ({
    title: `${nameOf(one)} (${casesInWords(one.cases)})`,
    value: String(one.pupil.id),
  }));
  return renderPupils({
    title: 'Leerlingen zoeken',
    note: said,
    lines: found.length > MOST ? [`De eerste ${MOST} van ${found.length}. Typ meer van de naam.`] : [],
    inputs: [
      input({
        id: 'chosen',
        kind: 'ticks',
        label: CHOOSE,
        options,
        value: kept.map(({ pupil }) => pupil.id).join(','),
      }),
      searchInput(typed),
    ],
    buttons: [
      button(at, 'Vergelijk', PUPIL_VERBS.compare, { style: 'positive', inputs: 'auto' }),
      button(at, 'Gegevens', PUPIL_VERBS.open, { inputs: 'auto' }),
      button(at, 'Zoek', PUPIL_VERBS.search, { inputs: 'auto' }),
      button(at, 'Terug', PUPIL_VERBS.doubles),
    ],
  });
}

export const search = pupilAction(async (at, data) =>
  forEveryone(await searchCard(at, textIn(data, 'search'), undefined, ticksIn(data, 'chosen'))),
);

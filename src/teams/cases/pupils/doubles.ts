import { likelyDoubles } from '../../../cases/pupils/doubles';
import type { Rendered } from '../../cards';
import { forEveryone } from '../../reaction';
import { input } from '../fields/input';
import { type AtPupils, areShown, knownBy, pupilAction } from './at-pupils';
import { button } from './button';
import type { Said } from './cards/pupils-frame';
import { renderPupils } from './cards/pupils-page';
import { PUPIL_VERBS } from './verbs';
import { nameOf, WHY } from './words';

/** More would not be looked at in one sitting. */
const MOST = 12;
const NONE = 'Ik zie geen leerlingen die dubbel lijken. Je kunt er zelf twee zoeken.';
const SOME = 'Deze leerlingen lijken dubbel. Kijk eerst of ze echt dezelfde zijn.';

/** What looks double, the surest first, and a way to search; what was searched for stays. */
export async function doublesCard(at: AtPupils, note?: Said, typed = ''): Promise<Rendered> {
  const found = likelyDoubles(at.known.map(({ pupil }) => pupil));
  const left = found.length - MOST;
  const shown = found.slice(0, MOST);
  const ids = new Set(shown.flatMap(({ one, other }) => [one.id, other.id]));
  await areShown(
    at,
    at.known.filter(({ pupil }) => ids.has(pupil.id)),
  );
  return renderPupils({
    title: 'Leerlingen samenvoegen',
    note,
    lines: [found.length === 0 ? NONE : SOME, ...(left > 0 ? [`De eerste ${MOST} van ${found.length}.`] : [])],
    rows: shown.map(({ one, other, why }) => ({
      text: `${nameOf({ pupil: one })} en ${nameOf({ pupil: other })}`,
      lines: [WHY[why]],
      buttons: [button(at, 'Vergelijk', PUPIL_VERBS.compare, { one, other })],
    })),
    inputs: [searchInput(typed)],
    buttons: [button(at, 'Zoek', PUPIL_VERBS.search, { inputs: 'auto' })],
  });
}

export const searchInput = (value: string) =>
  input({ id: 'search', kind: 'line', label: 'Zoek een leerling op naam, klas of nummer', value: value.slice(0, 100) });

export const openDoubles = pupilAction(async (at) => forEveryone(await doublesCard(at)));

/** The known pupils behind two ids; nothing when one of them is not there for this office. */
export function bothBy(at: AtPupils, one: string | undefined, other: string | undefined) {
  const [first, second] = [knownBy(at, one), knownBy(at, other)];
  return first && second && ([first, second] as const);
}

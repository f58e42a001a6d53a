import { PUPIL_NL } from '../../../cases/pupils/nl';
import { refuse } from '../../../cases/refusal';
import type { KnownPupil } from '../../../desk/pupil-reads';
import type { Rendered } from '../../cards';
import { forEveryone, sentence } from '../../reaction';
import { textIn, ticksIn } from '../fields/given';
import { input } from '../fields/input';
import { type AtPupils, areShown, entryBy, pupilAction } from './at-pupils';
import { button } from './button';
import { renderComparison } from './cards/pupils-compare';
import type { Said } from './cards/pupils-frame';
import { renderPupils } from './cards/pupils-page';
import { bothBy, doublesCard } from './doubles';
import { choose, searchCard } from './search';
import { PUPIL_VERBS } from './verbs';
import { casesInWords, nameOf, pupilLines } from './words';

type Both = readonly [KnownPupil, KnownPupil];

/** Two pupils beside each other, and whose data stays. */
export function compareCard(at: AtPupils, both: Both, note?: Said): Rendered {
  const [one, other] = both;
  const options = [
    { title: `${nameOf(one)} (links)`, value: String(one.pupil.id) },
    { title: `${nameOf(other)} (rechts)`, value: String(other.pupil.id) },
  ];
  return renderComparison({
    title: 'Is dit dezelfde leerling?',
    note,
    lines: ['Twijfel je? Voeg dan niet samen: vraag het eerst na bij de mentoren.'],
    columns: both.map((known) => ({ title: nameOf(known), lines: pupilLines(known) })),
    inputs: [input({ id: 'keep', kind: 'choice', label: 'Welke gegevens blijven?', options })],
    buttons: [
      button(at, 'Verder', PUPIL_VERBS.confirm, {
        one: one.pupil,
        other: other.pupil,
        style: 'positive',
        inputs: 'auto',
      }),
      button(at, 'Terug', PUPIL_VERBS.doubles),
    ],
  });
}

/** From a likely double, or two that were ticked. */
export const compare = pupilAction(async (at, data) => {
  const ticked = ticksIn(data, 'chosen');
  const [one, other] = data.one ? [data.one, data.other] : ticked;
  if (!data.one && ticked.length !== 2)
    return forEveryone(
      await searchCard(at, textIn(data, 'search'), choose('Kies er precies twee om te vergelijken.'), ticked),
    );
  const both = bothBy(at, one, other);
  if (!both) return sentence(PUPIL_NL.unknown);
  if (both[0].pupil.id === both[1].pupil.id) return forEveryone(await doublesCard(at, PUPIL_NL.same));
  await areShown(at, both);
  return forEveryone(compareCard(at, both));
});

/** What will happen, and why: the last page before it does. `one` stays, `other` is the double. */
export function confirmCard(at: AtPupils, [keep, double]: Both, note?: Said, reason = ''): Rendered {
  return renderPupils({
    title: 'Samenvoegen?',
    note,
    lines: [
      `${nameOf(double)} gaat op in ${nameOf(keep)}.`,
      `De gegevens van ${nameOf(keep)} blijven. Wat de ander aan klassen of leerlingnummer meer heeft, komt erbij.`,
      `Mee gaan: ${casesInWords(double.cases)}. Wie welke zaak mag zien, verandert niet.`,
    ],
    inputs: [
      input({
        id: 'reason',
        kind: 'text',
        label: 'Waaraan zie je dat dit dezelfde leerling is?',
        value: reason,
        required: true,
      }),
    ],
    buttons: [
      button(at, 'Ja, voeg samen', PUPIL_VERBS.merge, {
        one: keep.pupil,
        other: double.pupil,
        style: 'positive',
        inputs: 'auto',
      }),
      button(at, 'Terug', PUPIL_VERBS.compare, { one: keep.pupil, other: double.pupil }),
    ],
  });
}

export const confirm = pupilAction(async (at, data) => {
  const both = bothBy(at, data.one, data.other);
  if (!both) return sentence(PUPIL_NL.unknown);
  if (both[0].pupil.id === both[1].pupil.id) return forEveryone(await doublesCard(at, PUPIL_NL.same));
  const keep = textIn(data, 'keep');
  const isOne = keep === both[0].pupil.id;
  if (!isOne && keep !== both[1].pupil.id)
    return forEveryone(
      compareCard(at, both, refuse('incomplete', 'Kies eerst welke gegevens blijven.', { fields: ['keep'] })),
    );
  // Somebody merged one of them since the card was made: what stays would be another than was looked at.
  if ([data.one, data.other].some((id) => entryBy(at, id)?.mergedInto !== undefined))
    return forEveryone(compareCard(at, both, PUPIL_NL.changed));
  return forEveryone(confirmCard(at, isOne ? both : [both[1], both[0]]));
});

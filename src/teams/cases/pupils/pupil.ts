import { SPECIAL, type TypedPupil } from '../../../cases/pupils/data';
import { PUPIL_NL } from '../../../cases/pupils/nl';
import { pupilHistory } from '../../../desk/pupil-history';
import type { KnownPupil } from '../../../desk/pupil-reads';
import { asksEnrolment } from '../../../structure/route-facts';
import type { Rendered } from '../../cards';
import { forEveryone, sentence } from '../../reaction';
import { type Given, textIn, ticksIn } from '../fields/given';
import { type InputView, input } from '../fields/input';
import { colleaguesOf } from '../team/colleagues';
import { momentInWords } from '../team/dates';
import { type AtPupils, areShown, knownBy, pupilAction, versionsIn } from './at-pupils';
import { button } from './button';
import type { Said } from './cards/pupils-frame';
import { renderPupils } from './cards/pupils-page';
import { fresh } from './merge';
import { choose, searchCard } from './search';
import { PUPIL_VERBS } from './verbs';
import { didInWords, nameOf, pupilLines, TO_SPECIAL } from './words';

const MOST_DOUBLES = 20;
const MOST_HISTORY = 20;
/** More is refused anyway, and must not come back on the card. */
const SHOWN = 200;

/** The data of a pupil to be put right, what was merged into it, and who changed it before. */
export async function pupilCard(at: AtPupils, known: KnownPupil, note?: Said, given?: Given): Promise<Rendered> {
  await areShown(at, [known]);
  const { pupil, doubles } = known;
  return renderPupils({
    title: 'Gegevens van de leerling',
    note,
    lines: [nameOf(known), ...pupilLines(known), ...moreDoubles(doubles.length - MOST_DOUBLES)],
    rows: doubles.slice(0, MOST_DOUBLES).map((one) => ({
      text: `Samengevoegd: ${nameOf({ pupil: one })}`,
      lines: [],
      buttons: [button(at, 'Weer scheiden', PUPIL_VERBS.askApart, { one })],
    })),
    inputs: inputsFor(at, known, given),
    history: await historyOf(at, known),
    buttons: [
      button(at, 'Bewaar', PUPIL_VERBS.correct, { one: pupil, style: 'positive', inputs: 'auto' }),
      button(at, 'Naar samenvoegen', PUPIL_VERBS.doubles),
    ],
  });
}

/** Whose doubles do not all fit, finds the next ones here once some were separated. */
const moreDoubles = (left: number): string[] =>
  left > 0 ? [`Er zijn nog ${left} samengevoegde leerlingen meer.`] : [];

function inputsFor(at: AtPupils, { pupil }: KnownPupil, given?: Given): InputView[] {
  const value = (id: string, now = ''): string => (given ? textIn(given, id).slice(0, SHOWN) : now);
  const line = (id: string, label: string, now?: string): InputView =>
    input({ id, kind: 'line', label, value: value(id, now) });
  return [
    line('firstName', 'Roepnaam', pupil.firstName),
    line('lastName', 'Achternaam', pupil.lastName),
    line('className', 'Klas', pupil.className),
    ...(hasNumbers(at) ? [line('number', 'Leerlingnummer (mag leeg)', pupil.number)] : []),
    ...(countsFromEnrolment(at)
      ? [
          input({
            id: 'enrolledOn',
            kind: 'date',
            label: 'Ingeschreven op (mag leeg)',
            value: value('enrolledOn', pupil.enrolledOn),
          }),
        ]
      : []),
    input({ id: 'leftOn', kind: 'date', label: 'Van school vertrokken op', value: value('leftOn', pupil.leftOn) }),
    input({
      id: 'leftTo',
      kind: 'tick',
      label: `${TO_SPECIAL} (het dossier blijft dan langer)`,
      value: value('leftTo', pupil.leftTo === SPECIAL ? 'true' : 'false'),
    }),
    input({
      id: 'reason',
      kind: 'text',
      label: 'Waarom verander je dit?',
      value: textIn(given ?? {}, 'reason'),
      required: true,
    }),
  ];
}

const countsFromEnrolment = ({ school }: AtPupils): boolean =>
  [...school.structure.routes.values()].some(asksEnrolment);

const hasNumbers = ({ school }: AtPupils): boolean => school.structure.words.pupilSystem !== undefined;

async function historyOf({ desk, school, services }: AtPupils, { pupil }: KnownPupil): Promise<string[]> {
  const { functionOf } = colleaguesOf(school.structure, await services.people.assignments(school.structure.id));
  const { today } = desk.clock();
  const changes = await pupilHistory(desk.options.store, school.key, pupil);
  const left = changes.length - MOST_HISTORY;
  return [
    ...changes
      .toReversed()
      .slice(0, MOST_HISTORY)
      .map((change) => `${momentInWords(change.at, today)} · ${functionOf(change.by)} · ${didInWords(change)}`),
    ...(left > 0 ? [`En nog ${left} eerdere.`] : []),
  ];
}

export const openPupil = pupilAction(async (at, data) => {
  const ticked = ticksIn(data, 'chosen');
  if (!data.one && ticked.length !== 1)
    return forEveryone(
      await searchCard(at, textIn(data, 'search'), choose('Kies er precies één om te verbeteren.'), ticked),
    );
  const known = knownBy(at, data.one || ticked[0]);
  return known ? forEveryone(await pupilCard(at, known)) : sentence(PUPIL_NL.unknown);
});

/** Bewaar: only what differs is changed, with the reason. */
export const correctPupil = pupilAction(async (at, data) => {
  const known = knownBy(at, data.one);
  if (!known) return sentence(PUPIL_NL.unknown);
  const { desk, school, by, turn } = at;
  const { pupil } = known;
  const result = await desk.changePupils({
    school,
    by,
    activity: turn.activity,
    command: { kind: 'correct', pupil: pupil.id, typed: typedIn(at, data), reason: textIn(data, 'reason') },
    expected: versionsIn(data, [pupil]),
  });
  const now = await fresh(at);
  const after = knownBy(now, pupil.id);
  if (!after) return sentence(PUPIL_NL.unknown);
  if (result.kind !== 'refused') return forEveryone(await pupilCard(now, after, 'Bewaard.'));
  const { refusal } = result;
  if (refusal.reason === 'not-found' || refusal.reason === 'not-yours') return sentence(refusal.say);
  return forEveryone(await pupilCard(now, after, refusal, refusal.reason === 'stale' ? undefined : data));
});

/** Clients leave an emptied input out, so what is missing was emptied. */
const typedIn = (at: AtPupils, data: Given): TypedPupil => ({
  firstName: textIn(data, 'firstName'),
  lastName: textIn(data, 'lastName'),
  className: textIn(data, 'className'),
  ...(hasNumbers(at) && { number: textIn(data, 'number') }),
  ...(countsFromEnrolment(at) && { enrolledOn: textIn(data, 'enrolledOn') }),
  leftOn: textIn(data, 'leftOn'),
  leftTo: textIn(data, 'leftTo') === 'true' ? SPECIAL : '',
});

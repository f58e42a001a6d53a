import { filesThat, type LookedAtFile } from '../../../desk/clean-up/look';
import { idOf } from '../../../desk/erasure/whole';
import type { Rendered } from '../../cards';
import type { PupilButton } from '../../cases/pupils/button';
import type { Said } from '../../cases/pupils/cards/pupils-frame';
import { renderPupils } from '../../cases/pupils/cards/pupils-page';
import { forEveryone } from '../../reaction';
import { namesAt } from '../described';
import { areShown } from '../shown';
import { wholeName } from '../whole-words';
import { NO_SECOND } from '../words';
import { type AtCleanUp, button, cleanUpAction, markOf } from './at-clean-up';
import { fileLines } from './file-words';
import { CLEAN_UP_VERBS } from './verbs';
import { files, filesOf, numbersOf, PART_INTRO, PART_NAMES, PARTS, type Part, titleOf } from './words';

/** So many fit on a card that a person still reads. */
const SHOWN = 15;
/** So many are asked at once: whoever confirms is shown each of them. */
export const MOST_AT_ONCE = 100;

/** The files of one list, from one of them on; all that there is in numbers above them. @throws LookNotKept */
export async function cleanUpCard(
  at: AtCleanUp,
  { part = 'over', from = 0 }: Partial<Place> = {},
  note?: Said,
): Promise<Rendered> {
  const { look, school, seconds } = at;
  const id = school.structure.id;
  const all: readonly LookedAtFile[] = filesThat(look, part);
  const start = from < all.length ? from : 0;
  const shown = all.slice(start, start + SHOWN);
  const left = all.length - start - shown.length;
  const decided = filesThat({ ...look, files: shown }, 'held').map(({ standing }) => standing.hold.by);
  await areShown(
    at,
    shown.map(({ whole }) => whole),
  );
  const nameOfPerson = await namesAt(at, decided);
  const isAsked = part === 'over' && all.length > 0;
  return renderPupils({
    title: titleOf(look),
    note,
    lines: [
      ...numbersOf(look),
      ...(isAsked && seconds.length === 0 ? [NO_SECOND] : []),
      ...(all.length > 0 ? [`${PART_NAMES[part]}. ${PART_INTRO[part]}`] : []),
      ...(shown.length < all.length ? [`Hier staan ${start + 1} tot en met ${start + shown.length}.`] : []),
    ],
    rows: shown.map((file) => ({
      text: wholeName(file.whole),
      lines: fileLines(file, nameOfPerson),
      buttons: rowButtons(id, part, file),
    })),
    buttons: [
      ...(isAsked && seconds.length > 0 ? [askButton(id, all)] : []),
      ...(all.length > SHOWN
        ? [
            button(id, left > 0 ? 'Volgende' : 'Naar het begin', CLEAN_UP_VERBS.open, {
              one: placeIn({ part, from: left > 0 ? start + SHOWN : 0 }),
            }),
          ]
        : []),
      ...PARTS.flatMap((other) => {
        const count = filesThat(look, other).length;
        return other === part || count === 0
          ? []
          : [button(id, `${PART_NAMES[other]} (${count})`, CLEAN_UP_VERBS.open, { one: placeIn({ part: other }) })];
      }),
    ],
  });
}

function askButton(school: string, all: readonly LookedAtFile[]): PupilButton {
  const several = all.length > MOST_AT_ONCE ? `de eerste ${files(MOST_AT_ONCE)}` : filesOf(all);
  return button(school, `Vraag verwijdering van ${several}`, CLEAN_UP_VERBS.ask, {
    oneVersion: markOf(all),
    style: 'destructive',
  });
}

const rowButtons = (school: string, part: Part, { whole }: LookedAtFile): readonly PupilButton[] => {
  const one = String(idOf(whole));
  if (part === 'held') return [button(school, 'Niet langer bewaren', CLEAN_UP_VERBS.letGo, { one })];
  if (part !== 'over' && part !== 'unknown') return [];
  return [
    button(school, 'Nog niet', CLEAN_UP_VERBS.notYet, { one }),
    ...(part === 'unknown' ? [button(school, 'Verwijder', CLEAN_UP_VERBS.erase, { one })] : []),
  ];
};

/** Which list, and from which of its files on. */
interface Place {
  readonly part: Part;
  readonly from: number;
}

const placeIn = ({ part, from = 0 }: Partial<Place>): string => `${part}/${from}`;

/** What a button says of it; anything else is the beginning. */
function placeOf(text: string): Partial<Place> {
  const [name, from = ''] = text.split('/');
  const part = PARTS.find((one) => one === name);
  return { ...(part && { part }), ...(/^\d{1,6}$/.test(from) && { from: Number(from) }) };
}

export const openCleanUp = cleanUpAction(async (at, { one }) => forEveryone(await cleanUpCard(at, placeOf(one))));

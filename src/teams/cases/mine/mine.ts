import { z } from 'zod/v4';
import { CARD_VERBS, type Rendered } from '../../cards';
import { weekButton } from '../../digest/card';
import { forEveryone, type Said } from '../../reaction';
import { type AtForm, formAction, ofSchool } from '../form/at-form';
import { onlyYou } from '../form/begin';
import { renderFormNote } from '../form/cards/form-note';
import { TEAM_VERBS } from '../team/verbs';
import { type MineSection, type PartButton, renderMine } from './card';
import { PARTS, type Part, type PartList, partsOf } from './parts';

const NOTHING = 'Je hebt geen concepten, lopende zaken of taken. Typ /aanmelden om een leerling aan te melden.';
/** With their buttons more rows would pass the 28 KB that a card with an answer may have. */
const ON_A_PAGE = 20;

/** My drafts, my cases and my tasks, each with what comes next. */
export const mine = async (at: AtForm): Promise<Said> => onlyYou(at.turn, await mineCard(at));

async function mineCard(at: AtForm): Promise<Rendered> {
  const parts = await partsOf(at);
  return parts.length === 0
    ? renderFormNote('Van jou', [NOTHING])
    : renderMine(await Promise.all(parts.map((one) => beginning(at, one))), [
        weekButton(at, 'Mijn week', TEAM_VERBS.overview),
      ]);
}

async function beginning(at: AtForm, list: PartList): Promise<MineSection> {
  const { part, heading, most, count } = list;
  const more = { text: `En nog ${count - most}.`, buttons: [to(at, `Toon alle ${count}`, part, 0)] };
  return { heading, count, rows: await list.rows(0, most), more: count > most ? [more] : [] };
}

/** One part from a row on; a page that is there no more, or never was, is the first one. */
async function page(at: AtForm, list: PartList, wanted: number): Promise<MineSection> {
  const { part, heading, count } = list;
  const from = wanted < count ? wanted - (wanted % ON_A_PAGE) : 0;
  const until = Math.min(from + ON_A_PAGE, count);
  const buttons = [
    ...(from > 0 ? [to(at, 'Vorige', part, from - ON_A_PAGE)] : []),
    ...(until < count ? [to(at, `Volgende ${Math.min(ON_A_PAGE, count - until)}`, part, until)] : []),
    to(at, 'Alles van mij', '', 0),
  ];
  const more = [{ text: `${from + 1} tot en met ${until} van ${count}.`, buttons }];
  return { heading, count, rows: await list.rows(from, until), more };
}

const to = ({ of }: AtForm, label: string, part: Part | '', from: number): PartButton => ({
  label,
  verb: CARD_VERBS.minePart,
  school: of.id,
  part,
  from: String(from),
});

const onPart = ofSchool.extend({ part: z.enum([...PARTS, '']), from: z.coerce.number().int().min(0).max(1_000_000) });

/** All of one part, page by page, in the place of the list; and back. */
export const minePart = formAction('own', onPart, async (at, { part, from }) => {
  const list = (await partsOf(at)).find((one) => one.part === part);
  return forEveryone(list ? renderMine([await page(at, list, from)]) : await mineCard(at));
});

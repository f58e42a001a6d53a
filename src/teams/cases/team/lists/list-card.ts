import type { Rendered } from '../../../cards';
import { sentences } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import type { AtDesk } from '../../at-desk';
import { button, type CaseButton } from '../button';
import { TEAM_VERBS } from '../verbs';
import type { Listed } from './seen';

interface ListCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: readonly { readonly text: string }[];
  readonly sections: readonly Section[];
  readonly buttons: readonly ListButton[];
}

interface Row {
  readonly text: string;
  readonly buttons: readonly CaseButton[];
}

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** The rows behind a button, in one piece; none when all of them are seen. */
  readonly folds: readonly { readonly id: string; readonly label: string; readonly rows: readonly Row[] }[];
}

/** A button about the whole list. All of it comes back from the presser's own machine. */
interface ListButton {
  readonly label: string;
  readonly verb: string;
  readonly school: string;
  readonly list: string;
  readonly from: string;
}

export type ListName = 'agenda' | 'zorglijst' | 'overdragen' | 'herinneringen' | 'herinneringen-ot';

export interface ListGroup {
  readonly title: string;
  /** Without a case there is nothing to open. */
  readonly rows: readonly { readonly one?: Pick<Listed, 'summary'>; readonly text: string }[];
}

export interface ListParts {
  readonly list: ListName;
  readonly title: string;
  readonly groups: readonly ListGroup[];
  /** How many rows of a group are seen before it is unfolded. */
  readonly open: number;
  /** The first row of this page. */
  readonly from: number;
  /** Rows of one page, where they are long. */
  readonly onPage?: number;
  readonly whenEmpty: string;
  readonly start?: { readonly label: string; readonly verb: string };
  /** The button of a row; without it the row opens its case. */
  readonly press?: { readonly label: string; readonly verb: string; readonly what: string };
}

const expand = loadTemplate<ListCard>('case-list');
/** With their buttons more rows would pass the 28 KB that a card with an answer may have. */
const ON_A_PAGE = 36;

/** Cases in groups, each with a button that opens it in one's own chat; without a word about a pupil. */
export function renderList(at: AtDesk, parts: ListParts): Rendered {
  const { title, groups, whenEmpty, start, list, onPage = ON_A_PAGE } = parts;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  // A page that is there no more, or never was, is the first one.
  const from = parts.from < count ? parts.from - (parts.from % onPage) : 0;
  const until = Math.min(from + onPage, count);
  const page = cut(groups, from, until);
  const said =
    count === 0 ? [whenEmpty] : until - from < count ? [`${from + 1} tot en met ${until} van ${count}.`] : [];
  const made = (label: string, verb: string, at: number): ListButton => ({
    label,
    verb,
    school: school.structure.id,
    list,
    from: String(at),
  });
  const { school } = at;
  const spoken = sentences([title, ...said, ...page.map(({ title: name, rows }) => `${name}: ${rows.length}`)]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    intro: said.map((text) => ({ text })),
    sections: page.map((group, index) => section(at, group, index, parts)),
    buttons: [
      ...(start ? [made(start.label, start.verb, 0)] : []),
      ...(from > 0 ? [made('Vorige', TEAM_VERBS.listPage, from - onPage)] : []),
      ...(until < count ? [made(`Volgende ${Math.min(onPage, count - until)}`, TEAM_VERBS.listPage, until)] : []),
    ],
  });
  const lines = page.flatMap(({ title: name, rows }) => [name, ...rows.map(({ text }) => `- ${text}`)]);
  return { card, summary: title, text: [title, ...said, ...lines].join('\n') };
}

function section({ school }: AtDesk, { title, rows }: ListGroup, index: number, parts: ListParts): Section {
  const { open, press = { label: 'Open', verb: TEAM_VERBS.open, what: '' } } = parts;
  const made = rows.map(({ one, text }): Row => {
    if (!one) return { text, buttons: [] };
    const { caseId: id, version } = one.summary;
    return { text, buttons: [button({ school, state: { id, version } }, press.label, press.verb, press.what)] };
  });
  const folded = made.length > open + 1 || open === 0 ? made.slice(open) : [];
  const label = open === 0 ? `Toon ${folded.length}` : `Toon nog ${folded.length}`;
  return {
    title,
    rows: folded.length > 0 ? made.slice(0, open) : made,
    folds: folded.length > 0 ? [{ id: `deel-${index}`, label, rows: folded }] : [],
  };
}

function cut(groups: readonly ListGroup[], from: number, until: number): ListGroup[] {
  let passed = 0;
  return groups.flatMap(({ title, rows }) => {
    const some = rows.slice(Math.max(0, from - passed), Math.max(0, until - passed));
    passed += rows.length;
    return some.length > 0 ? [{ title, rows: some }] : [];
  });
}

import type { Summary } from '../../../store/port';
import type { AtForm } from '../form/at-form';
import type { MineRow } from './card';
import { aboutWhom, caseRow, draftRow, type Row } from './case-rows';
import { officeRows } from './office';
import { taskRows } from './tasks';

export const PARTS = ['drafts', 'cases', 'office', 'tasks'] as const;
export type Part = (typeof PARTS)[number];

/** One part of what is somebody's: only what is shown of it is read. */
export interface PartList {
  readonly part: Part;
  readonly heading: string;
  /** How many stand on the card with all parts. */
  readonly most: number;
  readonly count: number;
  rows(from: number, until: number): Promise<readonly MineRow[]>;
}

/** All parts that have something in them, in this order. */
export async function partsOf(at: AtForm): Promise<readonly PartList[]> {
  const all = await at.desk.options.store.summaries(at.school.key, {
    mentor: at.by.id,
    status: ['draft', 'returned', 'submitted', 'accepted', 'running'],
  });
  const drafts = all.filter(({ status }) => status === 'draft');
  const cases = all.filter(({ status }) => status !== 'draft');
  const [office, tasks] = [await officeRows(at), await taskRows(at)];
  const lists: readonly PartList[] = [
    { part: 'drafts', heading: 'Concepten', most: 8, ...read(at, drafts, draftRow) },
    { part: 'cases', heading: 'Lopende zaken', most: 8, ...read(at, cases, caseRow) },
    { part: 'office', heading: 'Wacht op jou', most: 6, ...made(office) },
    { part: 'tasks', heading: 'Mijn taken', most: 6, ...made(tasks) },
  ];
  return lists.filter(({ count }) => count > 0);
}

const made = (rows: readonly MineRow[]): Pick<PartList, 'count' | 'rows'> => ({
  count: rows.length,
  rows: async (from, until) => rows.slice(from, until),
});

const read = (at: AtForm, summaries: readonly Summary[], row: Row): Pick<PartList, 'count' | 'rows'> => ({
  count: summaries.length,
  async rows(from, until) {
    const found = summaries.slice(from, until).map(async (summary) => {
      const state = await at.desk.load(at.school.key, summary.caseId);
      return state && row(at, state, await aboutWhom(at, state), summary);
    });
    return (await Promise.all(found)).filter((one) => one !== undefined);
  },
});

import { z } from 'zod/v4';
import { NL } from '../../../cases/nl';
import { cardOf } from '../../../cases/view';
import { pupilOfCase } from '../../../desk/pupil-reads';
import type { Route } from '../../../structure/route';
import { routeById } from '../../../structure/route-facts';
import type { Rendered } from '../../cards';
import { forEveryone, sentence } from '../../reaction';
import { renderMine } from '../mine/card';
import { ago } from '../mine/moments';
import { type AtForm, formAction, ofSchool } from './at-form';
import { anew, open } from './buttons';
import { whyNot } from './may-begin';
import { lastPage } from './page';
import { startPage } from './start-page';
import { shortName, stepAt } from './words';

const MOST = 5;

/** Somebody's own drafts of this step, to go on with rather than to begin a second; nothing where there is none. */
export async function stillOpen(at: AtForm, route: Route): Promise<Rendered | undefined> {
  const { desk, school, by, of } = at;
  const { store } = desk.options;
  const all = await store.summaries(school.key, { mentor: by.id, status: ['draft'] });
  const rows = all
    .filter((one) => one.route === route.id)
    .slice(0, MOST)
    .map(async ({ caseId, changedAt }) => {
      const state = await desk.load(school.key, caseId);
      if (!state) return [];
      const about = cardOf(state, (await pupilOfCase(store, school.key, state)) ?? {}, 'initials');
      const text = [about.className, about.initials].filter(Boolean).join(' · ');
      const where = `${stepAt(route, lastPage(state, route))}, ${ago(changedAt, desk.clock().now)}`;
      const on = { school: of.id, caseId: state.id, version: state.version };
      return [{ text: text === '' ? where : `${text} (${where})`, lines: [], buttons: [open(on)] }];
    });
  const drafts = (await Promise.all(rows)).flat();
  if (drafts.length === 0) return undefined;
  const other = { text: 'Gaat het over iemand anders?', lines: [], buttons: [anew(of.id, route.id)] };
  const heading = `Je hebt nog een concept ${shortName(route)}`;
  return renderMine([{ heading, count: drafts.length, rows: [...drafts, other], more: [] }]);
}

/** Nieuw: a first page after all, beside the drafts that are there. */
export const beginAnew = formAction(ofSchool.extend({ to: z.string().max(100) }), async (at, data) => {
  const route = routeById(at.school.structure, data.to);
  if (!route) return sentence(NL.routeUnknown);
  const not = await whyNot(at, route);
  return not === undefined ? forEveryone(await startPage(at, route, { nonce: at.desk.newId() })) : sentence(not);
});

import { z } from 'zod/v4';
import type { Language } from '../../../answers/reply';
import { NL } from '../../../cases/nl';
import { cardOf } from '../../../cases/view';
import { pupilOfCase } from '../../../desk/pupil-reads';
import type { Route } from '../../../structure/route';
import { routeById } from '../../../structure/route-facts';
import { CARD_VERBS, type Rendered } from '../../cards';
import { forEveryone, sentence } from '../../reaction';
import { renderMine } from '../mine/card';
import { ago } from '../mine/moments';
import { AROUND } from './around';
import { type AtForm, formAction, ofSchool } from './at-form';
import { anew, open } from './buttons';
import { whyNot } from './may-begin';
import { lastPage } from './page';
import { startPage } from './start-page';
import { shortName, stepsOf } from './words';

const MOST = 5;

/** Somebody's own drafts of this step, to go on with rather than to begin a second; nothing where there is none. */
export async function stillOpen(at: AtForm, route: Route, language: Language = 'nl'): Promise<Rendered | undefined> {
  const words = AROUND[language];
  const { desk, school, by, of } = at;
  const { store } = desk.options;
  const all = await store.summaries(school.key, { mentor: by.id, status: ['draft'] });
  const drafts = all.filter((one) => one.route === route.id);
  const rows = drafts.slice(0, MOST).map(async ({ caseId, changedAt }) => {
    const state = await desk.load(school.key, caseId);
    if (!state) return [];
    const about = cardOf(state, (await pupilOfCase(store, school.key, state)) ?? {}, 'initials');
    const text = [about.className, about.initials].filter(Boolean).join(' · ');
    const step = words.at(lastPage(state, route) + 2, stepsOf(route));
    const where = [step, ...(language === 'nl' ? [ago(changedAt, desk.clock().now)] : [])].join(', ');
    const on = { school: of.id, caseId: state.id, version: state.version };
    return [{ text: text === '' ? where : `${text} (${where})`, lines: [], buttons: [open(on, words.goOn)] }];
  });
  const shown = (await Promise.all(rows)).flat();
  if (shown.length === 0) return undefined;
  const other = { text: words.somebodyElse, lines: [], buttons: [anew(of.id, route.id, words.anew)] };
  const left = drafts.length - MOST;
  const toAll = { label: words.allDrafts, verb: CARD_VERBS.minePart, school: of.id, part: 'drafts', from: '0' };
  const more = left > 0 ? [{ text: words.moreDrafts(left), buttons: [toAll] }] : [];
  const section = { heading: words.draft(shortName(route)), count: drafts.length, rows: [...shown, other], more };
  return renderMine([section], [], words.yours);
}

/** Nieuw: a first page after all, beside the drafts that are there. */
export const beginAnew = formAction('starter', ofSchool.extend({ to: z.string().max(100) }), async (at, data) => {
  const route = routeById(at.school.structure, data.to);
  if (!route) return sentence(NL.routeUnknown);
  const not = await whyNot(at, route);
  return not === undefined ? forEveryone(await startPage(at, route, { nonce: at.desk.newId() })) : sentence(not);
});

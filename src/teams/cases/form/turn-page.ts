import { z } from 'zod/v4';
import { isFilled } from '../../../cases/check/complete';
import { formOf } from '../../../cases/decide/ground';
import { NL } from '../../../cases/nl';
import { isRefusal, type Refusal, refuse } from '../../../cases/refusal';
import type { Case } from '../../../cases/state';
import type { Route } from '../../../structure/route';
import { forEveryone, type Reaction, sentence } from '../../reaction';
import { carryOut } from '../at-desk';
import { type Given, withEmptied } from '../fields/given';
import { fieldOf } from '../fields/ids';
import { answersIn } from '../fields/parse';
import type { AtForm } from './at-form';
import { kept } from './notes';
import { onCase, onCaseAction, staysOnForm } from './on-case';
import { checkPageOf, formPage, lastPage, PUPIL_PAGE } from './page';
import { correctedOn } from './pupil-page';

/** Verder, Terug, Later verder, and from the check to a page: saves what is on the page, then shows where it goes. */
export const turnPage = onCaseAction(
  'fill',
  onCase.extend({ page: z.string().regex(/^-?\d{1,3}$/), to: z.enum(['next', 'back', 'later', 'go']) }),
  async (at, data, state): Promise<Reaction> => {
    const route = at.school.structure.routes.get(state.route);
    if (!route) return forEveryone(await formPage(at, state, 0));
    const page = Number(data.page);
    // From the check: nothing is asked there, so nothing was emptied.
    const onPage = data.to === 'go' ? [] : (route.pages[page]?.fields ?? []);
    const asked = onPage.filter(({ id }) => !state.kept.includes(id));
    const typed = withEmptied(data, asked, state.answers);
    const version = Number(data.version);
    const given = await givenIn(at, state, route, page, typed, version);
    if (isRefusal(given)) {
      // What is wrong on an older card matters no more; shown again, it would overwrite what was written since.
      const isOld = version < state.changed;
      return forEveryone(await again(at, state, page, isOld ? refuse('stale', NL.stale) : given, typed));
    }
    const goal = page + STEP[data.to];
    const fill = { kind: 'fill', page: Math.max(goal, 0), ...given } as const;
    const result = await carryOut(at.turn, at, state.id, fill, { expected: version });
    if (result.kind === 'refused') {
      const { refusal } = result;
      if (!staysOnForm(refusal)) return sentence(refusal.say);
      return forEveryone(await again(at, result.state ?? state, page, refusal, typed));
    }
    const now = result.state ?? state;
    return forEveryone(data.to === 'later' ? kept(at, now, route) : await formPage(at, now, goal));
  },
);

const STEP = { next: 1, back: -1, later: 0, go: 0 } as const;

/** The pupil is put right before the page is turned, in a write of its own: a press that is repeated after a crash turns it still. */
async function givenIn(at: AtForm, state: Case, route: Route, page: number, typed: Given, expected: number) {
  if (page === PUPIL_PAGE) return correctedOn(at, state, typed, expected);
  const answers = answersOn(at, state, route, page, typed);
  return isRefusal(answers) ? answers : { answers };
}

function answersOn(at: AtForm, { answers }: Case, route: Route, page: number, typed: Given) {
  // One before the first: whom it is about. One after the last: the check. Neither asks anything.
  if (page < PUPIL_PAGE || page > checkPageOf(route)) return refuse('wrong-value', NL.noPage(route.pages.length));
  return answersIn(formOf(route), typed, { today: at.desk.clock().today, before: answers });
}

/** The page with what is wrong on it, and everything that was typed. */
async function again(at: AtForm, state: Case, page: number, refusal: Refusal, typed: Given) {
  const route = at.school.structure.routes.get(state.route);
  const onForm = route !== undefined && page >= PUPIL_PAGE && page <= checkPageOf(route);
  const fresh = refusal.reason === 'stale' || !onForm;
  const shown = fresh && route ? lastPage(state, route) : page;
  return formPage(at, state, shown, {
    wrong: fresh ? refuse(refusal.reason, refusal.say) : refusal,
    typed: fresh ? unsaved(state, typed) : typed,
  });
}

/** Of an older card only what has no answer yet comes back: elsewhere somebody wrote something newer. */
function unsaved({ answers: saved }: Case, typed: Given): Given {
  const filled = Object.entries(saved).filter(([, answer]) => isFilled(answer));
  const known = new Set(filled.map(([id]) => id));
  return Object.fromEntries(Object.entries(typed).filter(([id]) => !known.has(fieldOf(id) ?? '')));
}

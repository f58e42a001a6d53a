import { z } from 'zod/v4';
import { answers } from '../../../cases/check/answers';
import { isFilled } from '../../../cases/check/complete';
import { formOf } from '../../../cases/decide/ground';
import { NL } from '../../../cases/nl';
import { isRefusal, type Refusal, refuse } from '../../../cases/refusal';
import type { Case } from '../../../cases/state';
import type { Route } from '../../../structure/route';
import { forEveryone, type Reaction, sentence } from '../../reaction';
import { carryOut } from '../at-desk';
import { type AtForm, formAction } from './at-form';
import { fitting } from './fitting';
import { rawAnswers, type Typed, typedIn, withEmptied } from './inputs';
import { kept } from './notes';
import { caseFor, onCase, staysOnForm } from './on-case';
import { checkPageOf, formPage, lastPage, PUPIL_PAGE } from './page';
import { correctedOn } from './pupil-page';

/** Verder, Terug, Later verder: saves what is on the page, then shows where it goes. */
export const turnPage = formAction(
  onCase.extend({ page: z.string().regex(/^-?\d{1,3}$/), to: z.enum(['next', 'back', 'later']) }),
  async (at, data): Promise<Reaction> => {
    const state = await caseFor(at, data.caseId, 'fill');
    if (isRefusal(state)) return sentence(state.say);
    const route = at.school.structure.routes.get(state.route);
    if (!route) return forEveryone(await formPage(at, state, 0));
    const page = Number(data.page);
    const onPage = (route.pages[page]?.fields ?? []).filter(({ id }) => !state.kept.includes(id));
    const sent = typedIn(data);
    const typed = sent && withEmptied(sent, onPage, state.answers);
    const given = !typed
      ? refuse('wrong-value', NL.notForm)
      : page === PUPIL_PAGE
        ? await correctedOn(at, state, typed, Number(data.expected))
        : answersIn(at, route, page, typed);
    if (isRefusal(given)) return forEveryone(await again(at, state, page, given, typed));
    const goal = page + STEP[data.to];
    const fill = { kind: 'fill', page: Math.max(goal, 0), answers: given } as const;
    const result = await carryOut(at.turn, at, state.id, fill, { expected: Number(data.expected) });
    if (result.kind === 'refused') {
      const { refusal } = result;
      if (!staysOnForm(refusal)) return sentence(refusal.say);
      return forEveryone(await again(at, result.state ?? state, page, refusal, typed));
    }
    const now = result.state ?? state;
    return forEveryone(data.to === 'later' ? kept(at, now, route) : await formPage(at, now, goal));
  },
);

const STEP = { next: 1, back: -1, later: 0 } as const;

function answersIn(at: AtForm, route: Route, page: number, typed: Typed) {
  // One before the first: whom it is about. One after the last: the check. Neither asks anything.
  if (page < PUPIL_PAGE || page > checkPageOf(route)) return refuse('wrong-value', NL.noPage(route.pages.length));
  const fields = formOf(route);
  return answers(fields, rawAnswers(fields, typed), at.desk.clock().today);
}

/** The page with what is wrong on it, and everything that was typed. */
async function again(at: AtForm, state: Case, page: number, refusal: Refusal, typed: Typed = {}) {
  const route = at.school.structure.routes.get(state.route);
  const onForm = route !== undefined && page >= PUPIL_PAGE && page <= checkPageOf(route);
  const fresh = refusal.reason === 'stale' || !onForm;
  const shown = fresh && route ? lastPage(state, route) : page;
  const back = fitting(fresh ? unsaved(state, typed) : typed);
  const notice = [refusal.say, ...(back.say ? [back.say] : [])].join(' ');
  return formPage(at, state, shown, { notice, typed: back.typed, marked: fresh ? [] : (refusal.fields ?? []) });
}

/** Of an older card only what has no answer yet comes back: elsewhere somebody wrote something newer. */
function unsaved({ answers: saved }: Case, typed: Typed): Typed {
  const filled = Object.entries(saved).filter(([, answer]) => isFilled(answer));
  const known = new Set(filled.map(([id]) => id));
  return Object.fromEntries(Object.entries(typed).filter(([id]) => !known.has(id.slice('in-'.length))));
}

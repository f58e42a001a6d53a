import { z } from 'zod/v4';
import type { Command } from '../../../cases/command';
import { NL } from '../../../cases/nl';
import { isRefusal } from '../../../cases/refusal';
import type { Case } from '../../../cases/state';
import type { Route } from '../../../structure/route';
import { routeById } from '../../../structure/route-facts';
import { forEveryone, type Reaction, sentence } from '../../reaction';
import { carryOut } from '../at-desk';
import { notTyped, type Typed, typedIn } from '../fields/given';
import { type AtForm, formAction, ofSchool } from './at-form';
import { whyNot } from './may-begin';
import { kept, nothingKept } from './notes';
import { caseIdFor } from './own-ids';
import { formPage, lastPage } from './page';
import { moveTo } from './pupil-page';
import { areOffered } from './pupils';
import { startPage } from './start-page';
import { aboutFrom } from './subject';

const onStart = ofSchool.extend({
  route: z.string().max(100),
  nonce: z.string().min(1).max(100),
  to: z.enum(['next', 'later', 'drop']),
});

/** The first page: begins the draft about the pupil or class that it names. */
export const startForm = formAction('starter', onStart, async (at, data): Promise<Reaction> => {
  if (data.to === 'drop') return forEveryone(nothingKept());
  const route = routeById(at.school.structure, data.route);
  if (!route) return sentence(NL.routeUnknown);
  const not = await whyNot(at, route);
  if (not !== undefined) return sentence(not);
  const id = caseIdFor(at.by.id, data.nonce);
  const before = await at.desk.load(at.school.key, id);
  const { typed, strange } = typedIn(data);
  if (before) {
    await completed(at, route, before, strange.length === 0 ? typed : undefined, data.nonce);
    return wherever(at, before, route, data.to);
  }
  const about = strange.length === 0 ? await aboutFrom(at, route, typed, data.nonce) : notTyped(strange);
  if (isRefusal(about)) return forEveryone(await startPage(at, route, { nonce: data.nonce, typed, refusal: about }));
  if (about.kind === 'offer') {
    await areOffered(at, about.pupils);
    return forEveryone(await startPage(at, route, { nonce: data.nonce, typed, offer: about.pupils }));
  }
  const { subject, pupils, previous, reason, changes } = about;
  const start: Command = {
    kind: 'start',
    id,
    route: route.id,
    subject,
    ...(previous && { previous: previous.id }),
    ...(reason && { reason }),
  };
  const result = await carryOut(at.turn, at, id, start, { ...(pupils && { pupils }) });
  if (changes && result.state) await moveTo(at, result.state, changes);
  if (result.state) return wherever(at, result.state, route, data.to);
  // Its place was emptied: what was typed about an erased pupil is not written into the message again.
  if (result.kind === 'refused' && result.refusal.reason === 'not-found') return sentence(result.refusal.say);
  if (result.kind === 'refused')
    return forEveryone(await startPage(at, route, { nonce: data.nonce, typed, refusal: result.refusal }));
  return sentence(NL.exists);
});

/**
 * Pressed twice, or pressed again on a phone: the draft is there already. Did the program end between the draft and the class
 * that was typed for a pupil who was taken up, then that class still comes, as long as nothing else happened to the draft.
 */
async function completed(at: AtForm, route: Route, before: Case, typed: Typed | undefined, nonce: string) {
  if (before.version !== 1 || before.mentor !== at.by.id || !typed) return;
  const about = await aboutFrom(at, route, typed, nonce);
  if (about.kind === 'about' && about.changes) await moveTo(at, before, about.changes);
}

async function wherever(at: AtForm, state: Case, route: Route, to: 'next' | 'later'): Promise<Reaction> {
  if (state.mentor !== at.by.id || state.status !== 'draft') return sentence(NL.exists);
  return forEveryone(to === 'later' ? kept(at, state, route) : await formPage(at, state, lastPage(state, route)));
}

import { NL } from '../../../cases/nl';
import type { Refusal } from '../../../cases/refusal';
import type { Case } from '../../../cases/state';
import type { Result } from '../../../desk/desk';
import type { Services } from '../../answering/services';
import { forPresser, inPrivate, type Reaction, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import type { AtDesk } from '../at-desk';
import { onlyFor } from '../only-for';
import { type AtCase, asSeen, isShown } from './at-case';
import { renderCase } from './case-card';
import { renderChannelCard } from './channel-card';

/** The case card of somebody, for their own chat. */
export async function caseCard(at: AtCase, note?: string) {
  await isShown(at);
  const { events } = await at.desk.options.store.read(at.school.key, at.state.id);
  return renderCase(at, events, note);
}

/** What a press is answered with: the case as it is afterwards, or who may do this instead. */
export async function answerTo(
  turn: Turn,
  at: AtCase,
  result: Result,
  services: Services,
  afterwards?: (state: Case) => string | undefined,
): Promise<Reaction> {
  if (result.kind === 'refused') return refused(turn, at, result.refusal, result.state, services);
  const state = result.state ?? at.state;
  return fresh(turn, at, state, services, afterwards?.(state));
}

/** The case as it is now: in a channel its card there, in somebody's own chat all that they may see. */
export async function fresh(turn: Turn, at: AtDesk, state: Case, services: Services, note?: string): Promise<Reaction> {
  const seen = await asSeen(at, state, services);
  if (!seen) return sentence(note ?? DONE);
  return turn.place === 'personal' ? inPrivate(await caseCard(seen, note)) : forPresser(renderChannelCard(seen, note));
}

/** Whoever handed a case over may see it no more. */
const DONE = 'Dat is gedaan.';

function refused(
  turn: Turn,
  at: AtCase,
  refusal: Refusal,
  state: Case | undefined,
  services: Services,
): Reaction | Promise<Reaction> {
  switch (refusal.reason) {
    case 'stale':
    case 'not-now':
      return state ? fresh(turn, at, state, services, refusal.say) : sentence(refusal.say);
    case 'not-yours':
      return sentence(onlyFor(at, refusal));
    case 'not-found':
      return sentence(NL.notFound);
    default:
      return sentence(refusal.say);
  }
}

import { introViewFor } from '../answering/answer';
import { schoolsOf } from '../answering/school';
import type { Services } from '../answering/services';
import { type Rendered, renderWelcome } from '../cards';
import type { Turn } from '../turn';

/** The card with which the bot introduces itself: to one person, or to a team or group. */
export async function welcome(turn: Turn, services: Services): Promise<Rendered> {
  const { first } = await schoolsOf(turn, services);
  return renderWelcome(
    turn.place === 'personal' ? 'personal' : 'team',
    await introViewFor({ turn, school: first }, services),
    services.desk !== undefined && first.knowledge.structure.routes.size > 0,
  );
}

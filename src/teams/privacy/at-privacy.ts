import { z } from 'zod/v4';
import { personIdOf } from '../../cases/identify';
import type { PersonId } from '../../cases/ids';
import { PRIVACY_KINDS, type PrivacyKind } from '../../desk/erasure/request-kinds';
import type { Action } from '../actions/action';
import { ownChatAction } from '../actions/own-chat';
import type { School } from '../answering/school';
import type { Services } from '../answering/services';
import { type AtDesk, atDesk } from '../cases/at-desk';
import { NOTHING_KEPT, notHere } from '../not-here';
import { type Reaction, type Sentence, sentence } from '../reaction';
import { manager } from '../settings/manager';
import { managersIn } from '../settings/managers';
import type { Turn } from '../turn';
import { COMMAND } from './words';

/** Somebody who may ask for inzage or erasing, or who may agree to what another asked. */
export interface AtPrivacy extends AtDesk {
  readonly turn: Turn;
  readonly services: Services;
  readonly kind: PrivacyKind;
  /** A beheerder: may begin it. Who only agrees may not. */
  readonly mayAsk: boolean;
  /** Who may agree to what this person asks: another beheerder, or whom the school named for it. */
  readonly seconds: readonly PersonId[];
}

/** Where privacy is looked after, or the sentence that says why not; looked at on every press. */
export async function atPrivacy(
  turn: Turn,
  of: School,
  kind: PrivacyKind,
  services: Services,
  command = COMMAND[kind],
): Promise<AtPrivacy | Sentence> {
  if (turn.place !== 'personal') return sentence(notHere(command));
  const desk = await atDesk(turn, of, services);
  if (!desk) return sentence(NOTHING_KEPT);
  const found = await manager(turn, of, services);
  const { settings } = desk.school;
  const mayAsk = typeof found !== 'string';
  if (!mayAsk && !settings.confirmers.includes(desk.by.id)) return sentence(ONLY);
  const all = [...managersIn(settings, services.admin?.beheerders), ...settings.confirmers];
  const seconds = [...new Set(all)].filter((id) => id !== desk.by.id).map(personIdOf);
  return { ...desk, turn, services, kind, mayAsk, seconds };
}

const ONLY =
  'Inzage en verwijderen vraagt alleen een beheerder van Steunwijzer aan; een tweede collega bevestigt het. Vraag het je beheerder: wie dat is, zegt /instellen.';

const pressed = z.looseObject({
  school: z.string().max(200),
  /** A pupil, or the number of a request. */
  one: z.string().max(300).default(''),
  other: z.enum(PRIVACY_KINDS),
});
export type Pressed = z.infer<typeof pressed>;

/** A button about inzage or erasing; all that it carries is a claim. */
export const privacyAction = (handle: (at: AtPrivacy, data: Pressed) => Promise<Reaction>): Action =>
  ownChatAction(
    {
      who: 'confirmer',
      schema: pressed,
      command: ({ other }) => COMMAND[other],
      open: (turn, of, services, { other }) => atPrivacy(turn, of, other, services),
    },
    handle,
  );

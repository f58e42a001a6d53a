import type { Knowledge } from '../../../answers/ask';
import { splitSchoolKey } from '../../../cases/identify';
import type { Desk } from '../../../desk/desk';
import type { OutboxItem } from '../../../store/port';
import type { PeopleDirectory } from '../../people-directory';
import type { Places } from '../places';
import { anewIn, deliverAnew } from './deliver-anew';
import { attentionIn, deliverAttention } from './deliver-attention';
import { deliverCard } from './deliver-card';
import { deliverDigest, digestIn } from './deliver-digest';
import { deliverErased, erasedIn } from './deliver-erased';
import { deliverMoments, momentsIn } from './deliver-moments';
import { deliverPupil, pupilIn } from './deliver-pupil';
import { askingIn, deliverReminders } from './deliver-reminders';
import { deliverSettled, settledIn } from './deliver-settled';
import { deliverTold } from './deliver-told';
import { gated } from './gate';
import type { Lane } from './lanes';
import type { Messenger } from './messenger';
import { readNotice } from './notice';
import type { Carry } from './round';
import { deliverUnreachable, unreachableIn } from './unreachable';

export interface CarrierOptions {
  readonly desk: Desk;
  readonly places: Places;
  readonly messenger: Messenger;
  readonly schools: ReadonlyMap<string, Knowledge>;
  readonly people: PeopleDirectory;
  /** Beheerders of every school, by the configuration of the program. */
  readonly managers?: readonly string[];
}

/** Knows how each kind of message is brought to Teams. */
export const carrier = (options: CarrierOptions): Carry => gated(bringing(options), options);

const bringing =
  (options: CarrierOptions): Carry =>
  async (school, item, sending) => {
    // Its folder is not there at this start, perhaps by mistake: what waits for it is not thrown away.
    if (!options.schools.has(splitSchoolKey(school).structure)) return 'no-place';
    const pupil = pupilIn(item);
    if (pupil) return (await deliverPupil(school, pupil, sending, options)) ? 'done' : 'no-place';
    const digest = digestIn(item);
    if (digest) return (await deliverDigest(school, digest, sending, options)) ? 'done' : 'no-place';
    const asking = askingIn(item);
    if (asking) return (await deliverReminders(school, asking, sending, options)) ? 'done' : 'no-place';
    const settled = settledIn(item);
    if (settled) return (await deliverSettled(school, settled, sending, options)) ? 'done' : 'no-place';
    const unreachable = unreachableIn(item);
    if (unreachable) return (await deliverUnreachable(school, unreachable, sending, options)) ? 'done' : 'no-place';
    const attention = attentionIn(item);
    if (attention) return (await deliverAttention(school, attention, sending, options)) ? 'done' : 'no-place';
    const anew = anewIn(item);
    if (anew) return deliverAnew(school, item, anew, options);
    const erased = erasedIn(item);
    if (erased) return deliverErased(erased, sending, options);
    const moments = momentsIn(item);
    if (moments) return (await deliverMoments(school, moments, sending, options)) ? 'done' : 'no-place';
    const notice = readNotice(item);
    if (!notice) return 'unreadable';
    const deliver = notice.what.kind === 'card' ? deliverCard : deliverTold;
    return (await deliver(school, notice, sending, options)) ? 'done' : 'no-place';
  };

/**
 * What one person is told of a case is told in order. A card shows the case as it is by then, so one does for all that happened, and
 * never may an older one be written after a newer one.
 */
export function laneOf(item: OutboxItem): Lane {
  const digest = digestIn(item);
  if (digest) return { name: `digest/${digest.to ?? 'team'}`, place: 0, coversAll: true };
  const settled = settledIn(item);
  if (settled) return { name: `settled/${settled.reminder}`, place: 0, coversAll: true };
  const notice = readNotice(item);
  if (!notice) return { name: item.id, place: 0, coversAll: false };
  const { kind, caseId, version = 0 } = notice.what;
  const name = `${kind}/${caseId}/${notice.to ?? 'team'}`;
  return { name, place: version, coversAll: kind === 'card', chat: notice.to };
}

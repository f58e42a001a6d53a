import { pupilIdOf } from '../../../cases/identify';
import type { SchoolKey } from '../../../cases/ids';
import { pupilNotice } from '../../../desk/notices';
import { casesOf } from '../../../desk/pupil-reads';
import type { OutboxItem } from '../../../store/port';
import type { CarrierOptions } from './carrier';
import { deliverCard } from './deliver-card';
import { deliverSettled } from './deliver-settled';
import type { Sending } from './sending';

/** The pupil whose cards must be written anew; nothing when the message is another. */
export function pupilIn({ what }: OutboxItem): { readonly pupil: string; readonly by: string } | undefined {
  const parsed = pupilNotice.safeParse(what);
  return parsed.success ? parsed.data : undefined;
}

/** Writes every card and every reminder of a pupil's cases anew, where they stand. Gives back whether all are done; twice does no harm. */
export async function deliverPupil(
  key: SchoolKey,
  { pupil, by }: { readonly pupil: string; readonly by: string },
  sending: Sending,
  options: CarrierOptions,
): Promise<boolean> {
  const { store } = options.desk.options;
  let done = true;
  for (const { caseId } of await casesOf(store, key, pupilIdOf(pupil))) {
    if (!(await options.places.cardOf(key, caseId))) continue;
    const what = { kind: 'card', caseId, event: 'pupil', by } as const;
    done = (await deliverCard(key, { what, caseId }, sending, options)) && done;
    for (const { id, posts } of await store.remindersOf(key, caseId))
      if (posts > 0) await deliverSettled(key, { kind: 'settled', reminder: id, caseId }, sending, options);
  }
  return done;
}

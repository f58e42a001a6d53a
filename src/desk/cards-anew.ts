import { z } from 'zod/v4';
import type { Instant, SchoolKey } from '../cases/ids';
import type { Status } from '../cases/state';
import type { OutboxItem, Store } from '../store/port';
import { type NoticeTo, pupilNotice } from './notices';

const OPEN: readonly Status[] = ['submitted', 'returned', 'accepted', 'running'];
/** As many as fit in one write. */
const BATCH = 50;

/** What a card may say changed for the whole school: all that stand are written anew. */
export const anewNotice = z.object({ kind: z.literal('cards-anew'), by: z.string() });

/** Asks for it in the write of the change itself, so that neither is there without the other. */
export const anewAfter = (change: string, by: string, at: Instant): OutboxItem => ({
  id: change,
  at,
  to: TEAM,
  what: anewNotice.parse({ kind: 'cards-anew', by }),
});

const TEAM: NoticeTo = { kind: 'team' };

/** Has every card of a pupil with an open case written anew where it stands, after what a card may say changed. `mark` names the change. */
export async function cardsAnew(
  store: Pick<Store, 'summaries' | 'write'>,
  key: SchoolKey,
  { mark, by, at }: { readonly mark: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  const open = await store.summaries(key, { status: OPEN });
  const pupils = [...new Set(open.flatMap(({ pupil }) => (pupil === undefined ? [] : [pupil])))];
  for (let from = 0; from < pupils.length; from += BATCH) {
    const some = pupils.slice(from, from + BATCH);
    const outbox = some.map((pupil) => {
      const what = pupilNotice.parse({ kind: 'pupil', pupil, by });
      return { id: `${mark}/${pupil}`, at, to: TEAM, what };
    });
    await store.write(key, { streams: [], outbox });
  }
}

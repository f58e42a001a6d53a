import type { Instant, SchoolKey } from '../cases/ids';
import type { Status } from '../cases/state';
import type { Store } from '../store/port';
import { type NoticeTo, pupilNotice } from './notices';

const OPEN: readonly Status[] = ['submitted', 'returned', 'accepted', 'running'];
/** As many as fit in one write. */
const BATCH = 50;

/** Has every card of a pupil with an open case written anew where it stands, after what a card may say changed. `mark` names the change. */
export async function cardsAnew(
  store: Pick<Store, 'summaries' | 'write'>,
  key: SchoolKey,
  { mark, by, at }: { readonly mark: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  const open = await store.summaries(key, { status: OPEN });
  const pupils = [...new Set(open.flatMap(({ pupil }) => (pupil === undefined ? [] : [pupil])))];
  const to: NoticeTo = { kind: 'team' };
  for (let from = 0; from < pupils.length; from += BATCH) {
    const some = pupils.slice(from, from + BATCH);
    const outbox = some.map((pupil) => {
      const what = pupilNotice.parse({ kind: 'pupil', pupil, by });
      return { id: `${mark}/${pupil}`, at, to, what };
    });
    await store.write(key, { streams: [], outbox });
  }
}

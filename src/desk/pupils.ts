import type { PersonId, PupilId } from '../cases/ids';
import type { ChangedPupil, PupilCommand } from '../cases/pupils/change';
import { decidePupils, type PupilContext } from '../cases/pupils/decide';
import { PUPIL_NL } from '../cases/pupils/nl';
import { isShown } from '../cases/pupils/seen';
import { isRefusal, type Refusal, refuse } from '../cases/refusal';
import type { OutboxItem, Pupil, Write } from '../store/port';
import type { Desk, Order } from './desk';
import { enrolmentWrites } from './enrolment';
import { pupilNotice } from './notices';
import { changeKey, changeOf } from './pupil-history';
import { casesOf, pupilOf } from './pupil-reads';

/** One change to the data of a pupil as it comes in. */
export interface PupilOrder extends Pick<Order, 'school' | 'by' | 'activity'> {
  readonly command: PupilCommand;
  /** The versions on the card that was pressed; where a pupil has another by now, the fresh card is shown first. */
  readonly expected?: ReadonlyMap<PupilId, number>;
}

export type PupilResult =
  /** Empty when it was so already. */
  | { readonly kind: 'done'; readonly changed: readonly Pupil[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Teams sent this activity before: it was carried out then. */
  | { readonly kind: 'repeat' };

const ATTEMPTS = 5;

/**
 * Carries out one change of pupils, once: the pupils, their history and the message that their cards changed in one write.
 * @throws StoreError when the store cannot be read or written
 */
export async function changePupils(desk: Desk, order: PupilOrder): Promise<PupilResult> {
  const { store } = desk.options;
  if (await store.handled(order.school.key, order.activity)) return { kind: 'repeat' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await once(desk, order);
    if (result === 'conflict') continue;
    // Another instance may have done it since: then nothing is left to change only because it is done.
    const isChanged = result.kind === 'done' && result.changed.length > 0;
    return !isChanged && (await store.handled(order.school.key, order.activity)) ? { kind: 'repeat' } : result;
  }
  return { kind: 'refused', refusal: refuse('stale', PUPIL_NL.changed) };
}

async function once(desk: Desk, order: PupilOrder): Promise<PupilResult | 'conflict'> {
  const { store } = desk.options;
  const context = await contextOf(desk, order);
  const old = [...context.found.values()].some(({ id, version }) => (order.expected?.get(id) ?? version) !== version);
  const decided = decidePupils(order.command, context);
  if (isRefusal(decided)) return { kind: 'refused', refusal: decided };
  if (decided.length === 0) return { kind: 'done', changed: [] };
  if (old) return { kind: 'refused', refusal: refuse('stale', PUPIL_NL.changed) };
  const beside = await enrolmentWrites(store, order.school, decided, { ...context });
  for (const part of beside.first) {
    const heard = await store.write(order.school.key, part);
    if (heard.kind === 'conflict') return 'conflict';
  }
  const written = await store.write(order.school.key, writeFor(order, decided, context, beside.last));
  if (written.kind === 'conflict') return 'conflict';
  if (written.kind === 'repeat') return { kind: 'repeat' };
  return { kind: 'done', changed: decided.map(({ pupil }) => ({ ...pupil, version: pupil.version + 1 })) };
}

async function contextOf(desk: Desk, { command, school, by }: PupilOrder): Promise<PupilContext> {
  const { store } = desk.options;
  const ids = namedIn(command);
  const pupils = await Promise.all(ids.map((id) => store.pupil(school.key, id)));
  const found = new Map(pupils.flatMap((pupil) => (pupil ? [[pupil.id, pupil] as const] : [])));
  const cases = new Map(await Promise.all(ids.map(async (id) => [id, await casesOf(store, school.key, id)] as const)));
  const context = {
    by: by.id,
    roles: by.roles,
    routes: school.structure.routes,
    ...desk.clock(),
    found,
    cases,
    classes: school.classes,
  };
  const double = command.kind === 'separate' ? found.get(command.double) : undefined;
  if (!double) return context;
  const root = await pupilOf(store, school.key, double.id);
  // A pupil below another is not written, so its last change is that it was merged.
  const change = await changeOf(store, school.key, double.id, double.version);
  return { ...context, ...(root && { root }), ...(change?.kind === 'merged' && { gave: change.gave }) };
}

function namedIn(command: PupilCommand): readonly PupilId[] {
  if (command.kind === 'merge') return [command.keep, command.double];
  return [command.kind === 'correct' ? command.pupil : command.double];
}

type Beside = Awaited<ReturnType<typeof enrolmentWrites>>['last'];

/** However many cases there are: two pupils, two lines of history, one message for each. */
function writeFor(
  order: PupilOrder,
  changed: readonly ChangedPupil[],
  { cases, now }: PupilContext,
  beside: Beside,
): Write {
  const known = changed.filter(({ pupil }) => isShown([...cases.values()].flat()) && pupil.mergedInto === undefined);
  return {
    streams: beside.streams.length > 0 ? beside.streams : guards(order.command, cases),
    reminders: beside.reminders,
    summaries: beside.summaries,
    pupils: changed.map(({ pupil }) => pupil),
    settings: changed.map(({ pupil, change }) => ({
      key: changeKey(pupil.id, pupil.version + 1),
      value: change,
      expected: 0,
    })),
    outbox: [...known.map(({ pupil }) => noticeFor(pupil, now, order.by.id)), ...beside.outbox],
    handled: { id: order.activity, answer: null, at: now },
  };
}

/** A draft that is handed in meanwhile is no draft any more: its mentor is refused after all. */
function guards(command: PupilCommand, cases: PupilContext['cases']): Write['streams'] {
  if (command.kind !== 'correct') return [];
  const draft = cases.get(command.pupil)?.find(({ caseId }) => caseId === command.draft);
  return draft ? [{ caseId: draft.caseId, expected: draft.version, append: [] }] : [];
}

const noticeFor = ({ id, version }: Pupil, at: OutboxItem['at'], by: PersonId): OutboxItem => ({
  id: `pupil/${id}/${version + 1}`,
  at,
  to: { kind: 'team' },
  what: pupilNotice.parse({ kind: 'pupil', pupil: id, by }),
});

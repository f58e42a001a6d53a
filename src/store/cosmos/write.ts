import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { SchoolKey } from '../../cases/ids';
import { checkWrite } from '../check';
import { StoreError } from '../errors';
import { MAX_OPERATIONS } from '../limits';
import type { Write, WriteResult } from '../port';
import { handled } from '../schema/records';
import { type Change, changesOf } from './changes';
import { bodyOf, type Document, type Found } from './document';
import { handledDocument, schoolDocument } from './documents';
import type { Gate, Outcome } from './gate';
import { SCHOOL_ID } from './ids';
import { needsLook, type Seen, type Step, stepsOf } from './plan';

/** A try after which nothing is known yet: how that came about. */
type Failed = Exclude<Outcome, { kind: 'done' }>;

/** One command's write, tried until it is known what became of it. */
export class Writer {
  /** Schools whose own document was seen: it stays, so it need not be looked at again. */
  private readonly known = new Set<SchoolKey>();

  constructor(private readonly gate: Gate) {}

  /** @throws StoreError */
  async write(school: SchoolKey, write: Write): Promise<WriteResult> {
    checkWrite(school, write);
    const mark = randomUUID();
    const changes = changesOf(school, write);
    const until = Date.now() + this.gate.patience.writeMs;
    let unsure = false;
    let result: WriteResult | Outcome = await refusedWhenThrown(this.tryFirst(school, write, changes, mark));
    for (let tries = 1; ; tries++) {
      if (result.kind === 'done') return { kind: 'written' };
      if (result.kind === 'written' || result.kind === 'conflict' || result.kind === 'repeat') return result;
      unsure ||= result.kind === 'unknown';
      if (Date.now() >= until || isFinal(result)) throw errorOf(result, unsure);
      await pause(tries);
      result = await refusedWhenThrown(this.tryAgain(school, write, changes, mark, unsure));
    }
  }

  /** The usual way: looks only at what is to be replaced. What is new is refused by the database when it is there. */
  private async tryFirst(school: SchoolKey, write: Write, changes: readonly Change[], mark: string) {
    const looked = new Set(changes.filter(needsLook).map(({ id }) => id));
    if (write.number || !this.known.has(school)) looked.add(SCHOOL_ID);
    const seen = await this.look(school, [...looked]);
    return this.commit(school, write, changes, mark, seen);
  }

  /** Looks at everything: the write may be there already, be a repeat, or come too late. */
  private async tryAgain(
    school: SchoolKey,
    write: Write,
    changes: readonly Change[],
    mark: string,
    unsure: boolean,
  ): Promise<WriteResult | Outcome> {
    const activity = write.handled && handledDocument(write.handled);
    const seen = await this.look(school, idsToLookAt(changes, activity));
    if (hasLanded(changes, seen, mark, unsure)) return { kind: 'written' };
    const earlier = activity && seen.get(activity.id);
    if (earlier) return { kind: 'repeat', answer: bodyOf(handled, earlier, { school, kind: 'handled' }).answer };
    const outcome = await this.commit(school, write, changes, mark, seen);
    return outcome.kind === 'overtaken' && !stepsOf(changes, seen) ? { kind: 'conflict' } : outcome;
  }

  private async commit(school: SchoolKey, write: Write, changes: readonly Change[], mark: string, seen: Seen) {
    const fitting = stepsOf(changes, seen);
    if (!fitting) return { kind: 'overtaken' } as const;
    const activity = write.handled ? [create(handledDocument(write.handled))] : [];
    const steps = [...activity, ...fitting];
    const own = this.schoolStep(school, write, seen);
    // A school's first write that is as large as may be: its own document goes before it.
    if (own && steps.length === MAX_OPERATIONS) await this.gate.commit(school, mark, [own]);
    else if (own) steps.push(own);
    const outcome: Outcome = steps.length === 0 ? { kind: 'done' } : await this.gate.commit(school, mark, steps);
    if (outcome.kind === 'done') this.known.add(school);
    return outcome;
  }

  /** Tells that the school is there. A write with a case number counts in that document, and so makes it. */
  private schoolStep(school: SchoolKey, { number }: Write, seen: Seen): Step | undefined {
    return number || this.known.has(school) || seen.has(SCHOOL_ID) ? undefined : create(schoolDocument(0));
  }

  private async look(school: SchoolKey, ids: readonly string[]): Promise<Seen> {
    const found = await Promise.all(ids.map((id) => this.gate.point(school, id)));
    return new Map(found.flatMap((one): [string, Found][] => (one ? [[one.id, one]] : [])));
  }
}

const create = (document: Document): Step => ({ kind: 'create', document });

/** What a guard stands before need not be looked at, but one: it tells whether this write is there. */
function idsToLookAt(changes: readonly Change[], activity: Document | undefined): readonly string[] {
  const free = changes.filter(({ guarded }) => !guarded);
  const mark = changes.find(({ guarded }) => guarded);
  return [...new Set([...free, ...(mark ? [mark] : []), ...(activity ? [activity] : [])].map(({ id }) => id))].concat(
    free.some(({ id }) => id === SCHOOL_ID) ? [] : [SCHOOL_ID],
  );
}

/** Any document with its mark tells that all of it is there. What only takes away leaves none: then all of it is gone. */
function hasLanded(changes: readonly Change[], seen: Seen, mark: string, unsure: boolean): boolean {
  if ([...seen.values()].some(({ id, write }) => write === mark && id !== SCHOOL_ID)) return true;
  return unsure && changes.length > 0 && changes.every(({ id, next }) => !next && !seen.has(id));
}

const isFinal = (failed: Failed): boolean =>
  failed.kind === 'refused' && !['STORE_BUSY', 'STORE_UNREACHABLE'].includes(failed.error.code);

function errorOf(failed: Failed, unsure: boolean): StoreError {
  if (unsure) return new StoreError('STORE_UNCERTAIN');
  return failed.kind === 'refused' ? failed.error : new StoreError('STORE_BUSY');
}

/** That something could not be looked at is what came of a try, too. */
async function refusedWhenThrown<Result>(
  trying: Promise<Result>,
): Promise<Result | Extract<Outcome, { kind: 'refused' }>> {
  try {
    return await trying;
  } catch (error) {
    if (error instanceof StoreError) return { kind: 'refused', error };
    throw error;
  }
}

const FIRST_MS = 40;
const MOST_MS = 640;

/** Longer and longer: who is overtaken is soon through, and a busy account must not be asked more for being busy. */
const pause = (tries: number): Promise<void> =>
  setTimeout(Math.random() * Math.min(FIRST_MS * 2 ** (tries - 1), MOST_MS));

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { CosmosClient } from '@azure/cosmos';
import { z } from 'zod/v4';
import type { SchoolKey } from '../../cases/ids';
import { StoreError } from '../errors';
import { type Counts, countEach, type Kept, KINDS, OtherwiseThere, type Target } from '../move/kept';
import type { Document } from './document';
import {
  caseDocument,
  eventDocument,
  handledDocument,
  numberDocument,
  outboxDocument,
  pupilDocument,
  reminderDocument,
  schoolDocument,
  settingDocument,
} from './documents';
import { eraseDocuments } from './erase';
import type { Gate, Outcome } from './gate';
import { SCHOOL_ID } from './ids';
import { received } from './text';

const count = z.tuple([z.number()]);

/** Seconds may pass before a busy account has room again; nobody waits for an answer here. */
const TRIES = 60;

/** Takes in what another database kept, some at a time; what was taken in before is recognised. */
export class CosmosTarget implements Target {
  constructor(
    private readonly client: Pick<CosmosClient, 'dispose'>,
    private readonly gate: Gate,
    private readonly pause: (tries: number) => Promise<void>,
  ) {}

  async put(school: SchoolKey, some: readonly Kept[]): Promise<void> {
    let missing: readonly Document[] = some.map(documentOf);
    for (let tries = 1; missing.length > 0; tries++) {
      const steps = missing.map((document) => ({ kind: 'create', document }) as const);
      const outcome = await this.gate.commit(school, randomUUID(), steps);
      if (outcome.kind === 'done') return;
      if (tries === TRIES || isFinal(outcome)) throw errorOf(outcome);
      if (outcome.kind !== 'overtaken') await this.pause(tries);
      missing = await this.notThere(school, missing).catch((error: unknown) => {
        if (tries === TRIES || !isPassing(error)) throw error;
        return missing;
      });
    }
  }

  async counts(school: SchoolKey): Promise<Counts> {
    const query = 'SELECT VALUE COUNT(1) FROM c WHERE c.kind = @kind';
    const counted = new Map<Kept['kind'], number>();
    for (const kind of KINDS) counted.set(kind, count.parse(await this.gate.query(school, query, { kind }))[0]);
    return countEach((kind) => counted.get(kind) ?? 0);
  }

  async clearHalf(school: SchoolKey): Promise<boolean> {
    if (await this.gate.point(school, SCHOOL_ID)) return false;
    const ids = await this.gate.query(school, 'SELECT VALUE c.id FROM c');
    await eraseDocuments(
      this.gate,
      school,
      ids.map((id) => z.string().parse(received(id))),
    );
    return true;
  }

  async close(): Promise<void> {
    this.gate.close();
    this.client.dispose();
  }

  /** Those that are not there yet. @throws OtherwiseThere when one is there with something else in it */
  private async notThere(school: SchoolKey, documents: readonly Document[]): Promise<readonly Document[]> {
    const found = await Promise.all(documents.map(({ id }) => this.gate.point(school, id)));
    return documents.filter((document, index) => {
      const there = found[index];
      if (!there) return true;
      const same = there.version === document.version && isDeepStrictEqual(there.body, asKept(document.body));
      if (!same) throw new OtherwiseThere(document.kind);
      return false;
    });
  }
}

/** As JSON gives it back: without what is undefined. */
const asKept = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

const isFinal = (outcome: Outcome): boolean => outcome.kind === 'refused' && !isPassing(outcome.error);

const isPassing = (error: unknown): boolean =>
  error instanceof StoreError && (error.code === 'STORE_BUSY' || error.code === 'STORE_UNREACHABLE');

const errorOf = (outcome: Outcome): StoreError =>
  outcome.kind === 'refused' ? outcome.error : new StoreError('STORE_UNREACHABLE');

function documentOf(kept: Kept): Document {
  switch (kept.kind) {
    case 'event':
      return eventDocument(kept.caseId, kept.n, kept.event);
    case 'case': {
      const { kind: _, version, ...head } = kept;
      return caseDocument(version, head);
    }
    case 'number':
      return numberDocument(kept.number, kept.caseId);
    case 'pupil':
      return pupilDocument(kept.pupil);
    case 'setting':
      return settingDocument(kept.key, kept.value, kept.version);
    case 'handled':
      return handledDocument(kept.handled);
    case 'reminder':
      return reminderDocument(kept.reminder);
    case 'outbox':
      return outboxDocument(kept.entry);
    case 'school':
      return schoolDocument(kept.lastNumber);
  }
}

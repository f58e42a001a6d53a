import type { CosmosClient } from '@azure/cosmos';
import type { CaseId, Instant, PupilId, SchoolKey } from '../../cases/ids';
import type { Erasure, Store, SummaryFilter, Write } from '../port';
import { findSummaries, readStream } from './cases';
import { eraseAll } from './erase';
import type { Gate } from './gate';
import type { Health, StoreHealth } from './health';
import { keptIn, pendingIn, remindersDue, remindersOfCase, schoolsDue, schoolsReminding } from './later';
import {
  findByNumber,
  findHandled,
  findPupil,
  findSchools,
  findSetting,
  lastNumber,
  searchPupils,
  settingsIn,
} from './reads';
import { Writer } from './write';

/** The port on one container of Cosmos DB, in which each school is a partition. */
export class CosmosStore implements Store {
  private readonly writer: Writer;

  constructor(
    private readonly client: Pick<CosmosClient, 'dispose'>,
    private readonly gate: Gate,
    private readonly watch: Pick<Health, 'report'>,
  ) {
    this.writer = new Writer(gate);
  }

  /** How the database does. */
  get health(): StoreHealth {
    return this.watch.report;
  }

  read(school: SchoolKey, caseId: CaseId) {
    return readStream(this.gate, school, caseId);
  }

  byNumber(school: SchoolKey, number: number) {
    return findByNumber(this.gate, school, number);
  }

  async nextNumber(school: SchoolKey) {
    return (await lastNumber(this.gate, school)) + 1;
  }

  handled(school: SchoolKey, id: string) {
    return findHandled(this.gate, school, id);
  }

  write(school: SchoolKey, write: Write) {
    return this.writer.write(school, write);
  }

  summaries(school: SchoolKey, filter: SummaryFilter) {
    return findSummaries(this.gate, school, filter);
  }

  pupil(school: SchoolKey, id: PupilId) {
    return findPupil(this.gate, school, id);
  }

  findPupils(school: SchoolKey, search: Parameters<Store['findPupils']>[1]) {
    return searchPupils(this.gate, school, search);
  }

  setting(school: SchoolKey, key: string) {
    return findSetting(this.gate, school, key);
  }

  async putSetting(school: SchoolKey, key: string, value: unknown, expected: number) {
    const { kind } = await this.writer.write(school, { streams: [], settings: [{ key, value, expected }] });
    return kind === 'written' ? kind : 'conflict';
  }

  settingsUnder(school: SchoolKey, prefix: string) {
    return settingsIn(this.gate, school, prefix);
  }

  erase(school: SchoolKey, erasure: Erasure) {
    return eraseAll(this.gate, school, erasure);
  }

  dueReminders(school: SchoolKey, until: Instant, limit: number) {
    return remindersDue(this.gate, school, until, limit);
  }

  remindersOf(school: SchoolKey, caseId: CaseId | undefined) {
    return remindersOfCase(this.gate, school, caseId);
  }

  schoolsWithReminders(by: Instant) {
    return schoolsReminding(this.gate, by);
  }

  pendingOutbox(school: SchoolKey) {
    return pendingIn(this.gate, school);
  }

  keptOutbox(school: SchoolKey) {
    return keptIn(this.gate, school);
  }

  schoolsWithOutbox(by: Instant) {
    return schoolsDue(this.gate, by);
  }

  schools() {
    return findSchools(this.gate, "c.kind = 'school'");
  }

  async close() {
    this.gate.close();
    this.client.dispose();
  }
}

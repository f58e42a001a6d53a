import type { CaseId, Instant, PupilId, SchoolKey } from '../../cases/ids';
import type { Erasure, Store, SummaryFilter, Write } from '../port';
import { findSummaries, readStream } from './cases';
import type { Connection } from './connection';
import { eraseAll } from './erase';
import { lastNumber } from './fits';
import { keptIn, pendingIn, schoolsDue } from './outbox';
import { findByNumber, findHandled, findPupil, findSetting, schoolsIn, searchPupils, settingsIn } from './read';
import { remindersDue, remindersOfCase, schoolsReminding } from './reminders';
import { writeAll } from './write';

/** The port on one SQLite file. The driver is synchronous; `async` makes what it throws a rejection, as the port promises. */
export class SqliteStore implements Store {
  constructor(private readonly connection: Connection) {}

  async read(school: SchoolKey, caseId: CaseId) {
    return readStream(this.connection, school, caseId);
  }

  async byNumber(school: SchoolKey, number: number) {
    return findByNumber(this.connection, school, number);
  }

  async nextNumber(school: SchoolKey) {
    return lastNumber(this.connection, school) + 1;
  }

  async handled(school: SchoolKey, id: string) {
    return findHandled(this.connection, school, id);
  }

  async write(school: SchoolKey, write: Write) {
    return writeAll(this.connection, school, write);
  }

  async summaries(school: SchoolKey, filter: SummaryFilter) {
    return findSummaries(this.connection, school, filter);
  }

  async pupil(school: SchoolKey, id: PupilId) {
    return findPupil(this.connection, school, id);
  }

  async findPupils(school: SchoolKey, search: Parameters<Store['findPupils']>[1]) {
    return searchPupils(this.connection, school, search);
  }

  async setting(school: SchoolKey, key: string) {
    return findSetting(this.connection, school, key);
  }

  async putSetting(school: SchoolKey, key: string, value: unknown, expected: number) {
    const { kind } = writeAll(this.connection, school, { streams: [], settings: [{ key, value, expected }] });
    return kind === 'written' ? kind : 'conflict';
  }

  async settingsUnder(school: SchoolKey, prefix: string) {
    return settingsIn(this.connection, school, prefix);
  }

  async erase(school: SchoolKey, erasure: Erasure) {
    eraseAll(this.connection, school, erasure);
  }

  async dueReminders(school: SchoolKey, until: Instant, limit: number) {
    return remindersDue(this.connection, school, until, limit);
  }

  async remindersOf(school: SchoolKey, caseId: CaseId | undefined) {
    return remindersOfCase(this.connection, school, caseId);
  }

  async schoolsWithReminders(by: Instant) {
    return schoolsReminding(this.connection, by);
  }

  async pendingOutbox(school: SchoolKey) {
    return pendingIn(this.connection, school);
  }

  async keptOutbox(school: SchoolKey) {
    return keptIn(this.connection, school);
  }

  async schoolsWithOutbox(by: Instant) {
    return schoolsDue(this.connection, by);
  }

  async schools() {
    return schoolsIn(this.connection.all('SELECT school AS value FROM schools ORDER BY school'));
  }

  async close() {
    this.connection.close();
  }
}

import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { failureOf } from './failure';
import { escaped } from './text';

/** What may be bound. Everything else that JavaScript has, the driver takes for something it is not. */
export type Value = string | number | null | { readonly json: unknown };

/** How long to wait for another process; the driver blocks meanwhile, and Teams wants an answer within five seconds. */
const WAIT_MS = 3000;

/** One open file: statements prepared once, values bound safely, failures as errors of the store. */
export class Connection {
  private readonly database: DatabaseSyncInstance;
  private readonly statements = new Map<string, StatementSyncInstance>();

  /** @throws StoreError */
  constructor(file: string) {
    this.database = guarded(() => new DatabaseSync(file, { timeout: WAIT_MS }));
  }

  exec(sql: string): void {
    guarded(() => this.database.exec(sql));
  }

  /** Gives how many rows were changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return guarded(() => this.prepared(sql).run(...values.map(bound)).changes);
  }

  get(sql: string, ...values: readonly Value[]): unknown {
    return guarded(() => this.prepared(sql).get(...values.map(bound)));
  }

  all(sql: string, ...values: readonly Value[]): readonly unknown[] {
    return guarded(() => this.prepared(sql).all(...values.map(bound)));
  }

  /** All that `work` writes, or nothing. Takes the lock at once: a lock that is asked for later is not waited for. */
  inTransaction<Result>(work: () => Result): Result {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // After some failures (a full disk) SQLite has rolled back by itself.
      if (this.database.isTransaction) this.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (!this.database.isOpen) return;
    this.emptyLog();
    // Statements that live on would keep the file open until they are collected.
    this.statements.clear();
    guarded(() => this.database.close());
  }

  /**
   * Writes the whole file anew: what is deleted is overwritten (`secure_delete`), but copies of it stay in the unused part of pages that
   * it was once moved between. Others may read meanwhile, not write. @throws StoreError
   */
  rewrite(): void {
    this.exec('VACUUM');
    this.emptyLog();
  }

  /** What was erased would stay readable in the log. Where it cannot be emptied (a full disk), nothing is lost either. */
  emptyLog(): void {
    try {
      this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {}
  }

  private prepared(sql: string): StatementSyncInstance {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw failureOf(cause);
  }
}

function bound(value: Value): string | number | null {
  if (typeof value === 'string') return escaped(value);
  return value !== null && typeof value === 'object' ? JSON.stringify(value.json) : value;
}

import type { CaseEvent } from '../../cases/event';
import type { CaseId, SchoolKey } from '../../cases/ids';
import type { Handled, OutboxEntry, Pupil, Reminder, Summary } from '../port';

/** Everything that a school can have kept, one by one, as it goes from one database to another. */
export type Kept =
  | { readonly kind: 'event'; readonly caseId: CaseId; readonly n: number; readonly event: CaseEvent }
  | {
      readonly kind: 'case';
      readonly caseId: CaseId;
      readonly version: number;
      readonly number?: number;
      readonly summary?: Summary;
    }
  | { readonly kind: 'number'; readonly number: number; readonly caseId: CaseId }
  | { readonly kind: 'pupil'; readonly pupil: Pupil }
  | { readonly kind: 'setting'; readonly key: string; readonly value: unknown; readonly version: number }
  | { readonly kind: 'handled'; readonly handled: Handled }
  | { readonly kind: 'reminder'; readonly reminder: Reminder }
  | { readonly kind: 'outbox'; readonly entry: OutboxEntry }
  /** That the school is there, with the last case number it gave out. */
  | { readonly kind: 'school'; readonly lastNumber: number };

/**
 * In this order they go: what must be posted comes late, and the school itself last, so that half a school is not taken for
 * one.
 */
export const KINDS = [
  'event',
  'case',
  'number',
  'pupil',
  'setting',
  'handled',
  'reminder',
  'outbox',
  'school',
] as const;

export type Counts = Readonly<Record<Kept['kind'], number>>;

export const countEach = (count: (kind: Kept['kind']) => number): Counts => ({
  event: count('event'),
  case: count('case'),
  number: count('number'),
  pupil: count('pupil'),
  setting: count('setting'),
  handled: count('handled'),
  reminder: count('reminder'),
  outbox: count('outbox'),
  school: count('school'),
});

/** A database out of which schools can be moved. Nobody else can write to it meanwhile. */
export interface Source {
  schools(): readonly SchoolKey[];
  counts(school: SchoolKey): Counts;
  /** In the order of KINDS, and the same order every time. */
  all(school: SchoolKey): Iterable<Kept>;
  /** Others may write again. */
  close(): void;
}

/** A database into which schools can be moved. */
export interface Target {
  /** Puts these there, all or none; what is there already as it is here stays. @throws OtherwiseThere, StoreError */
  put(school: SchoolKey, some: readonly Kept[]): Promise<void>;
  counts(school: SchoolKey): Promise<Counts>;
  /** Takes away what is there of a school that never came over whole, so that nobody worked with it; else gives `false`. */
  clearHalf(school: SchoolKey): Promise<boolean>;
  close(): Promise<void>;
}

/** Something of this school is there already, and it is not what is to be moved. */
export class OtherwiseThere extends Error {
  override readonly name = 'OtherwiseThere';
}

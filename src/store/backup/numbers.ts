import { existsSync } from 'node:fs';
import { Connection } from '../sqlite/connection';
import { whatIsIn } from './whole';

/**
 * Case numbers that were given out since the backup stand on cards in Teams: they are not given to another pupil's case. Where
 * today's file cannot be read it is not known which those are.
 * @throws StoreError when the copy cannot be written
 */
export function goOnCounting(copy: string, now: string): void {
  if (!isWhole(now)) return;
  const connection = new Connection(copy);
  try {
    connection.run('ATTACH ? AS today', now);
    connection.run(LAST);
    connection.exec('DETACH today');
  } finally {
    connection.close();
  }
}

const LAST = `UPDATE schools SET last_number = max(last_number, coalesce(
  (SELECT last_number FROM today.schools AS there WHERE there.school = schools.school), 0))`;

function isWhole(file: string): boolean {
  try {
    return existsSync(file) && whatIsIn(file).schools > 0;
  } catch {
    return false;
  }
}

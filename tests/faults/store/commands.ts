import type { SchoolKey } from '../../../src/cases/ids';
import type { Store, Write } from '../../../src/store/port';
import { handled, id, message, pupil, reminder, said, summary } from '../../store/samples';

/** What a process says after each command that the store has acknowledged. */
export interface Acknowledged {
  readonly caseText: string;
  readonly version: number;
}

/** Long enough for a transaction of many pages, so that some kills fall inside it. */
const LONG = 'x'.repeat(20_000);

/** The nth command of a case: two events and one of everything else, so that what is half shows. */
export function nthWrite(caseText: string, n: number, given: number, total: number): Write {
  const version = 2 * n;
  return {
    streams: [
      {
        caseId: id.case(caseText),
        expected: version - 2,
        append: [said(`${version - 1}`), said(`${version}|${LONG}`)],
      },
    ],
    summaries: [summary(caseText, version)],
    pupils: [pupil(caseText, { version: n - 1 })],
    reminders: { put: [reminder(`${caseText}|${version}`, 30)], drop: [] },
    outbox: [message(`${caseText}|${version}`)],
    settings: [{ key: 'total', value: total + 1, expected: total }],
    handled: handled(`${caseText}|${version}`, { version }),
    ...(n === 1 && { number: { given, caseId: id.case(caseText) } }),
  };
}

/** Writes commands, three per case, until something goes wrong; reports each when the store has acknowledged it. */
export async function writeOn(store: Store, school: SchoolKey, report: (done: Acknowledged) => void): Promise<never> {
  let total = (await store.setting(school, 'total'))?.version ?? 0;
  for (let given = await store.nextNumber(school); ; given++) {
    for (let n = 1; n <= 3; n++) {
      const result = await store.write(school, nthWrite(`case ${given}`, n, given, total++));
      if (result.kind !== 'written') throw new Error(`Nobody else writes here, but: ${result.kind}`);
      report({ caseText: `case ${given}`, version: 2 * n });
    }
  }
}

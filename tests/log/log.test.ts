import { pino } from 'pino';
import type { Log } from '../../src/log/log';

/** What may stand in the log is a matter of types: `npm run typecheck` fails where a line below could be written after all. */

const written: string[] = [];
const log: Log = pino({ level: 'trace' }, { write: (line: string) => written.push(line) });

it('takes ids, counts and words that stand in the program', () => {
  log.info({ school: 'a|b', tries: 2, fault: { name: 'Error', at: [] } }, 'a message is dealt with');
  expect(written.join()).toContain('a message is dealt with');
});

it('takes nothing else: not as a field, not spread out of something, not as words', () => {
  const typed: string = 'what somebody typed';
  const pupil = { school: 'a|b', first: typed };
  const anything: Record<string, unknown> = { text: typed };
  const lines = [
    // @ts-expect-error a field that nobody decided about
    () => log.info({ text: typed }, 'a line'),
    // @ts-expect-error the same, spread
    () => log.info({ ...pupil }, 'a line'),
    // @ts-expect-error the same, behind a name
    () => log.info(pupil, 'a line'),
    // @ts-expect-error who knows what is in there
    () => log.warn({ ...anything }, 'a line'),
    // @ts-expect-error words that were made while the program ran
    () => log.error({}, typed),
    // @ts-expect-error the same, put together
    () => log.error({}, `a line about ${typed}`),
    // @ts-expect-error an error's message may repeat what somebody typed
    () => log.error({ fault: new Error(typed) }, 'a line'),
    // @ts-expect-error no words at all
    () => log.info(typed),
  ];
  expect(lines).toHaveLength(8);
});

import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import { addDays } from '../../../src/cases/days';
import { duesOf } from '../../../src/cases/due';
import { Desk, type DeskSchool } from '../../../src/desk/desk';
import { StoreError } from '../../../src/store/errors';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { COORDINATOR, SCHOOL } from '../../desk/office';
import { KEY } from '../../support/cases';
import { caseOf, does } from '../desk/script';
import { atWork, placeFrom, type Work } from '../reminders/at-work';
import { type Answer, type Order, order, stepOf, textOf, whoDoes } from './orders';

/** An instance at work: `child.ts <where things are kept> <service url> <lease in ms> <clock>`. Each line that it is given is an order, or what time it is. */

const [at = '', serviceUrl = '', leaseMs = '', clock = ''] = process.argv.slice(2);

/** The school's clock goes as it is told, and never back. */
let time = Number(clock);
const now = (): Date => new Date(time);

const clockOf = z.object({ now: z.number() });

/** What one order came to. */
async function carriedOut(desk: Desk, school: DeskSchool, given: Order) {
  const { activity, at } = given;
  const step = stepOf(given);
  if (given.what === 'step') return does(desk, step, { school, at, activity, by: whoDoes(step.by, given) });
  const caseId = caseOf(at, step.on);
  const by = whoDoes(COORDINATOR, given);
  const contribute = { kind: 'contribute', text: textOf(given) } as const;
  if (given.what === 'contribute') return desk.carryOut({ school, by, caseId, activity, command: contribute });
  const state = await desk.load(school.key, caseId);
  const route = state && school.structure.routes.get(state.route);
  const [due] = (route && duesOf(state, route, school.calendar)) ?? [];
  const until = school.calendar.schoolDay(addDays(desk.clock().today, 3));
  const postpone = { kind: 'postpone', reminder: due?.id ?? 'none', until } as const;
  return desk.carryOut({ school, by, caseId, activity, command: postpone });
}

async function main(): Promise<void> {
  const work = { at: placeFrom(at), serviceUrl, leaseMs: Number(leaseMs), now, hold: false };
  const { store, courier, ticker } = await begun(work);
  const desk = new Desk({ store, now, newId: () => 'unused' });
  const school = await deskSchool(store, KEY, SCHOOL.structure);
  const take = async (line: string): Promise<void> => {
    const said: unknown = JSON.parse(line);
    time = Math.max(time, clockOf.parse(said).now);
    const given = order.safeParse(said).data;
    if (!given) return;
    const { activity } = given;
    const result = await carriedOut(desk, school, given).catch(awayOr);
    const told: Answer = {
      activity,
      kind: result.kind,
      events: result.kind === 'done' && 'events' in result ? result.events.map(({ kind }) => kind) : [],
      ...(result.kind === 'refused' && { say: result.refusal.say }),
    };
    // Past every buffer: what the parent has read was written before the kill.
    writeSync(1, `${JSON.stringify(told)}\n`);
    courier.wake(KEY);
  };
  createInterface({ input: process.stdin }).on('line', (line) => void take(line).catch(fail));
  writeSync(1, `${JSON.stringify({ ready: true })}\n`);
  await courier.start();
  await ticker.start();
}

/** Whoever finds the store too busy at its start is started again, as its host would. */
async function begun(work: Work): ReturnType<typeof atWork> {
  for (;;) {
    const started = await atWork(work).catch(awayOr);
    if (!('kind' in started)) return started;
  }
}

const PASSING: ReadonlySet<string> = new Set(['STORE_BUSY', 'STORE_UNREACHABLE', 'STORE_UNCERTAIN']);

function awayOr(error: unknown): { readonly kind: 'away' } {
  if (error instanceof StoreError && PASSING.has(error.code)) return { kind: 'away' };
  throw error;
}

function fail(error: unknown): void {
  process.stderr.write(error instanceof Error ? String(error.stack) : String(error));
  process.exitCode = 1;
}

main().catch(fail);

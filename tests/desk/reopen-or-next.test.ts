import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../src/cases/command';
import { addDays } from '../../src/cases/days';
import { caseIdOf } from '../../src/cases/identify';
import type { Case } from '../../src/cases/state';
import { isGoingOn } from '../../src/cases/when';
import { Desk, type Result } from '../../src/desk/desk';
import type { Store } from '../../src/store/port';
import { COORDINATOR, discussion, filled, handIn, INTERVENTION, MENTOR, Office, route, SCHOOL } from './office';

/** A pupil is in one step at a time: a case is opened again, or the next step begins, however near to each other both are pressed. */

const NEXT = caseIdOf('volgende');
let folder: string;
let office: Office;
let other: Office;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-race-'));
  office = await Office.open(folder);
  other = await Office.open(folder);
});
afterEach(async () => {
  await office.store.close();
  await other.store.close();
});

/** A PM2 that was evaluated with opschalen, and of which the PM3 was thrown away. */
async function evaluated(name = 'pm2'): Promise<Case> {
  const caseId = await handIn(office, 'pm2', name);
  await office.order(COORDINATOR, caseId, { kind: 'accept' });
  await office.order(MENTOR, caseId, discussion(office, 'pm2', addDays(office.today, 45)));
  const next = { id: caseIdOf(`${name}-begonnen`), route: route('pm3').id };
  const evaluation = route('pm2').evaluation?.fields ?? [];
  const [outcome] = route('pm2').outcomes.filter(({ does }) => does === 'escalate');
  if (!outcome) throw new Error('PM2 does not escalate.');
  await office.order(MENTOR, caseId, {
    kind: 'evaluate',
    on: office.today,
    answers: filled(evaluation, office.today),
    carriedOut: { [INTERVENTION]: 'yes' },
    outcome: outcome.id,
    reason: 'Het helpt niet genoeg',
    parentsInformedOn: office.today,
    next,
  });
  await office.order(MENTOR, next.id, { kind: 'discard' });
  const state = await office.desk.load(SCHOOL.key, caseId);
  if (state?.status !== 'closed') throw new Error('The case should be closed.');
  return state;
}

const reopen: Command = { kind: 'reopen', reason: 'Toch PM2' };
const startOf = (before: Case, id = NEXT): Command => ({
  kind: 'start',
  id,
  route: route('pm3').id,
  subject: before.subject,
  previous: before.id,
});

/** The same store, in which somebody else is first with their write. */
function behind(store: Store, first: () => Promise<unknown>): Store {
  let isFirst = true;
  const write: Store['write'] = async (...args) => {
    if (isFirst) {
      isFirst = false;
      await first();
    }
    return store.write(...args);
  };
  return new Proxy(store, {
    get(target, key) {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const ordered = (desk: Desk, by: typeof MENTOR, caseId: Case['id'], command: Command): Promise<Result> =>
  desk.carryOut({ school: SCHOOL, by, caseId, command, activity: `${command.kind}/${caseId}` });

async function goingOn(before: Case, next = NEXT): Promise<string[]> {
  const states = await Promise.all([before.id, next].map((id) => office.desk.load(SCHOOL.key, id)));
  return states.flatMap((state) => (state && isGoingOn(state) ? [state.route] : []));
}

it('given a next step that is begun between the reading and the writing, then the case is not opened again', async () => {
  const before = await evaluated();
  const begins = () => ordered(other.desk, MENTOR, NEXT, startOf(before));
  const late = new Desk({ ...office.desk.options, store: behind(office.store, begins) });
  expect(await ordered(late, COORDINATOR, before.id, reopen)).toMatchObject({ refusal: { reason: 'not-now' } });
  expect(await goingOn(before)).toEqual(['pm3']);
});

it('given a case that is opened again between the reading and the writing, then the next step is not begun', async () => {
  const before = await evaluated();
  const opens = () => ordered(other.desk, COORDINATOR, before.id, reopen);
  const late = new Desk({ ...office.desk.options, store: behind(office.store, opens) });
  expect(await ordered(late, MENTOR, NEXT, startOf(before))).toMatchObject({ refusal: { reason: 'needs-previous' } });
  expect(await goingOn(before)).toEqual(['pm2']);
});

it('given both at once from two processes, then one is carried out, and the other reads why not', async () => {
  for (const name of ['een', 'twee', 'drie', 'vier', 'vijf']) {
    const before = await evaluated(name);
    const next = caseIdOf(`volgende-${name}`);
    const results = await Promise.all([
      ordered(office.desk, COORDINATOR, before.id, reopen),
      ordered(other.desk, MENTOR, next, startOf(before, next)),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(await goingOn(before, next)).toHaveLength(1);
  }
});

it('given a case that was opened again, then it leads on only once it is evaluated anew', async () => {
  const before = await evaluated();
  expect(await ordered(office.desk, COORDINATOR, before.id, reopen)).toMatchObject({ kind: 'done' });
  expect(await ordered(office.desk, MENTOR, NEXT, startOf(before))).toMatchObject({
    refusal: { reason: 'needs-previous' },
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { caseIdOf, instantOf, personIdOf, pupilIdOf } from '../../../src/cases/identify';
import type { CaseId, PupilId } from '../../../src/cases/ids';
import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { answer, ask, requestsOf } from '../../../src/desk/erasure/requests';
import type { Store } from '../../../src/store/port';
import { COORDINATOR, discussion, handIn, MENTOR, Office, PUPIL, route, SCHOOL } from '../office';

const { key } = SCHOOL;
const ASKER = personIdOf('beheerder-1');
const SECOND = personIdOf('beheerder-2');
const OTHER = pupilIdOf('other');
const DOUBLE = pupilIdOf('double');
const SECRET = 'Xqwzj';

let folder: string;
let office: Office;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-erase-'));
  office = await Office.open(folder);
  store = office.store;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = () => instantOf(office.moment);
const minutes = (count: number): void => {
  office.moment = new Date(office.moment.getTime() + count * 60_000);
};
const bytes = (): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('');

/** A pupil with a double and two cases, of which everything that can be kept is kept; and another pupil's case beside it. */
async function school(): Promise<{ mine: readonly CaseId[]; others: CaseId }> {
  const others = await begun('others', OTHER, 'Piet');
  await begun('double', DOUBLE, `${SECRET} dubbel`);
  const mine = await handIn(office, 'pm2', 'mine');
  await office.order(COORDINATOR, mine, { kind: 'accept' });
  await office.order(COORDINATOR, mine, { kind: 'contribute', text: `${SECRET} bracht dit in` });
  await office.order(COORDINATOR, mine, discussion(office, 'pm2', office.today));
  const [pupil, double] = [await store.pupil(key, PUPIL.id), await store.pupil(key, DOUBLE)];
  if (!pupil || !double) throw new Error('No pupils.');
  await store.write(key, {
    streams: [],
    pupils: [
      { ...pupil, lastName: SECRET },
      { ...double, mergedInto: PUPIL.id },
    ],
  });
  const place = { conversation: '19:ot', serviceUrl: 'https://teams' };
  const settings: Record<string, unknown> = {
    [`bespreking/${mine}`]: { values: { on: SECRET }, interventions: [], evaluation: {} },
    [`pupil-change/${PUPIL.id}/1`]: { kind: 'corrected', from: { firstName: SECRET } },
    'pupil-change/other/1': { kind: 'joined', double: DOUBLE, gave: { formerClasses: [SECRET] } },
    'pupil-change/other/2': { kind: 'corrected', from: {} },
    [`card-${mine}`]: { place, message: 'card' },
    [`card-${others}`]: { place, message: 'others' },
    [`reminder-posts/${mine}/@check/0`]: { in: ['m1', 'm2'] },
    'reminder-message/m1': { day: 'x', place, message: 'alone', reminders: [{ id: `${mine}/r/1`, caseId: mine }] },
    'reminder-message/m2': {
      day: 'x',
      place,
      message: 'shared',
      reminders: [
        { id: `${mine}/r/1`, caseId: mine },
        { id: `${others}/r/1`, caseId: others },
      ],
    },
    [`vervolg/${mine}/pm3`]: 'next',
    [`vervolg/class/pm2/${PUPIL.id}`]: mine,
    'vervolg/class/pm2/other': others,
    'overleg/coordinator': { day: 'x', items: [{ case: mine }, { case: others }], at: mine },
    settings: { beheerders: [ASKER, SECOND] },
  };
  for (const [name, value] of Object.entries(settings)) await store.putSetting(key, name, value, 0);
  return { mine: [mine, caseIdOf('case-double')], others };
}

async function begun(name: string, pupil: PupilId, firstName: string): Promise<CaseId> {
  const caseId = caseIdOf(`case-${name}`);
  const subject = { kind: 'pupil', pupil } as const;
  await office.order(
    MENTOR,
    caseId,
    { kind: 'start', id: caseId, route: route('pm2').id, subject },
    { pupils: [{ ...PUPIL, id: pupil, firstName }] },
  );
  return caseId;
}

async function asked(): Promise<void> {
  const [seconds, activity] = [[SECOND], `ask-${office.moment.getTime()}`];
  await ask(store, key, {
    kind: 'verwijdering',
    pupils: [PUPIL.id],
    why: 'parents',
    by: ASKER,
    at: now(),
    seconds,
    activity,
  });
}

async function agreedTo(): Promise<void> {
  await asked();
  const kept = (await requestsOf(store, key)).at(-1);
  if (kept?.request.state !== 'asked') throw new Error('Nothing was asked.');
  const request = kept.request;
  await answer(store, key, { kept: { ...kept, request }, yes: true, by: SECOND, at: now(), activity: 'yes' });
}

const keys = async () => (await store.settingsUnder(key, '')).map((one) => one.key);

it('erases a pupil with doubles everywhere, leaves others and a proof without a word about the pupil', async () => {
  const { mine, others } = await school();
  await agreedTo();
  expect(bytes()).toContain(SECRET);
  await goOnErasing(store, key, now());
  expect(bytes()).not.toContain(SECRET);
  expect(bytes()).not.toContain(PUPIL.firstName);
  for (const one of mine) expect(await store.read(key, one)).toMatchObject({ events: [], erased: true });
  expect((await store.read(key, others)).events).toHaveLength(1);
  expect((await store.findPupils(key, {})).map(({ id }) => id)).toEqual([OTHER]);
  minutes(11);
  await goOnErasing(store, key, now());
  expect(await keys()).toEqual(
    [
      'avg/1',
      `card-${others}`,
      'overleg/coordinator',
      'pupil-change/other/2',
      'reminder-message/m2',
      'settings',
      'vervolg/class/pm2/other',
    ].sort(),
  );
  expect((await store.setting(key, 'overleg/coordinator'))?.value).toEqual({
    day: 'x',
    items: [{ case: others }],
    at: others,
  });
  expect((await store.setting(key, 'reminder-message/m2'))?.value).toMatchObject({ reminders: [{ caseId: others }] });
  const proof = (await store.setting(key, 'avg/1'))?.value;
  expect(proof).toEqual({
    number: 1,
    kind: 'verwijdering',
    why: 'parents',
    state: 'done',
    askedBy: ASKER,
    askedAt: expect.any(String),
    by: SECOND,
    at: expect.any(String),
    doneAt: expect.any(String),
    counts: { pupils: 2, cases: 2, messages: 2 },
  });
  expect(JSON.stringify(proof)).not.toContain(PUPIL.id);
  expect(await store.remindersOf(key, undefined)).toEqual([]);
  // Both hear of it, the messages of the pupil are written anew, and nothing else waits.
  expect(
    (await store.pendingOutbox(key))
      .map(({ what }) => Reflect.get(Object(what.about), 'what') ?? what.message ?? what.kind)
      .sort(),
  ).toEqual(['alone', 'asked', 'agreed', 'card', 'erased', 'erased', 'settled'].sort());
});

it('finds what somebody wrote while it was under way, before there is a proof', async () => {
  const { mine } = await school();
  await agreedTo();
  await goOnErasing(store, key, now());
  const [first = caseIdOf('none')] = mine;
  const late = await office.order(COORDINATOR, first, { kind: 'contribute', text: SECRET });
  expect(late).toMatchObject({ kind: 'refused', refusal: { reason: 'not-found' } });
  // Written by somebody who had read the pupil just before.
  await store.putSetting(key, `bespreking/${first}`, { values: { on: SECRET } }, 0);
  await begun('late', DOUBLE, SECRET);
  minutes(11);
  await goOnErasing(store, key, now());
  expect(bytes()).not.toContain(SECRET);
  expect((await requestsOf(store, key))[0]?.request.state).toBe('erasing');
  minutes(2);
  await goOnErasing(store, key, now());
  expect((await requestsOf(store, key))[0]?.request).toMatchObject({ state: 'done', counts: { cases: 3 } });
});

it('has emptied the log before there is a proof, also where somebody read meanwhile or it was killed just before', async () => {
  await school();
  await agreedTo();
  const reader = new DatabaseSync(join(folder, 'steunwijzer.db'));
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM events').all();
  await goOnErasing(store, key, now());
  expect(bytes()).toContain(SECRET);
  reader.exec('COMMIT');
  reader.close();
  minutes(11);
  await goOnErasing(store, key, now());
  expect((await requestsOf(store, key))[0]?.request.state).toBe('done');
  expect(bytes()).not.toContain(SECRET);
});

it('goes on wherever it was killed', async () => {
  await school();
  await agreedTo();
  for (let at = 0; ; at++) {
    let writes = 0;
    const dying: Store = Object.create(store, {
      ...Object.fromEntries(
        (['write', 'putSetting', 'erase'] as const).map((name) => [
          name,
          {
            value: (...args: never[]) => {
              if (writes++ === at) throw new Error('killed');
              return Reflect.apply(store[name], store, args);
            },
          },
        ]),
      ),
    });
    const died = await goOnErasing(dying, key, now()).then(
      () => false,
      () => true,
    );
    minutes(2);
    if (!died && (await requestsOf(store, key))[0]?.request.state === 'done') break;
    expect(at).toBeLessThan(60);
  }
  expect(bytes()).not.toContain(SECRET);
  expect((await requestsOf(store, key))[0]?.request).toMatchObject({ counts: { pupils: 2, cases: 2 } });
  expect(await store.remindersOf(key, undefined)).toEqual([]);
});

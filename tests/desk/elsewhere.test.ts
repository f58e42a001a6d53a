import { caseIdOf } from '../../src/cases/identify';
import { Desk } from '../../src/desk/desk';
import { COORDINATOR, handIn, Office, SCHOOL } from './office';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.store.close());

/** Teams repeats the press to this instance, which looks whether it was done just before another one does it. */
function overtaken(done: () => Promise<unknown>): Desk {
  const slow: typeof office.store = Object.create(office.store);
  let looked = 0;
  slow.handled = async (...args) => {
    const found = await office.store.handled(...args);
    if (looked++ === 0) expect(await done()).toMatchObject({ kind: 'done' });
    return found;
  };
  return new Desk({ ...office.desk.options, store: slow });
}

it('what another instance is just doing is a repeat here, not a refusal', async () => {
  const caseId = await handIn(office, 'pm2');
  const accept = {
    school: SCHOOL,
    by: COORDINATOR,
    caseId: caseIdOf(caseId),
    command: { kind: 'accept' },
    activity: 'pressed once',
  } as const;
  const other = overtaken(() => office.desk.carryOut(accept));
  expect(await other.carryOut(accept)).toMatchObject({ kind: 'repeat', state: { status: 'accepted' } });
});

it('so is a change of a pupil, which changes nothing once it is made', async () => {
  await handIn(office, 'pm2');
  const [pupil] = await office.store.findPupils(SCHOOL.key, {});
  if (!pupil) throw new Error('No pupil.');
  const command = { kind: 'correct', pupil: pupil.id, typed: { className: '4A' }, reason: 'Nieuw jaar' } as const;
  const change = { school: SCHOOL, by: COORDINATOR, activity: 'pressed once', command };
  const other = overtaken(() => office.desk.changePupils(change));
  expect(await other.changePupils(change)).toEqual({ kind: 'repeat' });
  const stale = {
    ...change,
    command: { ...command, typed: { className: '4B' } },
    expected: new Map([[pupil.id, pupil.version + 1]]),
    activity: 'another',
  };
  expect(await overtaken(() => office.desk.changePupils(stale)).changePupils(stale)).toEqual({ kind: 'repeat' });
});

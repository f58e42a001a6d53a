import { caseIdOf } from '../../src/cases/identify';
import { Desk } from '../../src/desk/desk';
import { COORDINATOR, handIn, Office, SCHOOL } from './office';

it('what another instance is just doing is a repeat here, not a refusal', async () => {
  const office = await Office.open();
  const caseId = await handIn(office, 'pm2');
  const accept = {
    school: SCHOOL,
    by: COORDINATOR,
    caseId: caseIdOf(caseId),
    command: { kind: 'accept' },
    activity: 'pressed once',
  } as const;
  // Teams repeats the press to a second instance, which looks whether it was done just before the first one does it.
  const slow: typeof office.store = Object.create(office.store);
  let looked = 0;
  slow.handled = async (...args) => {
    const found = await office.store.handled(...args);
    if (looked++ === 0) expect(await office.desk.carryOut(accept)).toMatchObject({ kind: 'done' });
    return found;
  };
  const other = new Desk({ ...office.desk.options, store: slow });
  expect(await other.carryOut(accept)).toMatchObject({ kind: 'repeat', state: { status: 'accepted' } });
  await office.store.close();
});

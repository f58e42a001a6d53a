import { MemoryPeopleDirectory } from '../../../../src/teams';
import { carrier } from '../../../../src/teams/cases/courier/carrier';
import type { Messenger } from '../../../../src/teams/cases/courier/messenger';
import { handIn, Office, SCHOOL } from '../../../desk/office';
import { MemoryPlaces } from '../../../support/places';

const refuses = (): never => {
  throw new Error('Nothing goes out.');
};
const messenger: Messenger = { say: refuses, post: refuses, rewrite: refuses, openChat: refuses };

it('lets all wait of a school whose folder is not there at this start', async () => {
  const office = await Office.open();
  await handIn(office, 'pm2');
  const waiting = await office.store.pendingOutbox(SCHOOL.key);
  const options = { desk: office.desk, places: new MemoryPlaces(), messenger, people: new MemoryPeopleDirectory() };
  const carry = carrier({ ...options, schools: new Map() });
  expect(waiting).not.toEqual([]);
  for (const item of waiting) expect(await carry(SCHOOL.key, item, refuses)).toBe('no-place');
  await office.store.close();
});

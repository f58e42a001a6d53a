import type { Store } from '../../../src/store/port';
import { Copies } from '../../../src/teams/reminders/copies';
import { StorePlaces } from '../../../src/teams/settings/places';
import { SettingsDesk } from '../../../src/teams/settings/settings-desk';
import { SCHOOL } from '../../store/samples';
import { sqlitePlace } from '../../store/sqlite/place';

// Where a message stands must be known, whoever takes it away at the same moment: else nobody can write it anew once its pupil is erased.

const file = sqlitePlace();
let kept: Store;
beforeAll(async () => {
  kept = await file.open();
});
afterAll(async () => {
  await kept.close();
  await file.remove();
});

const place = { conversation: '19:ot', serviceUrl: 'https://teams.example' };

/** Between looking and writing somebody takes away what was there. */
const erasing = (key: string): Store =>
  Object.create(kept, {
    setting: {
      value: async (...[school, name]: Parameters<Store['setting']>) => {
        const found = await kept.setting(school, name);
        if (name === key) await kept.erase(school, { settings: [name] });
        return found;
      },
    },
  });

it('given a card that is forgotten while its new place is written down, then the place is kept', async () => {
  await kept.putSetting(SCHOOL, 'card-1', { place, message: 'old' }, 0);
  const store = erasing('card-1');
  const places = new StorePlaces({ store, settings: new SettingsDesk({ store, now: () => new Date() }) });
  await places.keepCard(SCHOOL, '1', { place, message: 'new' });
  expect(await kept.setting(SCHOOL, 'card-1')).toMatchObject({ value: { message: 'new' } });
});

it('given reminders that are forgotten while their message is written down, then the message is kept', async () => {
  const reminders = [{ id: '1/r/1', caseId: '1', post: 1 }];
  const message = { day: '2026-11-02', place, message: 'm', reminders };
  await kept.putSetting(SCHOOL, 'reminder-message/x', { ...message, message: 'old' }, 0);
  await new Copies(erasing('reminder-message/x'), SCHOOL).keep('x', message);
  expect(await kept.setting(SCHOOL, 'reminder-message/x')).toMatchObject({ value: { message: 'm' } });
});

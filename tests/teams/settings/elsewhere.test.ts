import { SettingsDesk } from '../../../src/teams/settings/settings-desk';
import { Office, SCHOOL } from '../../desk/office';

it('a change that another instance is just making is that change, not one by somebody else', async () => {
  const { store } = await Office.open();
  const now = () => new Date('2026-11-02T09:00:00+01:00');
  const change = {
    school: SCHOOL.key,
    by: 'beheerder',
    patch: { region: 'noord' },
    expected: 0,
    activity: 'once',
  } as const;
  // Teams repeats the press to this instance, which looks whether it was done just before another one does it.
  const slow: typeof store = Object.create(store);
  slow.handled = async (...args) => {
    const found = await store.handled(...args);
    expect(await new SettingsDesk({ store, now }).change(change)).toBe('written');
    return found;
  };
  const here = new SettingsDesk({ store: slow, now });
  expect(await here.change(change)).toBe('written');
  expect(await here.history(SCHOOL.key)).toHaveLength(1);
  await store.close();
});

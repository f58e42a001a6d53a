import { SETTINGS_KEY } from '../../../src/teams/settings/kept';
import { CasesBot, KEY } from '../../support/cases';
import { DOCENT, MENTOR, OT_CHANNEL, type Person, ZORGCOORDINATOR } from '../../support/people';
import type { Recorded } from '../../support/test-channel';
import { ask, CASE, discussed, once, toTeam, UPDATE, WAKING, wake } from './ground';

/** Beheerders whom the configuration names (`BEHEERDERS`) hear of what is wrong, as those do whom the school chose. */

jest.setTimeout(30_000);

const CONFIGURED = [DOCENT, ZORGCOORDINATOR];
const REGION = /ik weet niet in welke vakantieregio/;
const CHANNEL = /^Ik kan niet meer posten in het kanaal/;

let cases: CasesBot;
const start = async (settings: Readonly<Record<string, unknown>>, writing: readonly Person[]) => {
  cases = await CasesBot.start(
    async (desk) => {
      await desk.options.store.putSetting(KEY, SETTINGS_KEY, settings, 0);
      await discussed(desk, CASE);
      await discussed(desk, WAKING);
    },
    CONFIGURED.map(({ aadObjectId }) => aadObjectId),
  );
  for (const person of [MENTOR, ...writing]) await cases.own(person).says('/help');
  cases.bot.clock.forward(28 * 24 * 60);
};
afterEach(() => cases.stop());

/** In which chats something like this arrived. */
const told = (like: RegExp) =>
  cases.bot.channel
    .messages()
    .flatMap(({ conversation, body, given }) => (given && like.test(body.text ?? '') ? [conversation] : []))
    .sort();
const chats = CONFIGURED.map(({ id }) => `a:${id}`).sort();
const isOt = ({ conversation, kind }: Recorded) => kind === 'post' && conversation.startsWith(OT_CHANNEL);
const isNewChat = ({ kind }: Recorded) => kind === 'create-conversation';
const shut = (also: (request: Recorded) => boolean = () => false) =>
  cases.bot.channel.failWhere(
    (request) => isOt(request) || also(request),
    Array.from({ length: 9 }, () => ({ status: 404 })),
  );

it('each hears once that the channel is gone and that no region was chosen, also who was chosen twice', async () => {
  await start({ beheerders: [DOCENT.aadObjectId] }, CONFIGURED);
  shut();
  await ask(cases, toTeam, once(UPDATE));
  await ask(cases, toTeam, once(UPDATE, 2));
  expect(told(CHANNEL)).toEqual(chats);
  // Before they wrote for the first time: each in a chat that was made for it.
  expect(new Set(told(REGION)).size).toBe(2);
  expect(told(REGION)).toHaveLength(2);
});

it('whoever cannot be written to hears it when they write to the bot; the other hears at once', async () => {
  await start({ region: 'midden' }, [DOCENT]);
  shut(isNewChat);
  await ask(cases, toTeam, once(UPDATE));
  expect(told(CHANNEL)).toEqual(['a:29:docent']);
  await cases.own(ZORGCOORDINATOR).says('/help');
  await wake(cases);
  await cases.delivered();
  expect(told(CHANNEL)).toEqual(chats);
});

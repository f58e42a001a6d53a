import type { Rule } from '../../../src/teams/access/rule';
import { COMMANDS } from '../../../src/teams/commands';
import type { Chat, Outcome } from '../../support/chat';
import { channelThread, personal } from '../../support/chat';
import { TENANT } from '../../support/people';
import { gets, NOT_FOR_THEM, nothingLeaks } from './gets';
import { Ground, OTHER_SCHOOL, PUPILS, ROLE_NAMES, ROLES, type Role, SECRETS } from './ground';

/** Every command that there is, typed over HTTP by somebody of each kind, in their own chat and in the channel of the team. */

/** What is typed after the word, so that only who types it can be wrong. The first case has number 1. */
const AFTER: Readonly<Record<string, string>> = {
  aanmelden: 'PM+',
  niveau: '3',
  rol: 'leco',
  stap: 'PM2',
  wie: 'doet wat op niveau 3?',
  zaak: '1',
  'wie-keek': '1',
  samenvoegen: PUPILS.seen.lastName,
  inzage: PUPILS.seen.firstName,
  verwijder: PUPILS.seen.firstName,
};

let typed = 0;
let ground: Ground;
beforeAll(async () => {
  ground = await Ground.start();
});
afterAll(async () => {
  process.stdout.write(`${typed} lines of ${COMMANDS.length} commands by ${ROLE_NAMES.length} kinds of people\n`);
  await ground.stop();
});

/** What is not for a channel, is so for everybody. */
const NOT_HERE = /in je privéchat|een privébericht/;
const FOR_NOBODY_HERE = new RegExp(`${NOT_FOR_THEM.source}|${NOT_HERE.source}`);
const OPEN: ReadonlySet<Rule> = new Set(['everyone', 'own']);
const cards = ({ messages }: Outcome) => messages.filter(({ body }) => body.attachments);
const words = ({ messages }: Outcome) => messages.map(({ body }) => body.text).join('\n');

async function types(chat: Chat, name: string, after = AFTER[name] ?? ''): Promise<Outcome> {
  typed += 1;
  const outcome = await chat.says(`/${name} ${after}`.trim());
  expect(outcome.status).toBe(200);
  expect(outcome.messages.length).toBeGreaterThan(0);
  return outcome;
}

describe.each(COMMANDS.map(({ name, who, where }) => [name, who, where] as const))('/%s (%s)', (name, rule, where) => {
  it.each(ROLE_NAMES)('typed by: %s', async (role) => {
    const before = await ground.kept();
    const able = await gets(ground, role, rule, 'seen');
    const own = await types(ground.own(role), name);
    await nothingLeaks(ground, role, rule, own);
    const channel = await types(ground.inChannel(role), name);
    await nothingLeaks(ground, role, rule, channel);
    // What is of somebody's own never stands where others read.
    const inChannel = channel.messages.filter(({ conversation }) => conversation.startsWith('19:'));
    const all = JSON.stringify(inChannel.map(({ body }) => body));
    for (const secret of Object.values(SECRETS).flat()) expect(all).not.toContain(secret);
    if (!where.includes('channel')) expect(cards(channel)).toEqual([]);
    if (OPEN.has(rule)) return;
    expect(cards(own).length > 0).toBe(able);
    if (able) return;
    // In their own chat a refusal may stand in a card.
    for (const { body } of cards(channel)) expect(JSON.stringify(body)).toMatch(NOT_FOR_THEM);
    expect(words(own)).toMatch(NOT_FOR_THEM);
    expect(words(channel)).toMatch(where.includes('channel') ? FOR_NOBODY_HERE : NOT_HERE);
    expect(await ground.kept()).toBe(before);
  });
});

it.each(['zaak', 'wie-keek'])(
  'says the same of a case that is not for somebody as of one that is not there: /%s',
  async (name) => {
    const rule = COMMANDS.find((one) => one.name === name)?.who ?? 'everyone';
    for (const role of ROLE_NAMES) {
      if ((await gets(ground, role, 'sees', 'seen')) || (await gets(ground, role, rule, 'seen'))) continue;
      const chat = ground.own(role);
      expect(words(await types(chat, name))).toBe(words(await types(chat, name, '999')));
    }
  },
);

/** With every function here, and from elsewhere: nothing of this school is theirs. */
const FROM_ELSEWHERE: readonly Role[] = ['zorgcoordinator', 'beheerder', 'mentor'];

describe.each(FROM_ELSEWHERE)('somebody with the id of: %s', (role) => {
  const { person } = ROLES[role];
  const silent = async (chat: Chat): Promise<void> => {
    const before = await ground.kept();
    for (const { name } of COMMANDS) {
      const outcome = await types(chat, name);
      const said = JSON.stringify([outcome.text, outcome.messages.map(({ body }) => body)]);
      // What they typed may be said back to them.
      const all = AFTER[name] ? said.replaceAll(AFTER[name], '') : said;
      for (const secret of Object.values(SECRETS).flat()) expect(all).not.toContain(secret);
    }
    expect(await ground.kept()).toBe(before);
  };

  it('in another organisation gets nothing of this school', async () => {
    const place = personal(`a:${person.id}`);
    const tenant = { id: 'another-tenant' };
    const elsewhere = {
      ...place,
      conversation: { ...place.conversation, tenantId: tenant.id },
      channelData: { tenant },
    };
    await silent(ground.bot.chat(elsewhere, person));
  });

  it('in the team of another school gets nothing of this one', async () => {
    const team = `19:${OTHER_SCHOOL}@thread.tacv2`;
    await ground.bot.directory.bindTeam({ tenant: TENANT, team }, OTHER_SCHOOL);
    await silent(ground.bot.chat(channelThread(`19:ot-${OTHER_SCHOOL}@thread.tacv2`, team), person));
  });
});

import fc from 'fast-check';
import { ACTIONS } from '../../../src/teams/actions';
import { COMMANDS } from '../../../src/teams/commands';
import { wordsOf } from '../../../src/teams/commands/command';
import { channelThread, groupChat, personal, post } from '../../support/chat';
import { CASES, Ground, OTHER_SCHOOL, PUPILS, ROLE_NAMES, ROLES, type Role, SCHOOL, SECRETS } from './ground';

/** Activities as no client sends them, by people who may see nothing, into the whole bot. */

/** Who may read none of the planted words, so that any of them in an answer is a leak. */
const OUTSIDERS: readonly Role[] = ROLE_NAMES.filter((role) =>
  ['vreemde', 'docent', 'teamleider', 'beheerder'].includes(role),
);

const ids = fc.constantFrom(
  ...Object.values(CASES),
  ...Object.values(PUPILS).map(({ id }) => id),
  SCHOOL,
  OTHER_SCHOOL,
  ...Object.values(ROLES).map(({ person }) => person.aadObjectId),
);
const nasty = fc.constantFrom(
  '',
  '0',
  '-1',
  '1e9',
  '__proto__',
  'constructor',
  `$${'{1+1}'}`,
  '\u0000',
  '\ud800',
  '<at>x</at>',
  '../..',
  "' OR 1=1 --",
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: ids },
  { weight: 2, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('next', 'ask', 'sure', 'accept', 'inzage', 'aan', 'overdragen', 'agenda', 'pm-plus'),
  },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, withBigInt: false }) },
);
const NAMES = [
  'school',
  'case',
  'version',
  'what',
  'to',
  'page',
  'route',
  'nonce',
  'list',
  'from',
  'part',
  'one',
  'other',
  'oneVersion',
]
  .concat([
    'question',
    'draft',
    'role',
    'about',
    'people',
    'team',
    'structure',
    'text',
    'reason',
    'in-first',
    'in-hulpvraag',
    'chosen',
    'search',
  ])
  .concat(['day', 'time', 'region', 'own', 'channel', 'naming', 'classes', '__proto__']);

/** A card's data: now and then right about the school and the case, so that more than the first check is met. */
const data = fc.oneof(
  { weight: 1, arbitrary: fc.anything({ maxDepth: 3, withBigInt: false }) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 12 }),
        fc.boolean(),
        fc.constantFrom(...Object.values(CASES)),
      )
      .map(([random, isPlausible, id]) =>
        isPlausible ? { school: SCHOOL, case: id, version: '1', page: '0', from: '0', ...random } : random,
      ),
  },
);

const verb = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ACTIONS.keys()) }, { weight: 1, arbitrary: value });
const press = fc.tuple(verb, data).map(([of, with_]) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'message-1',
  value: { action: { type: 'Action.Execute', verb: of, data: with_ } },
}));
const words = COMMANDS.flatMap(wordsOf);
const typed = fc
  .tuple(
    fc.constantFrom('/', '', '/ '),
    fc.constantFrom(...words),
    fc.oneof(ids, nasty, fc.string({ unit: 'binary', maxLength: 80 })),
  )
  .map(([slash, word, rest]) => ({ type: 'message', text: `${slash}${word} ${rest}` }));
const question = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => ({ type: 'message', text }));
const invoke = fc
  .tuple(
    fc.constantFrom(
      'composeExtension/query',
      'fileConsent/invoke',
      'task/fetch',
      'task/submit',
      'application/search',
      'adaptiveCard/action',
    ),
    fc.oneof(
      data,
      fc.record({
        commandId: fc.constant('zoek'),
        parameters: fc.array(fc.record({ name: fc.constant('vraag'), value })),
      }),
      fc.record({
        action: fc.constantFrom('accept', 'decline'),
        context: fc.record({ what: fc.constantFrom('form', 'calendar'), school: ids, case: ids }),
        uploadInfo: fc.record({
          uploadUrl: fc.constantFrom(
            'https://evil.example/x',
            'http://127.0.0.1:1/',
            'https://x.sharepoint.com.evil.example/',
          ),
          contentUrl: fc.constant('https://evil.example/x'),
          name: value,
          uniqueId: value,
          fileType: value,
        }),
      }),
    ),
  )
  .map(([name, with_]) => ({ type: 'invoke', name, value: with_ }));
/** Anything in the place of anything that an activity has. */
const PROPERTIES = [
  'type',
  'text',
  'name',
  'value',
  'action',
  'from',
  'recipient',
  'conversation',
  'channelData',
  'entities',
  'attachments',
].concat([
  'membersAdded',
  'membersRemoved',
  'replyToId',
  'locale',
  'deliveryMode',
  'serviceUrl',
  'channelId',
  'timestamp',
]);
const broken = fc.dictionary(
  fc.constantFrom(...PROPERTIES),
  fc.oneof(value, fc.anything({ maxDepth: 3, withBigInt: false })),
  { minKeys: 1, maxKeys: 4 },
);
const update = fc.record({
  type: fc.constantFrom('conversationUpdate', 'installationUpdate', 'messageReaction', 'messageUpdate', 'event'),
  action: fc.constantFrom('add', 'remove', 'x'),
  membersAdded: fc.array(fc.record({ id: ids, aadObjectId: ids }), { maxLength: 3 }),
  membersRemoved: fc.array(fc.record({ id: ids }), { maxLength: 3 }),
});

/** One activity, who sends it, and where. */
const inputs = fc.record({
  role: fc.constantFrom(...OUTSIDERS),
  where: fc.constantFrom('personal', 'channel', 'group'),
  activity: fc.oneof(
    { weight: 6, arbitrary: press },
    { weight: 3, arbitrary: typed },
    { weight: 1, arbitrary: question },
    { weight: 2, arbitrary: invoke },
    { weight: 2, arbitrary: broken },
    { weight: 1, arbitrary: update },
  ),
});

const PLACES = { channel: channelThread, group: groupChat } as const;
const isLeak = new RegExp(Object.values(SECRETS).flat().join('|'));

/** Sends so many activities, shrinking the one that does harm; gives how many of each status came back. */
export async function fuzz(runs: number, milliseconds = 2 ** 31 - 1): Promise<ReadonlyMap<number, number>> {
  const ground = await Ground.start();
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', note).on('uncaughtException', note);
  const statuses = new Map<number, number>();
  try {
    await fc.assert(
      fc.asyncProperty(inputs, async ({ role, where, activity }) => {
        const { person } = ROLES[role];
        const place = where === 'personal' ? personal(`a:${person.id}`) : PLACES[where]();
        const sent = ground.bot.channel.requests.length;
        const answer = await post(ground.bot.teams.port, ground.bot.chat(place, person).activity(activity));
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        // 501 is a plain "not implemented" to a kind of request that nobody knows.
        if (answer.status >= 500 && answer.status !== 501) throw new Error(`${answer.status}: ${answer.text}`);
        const seen = [answer.text, ...ground.bot.channel.requests.slice(sent).map(({ body }) => JSON.stringify(body))];
        const leaked = seen.find((text) => isLeak.test(text));
        if (leaked !== undefined) throw new Error(`This leaked: ${isLeak.exec(leaked)?.[0]}.`);
        ground.bot.channel.requests.splice(0);
        if (unhandled.length > 0) throw new Error('Something was rejected and nobody looked.', { cause: unhandled[0] });
      }),
      { numRuns: runs, interruptAfterTimeLimit: milliseconds },
    );
    const log = ground.bot.logged.join('\n');
    expect(log).not.toMatch(isLeak);
    expect((await fetch(`http://127.0.0.1:${ground.bot.teams.port}/healthz`)).status).toBe(200);
  } finally {
    process.off('unhandledRejection', note).off('uncaughtException', note);
    await ground.stop();
  }
  return statuses;
}

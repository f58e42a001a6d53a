import { createServer } from 'node:http';
import { sight } from '../../../src/cases/may';
import { ConsentFiles } from '../../../src/teams';
import { INVOKES } from '../../../src/teams/routes/invoke';
import type { Chat } from '../../support/chat';
import { gets, nothingLeaks } from './gets';
import { CASES, Ground, OTHER_SCHOOL, PUPILS, ROLE_NAMES, type Role, SCHOOL } from './ground';

/** Every other kind of request that a client sends and waits for, by somebody of each kind: searches, and answers about a file. */

let ground: Ground;
let uploads = 0;
const server = createServer((request, response) => {
  uploads += 1;
  request.resume();
  response.writeHead(201);
  response.end('{}');
});
let uploadUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  uploadUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/upload`;
  ground = await Ground.start(new ConsentFiles(({ hostname }) => hostname === '127.0.0.1'));
});
afterAll(async () => {
  await ground.stop();
  await new Promise((resolve) => server.close(resolve));
});

it('are known here, each with its rule', () => {
  const rules = [...INVOKES].map(([name, { who }]) => [name, who]);
  expect(rules).toEqual([
    ['adaptiveCard/action', 'everyone'],
    ['composeExtension/query', 'everyone'],
    ['fileConsent/invoke', 'reads'],
  ]);
});

it.each([
  PUPILS.seen.firstName,
  PUPILS.hidden.lastName,
  `${PUPILS.foreign.firstName} ${PUPILS.foreign.lastName}`,
  'zaak 1',
  'tekst van de zichtbare zaak',
])('a search for "%s" finds the same for everybody, out of what the school wrote', async (text) => {
  const found = new Set<string>();
  for (const role of ROLE_NAMES) {
    const outcome = await ground.own(role).searches(text);
    expect(outcome.status).toBe(200);
    expect(outcome.messages).toEqual([]);
    for (const secret of [...Object.values(PUPILS).flatMap(({ firstName, lastName }) => [firstName, lastName])])
      expect(outcome.text).not.toContain(secret);
    found.add(outcome.text);
  }
  expect(found.size).toBe(1);
});

const accepts = (chat: Chat, context: Readonly<Record<string, string>>) =>
  chat.sends({
    type: 'invoke',
    name: 'fileConsent/invoke',
    replyToId: 'vraag',
    value: {
      type: 'fileUpload',
      action: 'accept',
      context,
      uploadInfo: { uploadUrl, contentUrl: 'https://x.example/f', name: 'f.docx', uniqueId: 'u', fileType: 'docx' },
    },
  });
const TARGETS = [
  { school: SCHOOL, case: CASES.hidden },
  { school: SCHOOL, case: CASES.foreign },
  { school: OTHER_SCHOOL, case: CASES.foreign },
  { school: SCHOOL, case: 'case-forged' },
] as const;

describe.each(ROLE_NAMES)('a yes to a file, by: %s', (role: Role) => {
  it.each(['form', 'calendar'])('brings the %s only to who reads the case, whoever was asked', async (what) => {
    const able = await gets(ground, role, 'reads', 'seen');
    uploads = 0;
    const outcome = await accepts(ground.own(role), { what, school: SCHOOL, case: CASES.seen });
    await nothingLeaks(ground, role, 'reads', outcome);
    // The form of a case that is on no agenda has no day for a calendar.
    if (what === 'form') expect(uploads).toBe(able ? 1 : 0);
    if (!able) expect([uploads, outcome.messages.some(({ body }) => body.attachments)]).toEqual([0, false]);
  });

  it('brings nothing of what is hidden, elsewhere or nowhere, in the same words; nor an inzage, nor to a channel', async () => {
    uploads = 0;
    const said = new Set<string>();
    for (const target of TARGETS) {
      if (target.case === CASES.hidden && sight(ground.who(role), await ground.state('hidden')).sees === 'full')
        continue;
      const outcome = await accepts(ground.own(role), { what: 'form', ...target });
      said.add(outcome.messages.map(({ body }) => body.text).join());
    }
    expect(said.size).toBe(1);
    for (const one of ['1', PUPILS.seen.id, CASES.seen])
      await accepts(ground.own(role), { what: 'inzage', school: SCHOOL, case: one });
    await accepts(ground.inChannel(role), { what: 'form', school: SCHOOL, case: CASES.seen });
    expect(uploads).toBe(0);
  });
});

it.each([
  'task/fetch',
  'task/submit',
  'composeExtension/fetchTask',
  'composeExtension/selectItem',
  'application/search',
])('there is no %s, for nobody', async (name) => {
  for (const role of ROLE_NAMES) {
    const value = { data: { school: SCHOOL, case: CASES.seen }, commandId: 'zoek' };
    const outcome = await ground.own(role).sends({ type: 'invoke', name, value });
    expect([outcome.status, outcome.messages]).toEqual([501, []]);
    await nothingLeaks(ground, 'vreemde', 'everyone', outcome);
  }
});

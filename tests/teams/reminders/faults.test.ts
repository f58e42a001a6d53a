import { addDays } from '../../../src/cases/days';
import { personIdOf } from '../../../src/cases/identify';
import { MemoryPeopleDirectory } from '../../../src/teams';
import type { Rendered } from '../../../src/teams/cards';
import { deliverReminders } from '../../../src/teams/cases/courier/deliver-reminders';
import { type Messenger, Undelivered } from '../../../src/teams/cases/courier/messenger';
import { knownSchools } from '../../support/bot';
import { readCard } from '../../support/card-reader';
import { type CasesBot, KEY, order } from '../../support/cases';
import { ASSIGNMENTS, MENTOR, OTHER_MENTOR } from '../../support/people';
import type { Fault, Recorded } from '../../support/test-channel';
import { ask, CASE, fourWeeksLater, inOt, inOwn, last, once, toPerson, toTeam, UPDATE } from './ground';

let cases: CasesBot;
beforeEach(async () => {
  cases = await fourWeeksLater();
});
afterEach(() => cases.stop());

const GONE: Fault = { status: 404 };
const posts = (messages: readonly Recorded[]) => messages.filter(({ kind }) => kind === 'post');
/** What the beheerder was told in a chat that was made for it. */
const warnings = () =>
  cases.bot.channel
    .messages()
    .flatMap(({ body, given }) => (given && body.text?.startsWith('Ik kan ') ? [body.text] : []));

/** As `ask`, with the first requests for it going wrong: after those that the waking press takes. */
async function askWith(
  faults: readonly Fault[],
  ...asked: Parameters<typeof ask> extends [unknown, ...infer Rest] ? Rest : never
) {
  cases.bot.channel.failWhere((request) => JSON.stringify(request.body).includes('"reminder-'), faults);
  return ask(cases, ...asked);
}

it('a thread that is gone: a new post in the channel, and nobody is bothered', async () => {
  await askWith([GONE], toTeam, once(UPDATE));
  const tried = posts(inOt(cases)).map(({ conversation, given }) => [conversation.includes(';'), given !== undefined]);
  expect(tried).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(warnings()).toEqual([]);
  expect(await cases.store.keptOutbox(KEY)).toEqual([]);
});

it.each([
  ['deleted', { status: 404 }, [GONE, GONE]],
  ['closed to the bot', { status: 403 }, [{ status: 403 }]],
])('a channel that is %s: kept for the digest, and the beheerder is told once', async (_what, again, faults) => {
  await askWith(faults, toTeam, once(UPDATE));
  await askWith([again, again], toTeam, once(UPDATE, 2));
  await cases.delivered();
  expect(posts(inOt(cases)).filter(({ given }) => given)).toEqual([]);
  const kept = await cases.store.keptOutbox(KEY);
  expect(kept.map(({ delivery }) => delivery.kind)).toEqual(['failed', 'failed']);
  expect(warnings()).toEqual([expect.stringContaining('Ik kan niet meer posten in het kanaal')]);
});

it('once the channel is there again, a next failure is told again', async () => {
  await askWith([GONE, GONE], toTeam, once(UPDATE));
  await ask(cases, toTeam, once(UPDATE, 2));
  await askWith([GONE, GONE], toTeam, once(UPDATE, 3));
  await cases.delivered();
  expect(warnings()).toHaveLength(2);
});

it('somebody who never wrote gets a chat', async () => {
  await ask(cases, toPerson(OTHER_MENTOR), once(UPDATE));
  const made = cases.bot.channel.requests.filter(
    ({ kind, body }) => kind === 'create-conversation' && JSON.stringify(body).includes(OTHER_MENTOR.aadObjectId),
  );
  expect(made).toHaveLength(1);
  const chat = await cases.places.chatOf(KEY, personIdOf(OTHER_MENTOR.aadObjectId));
  expect(posts(cases.bot.channel.messages(chat?.conversation))).toHaveLength(1);
});

it('somebody whom the bot may not write to: the beheerder hears who, once', async () => {
  await askWith([{ status: 403 }], toPerson(MENTOR), once(UPDATE));
  await askWith([{ status: 403 }], toPerson(MENTOR), once(UPDATE, 2));
  await cases.delivered();
  expect(warnings()).toEqual([expect.stringMatching(/^Ik kan Mentor geen privébericht sturen\./)]);
  expect((await cases.store.keptOutbox(KEY)).map(({ delivery }) => delivery.kind)).toEqual(['failed', 'failed']);
});

it('a copy that somebody removed does not keep the others from being written anew', async () => {
  await ask(cases, toTeam, once(UPDATE));
  await ask(cases, toPerson(MENTOR), once(UPDATE));
  cases.bot.channel.failWhere(
    ({ kind, body }) => kind === 'update' && JSON.stringify(body).includes('Gedaan door'),
    [GONE],
  );
  await cases.own(MENTOR).presses('case-update', { school: 'voorbeeld', case: CASE, text: 'Gedaan' }, 'elders');
  await cases.delivered();
  expect(last(inOwn(cases, MENTOR)).text).toContain('Gedaan door Mentor');
  expect(await cases.store.keptOutbox(KEY)).toEqual([]);
});

it('what is put off while the post is on its way is put right on it', async () => {
  const written: Rendered[] = [];
  const messenger: Messenger = {
    say: async () => undefined,
    openChat: async (serviceUrl) => ({ conversation: 'a:made', serviceUrl }),
    rewrite: async (_place, _message, card) => void written.push(card),
    post: async (_place, card) => {
      written.push(card);
      const until = addDays(cases.desk.clock().today, 7);
      await order(cases.desk, MENTOR, CASE, { kind: 'postpone', reminder: UPDATE, until });
      return 'message-x';
    },
  };
  const people = new MemoryPeopleDirectory(ASSIGNMENTS);
  const options = { desk: cases.desk, places: cases.places, messenger, schools: knownSchools(), people };
  const steps: boolean[] = [];
  const sending = async (harmless: boolean) => void steps.push(harmless);
  await deliverReminders(KEY, { name: 'reminders/x', reminders: [once(UPDATE)] }, sending, options);
  expect(steps).toEqual([false, true]);
  expect(written.map(({ card }) => readCard(card).text.includes('Uitgesteld tot maandag 7 december'))).toEqual([
    false,
    true,
  ]);
});

it('what could not be put right on a post is tried again, and the post is not made again', async () => {
  const arrived: string[] = [];
  const messenger: Messenger = {
    say: async () => undefined,
    openChat: async (serviceUrl) => ({ conversation: 'a:made', serviceUrl }),
    rewrite: async (_place, message) => {
      arrived.push(`rewrite ${message}`);
      if (arrived.length === 2) throw new Undelivered({ status: 503 }, undefined);
    },
    post: async () => {
      arrived.push('post');
      const until = addDays(cases.desk.clock().today, 7);
      await order(cases.desk, MENTOR, CASE, { kind: 'postpone', reminder: UPDATE, until });
      return 'message-x';
    },
  };
  const people = new MemoryPeopleDirectory(ASSIGNMENTS);
  const options = { desk: cases.desk, places: cases.places, messenger, schools: knownSchools(), people };
  const deliver = () =>
    deliverReminders(KEY, { name: 'reminders/x', reminders: [once(UPDATE)] }, async () => undefined, options);
  await expect(deliver()).rejects.toThrow(Undelivered);
  expect(await deliver()).toBe(true);
  expect(arrived).toEqual(['post', 'rewrite message-x', 'rewrite message-x']);
});

it('after a reset nothing is posted again, and the digest can name it', async () => {
  await askWith(['reset'], toTeam, once(UPDATE));
  expect(posts(inOt(cases))).toHaveLength(1);
  expect((await cases.store.keptOutbox(KEY)).map(({ delivery }) => delivery.kind)).toEqual(['uncertain']);
});

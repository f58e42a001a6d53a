import { personIdOf } from '../../../src/cases/identify';
import { type CasesBot, KEY } from '../../support/cases';
import { MENTOR } from '../../support/people';
import type { Fault, Recorded } from '../../support/test-channel';
import { ask, fourWeeksLater, inOt, inOwn, once, toPerson, toTeam, UPDATE, wake } from './ground';

/** Places that Teams shuts: the bot is taken out of the team, somebody blocks it or removes it. */

let cases: CasesBot;
beforeEach(async () => {
  cases = await fourWeeksLater();
});
afterEach(() => cases.stop());

const OUT: Fault = { status: 403, code: 'BotNotInConversationRoster' };
const BLOCKED: Fault = { status: 403, code: 'ConversationBlockedByUser' };
const INSTALLED = { type: 'installationUpdate', action: 'add' };
const arrived = (messages: readonly Recorded[]) => messages.filter(({ kind, given }) => kind === 'post' && given);
const tried = (messages: readonly Recorded[]) => messages.filter(({ kind }) => kind === 'post');
const told = () =>
  cases.bot.channel
    .messages()
    .flatMap(({ body, given }) => (given && body.text?.startsWith('Ik kan ') ? [body.text] : []));
const refuse = (...faults: readonly Fault[]) =>
  cases.bot.channel.failWhere(
    ({ kind, body }) => kind === 'post' && JSON.stringify(body).includes('"reminder-'),
    faults,
  );

it('the bot is taken out of the team: nothing is sent until it is added again, and then it is', async () => {
  refuse(OUT);
  await ask(cases, toTeam, once(UPDATE));
  expect(tried(inOt(cases))).toHaveLength(1);
  expect(told()).toEqual([expect.stringMatching(/ik ben uit het team gehaald\. Voeg mij weer toe/)]);
  await wake(cases);
  await ask(cases, toPerson(MENTOR), once(UPDATE));
  expect([tried(inOt(cases)).length, arrived(inOwn(cases, MENTOR)).length]).toEqual([1, 1]);
  await cases.inChannel(MENTOR).sends(INSTALLED);
  await wake(cases);
  await cases.delivered();
  expect(arrived(inOt(cases))).toHaveLength(1);
  expect(told()).toHaveLength(1);
  expect(await cases.store.keptOutbox(KEY)).toEqual([]);
});

it('taken out once more after that, the beheerder hears it again', async () => {
  refuse(OUT);
  await ask(cases, toTeam, once(UPDATE));
  await cases.inChannel(MENTOR).sends(INSTALLED);
  await wake(cases);
  await cases.delivered();
  refuse(OUT);
  await ask(cases, toTeam, once(UPDATE, 2));
  expect(told()).toHaveLength(2);
});

it('somebody blocks the bot: their chat is forgotten, the beheerder hears who, once', async () => {
  refuse(BLOCKED);
  await ask(cases, toPerson(MENTOR), once(UPDATE));
  await cases.delivered();
  expect(await cases.places.chatOf(KEY, personIdOf(MENTOR.aadObjectId))).toBeUndefined();
  refuse(BLOCKED);
  await ask(cases, toPerson(MENTOR), once(UPDATE, 2));
  await cases.delivered();
  expect(told()).toEqual([expect.stringMatching(/^Ik kan Mentor geen privébericht sturen\./)]);
  expect((await cases.store.keptOutbox(KEY)).map(({ delivery }) => delivery.kind)).toEqual(['failed', 'failed']);
});

it('somebody removed the bot: what is for them waits until they add it again', async () => {
  refuse(OUT);
  await ask(cases, toPerson(MENTOR), once(UPDATE));
  expect(arrived(inOwn(cases, MENTOR))).toEqual([]);
  await cases.own(MENTOR).sends(INSTALLED);
  await wake(cases);
  await cases.delivered();
  expect(arrived(inOwn(cases, MENTOR))).toHaveLength(1);
});

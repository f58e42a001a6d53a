import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseIdOf } from '../../../src/cases/identify';
import { TestBot } from '../../support/bot';
import { CasesBot, DEPUTY, KEY, submitted } from '../../support/cases';
import { personal } from '../../support/chat';
import { DOCENT, MENTOR, OT_CHANNEL, PEOPLE, type Person, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, presserCard, presserNo, presserSentence } from '../../support/reading';
import type { Recorded } from '../../support/test-channel';
import { Filler } from './filling';
import { toCheck } from './filling-pages';

// What goes over the wire: to whom, how often, and that one press is carried out once.

const CASE = caseIdOf('case-1');

describe('in the channel of the support team', () => {
  let cases: CasesBot;
  let message: Recorded | undefined;
  beforeEach(async () => {
    cases = await CasesBot.start(submitted);
    message = await cases.bot.channel.waitFor(({ conversation }) => conversation.startsWith(OT_CHANNEL));
    await cases.delivered();
  });
  afterEach(() => cases.stop());

  const inOt = () => cases.bot.channel.messages().filter(({ conversation }) => conversation.startsWith(OT_CHANNEL));
  const buttonOf = (title: string) => cardIn(message).press(title);
  const press = (person: Person, title: string) => {
    const button = buttonOf(title);
    return cases.inChannel(person).presses(button?.verb, button?.data, message?.given);
  };

  it('a card that is refreshed for one, then an answer to another: nothing is sent to the channel', async () => {
    const button = buttonOf('Op de agenda');
    // As Teams asks by itself for a card that refreshes for certain people.
    const refreshed = await cases.inChannel(ZORGCOORDINATOR).sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        trigger: 'automatic',
        action: {
          type: 'Action.Execute',
          verb: button?.verb,
          data: button?.data,
          refresh: { userIds: [ZORGCOORDINATOR.id] },
        },
      },
      replyToId: message?.given,
    });
    expect(presserCard(refreshed).titles).toContain('Zet op de agenda');
    expect(presserNo(await press(DOCENT, 'Bekijk'))).toMatch(/^Deze zaak bekijken kan alleen/);
    expect(presserNo(await press(MENTOR, 'Akkoord'))).toMatch(/^Dit kan alleen de zorgcoördinator/);
    expect(presserSentence(await press(ZORGCOORDINATOR, 'Bekijk'))).toBe('Ik heb het in je privéchat met mij gezet.');
    expect(inOt().map(({ kind }) => kind)).toEqual(['post']);
    expect(JSON.stringify(inOt()[0]?.body)).not.toContain('"refresh"');
  });

  it('many press at once: everybody gets their own answer, and the channel none of them', async () => {
    const people = [...PEOPLE, ...PEOPLE, ...PEOPLE];
    const answers = await Promise.all(people.map((person) => press(person, 'Terug naar mentor')));
    for (const [at, answer] of answers.entries()) {
      const person = people[at];
      const may = person === ZORGCOORDINATOR || person === DEPUTY;
      expect(presserNo(answer)).toMatch(may ? /^Ik heb het in je privéchat/ : /^Dit kan alleen de zorgcoördinator/);
    }
    expect(inOt()).toHaveLength(1);
    const opened = cases.bot.channel.messages().filter(({ conversation }) => conversation.startsWith('a:'));
    expect(opened).toHaveLength(6);
  });

  it('ten press Akkoord at once: one does it, and all see who', async () => {
    const ten = Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? ZORGCOORDINATOR : DEPUTY));
    const answers = await Promise.all(ten.map((person) => press(person, 'Akkoord')));
    for (const answer of answers) expect(presserCard(answer).text).toContain('Gecontroleerd door Zorgcoördinator');
    const late = answers.filter((answer) => presserCard(answer).text.includes('Deze kaart is verouderd'));
    expect(late).toHaveLength(9);
    const { events } = await cases.store.read(KEY, CASE);
    expect(events.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    await cases.delivered();
    const heard = cases.bot.channel.messages().filter(({ body }) => body.text?.includes('akkoord bevonden'));
    expect(heard).toHaveLength(1);
    expect(inOt().filter(({ kind }) => kind === 'post')).toHaveLength(1);
  });
});

describe('two programs on one file', () => {
  let folder: string;
  let bots: TestBot[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'steunwijzer-wire-'));
    bots = [await TestBot.atDesk(folder), await TestBot.atDesk(folder)];
  });
  afterEach(async () => {
    for (const bot of bots) await bot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const chats = (person: Person) => bots.map((bot) => bot.chat(personal(`a:${person.id}`), person));

  it('the same press comes to both: it is carried out once, with one number', async () => {
    const [one, other] = chats(MENTOR);
    if (!one || !other) throw new Error('Two are needed.');
    const mentor = await toCheck(new Filler(one));
    const button = mentor.card.press('Indienen');
    const value = { action: { type: 'Action.Execute', verb: button?.verb, data: button?.data } };
    const press = { id: randomUUID(), type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'message-1' };
    const answers = await Promise.all([one, other, one, other].map((chat) => chat.sends(press)));
    for (const answer of answers) expect(presserCard(answer).text).toMatch(/^Ingediend: zaak 1\./);
    const store = bots[0]?.desk?.options.store;
    const [summary] = (await store?.summaries(KEY, {})) ?? [];
    const events = summary && (await store?.read(KEY, summary.caseId))?.events;
    expect(events?.filter(({ kind }) => kind === 'submitted')).toHaveLength(1);
    expect(await store?.nextNumber(KEY)).toBe(2);
  });

  it('two drafts handed in at once have numbers of their own', async () => {
    const [one, other] = chats(MENTOR);
    if (!one || !other) throw new Error('Two are needed.');
    const first = await toCheck(new Filler(one));
    const second = await toCheck(new Filler(other));
    const answers = await Promise.all([first.sends('Indienen'), second.sends('Indienen')]);
    const texts = answers.map((answer) => presserCard(answer).text.split('\n')[0]).sort();
    expect(texts).toEqual(['Ingediend: zaak 1.', 'Ingediend: zaak 2.']);
  });
});

import { caseIdOf } from '../../../../src/cases/identify';
import { SettingsDesk } from '../../../../src/teams/settings/settings-desk';
import { CasesBot, DEPUTY, KEY, order, PUPIL, submitted } from '../../../support/cases';
import type { Chat } from '../../../support/chat';
import { BOT, MENTOR, OT_CHANNEL, ZORGCOORDINATOR } from '../../../support/people';
import { cardIn, presserCard, presserSentence } from '../../../support/reading';
import type { Recorded } from '../../../support/test-channel';

const CASE = caseIdOf('case-1');
let cases: CasesBot;
afterEach(() => cases.stop());

const inOt = ({ conversation }: Recorded) => conversation.split(';')[0] === OT_CHANNEL;
const posts = () => cases.bot.channel.messages().filter((each) => inOt(each) && each.kind === 'post');
const updates = () => cases.bot.channel.messages().filter((each) => inOt(each) && each.kind === 'update');
const posted = () => cases.bot.channel.waitFor((each) => inOt(each) && each.kind === 'post');
const updated = () => cases.bot.channel.waitFor((each) => inOt(each) && each.kind === 'update');

/** Presses a button of the first card in the channel. */
async function press(chat: Chat, title: string) {
  const message = await posted();
  const button = cardIn(message).press(title);
  return chat.presses(button?.verb, button?.data, message.given);
}

it('stands in the channel by its number alone where the school sets so', async () => {
  cases = await CasesBot.start(async (desk) => {
    const settings = new SettingsDesk({ store: desk.options.store, now: desk.options.now });
    await settings.begin(KEY, ZORGCOORDINATOR.aadObjectId, { naming: 'number' });
    await submitted(desk);
  });
  const { text } = cardIn(await posted());
  expect(text).toContain('Nieuw: Zaak 1 · PM2');
  expect(text).not.toMatch(/3B|R\.J\./);
});

describe('a case that was submitted', () => {
  beforeEach(async () => {
    cases = await CasesBot.start(submitted);
    await posted();
    await cases.delivered();
  });

  it('stands in the channel with number, class and initials, and nobody’s name or words', async () => {
    const card = cardIn(await posted());
    expect(card.text).toContain('Nieuw: Zaak 1 · PM2 · 3B · R.J.');
    expect(card.text).toContain('Ingediend door Mentor, ma 2 nov');
    expect(card.text).toContain('Te controleren uiterlijk maandag 9 november: aanmeldformulier, Presentis.');
    expect(card.titles).toEqual(['Bekijk', 'Akkoord', 'Terug naar mentor', 'Op de agenda']);
    expect(posts()).toMatchObject([{ url: '/v3/conversations/19%3Aot%40thread.tacv2/activities' }]);
    expect(await cases.store.pendingOutbox(KEY)).toEqual([]);
  });

  it('is accepted: the card changes for all, and the mentor hears', async () => {
    const pressed = await press(cases.inChannel(ZORGCOORDINATOR), 'Akkoord');
    expect(presserCard(pressed).text).toContain('Gecontroleerd door Zorgcoördinator, ma 2 nov, 09:00.');
    expect(cardIn(await updated()).text).toContain('Gecontroleerd door Zorgcoördinator, ma 2 nov, 09:00.');
    const told = await cases.bot.channel.waitFor(({ body }) => body.text?.includes('akkoord') === true);
    expect(told.conversation).toMatch(/^a:made/);
    expect(told.body.text).toBe(
      'Zaak 1 · PM2 is gecontroleerd en akkoord bevonden door Zorgcoördinator. Je hoort van mij wanneer de bespreking is. Bekijk het met /zaak 1.',
    );
  });

  it('is accepted from the first card, though somebody ticked a task and brought something in since', async () => {
    await order(cases.desk, MENTOR, CASE, { kind: 'contribute', text: 'Thuis gaat het goed.' });
    const task = 'Informeert ouders dat leerling besproken wordt';
    await order(cases.desk, MENTOR, CASE, { kind: 'tick', task, done: true });
    const card = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), 'Akkoord'));
    expect(card.text).not.toContain('verouderd');
    expect((await cases.state(CASE)).status).toBe('accepted');
  });

  it('is not accepted from a card of before the mentor wrote something else', async () => {
    const state = await cases.state(CASE);
    const [[id, answer] = []] = Object.entries(state.answers).filter(([, one]) => one?.kind === 'text');
    if (id === undefined || answer?.kind !== 'text') throw new Error('No text.');
    const answers = { [id]: { ...answer, text: 'Toch iets anders' } };
    await order(cases.desk, MENTOR, CASE, { kind: 'fill', page: 0, answers });
    const card = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), 'Akkoord'));
    expect(card.text).toContain('Deze kaart is verouderd');
    expect((await cases.state(CASE)).status).toBe('submitted');
  });

  it('tells the mentor in the chat they wrote in', async () => {
    await cases.own(MENTOR).says('/help');
    await press(cases.inChannel(ZORGCOORDINATOR), 'Akkoord');
    const told = await cases.bot.channel.waitFor(({ body }) => body.text?.includes('akkoord') === true);
    expect(told.conversation).toBe('a:mentor');
  });

  it.each(['Akkoord', 'Terug naar mentor'])('is not the mentor’s to decide on: %s', async (title) => {
    const card = presserCard(await press(cases.inChannel(MENTOR), title));
    expect(card.text).toContain('Dit kan alleen de zorgcoördinator.');
    expect(card.titles).toEqual(['Ja, geef door', 'Laat maar']);
    expect((await cases.state(CASE)).status).toBe('submitted');
  });

  it('is read in one’s own chat', async () => {
    const pressed = await press(cases.inChannel(ZORGCOORDINATOR), 'Bekijk');
    expect(presserSentence(pressed)).toBe('Ik heb het in je privéchat met mij gezet.');
    const [opened] = pressed.messages;
    expect(opened?.conversation).toMatch(/^a:made/);
    const card = cardIn(opened);
    expect(card.text).toContain('Rosalinde Jonkheer');
    expect(card.text).toContain('Over hulpvraag');
    expect(card.titles).toEqual(expect.arrayContaining(['Akkoord', 'Terug naar mentor', 'Verloop']));
    card.press('Verloop');
    expect(card.text).toContain('09:00 · Mentor · diende in');
  });

  it('goes back to the mentor with what is missing, which the channel does not read', async () => {
    const asked = await press(cases.inChannel(ZORGCOORDINATOR), 'Terug naar mentor');
    const form = cardIn(asked.messages[0]);
    expect(form.press('Stuur terug')).toBeUndefined();
    const send = form.fill('text', 'Rosalinde zelf nog spreken').press('Stuur terug');
    const sent = await cases.own(ZORGCOORDINATOR).presses(send?.verb, send?.data);
    expect(presserCard(sent).text).toContain('Wat ontbreekt: Rosalinde zelf nog spreken');
    expect(cardIn(await updated()).text).toContain('Terug naar de mentor om aan te vullen, door Zorgcoördinator.');
    expect((await cases.state(CASE)).status).toBe('returned');
  });

  it('is put on the agenda of the next meeting in the school’s rhythm, unless another day is chosen', async () => {
    const settings = new SettingsDesk({ store: cases.store, now: cases.desk.options.now });
    const meeting = { day: 'monday', block: 'blok 2', weeks: 'every', hours: { from: '08:00', to: '08:45' } } as const;
    await settings.begin(KEY, ZORGCOORDINATOR.aadObjectId, { meeting });
    // It is Monday, nine o'clock: today's is over.
    const form = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), 'Op de agenda'));
    expect(form.text).toContain('Het volgende overleg is maandag 9 november, blok 2.');
    expect(form.text).toContain('Daarna: maandag 16 november, blok 2 · maandag 23 november, blok 2.');
    const send = form.press('Zet op de agenda');
    const sent = presserCard(await cases.inChannel(ZORGCOORDINATOR).presses(send?.verb, send?.data));
    expect(sent.text).toContain('Op de agenda van maandag 9 november, blok 2.');
    expect(cardIn(await updated()).text).toContain('Op de agenda van maandag 9 november, blok 2.');
    // Once it is planned, another day is what is left to choose.
    expect(cardIn(await updated()).titles).toEqual(['Bekijk', 'Akkoord', 'Terug naar mentor', 'Andere dag']);
    const again = presserCard(
      await press(cases.inChannel(ZORGCOORDINATOR), 'Op de agenda').then(async () => {
        const { version } = await cases.state(CASE);
        const data = { school: 'voorbeeld', case: CASE, version: String(version), meeting: '2026-11-12' };
        return cases.inChannel(ZORGCOORDINATOR).presses('case-schedule', data);
      }),
    );
    expect(again.text).toContain('Let op: donderdag 12 november is geen vaste dag van het overleg.');
    expect((await cases.state(CASE)).meeting).toBe('2026-11-12');
  });

  it('is not put on the agenda of a Saturday: the form comes back with a day on which there is school', async () => {
    const form = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), 'Op de agenda'));
    const send = form.fill('meeting', '2026-11-07').press('Zet op de agenda');
    const again = presserCard(await cases.inChannel(ZORGCOORDINATOR).presses(send?.verb, send?.data));
    expect(again.text).toContain('geen school. Kies een schooldag, bijvoorbeeld maandag 9 november 2026.');
  });

  it('is put on the agenda in the channel itself', async () => {
    const form = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), 'Op de agenda'));
    const send = form.fill('meeting', '2026-11-09').press('Zet op de agenda');
    const sent = await cases.inChannel(ZORGCOORDINATOR).presses(send?.verb, send?.data);
    expect(presserCard(sent).text).toContain('Op de agenda van maandag 9 november.');
  });

  it.each(['2026-02-30', '2020-01-01', '2099-01-01', '<b>', ''])(
    'says what is wrong with the day %j',
    async (meeting) => {
      const data = { school: 'voorbeeld', case: CASE, version: String((await cases.state(CASE)).version), meeting };
      const again = presserCard(await cases.inChannel(ZORGCOORDINATOR).presses('case-schedule', data));
      expect(again.titles).toContain('Zet op de agenda');
      expect(again.text).toMatch(/▼ Kijk hier nog even naar\n.*overleg.*\nOp welke dag is het overleg\? \*$/);
      expect((await cases.state(CASE)).meeting).toBeUndefined();
    },
  );

  it('is accepted by one of two who press at once; the other sees who did', async () => {
    const [one, other] = await Promise.all([
      press(cases.inChannel(ZORGCOORDINATOR), 'Akkoord'),
      press(cases.inChannel(DEPUTY), 'Akkoord'),
    ]);
    const texts = [presserCard(one).text, presserCard(other).text];
    for (const text of texts) expect(text).toContain('Gecontroleerd door Zorgcoördinator, ma 2 nov, 09:00.');
    expect(texts.filter((text) => text.includes('Deze kaart is verouderd'))).toHaveLength(1);
    const { events } = await cases.store.read(KEY, CASE);
    expect(events.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
  });

  it('is accepted once when Teams repeats the press', async () => {
    const button = cardIn(await posted()).press('Akkoord');
    const value = { action: { type: 'Action.Execute', verb: button?.verb, data: button?.data } };
    const activity = { type: 'invoke', name: 'adaptiveCard/action', id: 'same', value, recipient: BOT };
    const chat = cases.inChannel(ZORGCOORDINATOR);
    presserCard(await chat.sends(activity));
    cases.bot.clock.forward(10);
    expect(presserCard(await chat.sends(activity)).text).not.toContain('verouderd');
    const { events } = await cases.store.read(KEY, CASE);
    expect(events.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
  });
});

describe('when Teams does not take it', () => {
  beforeEach(async () => {
    cases = await CasesBot.start(submitted);
    await cases.delivered();
  });

  /** Something of which nobody but the channel is told. */
  async function schedule() {
    const { version } = await cases.state(CASE);
    const data = { school: 'voorbeeld', case: CASE, version: String(version), meeting: '2026-11-09' };
    presserCard(await cases.inChannel(MENTOR).presses('case-schedule', data));
  }

  it('the card is posted anew where the message is gone, and rewritten there from then on', async () => {
    cases.bot.channel.fail({ status: 404 });
    await schedule();
    await cases.delivered();
    expect(posts()).toHaveLength(2);
    expect(cardIn(posts()[1]).text).toContain('Op de agenda van maandag 9 november.');
    expect(cases.places.cards.get(CASE)?.message).toBe(posts()[1]?.given);
  });

  it('a 429 is waited for, and one message stands', async () => {
    cases.places.cards.clear();
    cases.bot.channel.fail({ status: 429, retryAfter: 0 });
    await schedule();
    await cases.delivered();
    expect(posts().filter(({ given }) => given !== undefined)).toHaveLength(2);
    expect(posts()).toHaveLength(3);
  });

  it.each(['reset', { status: 500 }] as const)(
    'after %j it is not posted again, and the log has its id',
    async (fault) => {
      cases.places.cards.clear();
      cases.bot.channel.fail(fault);
      await schedule();
      await cases.delivered();
      expect(posts()).toHaveLength(2);
      expect(await cases.store.pendingOutbox(KEY)).toEqual([]);
      expect(await cases.store.keptOutbox(KEY)).toMatchObject([{ delivery: { kind: 'uncertain', tries: 1 } }]);
      const log = cases.bot.logged.join('\n');
      expect(log).toContain('a message may or may not have arrived');
      expect(log).toContain(`${CASE}/`);
      expect(log).not.toContain(PUPIL.lastName);
    },
  );

  it('a refusal is kept with its reason, until a later card does for it', async () => {
    cases.places.cards.clear();
    cases.bot.channel.fail({ status: 403 });
    await schedule();
    await cases.delivered();
    const failed = { kind: 'failed', tries: 1, reason: 'not-allowed' };
    expect(await cases.store.keptOutbox(KEY)).toMatchObject([{ what: { caseId: CASE }, delivery: failed }]);
    await schedule();
    await cases.delivered();
    expect(posts()).toHaveLength(3);
    expect(await cases.store.keptOutbox(KEY)).toEqual([]);
    expect(cardIn(posts()[2]).text).toContain('Op de agenda van maandag 9 november.');
  });

  it('a rewriting of which nobody knows is done again: it can do no harm', async () => {
    cases.bot.channel.fail('reset');
    await schedule();
    await cases.bot.channel.waitFor(() => updates().length === 1);
    await schedule();
    await cases.delivered();
    expect(posts()).toHaveLength(1);
    expect(updates().filter(({ given }) => given !== undefined)).toHaveLength(1);
  });
});

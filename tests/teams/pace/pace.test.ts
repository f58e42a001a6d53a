import fc from 'fast-check';
import { Pace } from '../../../src/teams/pace/pace';
import { RATES, TOO_FAST } from '../../../src/teams/pace/rates';
import { TestBot, TestClock } from '../../support/bot';
import { channelThread, personal } from '../../support/chat';
import { DOCENT, MENTOR, TENANT } from '../../support/people';
import { onlySentence, presserSentence } from '../../support/reading';

const ASK = { question: 'niveau 3', school: 'voorbeeld' };
const times = (count: number): readonly number[] => [...Array(count).keys()];

describe('over HTTP', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await TestBot.start({ rates: RATES });
  });
  afterEach(() => bot.stop());

  it('somebody who types too fast hears so once, and is helped again after a rest', async () => {
    const chat = bot.chat();
    for (const _ of times(RATES.typing.atOnce))
      expect((await chat.says('/help')).messages[0]?.body.attachments).toBeDefined();
    expect(onlySentence(await chat.says('/help'))).toBe(TOO_FAST);
    for (const _ of times(30)) expect(await chat.says('/help')).toMatchObject({ status: 200, messages: [] });
    bot.clock.forward(1);
    expect((await chat.says('/help')).messages[0]?.body.attachments).toBeDefined();
  });

  it('presses and searches are answered without doing anything, in their own answer', async () => {
    const chat = bot.chat();
    for (const _ of times(RATES.pressing.atOnce)) await chat.presses('ask', ASK);
    for (const _ of times(3)) {
      const outcome = await chat.presses('ask', ASK);
      expect([presserSentence(outcome), outcome.messages]).toEqual([TOO_FAST, []]);
    }
    for (const _ of times(RATES.searching.atOnce)) await chat.searches('rouw');
    expect((await chat.searches('rouw')).body?.composeExtension).toMatchObject({ type: 'message', text: TOO_FAST });
    const consent = await chat.sends({ type: 'invoke', name: 'fileConsent/invoke', value: { action: 'decline' } });
    expect(consent).toMatchObject({ status: 429, messages: [] });
    expect((await chat.says('/help')).messages).toHaveLength(1);
  });

  it('is counted for each person, wherever they are', async () => {
    for (const _ of times(RATES.typing.atOnce)) await bot.chat(personal(), MENTOR).says('/help');
    expect(onlySentence(await bot.chat(channelThread(), MENTOR).says('/help'))).toBe(TOO_FAST);
    expect((await bot.chat(channelThread(), DOCENT).says('/help')).messages[0]?.body.attachments).toBeDefined();
  });

  it('counts what Teams repeats once, and nothing that Teams tells by itself', async () => {
    const chat = bot.chat();
    for (const _ of times(50)) await chat.says('/help', { id: 'the-same' });
    for (const _ of times(50)) await chat.sends({ type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] });
    expect((await chat.says('/help')).messages[0]?.body.attachments).toBeDefined();
  });
});

it('is off where nobody is checked, unless it is asked for', async () => {
  const bot = await TestBot.start();
  for (const _ of times(RATES.typing.atOnce + 5)) expect((await bot.chat().says('/help')).messages).toHaveLength(1);
  await bot.stop();
});

describe('the count', () => {
  const somebody = (person: string, tenant = TENANT) => ({ tenant, person });

  it('never lets more through than the rate, in any rhythm, and says so at most once between two rests', () => {
    const waits = fc.array(fc.nat({ max: 5_000 }), { maxLength: 300 });
    fc.assert(
      fc.property(waits, (all) => {
        let time = 0;
        const pace = new Pace(RATES, () => new Date(time));
        const verdicts = all.map((wait) => {
          time += wait;
          return pace.next(somebody('a'), 'typing');
        });
        const { atOnce, perMinute } = RATES.typing;
        const went = verdicts.filter((verdict) => verdict === 'go').length;
        expect(went).toBeLessThanOrEqual(atOnce + (time / 60_000) * perMinute);
        const told = verdicts.filter((verdict) => verdict === 'tell').length;
        expect(told).toBeLessThanOrEqual(1 + time / ((atOnce / 2 / perMinute) * 60_000));
      }),
    );
  });

  it('keeps people, organisations and what they do apart', () => {
    const pace = new Pace(RATES, new TestClock().now);
    for (const _ of times(RATES.typing.atOnce)) pace.next(somebody('a'), 'typing');
    expect(pace.next(somebody('a'), 'typing')).toBe('tell');
    expect(pace.next(somebody('a', 'another'), 'typing')).toBe('go');
    expect(pace.next(somebody('b'), 'typing')).toBe('go');
    expect(pace.next(somebody('a'), 'pressing')).toBe('go');
  });

  it('remembers no more people than it may, those who were there last', () => {
    const pace = new Pace({ ...RATES, typing: { atOnce: 1, perMinute: 1 } }, new TestClock().now, 100);
    for (const index of times(10_000)) pace.next(somebody(`somebody-${index}`), 'typing');
    expect(pace.people).toBe(100);
    expect(pace.next(somebody('somebody-9999'), 'typing')).toBe('tell');
    expect(pace.next(somebody('somebody-0'), 'typing')).toBe('go');
  });

  it('is not confused by a clock that goes back', () => {
    let time = 1e6;
    const pace = new Pace(RATES, () => new Date(time));
    for (const _ of times(RATES.typing.atOnce)) pace.next(somebody('a'), 'typing');
    time = 0;
    expect(pace.next(somebody('a'), 'typing')).toBe('tell');
  });
});

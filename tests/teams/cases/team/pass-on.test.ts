import { caseIdOf } from '../../../../src/cases/identify';
import { CasesBot, DEPUTY, KEY, order, PUPIL, submitted } from '../../../support/cases';
import type { Chat } from '../../../support/chat';
import { DOCENT, MENTOR, OT_CHANNEL, type Person, ZORGCOORDINATOR } from '../../../support/people';
import { cardIn, presserCard, presserSentence } from '../../../support/reading';
import type { Recorded } from '../../../support/test-channel';

const CASE = caseIdOf('case-1');
const NO_SUCH = 'Die zaak ken ik niet. Kijk het nummer na, of typ /mijn voor je eigen zaken.';
let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(submitted);
  await cases.bot.channel.waitFor((each) => inOt(each) && each.kind === 'post');
  await cases.delivered();
  for (const person of [MENTOR, DOCENT, ZORGCOORDINATOR, DEPUTY]) await cases.own(person).says('/help');
});
afterEach(() => cases.stop());

const inOt = ({ conversation }: Recorded) => conversation.split(';')[0] === OT_CHANNEL;

async function press(chat: Chat, title: string) {
  const message = await cases.bot.channel.waitFor((each) => inOt(each) && each.kind === 'post');
  const button = cardIn(message).press(title);
  return chat.presses(button?.verb, button?.data, message.given);
}

/** Presses on the card that came of a press. */
async function next(chat: Chat, card: ReturnType<typeof presserCard>, title: string) {
  const button = card.press(title);
  return chat.presses(button?.verb, button?.data);
}

const asked = (person: Person) =>
  cases.bot.channel
    .messages(`a:${person.id}`)
    .flatMap(({ body }) => (body.text?.includes('vraagt of') ? [body.text] : []));

it.each([
  ['Akkoord', 'Dit kan alleen de zorgcoördinator.', ': akkoord'],
  ['Terug naar mentor', 'Dit kan alleen de zorgcoördinator.', ': terug naar mentor'],
  ['Op de agenda', 'Dit kan alleen de zorgcoördinator of de mentor.', ': op de agenda'],
  ['Bekijk', 'Deze zaak bekijken kan alleen wie erbij betrokken is, zoals de zorgcoördinator.', ''],
])('%s by a docent is passed on, and only the docent reads of it', async (title, only, deed) => {
  const chat = cases.inChannel(DOCENT);
  const before = cases.bot.channel.messages().filter(inOt).length;
  const question = presserCard(await press(chat, title));
  expect(question.text).toContain(`${only}\nZaak 1 · PM2 · 3B · R.J.\nZal ik het doorgeven?`);
  const answer = presserCard(await next(chat, question, 'Ja, geef door'));
  expect(answer.text).toContain('Doorgegeven aan de zorgcoördinator');
  expect(answer.text).toContain('Nieuw: Zaak 1 · PM2 · 3B · R.J.');
  await cases.delivered();
  const text = `Leraar vraagt of je naar zaak 1 wilt kijken${deed}. Bekijk het met /zaak 1.`;
  expect(asked(ZORGCOORDINATOR)).toEqual([text]);
  expect(asked(DEPUTY)).toEqual([text]);
  expect(cases.bot.channel.messages().filter(inOt)).toHaveLength(before);
  expect(JSON.stringify([question.text, answer.text])).not.toContain(PUPIL.firstName);
});

it('is passed on once per person, case, deed and day, however often and in whatever chat it is pressed', async () => {
  const data = { school: 'voorbeeld', case: CASE, version: '4', what: 'accept' };
  const pass = async (person: Person, what = 'accept') =>
    presserCard(await cases.inChannel(person).presses('case-pass-on', { ...data, what })).text;
  expect(await pass(DOCENT)).toContain('Doorgegeven aan de zorgcoördinator.');
  expect(await pass(DOCENT)).toContain('Dat heb ik vandaag al doorgegeven aan de zorgcoördinator.');
  const own = presserCard(await cases.own(MENTOR).presses('case-pass-on', data));
  expect(own.text).toContain('Doorgegeven aan de zorgcoördinator.');
  expect(await pass(MENTOR)).toContain('vandaag al');
  await cases.delivered();
  expect(asked(ZORGCOORDINATOR)).toHaveLength(2);
  expect(await pass(DOCENT, 'return')).toContain('Doorgegeven');
  cases.bot.clock.forward(24 * 60);
  expect(await pass(DOCENT)).toContain('Doorgegeven');
  await cases.delivered();
  expect(asked(ZORGCOORDINATOR)).toHaveLength(4);
});

it('is not offered outside the channel to who may not see the case, whatever is forged', async () => {
  for (const what of ['accept', 'open', 'niets', undefined])
    for (const verb of ['case-pass-on', 'case-leave', 'case-accept', 'case-open'])
      for (const id of [CASE, 'no-such-case']) {
        const data = { school: 'voorbeeld', case: id, version: '4', what };
        expect(presserSentence(await cases.own(DOCENT).presses(verb, data))).toBe(NO_SUCH);
      }
  const forged = { school: 'voorbeeld', case: 'no-such-case', version: '4', what: 'accept' };
  expect(presserSentence(await cases.inChannel(DOCENT).presses('case-pass-on', forged))).toBe(NO_SUCH);
  await cases.delivered();
  expect(asked(ZORGCOORDINATOR)).toEqual([]);
});

it('a draft has no card in the channel, so nobody there learns of it', async () => {
  await order(cases.desk, MENTOR, caseIdOf('draft'), {
    kind: 'start',
    id: caseIdOf('draft'),
    route: (await cases.state(CASE)).route,
    subject: { kind: 'pupil', pupil: PUPIL.id },
  });
  const data = { school: 'voorbeeld', case: 'draft', version: '1', what: 'accept' };
  expect(presserSentence(await cases.inChannel(DOCENT).presses('case-accept', data))).toBe(NO_SUCH);
});

it('whoever changes their mind sees the card again', async () => {
  const chat = cases.inChannel(DOCENT);
  const question = presserCard(await press(chat, 'Akkoord'));
  const back = presserCard(await next(chat, question, 'Laat maar'));
  expect(back.titles).toEqual(['Bekijk', 'Akkoord', 'Terug naar mentor', 'Op de agenda']);
  expect(asked(ZORGCOORDINATOR)).toEqual([]);
});

it('whoever may do it has no need to pass it on', async () => {
  const data = { school: 'voorbeeld', case: CASE, version: '4', what: 'accept' };
  const card = presserCard(await cases.inChannel(ZORGCOORDINATOR).presses('case-pass-on', data));
  expect(card.text).toContain('Dit kun je zelf');
  await cases.delivered();
  expect([...asked(ZORGCOORDINATOR), ...asked(DEPUTY)]).toEqual([]);
  expect((await cases.store.read(KEY, CASE)).events.at(-1)?.kind).toBe('submitted');
});

import { caseIdOf } from '../../../src/cases/identify';
import { agreed, CasesBot, KEY, order, PUPIL, submitted } from '../../support/cases';
import type { Outcome } from '../../support/chat';
import { DOCENT, MENTOR, PEOPLE, type Person, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, onlyCard, onlySentence, presserCard, presserNo, presserSentence } from '../../support/reading';

const [, , , , ORTHOPEDAGOOG = DOCENT] = PEOPLE;
const CASE = caseIdOf('case-1');
const NO_SUCH = 'Die zaak ken ik niet. Kijk het nummer na, of typ /mijn voor je eigen zaken.';
let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(submitted);
  await cases.delivered();
});
afterEach(() => cases.stop());

const about = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  school: 'voorbeeld',
  case: id,
  version: '4',
  ...more,
});

/** The case is discussed: the orthopedagoog and the mentor each carry something out. */
async function running(): Promise<void> {
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
  await order(cases.desk, ZORGCOORDINATOR, CASE, agreed(cases.desk, [ORTHOPEDAGOOG, MENTOR]));
}

/** What of an answer another could see: its status and every byte of it, and of the messages but for what they answer. */
const bytes = ({ status, text, messages }: Outcome): unknown => [
  status,
  text,
  messages.map(({ kind, conversation, body: { replyToId: _, ...body } }) => [kind, conversation, body]),
];

describe('who carries out one intervention', () => {
  beforeEach(running);

  it('reads that one, and nothing of the form, the pupil or the other', async () => {
    const card = onlyCard(await cases.own(ORTHOPEDAGOOG).says('/zaak 1'));
    expect(card.text).toContain('Jouw interventies\nDoel voor Orthopedagoog: Aanpak van Orthopedagoog · elke week');
    expect(card.titles).toEqual(['Hoe kom ik aan deze data?']);
    for (const hidden of [PUPIL.firstName, PUPIL.lastName, 'Over hulpvraag', 'voor Mentor', 'Verloop', 'Taken'])
      expect(card.text).not.toContain(hidden);
  });

  it('opens it from the list of their tasks', async () => {
    const mine = onlyCard(await cases.own(ORTHOPEDAGOOG).says('/mijn'));
    expect(mine.text).not.toMatch(/R\.J\.|3B|Rosalinde|Jonkheer/);
    const button = mine.press('Bekijk');
    expect(presserCard(await cases.own(ORTHOPEDAGOOG).presses(button?.verb, button?.data)).text).toContain(
      'Jouw interventies',
    );
  });

  it('opens it from the channel in their own chat, and nobody else sees more by it', async () => {
    const message = cases.bot.channel.messages().find(({ conversation }) => conversation.startsWith('19:ot'));
    const button = cardIn(message).press('Bekijk');
    const opened = await cases.inChannel(ORTHOPEDAGOOG).presses(button?.verb, button?.data, message?.given);
    expect(presserSentence(opened)).toBe('Ik heb het in je privéchat met mij gezet.');
    expect(opened.messages.map(({ conversation }) => conversation)).toEqual([expect.stringMatching(/^a:/)]);
  });

  it.each([
    ['accept', /^Dit kan alleen de zorgcoördinator/],
    ['evaluate', /^Dit kan alleen/],
    ['correct', /^Dit kan alleen de zorgcoördinator/],
    ['reopen', /^Dit kan alleen de zorgcoördinator/],
    ['discuss', /^Dit kan alleen/],
    ['add-intervention', /^Dit kan alleen/],
    ['keep-intervention', /^Dit kan alleen/],
    ['form', /^Die zaak ken ik niet/],
    ['ics', /^Die zaak ken ik niet/],
  ])('may not %s by a button that they made', async (verb, no) => {
    const { version } = await cases.state(CASE);
    const given = { text: 'x', reason: 'x', outcome: 'afsluiten', goal: 'x', 'in-opbrengst': 'x' };
    const data = about(CASE, { ...given, version: String(version) });
    expect(presserNo(await cases.own(ORTHOPEDAGOOG).presses(`case-${verb}`, data))).toMatch(no);
    expect((await cases.state(CASE)).version).toBe(version);
    expect(await cases.store.setting(KEY, `bespreking/${CASE}`)).toBeUndefined();
  });

  it('ticks no tasks by a button that they made', async () => {
    const { version } = await cases.state(CASE);
    const pressed = await cases.own(ORTHOPEDAGOOG).presses('case-tick', about(CASE, { 'taken-0': '0,1,2' }));
    expect(pressed.text).not.toMatch(/Rosalinde|Jonkheer|Over hulpvraag/);
    expect((await cases.state(CASE)).version).toBe(version);
  });
});

it('what was withdrawn is no longer read by who checks, but still known to be there', async () => {
  await order(cases.desk, MENTOR, CASE, { kind: 'withdraw', reason: 'Toch niet nodig.' });
  const card = onlyCard(await cases.own(ZORGCOORDINATOR).says('/zaak 1'));
  expect(card.text).toContain('Ingetrokken door de mentor');
  expect(card.text).not.toMatch(/Rosalinde|Jonkheer|Over hulpvraag|Toch niet nodig/);
  expect(card.titles).toEqual([]);
  expect(presserSentence(await cases.own(ZORGCOORDINATOR).presses('case-form', about(CASE)))).toBe(NO_SUCH);
});

describe.each([
  ['a docent', DOCENT],
  ['a member of other cases', ORTHOPEDAGOOG],
])('for %s a case that is not theirs is like one that there is not', (_who, person: Person) => {
  const VERBS = [
    ...['open', 'ask', 'accept', 'return', 'schedule', 'contribute', 'withdraw', 'update', 'hand-over', 'correct'],
    ...['reopen', 'close', 'tick', 'discuss', 'add-intervention', 'keep-intervention', 'evaluate', 'form', 'ics'],
  ].map((verb) => `case-${verb}`);
  const FORM_VERBS = ['form-open', 'form-page', 'form-submit', 'form-discard'];

  it.each(['/zaak', 'zaak', '/case', 'zaak nummer'])('by its number, typed as %s', async (command) => {
    const own = cases.own(person);
    expect(onlySentence(await own.says(`${command} 1`))).toBe(NO_SUCH);
    expect(bytes(await own.says(`${command} 1`))).toEqual(bytes(await own.says(`${command} 2`)));
    const there = cases.inChannel(person);
    expect(bytes(await there.says(`${command} 1`))).toEqual(bytes(await there.says(`${command} 2`)));
  });

  it.each([...VERBS, ...FORM_VERBS])('by a forged press: %s', async (verb) => {
    const before = await cases.state(CASE);
    const more = { what: 'discuss', text: 'x', reason: 'x', outcome: 'afsluiten', page: '0', to: 'next', meeting: 'x' };
    const own = cases.own(person);
    expect(bytes(await own.presses(verb, about(CASE, more)))).toEqual(
      bytes(await own.presses(verb, about('case-2', more))),
    );
    // In the channel everybody has read the card: no more than what stands there is said.
    const there = await cases.inChannel(person).presses(verb, about(CASE, more));
    expect(there.messages).toEqual([]);
    expect(JSON.stringify(there.body)).not.toMatch(/Rosalinde|Jonkheer|Over hulpvraag/);
    expect(await cases.state(CASE)).toEqual(before);
  });

  it('by the answer to a question about a file', async () => {
    const answer = (id: string) =>
      cases.own(person).sends({
        type: 'invoke',
        name: 'fileConsent/invoke',
        value: {
          type: 'fileUpload',
          action: 'accept',
          context: { what: 'form', school: 'voorbeeld', case: id },
          uploadInfo: {
            uploadUrl: 'https://school.sharepoint.com/upload',
            contentUrl: 'https://school.sharepoint.com/f',
            name: 'f.docx',
            uniqueId: 'u-1',
            fileType: 'docx',
          },
        },
      });
    const said = await answer(CASE);
    expect(onlySentence(said)).toBe(NO_SUCH);
    expect(bytes(said)).toEqual(bytes(await answer('case-2')));
  });

  it('in the lists', async () => {
    for (const list of ['/agenda', '/zorglijst', '/mijn'])
      expect(JSON.stringify((await cases.own(person).says(list)).messages)).not.toMatch(/R\.J\.|Zaak 1|Rosalinde/);
  });
});

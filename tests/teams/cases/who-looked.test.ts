import { caseIdOf } from '../../../src/cases/identify';
import { agreed, CasesBot, order, submitted } from '../../support/cases';
import { DOCENT, MENTOR, OTHER_MENTOR, PEOPLE, type Person, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, onlyCard, onlySentence, presserCard } from '../../support/reading';
import { pm2, ROOS } from './pupils/ground';

const [, , , , ORTHOPEDAGOOG = DOCENT, BEHEERDER = DOCENT] = PEOPLE;
const CASE = caseIdOf('case-1');
const NO_SUCH = 'Die zaak ken ik niet. Kijk het nummer na, of typ /mijn voor je eigen zaken.';
let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(submitted, [BEHEERDER.aadObjectId]);
  await cases.delivered();
});
afterEach(() => cases.stop());

const wieKeek = async (person: Person) => onlyCard(await cases.own(person).says('/wie-keek 1')).text;

it('says at first that nobody did', async () => {
  expect(await wieKeek(MENTOR)).toContain('Deze zaak is nog door niemand bekeken.');
});

it('names everybody who was shown the case, why they might, what they saw and when', async () => {
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
  await order(cases.desk, ZORGCOORDINATOR, CASE, agreed(cases.desk, [ORTHOPEDAGOOG]));
  const card = onlyCard(await cases.own(ZORGCOORDINATOR).says('/zaak 1'));
  const form = card.press('Formulier (Word)');
  await cases.own(ZORGCOORDINATOR).presses(form?.verb, form?.data);
  cases.bot.clock.forward(26 * 60);
  await cases.own(ZORGCOORDINATOR).says('/zaak 1');
  await cases.own(ORTHOPEDAGOOG).says('/mijn');
  await cases.own(DOCENT).says('/zaak 1');
  const said = await wieKeek(MENTOR);
  expect(said).toContain('Zorgcoördinator, als degene die de aanmelding controleert');
  expect(said).toMatch(/zag de zaak en het formulier als document: vandaag 11:00; eerder maandag 2 november/);
  expect(said).toMatch(/Orthopedagoog, als .*degene die een interventie uitvoert.*\nzag wat er is afgesproken/);
  expect(said).not.toMatch(/Docent|Rosalinde|Jonkheer/);
});

it('counts who opened it from the channel, and not who only pressed there', async () => {
  const message = cases.bot.channel.messages().find(({ conversation }) => conversation.startsWith('19:ot'));
  const accept = cardIn(message).press('Akkoord');
  await cases.inChannel(ZORGCOORDINATOR).presses(accept?.verb, accept?.data, message?.given);
  await cases.delivered();
  expect(await wieKeek(MENTOR)).toContain('nog door niemand');
  const open = cardIn(message).press('Bekijk');
  await cases.inChannel(ZORGCOORDINATOR).presses(open?.verb, open?.data, message?.given);
  expect(await wieKeek(MENTOR)).toContain('Zorgcoördinator');
});

it('counts who was shown the pupil among others', async () => {
  const found = onlyCard(await cases.own(ZORGCOORDINATOR).says('/samenvoegen rosalinde'));
  expect(found.text).toContain('Rosalinde');
  expect(await wieKeek(MENTOR)).toMatch(/Zorgcoördinator, als .*\nzag de gegevens van de leerling: vandaag 09:00/);
});

it('counts who was shown the pupil among those that look double', async () => {
  await pm2(cases.desk, 'case-2', { ...ROOS, className: '3B' }, { by: OTHER_MENTOR });
  const list = onlyCard(await cases.own(ZORGCOORDINATOR).says('/samenvoegen'));
  expect(list.text).toContain('Rosa Jonkheerd');
  expect(await wieKeek(MENTOR)).toMatch(/Zorgcoördinator, als .*\nzag de gegevens van de leerling: vandaag 09:00/);
});

it('counts who was offered a colleague’s pupil while typing a name', async () => {
  const typed = { 'in-first': 'Rosalinde', 'in-last': 'Jonkheer', 'in-class': '3B' };
  const data = { school: 'voorbeeld', route: 'pm0', nonce: 'word', to: 'next', ...typed };
  const offered = presserCard(await cases.own(ZORGCOORDINATOR).presses('form-start', data));
  expect(offered.text).toContain('Bedoel je');
  expect(await wieKeek(MENTOR)).toMatch(/Zorgcoördinator, als .*\nzag de gegevens van de leerling: vandaag 09:00/);
});

it('counts a beheerder who looked somebody up for inzage or erasing', async () => {
  expect(onlyCard(await cases.own(BEHEERDER).says('/verwijder Rosalinde')).text).toContain('Rosalinde');
  expect(await wieKeek(MENTOR)).toMatch(/\nEen collega, als beheerder\nzag de gegevens van de leerling: vandaag 09:00/);
});

it('counts nobody for a list or a search in which nobody is named', async () => {
  for (const command of ['/agenda', '/overzicht', '/zorglijst', '/herinneringen', '/mijn'])
    await cases.own(ZORGCOORDINATOR).says(command);
  await cases.own(ZORGCOORDINATOR).searches('Rosalinde');
  await cases.own(BEHEERDER).says('/verwijder Piet');
  expect(await wieKeek(MENTOR)).toContain('nog door niemand');
});

it('tells the beheerder people and days, and nothing of the pupil', async () => {
  await cases.own(ZORGCOORDINATOR).says('/zaak 1');
  const said = await wieKeek(BEHEERDER);
  expect(said).toContain('Zorgcoördinator');
  expect(said).not.toMatch(/R\.J\.|3B|Rosalinde/);
});

it.each([
  [OTHER_MENTOR, '/wie-keek 1', NO_SUCH],
  [DOCENT, '/wie-keek 1', NO_SUCH],
  [MENTOR, '/wie-keek 2', NO_SUCH],
  [MENTOR, '/wie-keek', 'Typ het nummer erbij, bijvoorbeeld /wie-keek 12.'],
])('tells %j who types %s no more than there is', async (person, typed, say) => {
  expect(onlySentence(await cases.own(person).says(typed))).toBe(say);
});

it('who carries out an intervention may not know who else looked', async () => {
  await order(cases.desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
  await order(cases.desk, ZORGCOORDINATOR, CASE, agreed(cases.desk, [DOCENT]));
  expect(onlySentence(await cases.own(DOCENT).says('/wie-keek 1'))).toMatch(/^Dit kan alleen de zorgcoördinator/);
});

describe('when the look cannot be written down', () => {
  beforeEach(() => {
    const put = cases.store.putSetting.bind(cases.store);
    jest.spyOn(cases.store, 'putSetting').mockImplementation((school, key, ...rest) => {
      if (key.startsWith('read-log/')) throw new Error('disk full');
      return put(school, key, ...rest);
    });
  });

  it('shows no case', async () => {
    const outcome = await cases.own(ZORGCOORDINATOR).says('/zaak 1');
    expect(onlySentence(outcome)).toMatch(/^Ik kan nu niet bewaren dat je dit bekijkt/);
    expect(JSON.stringify(outcome)).not.toMatch(/Over hulpvraag|Rosalinde/);
  });

  it('hands over no paper', async () => {
    const pressed = await cases.own(MENTOR).presses('case-form', { school: 'voorbeeld', case: CASE, what: 'form' });
    expect(pressed.text).toContain('Ik kan nu niet bewaren dat je dit bekijkt');
    expect(pressed.messages).toEqual([]);
  });
});

it('keeps a look before the answer is there, and one a day', async () => {
  const kept = jest.spyOn(cases.store, 'putSetting');
  for (const _ of [1, 2, 3]) await cases.own(ZORGCOORDINATOR).says('/zaak 1');
  expect(kept.mock.calls.filter(([, key]) => key.startsWith('read-log/'))).toHaveLength(1);
});

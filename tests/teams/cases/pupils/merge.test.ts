import { CasesBot, DEPUTY, KEY } from '../../../support/cases';
import type { Chat } from '../../../support/chat';
import { DOCENT, MENTOR, OT_CHANNEL, OTHER_MENTOR, ZORGCOORDINATOR } from '../../../support/people';
import { cardIn, onlyCard, onlySentence, presserCard, presserSentence } from '../../../support/reading';
import { OTHER, pm2, press, ROOS, ROSA, sentBy } from './ground';

let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(async (desk) => {
    await pm2(desk, 'case-1', ROSA);
    await pm2(desk, 'case-2', ROOS, { by: OTHER_MENTOR });
    await pm2(desk, 'case-3', OTHER);
  });
  await cases.delivered();
});
afterEach(() => cases.stop());

const zoco = () => cases.own(ZORGCOORDINATOR);
const kept = async (id: (typeof ROSA)['id']) => cases.store.pupil(KEY, id);

async function compared(chat: Chat) {
  return press(chat, onlyCard(await chat.says('/samenvoegen')), 'Vergelijk');
}

/** Up to the last page: what stays is the one on the left or right that is called so. */
async function confirmed(chat: Chat, keep = ROSA) {
  return press(chat, (await compared(chat)).fill('keep', keep.id), 'Verder');
}

async function merged(chat: Chat) {
  return press(chat, (await confirmed(chat)).fill('reason', 'Mentoren bevestigd'), 'Ja, voeg samen');
}

const channelCards = () =>
  cases.bot.channel.requests
    .filter(({ kind, conversation }) => kind === 'update' && conversation.startsWith(OT_CHANNEL))
    .map((request) => cardIn(request).text);

it('finds what looks double, shows the two beside each other, asks why, and every place follows', async () => {
  const list = onlyCard(await zoco().says('/samenvoegen'));
  expect(list.text).toMatch(
    /Rosa Jonkheerd, 3B en Rosalinde Jonkheer, 3B\nDe namen lijken op elkaar, in dezelfde klas/,
  );
  expect(list.text).not.toContain('Zomerdijk');
  const two = await compared(zoco());
  expect(two.text).toMatch(
    /Rosa Jonkheerd, 3B\nKlas: 3B\nEerdere klassen: geen\nLeerlingnummer: 4711\n1 zaak, waarvan 1 open/,
  );
  expect((await press(zoco(), two, 'Verder')).text).toContain('Kies eerst welke gegevens blijven.');
  const asked = await confirmed(zoco());
  expect(asked.text).toContain('Rosa Jonkheerd, 3B gaat op in Rosalinde Jonkheer, 3B.');
  expect(asked.press('Ja, voeg samen')).toBeUndefined();
  const done = await merged(zoco());
  expect(done.text).toBe(
    'Samengevoegd\nVoortaan is dit één leerling: Rosalinde Jonkheer, 3B, met 2 zaken, waarvan 2 open.',
  );
  expect(await kept(ROSA.id)).toMatchObject({ number: '4711' });
  await cases.delivered();

  expect(onlyCard(await zoco().says('/zaak 2')).text).toContain('Rosalinde Jonkheer');
  expect(channelCards().filter((text) => text.includes('Zaak 2 · PM2 · 3B · R.J.'))).not.toEqual([]);
  expect(onlyCard(await zoco().says('/samenvoegen')).text).toContain('Ik zie geen leerlingen die dubbel lijken.');
  // One pupil, and still two cases of two mentors.
  expect(onlySentence(await cases.own(OTHER_MENTOR).says('/zaak 1'))).toMatch(/^Die zaak ken ik niet/);
});

it('two that were found by name are merged, and lists, channel and choice follow', async () => {
  const found = onlyCard(await zoco().says('/samenvoegen o'));
  expect((await press(zoco(), found, 'Vergelijk')).text).toContain('Kies er precies twee om te vergelijken.');
  found.tick('chosen', 'Bo Zomerdijk, 1A (1 zaak, waarvan 1 open)');
  found.tick('chosen', 'Rosalinde Jonkheer, 3B (1 zaak, waarvan 1 open)');
  const two = await press(zoco(), found, 'Vergelijk');
  const asked = await press(zoco(), two.fill('keep', ROSA.id), 'Verder');
  await press(zoco(), asked.fill('reason', 'Roepnaam en doopnaam'), 'Ja, voeg samen');
  await cases.delivered();
  expect(channelCards().join()).toContain('Zaak 3 · PM2 · 3B · R.J.');
  expect(onlyCard(await zoco().says('/agenda')).text).toContain('Zaak 3 · PM2 · 3B · R.J.');
  const mine = onlyCard(await cases.own(MENTOR).says('/mijn')).text;
  expect(mine).toMatch(/Zaak 3 .*\n3B · R\.J\./);
  expect(mine).not.toContain('B.Z.');
  const start = await cases.own(MENTOR).says('/aanmelden PM2');
  const shown = JSON.stringify(start.messages[0]?.body);
  expect(shown).toContain('Rosalinde Jonkheer, 3B');
  expect(shown).not.toContain('Zomerdijk');
  const log = cases.bot.logged.join('');
  for (const name of ['Zomerdijk', 'Jonkheer', 'doopnaam']) expect(log).not.toContain(name);
});

it('a corrected name changes the initials on the card in the channel, and the class before is kept', async () => {
  const chat = zoco();
  const card = onlyCard(await chat.says('/samenvoegen jon'));
  const both = await press(chat, card.tick('chosen', 'Rosa Jonkheerd, 3B (1 zaak, waarvan 1 open)'), 'Gegevens');
  const renamed = both.fill('firstName', 'Tosca').fill('className', '3C').fill('reason', 'Staat zo in het systeem');
  expect((await press(chat, renamed, 'Bewaar')).text).toContain('Bewaard.');
  await cases.delivered();
  expect(channelCards().at(-1)).toContain('Zaak 2 · PM2 · 3C · T.J.');
  expect(JSON.stringify(channelCards())).not.toContain('Tosca');
  expect(await kept(ROOS.id)).toMatchObject({ className: '3C', formerClasses: ['3B'] });
});

it('is undone with a reason, and both are as they were', async () => {
  const before = [await kept(ROSA.id), await kept(ROOS.id)];
  const asked = await press(zoco(), await merged(zoco()), 'Toch weer scheiden');
  expect(asked.text).toContain('Zaken die daarna begonnen, blijven bij Rosalinde Jonkheer, 3B.');
  const apart = await press(zoco(), asked.fill('reason', 'Toch een tweeling'), 'Ja, scheid ze');
  expect(apart.text).toMatch(/Weer gescheiden\.\nRosa Jonkheerd, 3B/);
  expect(apart.text).toContain('Zorgcoördinator · scheidde twee leerlingen weer: Toch een tweeling');
  expect(apart.text).toContain('voegde deze leerling samen met een andere: Mentoren bevestigd');
  const after = [await kept(ROSA.id), await kept(ROOS.id)];
  expect(after.map((one) => ({ ...one, version: 1 }))).toEqual(before);
});

it('two who merge at once make one pupil, and both see it', async () => {
  const deputy = cases.own(DEPUTY);
  const [one, other] = [await confirmed(zoco()), await confirmed(deputy, ROOS)];
  const cards = await Promise.all([
    press(zoco(), one.fill('reason', 'Een'), 'Ja, voeg samen'),
    press(deputy, other.fill('reason', 'Twee'), 'Ja, voeg samen'),
  ]);
  const texts = cards.map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('Samengevoegd'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('Dat is al een en dezelfde leerling.'))).toHaveLength(1);
});

it('pressed again, or repeated by Teams, it is done once', async () => {
  const data = sentBy((await confirmed(zoco())).fill('reason', 'Zelfde'), 'Ja, voeg samen');
  const value = { action: { type: 'Action.Execute', verb: 'pupils-merge', data } };
  const activity = { type: 'invoke', name: 'adaptiveCard/action', id: 'same', value };
  const first = presserCard(await zoco().sends(activity)).text;
  cases.bot.clock.forward(10);
  expect(presserCard(await zoco().sends(activity)).text).toBe(first);
  expect(presserCard(await zoco().presses('pupils-merge', data)).text).toBe(first);
  expect(await kept(ROOS.id)).toMatchObject({ version: 2, mergedInto: ROSA.id });
});

it('a card of before a change is answered with the fresh one', async () => {
  const data = sentBy((await confirmed(zoco())).fill('reason', 'Zelfde'), 'Ja, voeg samen');
  const open = await press(zoco(), onlyCard(await zoco().says('/zaak 1')), 'Leerling verbeteren');
  await press(zoco(), open.fill('className', '3D').fill('reason', 'Overgestapt'), 'Bewaar');
  const stale = presserCard(await zoco().presses('pupils-merge', data));
  expect(stale.text).toMatch(/Er is intussen iets veranderd bij deze leerling.*3D/s);
  expect((await kept(ROOS.id))?.mergedInto).toBeUndefined();
});

it('a search that finds nobody leaves what was typed, and who was ticked stays for the next search', async () => {
  const list = onlyCard(await zoco().says('/samenvoegen'));
  const nobody = await press(zoco(), list.fill('search', 'Xyzzy'), 'Zoek');
  expect(nobody.text).toContain('Ik vind geen leerling die zo heet');
  expect(sentBy(nobody, 'Zoek')).toMatchObject({ search: 'Xyzzy' });
  const first = await press(zoco(), nobody.fill('search', 'Jonkheerd'), 'Zoek');
  const ticked = first.tick('chosen', 'Rosa Jonkheerd, 3B (1 zaak, waarvan 1 open)');
  const second = await press(zoco(), ticked.fill('search', 'Zomerdijk'), 'Zoek');
  expect(sentBy(second, 'Zoek')).toMatchObject({ search: 'Zomerdijk', chosen: ROOS.id });
  const both = await press(zoco(), second.tick('chosen', 'Bo Zomerdijk, 1A (1 zaak, waarvan 1 open)'), 'Vergelijk');
  expect(both.text).toMatch(/Is dit dezelfde leerling\?[\s\S]*Rosa Jonkheerd, 3B[\s\S]*Bo Zomerdijk, 1A/);
});

describe('who may not', () => {
  it.each([MENTOR, DOCENT])('$name hears who may', async (person) => {
    expect(onlySentence(await cases.own(person).says('/samenvoegen'))).toBe('Dit kan alleen de zorgcoördinator.');
  });

  it('cannot press either, and learns of no pupil', async () => {
    const data = sentBy((await confirmed(zoco())).fill('reason', 'Zelfde'), 'Ja, voeg samen');
    for (const verb of [
      'pupils',
      'pupils-search',
      'pupils-compare',
      'pupils-merge',
      'pupil',
      'pupil-correct',
      'pupil-separate',
    ])
      expect(presserSentence(await cases.own(MENTOR).presses(verb, data))).toBe('Dit kan alleen de zorgcoördinator.');
    expect((await kept(ROOS.id))?.mergedInto).toBeUndefined();
  });

  it('gets it in the own chat from a channel; a copied button does nothing there', async () => {
    const { messages } = await cases.inChannel(ZORGCOORDINATOR).says('/samenvoegen');
    expect(messages.map(({ conversation }) => conversation.startsWith('a:'))).toEqual([true, false]);
    expect(messages[1]?.body.text).toMatch(/^Dat doen we niet in een kanaal/);
    const data = sentBy((await confirmed(zoco())).fill('reason', 'Zelfde'), 'Ja, voeg samen');
    const outcome = await cases.inChannel(ZORGCOORDINATOR).presses('pupils-merge', data);
    expect(presserSentence(outcome)).toMatch(/^Dat doen we niet in een kanaal of groep/);
  });
});

import { channelThread, groupChat } from '../../support/chat';
import { BOT, DOCENT, MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, onlyCard, onlySentence, presserCard, presserSentence } from '../../support/reading';
import { Desks, PUPIL } from './filling';

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

describe.each([
  ['/aanmelden PM2'],
  ['aanmelden pm 2'],
  ['Aanmelden PM-2'],
  ['/aanmelden 2'],
  ['/aanmelden een leerling voor PM2'],
  ['/aanmelden voor PM2 Rosa'],
  ['/refer PM2'],
  ['ik wil een leerling aanmelden voor PM2'],
  ['Help, ik wil graag een leerling aanmelden voor pm 2.'],
  ['I want to refer a pupil to PM2'],
])('%s', (text) => {
  it('begins with the first page of PM2', async () => {
    expect(onlyCard(await desks.bot.chat().says(text)).text).toMatch(/^PM2 · .*\nstap 1 van 4/);
  });
});

describe.each([
  ['/aanmelden'],
  ['aanmelden'],
  ['help, ik loop vast met een leerling'],
  ['Ik loop helemaal vast met mijn leerling!'],
  ['ik wil een leerling aanmelden'],
  ['Hoe meld ik een leerling aan?'],
  ['hoe kan ik mijn leerling aanmelden'],
])('%s', (text) => {
  it('helps to choose, with the school’s own criteria and source', async () => {
    const card = onlyCard(await desks.bot.chat().says(text));
    expect(card.titles).toEqual(['Kies PM2', 'Kies PM+', 'Kies PM0', 'Kies PM1']);
    expect(card.text).toContain('• De leerling wordt besproken naar aanleiding van een interne hulpvraag');
    expect(card.text).toContain('Bron: Taakomschrijvingen PM-stappen');
  });
});

it.each(['I want to refer a pupil for PM2', '/refer PM2'])(
  '%s is told in English why the form is in Dutch',
  async (text) => {
    const mentor = await desks.mentor().types(text);
    expect(mentor.card.text).toMatch(
      /^The form itself is in Dutch: it goes into the pupil’s file, and parents may read it\..*Ask .*$/m,
    );
    await mentor.fills(PUPIL).presses('Verder');
    expect(mentor.card.text).not.toContain('in Dutch');
    const dutch = await desks.mentor().types('/aanmelden PM0');
    expect(dutch.card.text).not.toContain('in Dutch');
  },
);

it.each(['I want to refer a pupil', 'How do I refer a student?', 'I would like to refer a pupil to the support team.'])(
  'who begins in English (%s) chooses the step with the same explanation',
  async (text) => {
    const card = onlyCard(await desks.bot.chat().says(text));
    expect(card.text).toMatch(/^Which step is it\?\nThe form itself is in Dutch/);
    const { messages } = await desks.bot.chat(channelThread(), MENTOR).says('/refer PM2');
    expect(messages.at(-1)?.body.text).toMatch(/^We do not do that in a channel/);
  },
);

it('says first whom to talk to, and begins with the step that asks for a hulpvraag', async () => {
  const card = onlyCard(await desks.bot.chat().says('help, ik loop vast met een leerling'));
  expect(card.text).toMatch(/Praat dan eerst met de zorgcoördinator\./);
  expect(card.titles[0]).toBe('Kies PM2');
  expect(card.titles.indexOf('Kies PM0')).toBeGreaterThan(1);
});

it('each step says in the documents’ own words what it is, and one that follows another says so instead of refusing later', async () => {
  const card = onlyCard(await desks.bot.chat().says('/aanmelden'));
  const { text } = card;
  expect(text).toMatch(/PM0 · .*\n• Intake\/startgesprek nieuwe leerlingen\nBron: .*PM0 \(r\. 172-187\)/);
  expect(text).toMatch(/PM1 · .*\n• Klasbespreking\/collegiale consultatie\nBron: /);
  expect(text).toMatch(/PM3 · .*\n• .*van PM2\nBron: .*\nPM3 volgt op een PM2 van jou .* Die heb je nu niet\./);
  expect(text.indexOf('PM2 ·')).toBeLessThan(text.indexOf('PM3 ·'));
  expect(text.indexOf('PM3 ·')).toBeLessThan(text.indexOf('PM+ ·'));
  const zoco = await desks.mentor(ZORGCOORDINATOR).types('/aanmelden');
  expect(zoco.card.text).toContain('Volgt op een PM2 die is geëvalueerd met ‘Opschalen naar PM3’.');
  expect(zoco.card.titles).toContain('Kies PM3');
});

describe('who types English', () => {
  it.each([
    [
      '/refer PM3',
      'PM3 follows a PM2 of yours that was evaluated with ‘Opschalen naar PM3’. You have none now. Without PM2 only the care coordinator may begin.',
    ],
    ['/refer Zorglijst', 'Zorglijst is begun by the care coordinator. Ask Zorgcoördinator.'],
  ])('%s is refused in English', async (text, said) => {
    expect(onlySentence(await desks.bot.chat().says(text))).toBe(said);
  });

  it('hears in English of an unknown step, of a draft that is there, and that the role is not theirs', async () => {
    const mentor = await desks.mentor().types('/refer kantine');
    expect(mentor.card.text).toMatch(/^I do not know that step, and none is clearly like it\./);
    await mentor.presses('Choose PM2');
    expect(mentor.card.text).toContain('The form itself is in Dutch');
    await mentor.fills(PUPIL).presses('Later verder');
    await mentor.types('/refer PM2');
    expect(mentor.card.text).toMatch(/^Yours\nYou still have a draft of PM2\n3B · R\.J\. \(step 2 of 4\)/);
    expect(mentor.card.titles).toEqual(['Go on', 'New']);
    expect(onlySentence(await desks.mentor(DOCENT).chat.says('/refer'))).toMatch(
      /^Pupils are referred by the care coordinator, the mentor, .* or the LeCo\./,
    );
  });
});

it('of many drafts of one step five are shown, with how many more there are and the way to them', async () => {
  const mentor = desks.mentor();
  for (const first of ['Ada', 'Bo', 'Cas', 'Dirk', 'Eva', 'Fien', 'Guus']) {
    await mentor.types('/aanmelden PM2');
    if (mentor.card.titles.includes('Nieuw')) await mentor.presses('Nieuw');
    await mentor.fills({ ...PUPIL, 'in-first': first }).presses('Later verder');
  }
  await mentor.types('/aanmelden PM2');
  expect(mentor.card.titles).toEqual([...Array<string>(5).fill('Verder'), 'Nieuw', 'Al je concepten']);
  expect(mentor.card.text).toContain('En nog 2.');
  await mentor.presses('Al je concepten');
  expect(mentor.card.titles.filter((title) => title === 'Verder')).toHaveLength(7);
});

it('a name behind the step stands on the first page', async () => {
  const mentor = await desks.mentor().types('/aanmelden PM2 Noor van den Bakker');
  expect(mentor.card.press('Verder')?.data).toMatchObject({ 'in-first': 'Noor', 'in-last': 'van den Bakker' });
  const { messages } = await desks.bot.chat(channelThread(), MENTOR).says('/aanmelden PM2 Noor Bakker');
  expect(JSON.stringify(messages)).not.toContain('Noor');
});

it('an empty first page says at each place what is missing, and not that something typed is still there', async () => {
  const mentor = await desks.mentor().types('/aanmelden PM2');
  await mentor.presses('Verder');
  expect(mentor.card.text).toContain('Nog niet gelukt: kijk hieronder bij ▼, op 3 plaatsen.');
  expect(mentor.card.text).not.toContain('Wat je invulde');
  const [, ...places] = mentor.card.text.split('▼ Kijk hier nog even naar');
  expect(places).toEqual([
    expect.stringMatching(/Vul de roepnaam in\.[\s\S]*Roepnaam/),
    expect.stringMatching(/Vul de achternaam in\.[\s\S]*Achternaam/),
    expect.stringMatching(/Vul de klas in, bijvoorbeeld 3B\.[\s\S]*Klas/),
  ]);
  await mentor.fills({ 'in-first': 'Rosa' }).presses('Verder');
  expect(mentor.card.text).toContain('op 2 plaatsen. Wat je invulde staat er nog.');
});

it('a draft of the same step is offered before a second is begun', async () => {
  const mentor = await desks.mentor().types('/aanmelden PM2');
  await mentor.fills(PUPIL).presses('Later verder');
  await mentor.types('/aanmelden PM2');
  expect(mentor.card.text).toMatch(/Je hebt nog een concept PM2\n3B · R\.J\. \(stap 2 van 4/);
  expect(mentor.card.titles).toEqual(['Verder', 'Nieuw']);
  const press = mentor.card.press('Nieuw');
  await mentor.presses('Verder');
  expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosa Jansen, 3B/s);
  const card = presserCard(await mentor.chat.presses(press?.verb, press?.data));
  expect(card.text).toContain('stap 1 van 4');
});

it('a chosen step takes the list’s place', async () => {
  const mentor = await desks.mentor().types('/aanmelden');
  await mentor.presses('Kies PM2');
  expect(mentor.card.text).toContain('stap 1 van 4');
});

it('an unknown step suggests the nearest, first', async () => {
  const mentor = await desks.mentor().types('/aanmelden PMM2');
  expect(mentor.card.text).toContain('Die stap ken ik niet; PM2 lijkt er het meest op. Bedoel je die?');
  expect(mentor.card.titles[0]).toBe('Kies PM2');
});

it.each(['kantine', 'PM9', 'PM 22', 'X'])(
  '%s is near no step in particular: all are shown, in their order',
  async (typed) => {
    const mentor = await desks.mentor().types(`/aanmelden ${typed}`);
    expect(mentor.card.text).toContain('Die stap ken ik niet, en geen lijkt er duidelijk op. Deze kun je beginnen:');
    expect(mentor.card.titles).toEqual(['Kies PM2', 'Kies PM+', 'Kies PM0', 'Kies PM1']);
  },
);

it.each([
  ['help, ik loop vast met een leerling die niet meer wil leven', '112'],
  ['ik wil een leerling aanmelden voor hij zichzelf iets aandoet', '112'],
])('%s is for the engine', async (text) => {
  const card = onlyCard(await desks.bot.chat().says(text));
  expect(card.text).not.toContain('stap 1');
  expect(card.titles).not.toContain('Kies PM2');
});

it('says friendly who may, where somebody may not', async () => {
  const { chat } = desks.mentor(ZORGCOORDINATOR);
  expect(onlySentence(await chat.says('/aanmelden PM2'))).toBe('PM2 begint bij de mentor. Vraag het Mentor.');
  expect(onlySentence(await desks.mentor(DOCENT).chat.says('/aanmelden'))).toMatch(
    /^Aanmelden doet de .*\. Ik zie die functie niet bij jou\./,
  );
});

describe.each([
  ['a channel', channelThread()],
  ['a group chat', groupChat()],
])('in %s', (_where, place) => {
  it.each(['/aanmelden PM2', '/aanmelden', '/aanmelden PM3', '/mijn'])(
    '%s shows nothing but a pointer, and goes on in the personal chat',
    async (text) => {
      const { messages } = await desks.bot.chat(place, MENTOR).says(`${text}`);
      expect(messages).toHaveLength(2);
      const [first, pointer] = messages;
      expect(first?.conversation).toMatch(/^a:made-/);
      expect(cardIn(first).text).not.toBe('');
      expect(pointer).toMatchObject({ conversation: place.conversation.id });
      expect(pointer?.body.text).toMatch(
        /^Dat doen we niet in een kanaal of groep\. Ik heb je een privébericht gestuurd/,
      );
      expect(pointer?.body.attachments).toBeUndefined();
    },
  );

  it.each(['/aanmelden PM2 Karim Bakker', '/aanmelden Karim Bakker', '/aanmelden PM3 Karim Bakker'])(
    '%s: a name that stands there is to be taken away, and is not said again',
    async (text) => {
      const { messages } = await desks.bot.chat(place, MENTOR).says(text);
      expect(messages[1]?.body.text).toMatch(/Staat er een naam in je bericht\? Haal het hier dan weg\.$/);
      expect(JSON.stringify(messages)).not.toContain('Karim');
    },
  );

  it('a copied button of a form does nothing', async () => {
    const mentor = await desks.mentor().types('/aanmelden PM2');
    const button = mentor.fills(PUPIL).card.press('Verder');
    const outcome = await desks.bot.chat(place, MENTOR).presses(button?.verb, button?.data);
    expect(presserSentence(outcome)).toMatch(/^Dat doen we niet in een kanaal of groep/);
    expect(outcome.messages).toEqual([]);
    expect(await desks.bot.desk?.options.store.schools()).toEqual([]);
  });
});

it('a private message in a channel is answered as privately, and without the form', async () => {
  const recipient = { recipient: { ...BOT, isTargeted: true } };
  const { messages } = await desks.bot.chat(channelThread(), MENTOR).says('/aanmelden PM2', recipient);
  expect(messages[0]?.conversation).toMatch(/^a:made-/);
  expect(messages[1]?.url).toMatch(/isTargetedActivity=true$/);
  expect(messages[1]?.body.text).toMatch(/^Dat doen we niet in een kanaal/);
});

it('says so when the personal chat cannot be reached', async () => {
  desks.bot.channel.fail({ status: 403 });
  const { messages } = await desks.bot.chat(channelThread(), MENTOR).says('/aanmelden PM2');
  expect(messages.at(-1)?.body.text).toMatch(/een privébericht lukt me nu niet/);
  expect(messages.every(({ body }) => body.attachments === undefined)).toBe(true);
});

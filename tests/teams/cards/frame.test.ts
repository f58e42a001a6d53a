import { renderHelp, renderPreview, renderReply, renderSchoolChoice, renderWelcome } from '../../../src/teams/cards';
import { readCard } from '../../support/card-reader';
import { CLARIFY, LEVEL_3, OTHER_SCHOOL, SCHOOL, UNKNOWN, view } from './replies';

const ask = (title: string, question: string) => ({
  title,
  type: 'Action.Execute',
  verb: 'ask',
  data: { question, school: SCHOOL.id },
});

const many = Array.from({ length: 9 }, (_, index) => ({ label: `PM${index}`, question: `wat is PM${index}?` }));

describe('"Bedoel je …?"', () => {
  it('has a button per meaning', () => {
    const { card, summary, text } = renderReply(CLARIFY, view());
    expect(readCard(card).text).toBe('Bedoel je …?');
    expect(readCard(card).buttons).toEqual([
      ask('De verzuimcoördinator', 'wat doet de verzuimcoördinator?'),
      ask('De leerplichtambtenaar', 'wat doet de leerplichtambtenaar?'),
    ]);
    expect(summary).toBe('Steunwijzer heeft een vraag terug');
    expect(text).toBe('Bedoel je …?\n- De verzuimcoördinator\n- De leerplichtambtenaar');
  });

  it('has a list instead of more than six buttons', () => {
    const read = readCard(renderReply({ ...CLARIFY, title: 'Welke stap?', suggestions: many }, view()).card);
    expect(read.titles).toEqual(['Kies']);
    expect(read.press('Kies')).toBeUndefined();
    expect(read.text).toContain('Kies er eerst een.');
    const question = 'wat is PM4?';
    expect(read.fill('question', question).press('Kies')).toMatchObject({
      verb: 'ask',
      data: { question, school: SCHOOL.id },
    });
  });

  it('is only read where there can be no buttons', () => {
    const read = readCard(renderReply(CLARIFY, view({ interactive: false })).card);
    expect(read.text).toBe('Bedoel je …?\n• De verzuimcoördinator\n• De leerplichtambtenaar');
    expect(read.buttons).toEqual([]);
  });
});

describe('what the structure does not say', () => {
  it('comes with what can be asked', () => {
    const read = readCard(renderReply(UNKNOWN, view()).card);
    expect(read.text).toBe(
      'Dat staat niet in onze ondersteuningsstructuur.\nIk weet wie wat doet in de ondersteuning van leerlingen.\nProbeer bijvoorbeeld:',
    );
    expect(read.titles).toEqual(['Wie doet wat op niveau 2?', 'Wie moet ik hebben bij verzuim?', 'Wat is PM+?']);
  });

  it('is never a dead end', () => {
    const nothing = { ...UNKNOWN, suggestions: [] };
    expect(readCard(renderReply(nothing, view()).card).titles).toHaveLength(3);
    const examples = [{ label: 'Wat is laag 2?', question: 'wat is laag 2?' }];
    expect(readCard(renderReply(nothing, view({ examples })).card).titles).toEqual(['Wat is laag 2?']);
    expect(readCard(renderReply(nothing, view({ interactive: false })).card).text).toContain('• Wie doet wat');
  });

  it('is said in English to who asks in English', () => {
    expect(readCard(renderReply({ ...UNKNOWN, language: 'en' }, view()).card).text).toContain('For example:');
  });
});

describe('help', () => {
  const commands = [
    {
      title: { nl: 'niveau', en: 'level' },
      description: { nl: 'Wie doet wat op een niveau', en: 'Who does what at a level' },
    },
    {
      title: { nl: 'school', en: 'school' },
      description: { nl: 'Kies een school', en: 'Choose a school' },
    },
  ];

  it('tells what can be asked and which commands there are, with three examples', () => {
    const read = readCard(renderHelp(view(), commands).card);
    expect(read.text).toMatch(/^Wat kan ik voor je doen\?\n/);
    expect(read.text).toContain('ondersteuningsstructuur van Voorbeeldschool');
    expect(read.text).toContain('/niveau Wie doet wat op een niveau\n/school Kies een school');
    expect(read.text).not.toContain('@Steunwijzer');
    expect(read.buttons[0]).toEqual(ask('Wie doet wat op niveau 2?', 'wie doet wat op niveau 2?'));
    expect(read.titles).toHaveLength(3);
  });

  it('tells in a channel how to be heard there', () => {
    expect(readCard(renderHelp(view({ place: 'channel' }), commands).card).text).toContain('@Steunwijzer');
  });

  it('folds what is more than a phone shows, and folds nothing for one line', () => {
    const called = (name: string) => ({ title: { nl: name, en: name }, description: { nl: 'Iets', en: 'Something' } });
    const lines = Array.from({ length: 9 }, (_, at) => called(`nummer${'abcdefghi'.charAt(at)}`));
    expect(readCard(renderHelp(view(), lines.slice(0, 6)).card).text).toContain('/nummerf');
    const read = readCard(renderHelp(view(), lines).card);
    expect(read.text).toContain('/nummere');
    expect(read.text).not.toContain('/nummerf');
    read.press('Nog 4 opdrachten');
    expect(read.text).toContain('/nummeri');
  });

  it('speaks English', () => {
    const { text } = readCard(renderHelp(view({ language: 'en' }), commands).card);
    expect(text).toContain('What can I do for you?');
    expect(text).toContain('/level Who does what at a level');
  });

  it('has no empty heading without commands', () => {
    expect(readCard(renderHelp(view()).card).text).not.toContain('opdracht');
  });
});

describe('the first card', () => {
  it('says in a personal chat who this is, what it never does, and gives three examples', () => {
    const { card, summary } = renderWelcome('personal', view());
    const read = readCard(card);
    expect(read.text).toContain('Hoi, ik ben Steunwijzer');
    expect(read.text).toContain('hebben collega’s van Voorbeeldschool opgeschreven');
    expect(read.text).toContain(
      'Wat ik nooit doe: iets verzinnen. In een kanaal noem ik van een zaak hooguit de stap, het nummer, de klas en de initialen.',
    );
    expect(read.text).not.toContain('/aanmelden');
    expect(read.titles).toHaveLength(3);
    expect(summary).toBe('Hoi, ik ben Steunwijzer');
  });

  it('says in a team how to begin', () => {
    expect(readCard(renderWelcome('team', view({ place: 'channel' })).card).text).toContain(
      'Begin je bericht met @Steunwijzer',
    );
  });

  it.each(['personal', 'team'] as const)('speaks English: %s', (kind) => {
    const { text } = readCard(renderWelcome(kind, view({ language: 'en' })).card);
    expect(text).toContain('What I never do: make things up. In a channel I show at most');
  });
});

describe('the choice of a school', () => {
  const choose = (title: string, data: object) => ({ title, type: 'Action.Execute', verb: 'choose-school', data });

  it('has a button per school', () => {
    const { card } = renderSchoolChoice([SCHOOL, OTHER_SCHOOL]);
    expect(readCard(card).buttons).toEqual([
      choose('Voorbeeldschool', { school: 'voorbeeld' }),
      choose('De Baanbreker', { school: 'de-baanbreker' }),
    ]);
  });

  it('takes the question along that waits for it', () => {
    const { card } = renderSchoolChoice([SCHOOL, OTHER_SCHOOL], { question: 'wie helpt bij rouw?' });
    expect(readCard(card).buttons[1]?.data).toEqual({ school: 'de-baanbreker', question: 'wie helpt bij rouw?' });
    expect(readCard(card).text).not.toContain('rouw');
  });

  it('has a list for many schools', () => {
    const schools = Array.from({ length: 8 }, (_, index) => ({ ...SCHOOL, name: `School ${index}` }));
    const read = readCard(renderSchoolChoice([...schools, OTHER_SCHOOL], { question: 'x', language: 'en' }).card);
    expect(read.text).toContain('Which school is it about?');
    const pressed = read.fill('school', OTHER_SCHOOL.id).press('Choose');
    expect(pressed).toMatchObject({ verb: 'choose-school', data: { school: OTHER_SCHOOL.id, question: 'x' } });
  });
});

it('shows a result of the message extension in two short lines', () => {
  expect(renderPreview(LEVEL_3)).toEqual({
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: {
      title: 'Niveau 3 · Extra ondersteuning',
      text: expect.stringMatching(/^Regie: LeCo · LeCo: Coördineert, volgt en evalueert de ondersteuning; .{0,90}…$/),
    },
  });
  expect(renderPreview(UNKNOWN).content.text).toContain('Ik weet wie wat doet');
});

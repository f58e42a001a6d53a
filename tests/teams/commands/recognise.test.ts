import { COMMANDS } from '../../../src/teams/commands';
import { wordsOf } from '../../../src/teams/commands/command';
import { recognise } from '../../../src/teams/commands/recognise';

const seen = (text: string) => {
  const recognised = recognise(text, COMMANDS);
  switch (recognised.kind) {
    case 'command':
      return [recognised.command.name, recognised.argument];
    case 'unknown-command':
      return ['?', recognised.near?.name];
    case 'question':
      return ['question', recognised.text];
  }
};

it.each([
  ['/niveau 3', 'niveau', '3'],
  ['/NIVEAU 3', 'niveau', '3'],
  ['niveau 3', 'niveau', '3'],
  ['Niveau 3', 'niveau', '3'],
  ['/niveau3', 'niveau', '3'],
  ['niveau3', 'niveau', '3'],
  ['/ niveau 3', 'niveau', '3'],
  ['/niveau', 'niveau', ''],
  ['niveau', 'niveau', ''],
  ['/laag 2', 'niveau', '2'],
  ['/level 2', 'niveau', '2'],
  ['/rol leco', 'rol', 'leco'],
  ['rol leco', 'rol', 'leco'],
  ['/rol van de leco', 'rol', 'van de leco'],
  ['/stap PM2', 'stap', 'PM2'],
  ['/stap PM 2', 'stap', 'PM 2'],
  ['stap pm 2', 'stap', 'pm 2'],
  ['/wie doet wat op niveau 3', 'wie', 'doet wat op niveau 3'],
  ['wie', 'wie', ''],
  ['/help', 'help', ''],
  ['help', 'help', ''],
  ['Hoi', 'help', ''],
  ['/help met rouw', 'help', 'met rouw'],
  ['/school', 'school', ''],
  // What Teams' own list of commands puts in the compose box.
  ['zorglijst', 'zorglijst', ''],
  ['zaak', 'zaak', ''],
  ['zaak 12', 'zaak', '12'],
])('%s is /%s with "%s"', (text, name, argument) => {
  expect(seen(text)).toEqual([name, argument]);
});

it.each([
  ['wie doet wat op niveau 3?'],
  ['niveau 3 extern wat doet de leco'],
  ['rol van de mentor bij rouw'],
  ['hulp bij rouw'],
  ['help mij met een leerling'],
  ['stap voor stap uitgelegd graag'],
  ['school verzuimt niet'],
  ['zorglijst bespreken met wie?'],
  ['zaak van de mentor?'],
  ["rol's"],
  ['rolstoel'],
  ['wat doet /rollenspel'],
  ['PM2'],
  ['3'],
  ['/3'],
  ['/'],
  [''],
  ['🙂'],
])('%s is a question', (text) => {
  expect(seen(text)).toEqual(['question', text]);
});

it.each([
  ['/nivau 3', 'niveau'],
  ['/wei', 'wie'],
  ['/xyzzy', undefined],
  ['/aanmeldn PM2', 'aanmelden'],
  [`/${'x'.repeat(900)}`, undefined],
])('%s is no command; the nearest is %s', (text, near) => {
  expect(seen(text)).toEqual(['?', near]);
});

it('knows what was typed in English', () => {
  expect(recognise('/level 3', COMMANDS)).toMatchObject({ language: 'en' });
  expect(recognise('/niveau 3', COMMANDS)).toMatchObject({ language: 'nl' });
});

describe('the table', () => {
  it('calls no two commands by one word, and writes words as they are looked up', () => {
    const words = COMMANDS.flatMap(wordsOf);
    expect(words).toHaveLength(new Set(words).size);
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });

  it.each(['personal', 'shared'] as const)('fits the %s list of the manifest', (list) => {
    const listed = COMMANDS.filter(({ lists }) => lists.includes(list));
    expect(listed.length).toBeLessThanOrEqual(12);
    for (const { title, description } of listed) {
      for (const words of [title, description]) expect(words.nl && words.en).toBeTruthy();
      expect(Math.max(title.nl.length, title.en.length)).toBeLessThanOrEqual(32);
      expect(Math.max(description.nl.length, description.en.length)).toBeLessThanOrEqual(128);
    }
  });

  it('lists no command where it does not work', () => {
    for (const { lists, where } of COMMANDS) {
      if (lists.includes('personal')) expect(where).toContain('personal');
      if (lists.includes('shared')) expect(where).toEqual(expect.arrayContaining(['channel', 'groupChat']));
    }
  });

  it('offers titles that the bot understands when they are sent', () => {
    for (const { name, title } of COMMANDS) {
      expect(seen(`/${title.nl}`)[0]).toBe(name);
      expect(seen(`/${title.en}`)[0]).toBe(name);
    }
  });
});

import { mayNameSomebody } from '../../src/model/may-name-somebody';
import { schoolNamed } from './asking';

/** What keeps a question inside the school. In doubt it stays. */

const names = (question: string, school = 'voorbeeld'): boolean => mayNameSomebody(schoolNamed(school), question);

describe('may name somebody', () => {
  it.each([
    ['a first name', 'wie helpt Sanne met rouw?'],
    ['a first name that begins the sentence', 'Daan spijbelt steeds. Wat nu?'],
    ['a first name in small letters', 'wat moet ik doen met sanne'],
    ['a first name in capitals', 'WAT MOET IK DOEN MET SANNE'],
    ['capitals that tell nothing', 'WIE IS ER IN TOUW ALS HET UIT DE HAND LOOPT'],
    ['a first name with an accent', 'wie helpt Zoë'],
    ['a double name', 'wie helpt Jan-Willem verder'],
    ['a possessive', "wie heeft Sanne's map"],
    ['a name nobody listed', 'wie helpt Djaimy met rouw?'],
    ['one that begins the sentence', 'Jesper spijbelt steeds, wat nu?'],
    ['one after a full stop', 'Er is iets gebeurd. Jesper is boos.'],
    ['one in small letters', 'wat moet ik doen met jesper'],
    ['one after the word for a pupil', 'hoe help ik leerling appelmans verder'],
    ['a surname', 'wat als Yilmaz weer te laat is'],
    ['a surname that is a word', 'wat als De Groot weer te laat is'],
    ['a surname with small words', 'wat als van der heuvel weer te laat is'],
    ['initials', 'wie helpt J. de vries'],
    ['a title', 'is mevrouw groot mijn coach'],
    ['a Turkish letter', 'wie helpt Şeyma'],
    ['a Scandinavian letter', 'wie helpt Øyvind'],
    ['a letter made of two characters', 'wie helpt Şeyma'.normalize('NFD')],
    ['another script', 'wie helpt محمد'],
    ['an e-mail address', 'mag ik mailen naar info@school.nl'],
    ['a link', 'wat staat er op https://school.nl/leerling'],
    ['a telephone number', 'kan ik 06-12345678 bellen'],
    ['a number with spaces', 'kan ik 06 12 34 56 78 bellen'],
    ['a date of birth', 'iemand van 3-4-2010 is ziek'],
    ['a pupil number', 'wat als leerling 412 wegblijft'],
    ['a class', 'wat als iemand in 3B wegblijft'],
    ['a class in small letters', 'wat als iemand in 3b wegblijft'],
    ['a class with a space', 'wat als iemand in klas 3 e wegblijft'],
    ['a class of a kind of school', 'wat als iemand in h4a wegblijft'],
    ['a year of a kind of school', 'wat als iemand in 2 havo wegblijft'],
  ])('%s', (_what, question) => {
    expect(names(question)).toBe(true);
  });
});

describe('names nobody', () => {
  it.each([
    'Wie doet wat op niveau 3?',
    'wat doet de LeCo in stap PM2?',
    'Wat doet de NT2-specialist?',
    'Wat vraagt de Coach aan de Directie?',
    'wie is er in touw als het op de derde tree uit de hand loopt?',
    'What do I do when a pupil is sad?',
    'Er is ruzie. Wie help ik eerst? Of wacht ik?',
    'wat geldt er voor de 1e klas in week 40',
    'binnen 6 à 8 weken, of is dat 10?',
    'hoe zit het met niv3 en leerjaar2',
  ])('%s', (question) => {
    expect(names(question)).toBe(false);
  });

  it('knows the names of its own school, and of no other', () => {
    expect(names('in welke week is IOP3?', 'de-baanbreker')).toBe(false);
    expect(names('in welke week is IOP3?')).toBe(true);
    expect(names('wat gaat er naar Geynwijs?', 'de-baanbreker')).toBe(false);
    expect(names('wat gaat er naar Geynwijs?')).toBe(true);
  });
});

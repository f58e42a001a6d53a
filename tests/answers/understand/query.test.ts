import type { Query } from '../../../src/answers/query';
import { understand } from '../../../src/answers/understand/understand';
import { knowledgeOf } from '../knowledge';

/** How a question is read, before anything is looked up. */
const read = (question: string, school = 'voorbeeld'): Query => understand(knowledgeOf(school), question);
const levelsIn = (question: string, school = 'voorbeeld'): readonly string[] | undefined => {
  const query = read(question, school);
  return 'levels' in query ? query.levels : undefined;
};

describe('levels', () => {
  it.each([
    ['niveau 3', ['3']],
    ['niv 2 en 3', ['2', '3']],
    ['wie doet wat van niveau 1 t/m 4', ['1', '2', '3', '4']],
    ['derde niveau', ['3']],
    ['niveau twee', ['2']],
    ['niveaus 1, 2 en 4', ['1', '2', '4']],
    ['niveau 2/3', ['2', '3']],
    ['niveaus 1-3', ['1', '2', '3']],
    ['levels 1 to 3', ['1', '2', '3']],
    ['nivo 3', ['3']],
    ['wat doet de coach op 2', ['2']],
    ['verschil tussen niveau 2 en niveau 3', ['2', '3']],
    ['basis 1', ['1']],
    ['wat doet de coach op alle niveaus', ['1', '2', '3', '4']],
  ])('given "%s", then they are %j', (question, levels) => {
    expect(levelsIn(question)).toEqual(levels);
  });

  it('given the words of a school, then "laag" and its colours are levels there', () => {
    expect(levelsIn('wie doet wat op laag 3', 'de-baanbreker')).toEqual(['3']);
    expect(levelsIn('regieniveau 0', 'jan-arentsz')).toEqual(['0']);
  });

  it.each(['6 weken', 'PM2', 'leerjaar 2', '4 x per jaar'])('given "%s", then its number is no level', (words) => {
    expect(levelsIn(`wat doet de coach bij ${words}`) ?? []).toEqual([]);
  });

  it.each([
    ['niveau 9', 'niveau 9', 'voorbeeld'],
    ['wat doet de coach op niveau 7?', 'niveau 7', 'voorbeeld'],
    ['laag 8', 'laag 8', 'de-baanbreker'],
  ])('given "%s", then it is known that there is none', (question, about, school) => {
    expect(read(question, school)).toEqual({ kind: 'unknown', reason: 'no-such-level', about });
  });
});

describe('the kind of a question', () => {
  it.each<[string, Query['kind']]>([
    ['wie doet wat op niveau 3', 'overview'],
    ['leco niv 2', 'overview'],
    ['wat doet de orthopedagoog', 'overview'],
    ['wie heeft de regie op niveau 2', 'lead'],
    ['who is in charge at level 3', 'lead'],
    ['verschil tussen niveau 2 en 3', 'compare'],
    ['verschil tussen LeCo en OCo', 'compare'],
    ['wat is anders bij PM3 dan bij PM2', 'compare'],
    ['welke stappen zijn er', 'list'],
    ['welke niveaus zijn er?', 'list'],
    ['welke functies zijn er', 'list'],
    ['waar staat DyVa voor', 'term'],
    ['wat zijn mijn taken', 'whose-tasks'],
    ['wie meldt een leerling aan bij leerplicht', 'search'],
    ['', 'unknown'],
  ])('given "%s", then it is %s', (question, kind) => {
    expect(read(question).kind).toBe(kind);
  });
});

describe('what a question asks for', () => {
  it.each([
    ['wie vraagt de TLV aan', 'who'],
    ['bij wie moet ik zijn voor rouw', 'who'],
    ['hoe lang duurt de interventie bij PM2', 'how-long'],
    ['hoeveel weken na PM+ volgt de evaluatie', 'how-long'],
    ['hoe vaak overlegt de teamleider met de LeCo', 'how-many'],
    ['wanneer is de evaluatie van PM+', 'date'],
    ['who fills in the registration form', 'who'],
    ['how long are the interventions carried out', 'how-long'],
  ])('given "%s", then it is %s', (question, asks) => {
    expect(read(question)).toMatchObject({ kind: 'search', asks });
  });

  it.each([
    ['wie doet wat op niveau 3 extern', 'extern'],
    ['niveau 2 intern', 'intern'],
    ['external parties at level 4', 'extern'],
  ])('given "%s", then the group is %s', (question, group) => {
    expect(read(question)).toMatchObject({ kind: 'overview', group });
  });
});

describe('roles', () => {
  it.each([
    ['wat doet de lpa', ['leerplichtambtenaar']],
    ['wat doet de docent', ['leraar']],
    ['wat doen LeCo en OCo op niveau 4', ['leco', 'oco']],
    ['taken verzuim coördinator', ['verzuimcoordinator']],
    ['what does the teaching assistant do', ['onderwijsassistent']],
    ['wat doen de mentoren', ['mentor']],
  ])('given "%s", then they are %j', (question, roles) => {
    expect(read(question)).toMatchObject({ roles });
  });

  it('given a verb that is made of a role, then it is no role', () => {
    expect(read('wie coacht de teamleiders')).not.toMatchObject({ roles: ['coach'] });
  });
});

import { FILES, issueAfter, issuesOf, madeUpSchool, withChange } from './made-up-school';

/** What somebody who edits YAML by hand gets wrong in the writing itself: which line is named, and what to do there. */

const LINE = '- Telt de takken van het nest';
const NAME = '    name: Nestbewaker';
const QUOTE = 'zet de hele tekst tussen aanhalingstekens';
const CLOSE = 'moet ook dicht';
const STRAIGHT = 'recht onder elkaar';

describe('a slip that YAML stumbles over', () => {
  it.each([
    ['a tab to indent with', NAME, '\tname: Nestbewaker', 'roles.yaml:11', 'hier staat een tab'],
    ['a colon in a text', NAME, '    name: Nest: bewaker', 'roles.yaml:11', QUOTE],
    ['a source without quotes', "source: 'gids: blz. 6'", 'source: gids: blz. 6', 'tasks.yaml:6', QUOTE],
    ['no space after the colon', NAME, '    name:Nestbewaker', 'roles.yaml:11', 'na de dubbele punt hoort een spatie'],
    ['no space after the first colon', '- id: nestbewaker', '- id:nestbewaker', 'roles.yaml:10', 'hoort een spatie'],
    ['no space after the dash', LINE, '-Telt de takken', 'tasks.yaml:8', 'na het streepje hoort een spatie'],
    ['a space too many', NAME, `${NAME.slice(0, 4)} name: Nestbewaker`, 'roles.yaml:11', STRAIGHT],
    ['a space too few', NAME, '   name: Nestbewaker', 'roles.yaml:11', STRAIGHT],
    ['= for a colon', NAME, '    name = Nestbewaker', 'roles.yaml:11', 'na een naam hoort een dubbele punt'],
    ['a key twice', 'party: true', 'party: true\n    party: true', 'roles.yaml:18', 'staat hier twee keer'],
    ['a section twice', 'glossary:', 'topics:', 'topics.yaml:18', 'staat hier twee keer'],
    ['a quote that stays open', NAME, '    name: "Nestbewaker', 'roles.yaml:11', CLOSE],
    ['an apostrophe that begins a line', LINE, "- 's Ochtends telt hij", 'tasks.yaml:8', CLOSE],
    ['a quote in the middle', LINE, "- 'Telt foto's'", 'tasks.yaml:8', 'de andere soort'],
    ['only the first word quoted', LINE, '- "Tellen" van takken', 'tasks.yaml:8', 'de andere soort'],
    ['curled quotes', "'gids: blz. 6'", '“gids: blz. 6”', 'tasks.yaml:6', 'typ rechte'],
    ['a backslash between double quotes', LINE, '- "Telt in C:\\schijf"', 'tasks.yaml:8', 'enkele aanhalingstekens'],
    ['a bracket that stays open', 'aliases: [ZM]', 'aliases: [ZM', 'roles.yaml:5', CLOSE],
    ['a brace that stays open', '{ on: 2026-11-22 }', '{ on: 2026-11-22', 'tasks.yaml:21', CLOSE],
    ['no comma in a list', "levels: ['1']", "levels: ['1' '2']", 'topics.yaml:8', 'één komma'],
    ['a bracket that begins a text', LINE, '- [x] telt', 'tasks.yaml:8', QUOTE],
    ['a brace that begins a text', LINE, '- {naam} telt', 'tasks.yaml:8', QUOTE],
    ['a list as a name', LINE, '- [a, b]: telt', 'tasks.yaml:8', 'tussen aanhalingstekens'],
    ['*bold*', LINE, '- *Telt* de takken', 'tasks.yaml:8', QUOTE],
    ['**bolder**', LINE, '- **Telt**', 'tasks.yaml:8', QUOTE],
    ['& to begin with', LINE, '- & telt', 'tasks.yaml:8', QUOTE],
    ['! to begin with', LINE, '- !Let op, telt', 'tasks.yaml:8', QUOTE],
    ['@ to begin with', LINE, '- @mentor telt', 'tasks.yaml:8', QUOTE],
    ['% to begin with', LINE, '- % telt', 'tasks.yaml:8', QUOTE],
    ['> to begin with', LINE, '- > 3 keer tellen', 'tasks.yaml:8', QUOTE],
    ['| to begin with', LINE, '- | telt', 'tasks.yaml:8', QUOTE],
    ['a bullet out of Word', LINE, '• Telt de takken', 'tasks.yaml:8', 'een gewoon streepje'],
    ['an invisible character', LINE, '- Telt\u0007 de takken', 'tasks.yaml:8', 'onzichtbaar teken'],
    ['a file in two parts', 'glossary:', '---\nglossary:', 'topics.yaml:18', '"---"'],
    ['%YAML in the middle', 'school:', '%YAML 1.2\nschool:', 'school.yaml:3', 'een %'],
    ['an alias', LINE, '- *takken', 'tasks.yaml:8', 'schrijf nog eens uit'],
  ])('given %s, then the line and what to do are told', (_, from, to, place, said) => {
    const message = issueAfter(from, to);
    expect(message).toMatch(new RegExp(`^${place} {2}Dit is geen geldige YAML: [^\\n]+\\.$`));
    expect(message).toContain(said);
    expect(message).not.toMatch(/\b(?:the|must|cannot|unexpected|expected|invalid|mapping|entry|scalar)\b/i);
  });
});

describe('a slip that YAML takes for something else', () => {
  it.each([
    [
      'a deeper dash',
      `      ${LINE}`,
      `      ${LINE}\n        - En telt ze na`,
      'tasks.yaml:9',
      'Zet de streepjes recht onder elkaar.',
    ],
    ['a number after #', LINE, '- Telt bij melding #3 de takken', 'tasks.yaml:8', 'valt weg'],
    ['& stuck to a word', LINE, '- &Telt de takken', 'tasks.yaml:8', QUOTE],
    ['a hard space to indent with', NAME, `\u00A0${NAME.slice(1)}`, 'roles.yaml:11', 'harde spatie'],
    ['a hard space after the colon', NAME, '    name:\u00A0Nestbewaker', 'roles.yaml:11', 'harde spatie'],
  ])('given %s, then it is not read as that', (_, from, to, place, said) => {
    expect(issueAfter(from, to)).toMatch(new RegExp(`^${place} {2}[^\\n]+\\.$`));
    expect(issueAfter(from, to)).toContain(said);
  });

  it.each([
    ['a remark', 'askFirst: zorgmeester', 'askFirst: zorgmeester # 3 dagen per week'],
    ['# in quotes', LINE, '- "Telt bij melding #3"'],
    ['& in a text', LINE, '- Telt takken & nesten'],
    ['a dash in a text', LINE, '- Telt - als het kan - de takken'],
    ['a list under a key in a list', LINE, '- text: Telt\n        words:\n          - tak\n          - twijg'],
    ['a tab after a dash', LINE, '-\tTelt de takken'],
  ])('given %s, then nothing is wrong', (_, from, to) => {
    expect(() => madeUpSchool(withChange(from, to))).not.toThrow();
  });
});

describe('a file as another system writes it', () => {
  const broken = withChange('role: nestbewaker', 'role: nest');
  const every = (change: (text: string) => string) => broken.map((file) => ({ ...file, text: change(file.text) }));

  it.each([
    ['Windows', every((text) => text.replaceAll('\n', '\r\n'))],
    ['an old Mac', every((text) => text.replaceAll('\n', '\r'))],
    ['Notepad, with a mark in front', every((text) => `\uFEFF${text}`)],
  ])('given line ends of %s, then the line of a mistake is the same', (_, files) => {
    expect(issuesOf(files)).toMatchObject([{ file: 'tasks.yaml', line: 13 }]);
  });

  it('given two bytes a letter, then the way to save it is told', () => {
    const files = FILES.map((file) => ({ ...file, text: Buffer.from(file.text, 'utf16le').toString('utf8') }));
    expect(issuesOf(files)[0]?.message).toContain('niet als UTF-8 opgeslagen');
  });
});

describe('a file that is made to take long', () => {
  const LAUGHS = Array.from(
    { length: 30 },
    (_, at) => `a${at}: &a${at} [${at > 0 ? `*a${at - 1}, *a${at - 1}` : 'x'}]`,
  );

  it.each([
    ['anchors that stand for billions of lines', LAUGHS.join('\n')],
    ['a list in itself', 'roles: &a [*a]'],
    ['brackets in brackets', `roles: ${'['.repeat(300_000)}`],
    ['thousands of keys that do not exist', Array.from({ length: 30_000 }, (_, at) => `k${at}: x`).join('\n')],
    ['thousands of wrong lines', `tasks:\n${'  - rol: mentor\n'.repeat(15_000)}`],
    ['a key as long as a book', `${'x'.repeat(400_000)}: 1`],
    ['a line of spaces', `a: b${' '.repeat(400_000)}"\nb c`],
  ])('given %s, then it is refused soon, on a line', (_, text) => {
    const before = performance.now();
    const [first] = issuesOf([...FILES, { name: 'z.yaml', text }]);
    // A second is what a person may wait; the machine of the tests is busy with others.
    expect(performance.now() - before).toBeLessThan(4000);
    expect(first?.line).toBeGreaterThanOrEqual(1);
    expect(first?.message.length).toBeLessThan(500);
  });
});

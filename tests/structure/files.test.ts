import { lineFinder } from '../../src/structure/locate';
import { mergeFiles } from '../../src/structure/merge';
import { FILES, issueAfter, issuesOf, madeUpSchool } from './made-up-school';

describe('files that are no YAML', () => {
  it.each([
    ['a tab for spaces', '    title: Steungids', '\ttitle: Steungids', 'school.yaml:13'],
    ['an open bracket', 'aliases: [ZM]', 'aliases: [ZM', 'roles.yaml:5'],
    ['the same key twice', 'party: true', 'party: true\n    party: true', 'roles.yaml:18'],
  ])('given %s, then file and line are named', (_, from, to, place) => {
    expect(issueAfter(from, to)).toMatch(new RegExp(`^${place} {2}Dit is geen geldige YAML: .+\\.$`));
  });

  it('given an empty file, then it is named', () => {
    expect(issuesOf([...FILES, { name: 'leeg.yaml', text: '' }])).toMatchObject([{ file: 'leeg.yaml', line: 1 }]);
  });
});

const SECTIONS = 'school, documents, roles, levels, steps, tasks, topics, fields, routes, glossary';
const issuesWith = (text: string): readonly string[] =>
  issuesOf([...FILES, { name: 'z.yaml', text }]).map((issue) => `${issue.file}:${issue.line}  ${issue.message}`);

describe('a file that is no map of sections', () => {
  it.each([
    ['only a list', '# een lijst\n\n- id: ekster\n', 'z.yaml:3  Dit bestand is alleen een lijst: '],
    ['only a text', 'zomaar een tekst\n', 'z.yaml:1  Dit bestand is alleen een tekst: '],
    ['only a number', '12', 'z.yaml:1  Dit bestand is alleen een tekst: '],
    ['nothing', '', 'z.yaml:1  Dit bestand is leeg: '],
    ['only remarks', '# nog doen\n', 'z.yaml:1  Dit bestand is leeg: '],
    ['only a line of dashes', '---\n', 'z.yaml:1  Dit bestand is leeg: '],
  ])('given %s, then file, line and the sections are named', (_, text, said) => {
    expect(issuesWith(text)).toEqual([
      `${said}hier hoort de naam van een onderdeel met een dubbele punt, en daaronder wat erbij hoort. Dat kan zijn: ${SECTIONS}.`,
    ]);
  });

  it('given two such files, then both are named', () => {
    const more = ['y.yaml', 'z.yaml'].map((name) => ({ name, text: '- x' }));
    expect(issuesOf([...FILES, ...more]).map((issue) => issue.file)).toEqual(['y.yaml', 'z.yaml']);
  });
});

describe('a section that two files give', () => {
  it('given a second school, then both places are named', () => {
    expect(issuesWith('roles: []\nschool:\n  id: de-ooievaar\n  name: Nog eens\n  askFirst: ouders\n')).toEqual([
      'z.yaml:2  "school" staat er al; dit onderdeel mag maar één keer, in één bestand. De andere staat in school.yaml:2.',
    ]);
  });

  it.each([
    ['a block', 'roles:\n  id: ekster\n'],
    ['a text', 'roles: ekster\n'],
    ['nothing', 'roles:\n'],
  ])('given %s where the other file has a list, then both places are named', (_, text) => {
    expect(issuesWith(text)).toEqual([
      expect.stringMatching(
        /^z\.yaml:1 {2}"roles" staat ook .*hier hoort een lijst .* De andere staat in roles\.yaml:2\.$/,
      ),
    ]);
  });

  it('given the list in the later file, then the mistake is still placed at what is no list', () => {
    const files = FILES.map((file) => (file.name === 'roles.yaml' ? { ...file, name: 'z.yaml' } : file));
    const said = issuesOf([{ name: 'a.yaml', text: 'roles: ekster\n' }, ...files]).map((issue) => issue.file);
    expect(said).toContain('a.yaml');
  });
});

describe('the school as a whole', () => {
  it('given an id that is not the name of the folder, then the line of the id is named', () => {
    expect(issueAfter('id: de-ooievaar', 'id: de-reiger')).toBe(
      'school.yaml:3  De id moet gelijk zijn aan de map: "de-ooievaar".',
    );
  });

  it('given no file that says which school it is, then that is what is missing', () => {
    const [first] = issuesOf(FILES.slice(1));
    expect(first).toMatchObject({
      message:
        '"school" ontbreekt: hier hoort een blok met namen en waarden (id, name, kind, askFirst, classes, words, retention).',
    });
  });

  it('given more than twenty mistakes, then the sentence shows twenty and counts the rest', () => {
    const many = { name: 'z.yaml', text: ['roles:', ...Array.from({ length: 25 }, () => '  - id: x')].join('\n') };
    expect(() => madeUpSchool([...FILES, many])).toThrow(
      /De gegevens van school "de-ooievaar" kloppen niet:[\s\S]*… en nog \d+$/,
    );
  });

  it('given mistakes in several files, then they come by file and line', () => {
    const files = FILES.map((file) => ({
      ...file,
      text: file.text.replace('number: 2', 'number: twee').replace('party: true', 'party: 1'),
    }));
    expect(issuesOf(files).map((issue) => `${issue.file}:${issue.line}`)).toEqual(['levels.yaml:16', 'roles.yaml:17']);
  });
});

describe('several files as one', () => {
  it('given the same list in two files, then they are joined in the order of the files', () => {
    const merged = mergeFiles([
      { name: 'a.yaml', data: { roles: ['first', 'second'] } },
      { name: 'b.yaml', data: { roles: ['third'], school: { id: 'x' } } },
    ]);
    expect(merged.data).toEqual({ roles: ['first', 'second', 'third'], school: { id: 'x' } });
  });

  it('given a place in the whole, then its own file and its place there are known', () => {
    const merged = mergeFiles([
      { name: 'a.yaml', data: { roles: ['first', 'second'] } },
      { name: 'b.yaml', data: { roles: ['third', 'fourth'], school: { id: 'x' } } },
    ]);
    expect(merged.origin(['roles', 1, 'id'])).toEqual({ file: 'a.yaml', path: ['roles', 1, 'id'] });
    expect(merged.origin(['roles', 3, 'id'])).toEqual({ file: 'b.yaml', path: ['roles', 1, 'id'] });
    expect(merged.origin(['school', 'id'])).toEqual({ file: 'b.yaml', path: ['school', 'id'] });
  });

  it('given a role in a file of its own, then the others may name it', () => {
    const more = { name: 'z.yaml', text: "roles:\n  - id: ekster\n    name: Ekster\n    source: 'gids: blz. 9'\n" };
    const files = FILES.map((file) => ({ ...file, text: file.text.replace('role: nestbewaker', 'role: ekster') }));
    expect([...madeUpSchool([...files, more]).roles.keys()]).toContain('ekster');
  });
});

describe('the line of a place', () => {
  const text = 'roles:\n  - id: a\n    name: A\n  - id: b\n    aliases:\n      - x\n      - y\n';

  it.each([
    [['roles', 1, 'id'], 4],
    [['roles', 1, 'aliases', 1], 7],
    [['roles', 0, 'source'], 2],
    [['levels', 0], 1],
  ])('given %j, then it is line %i: its own, or that of what stands around it', (path, line) => {
    expect(lineFinder(text)(path)).toBe(line);
  });
});

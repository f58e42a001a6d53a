import { lineFinder } from '../../src/structure/locate';
import { mergeFiles } from '../../src/structure/merge';
import { FILES, issueAfter, issuesOf, madeUpSchool } from './made-up-school';

describe('files that are no YAML', () => {
  it.each([
    ['a tab for spaces', '    title: Steungids', '\ttitle: Steungids', 'school.yaml:13'],
    ['an open bracket', 'aliases: [ZM]', 'aliases: [ZM', 'roles.yaml:6'],
    ['the same key twice', 'party: true', 'party: true\n    party: true', 'roles.yaml:18'],
  ])('given %s, then file and line are named', (_, from, to, place) => {
    expect(issueAfter(from, to)).toMatch(new RegExp(`^${place} {2}Dit is geen geldige YAML: .+\\.$`));
  });

  it('given an empty file, then it is named', () => {
    expect(issuesOf([...FILES, { name: 'leeg.yaml', text: '' }])).toMatchObject([{ file: 'leeg.yaml', line: 1 }]);
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
    expect(first).toMatchObject({ message: '"school" ontbreekt: hier hoort een blok met namen en waarden.' });
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

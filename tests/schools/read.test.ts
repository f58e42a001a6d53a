import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, buildKnowledge } from '../../src/answers/ask';
import { replyText } from '../../src/answers/text';
import { readSchool, readSchools } from '../../src/schools/read';
import type { SourceFile } from '../../src/structure/load';
import { FILES, MADE_UP } from '../structure/made-up-school';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schools-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(id: string, files: readonly SourceFile[]): string {
  mkdirSync(join(folder, id));
  for (const file of files) writeFileSync(join(folder, id, file.name), file.text);
  return join(folder, id);
}

describe('a school that was added as a folder of YAML', () => {
  it('given its files, then it is there beside the others', () => {
    write(MADE_UP, FILES);
    write('tweede', [
      {
        name: 'alles.yml',
        text: FILES.map((file) => file.text)
          .join('\n')
          .replace(`id: ${MADE_UP}`, 'id: tweede'),
      },
    ]);
    expect([...readSchools(folder)].map(([id, school]) => [id, school.facts.length])).toEqual([
      [MADE_UP, 8],
      ['tweede', 8],
    ]);
  });

  it.each([
    ['wat doet de zorgmeester op trede 1', 'Telt de takken van het nest'],
    ['wat doet een ZM op sport 1?', 'Telt de takken van het nest'],
    ['wie heeft de regie op trede 1', 'Regie: nestbewaker'],
    ['what does the care master do at level 1', 'Telt de takken van het nest'],
    ['wie telt de takken?', 'Zorgmeester'],
    ['hoe lang duurt de tweede halte', '3 weken'],
    ['wanneer is de verenwandeling', '23 oktober'],
    ['wat is KLP', 'klepperpauze'],
  ])('given "%s", then it answers without a line of code for that school: %s', (question, said) => {
    const knowledge = buildKnowledge(readSchool(write(MADE_UP, FILES)));
    const reply = ask(knowledge, question);
    expect(reply.kind).toBe('answer');
    expect(replyText(reply)).toContain(said);
    expect(replyText(reply)).toMatch(/^(?:Bron|Source): .*(?:Steungids|Bijlage bij de gids), blz\. \d/m);
  });

  it('given a trede that it does not have, then it says so with its own word', () => {
    const knowledge = buildKnowledge(readSchool(write(MADE_UP, FILES)));
    expect(ask(knowledge, 'wie doet wat op trede 7')).toMatchObject({ kind: 'unknown', reason: 'no-such-level' });
    expect(replyText(ask(knowledge, 'wie doet wat op trede 7'))).toMatch(
      /geen trede 7[\s\S]*Vraag het aan: Zorgmeester/,
    );
  });

  it('given other things in the folder, then they are left alone', () => {
    const school = write(MADE_UP, FILES);
    writeFileSync(join(school, 'LEESMIJ.md'), 'geen: [yaml');
    writeFileSync(join(folder, 'structure.schema.json'), '{}');
    expect([...readSchools(folder).keys()]).toEqual([MADE_UP]);
  });
});

describe('a folder that holds no school', () => {
  it('given a folder that does not exist, then the sentence names it', () => {
    expect(() => readSchool(join(folder, 'nergens'))).toThrow(
      `De map ${join(folder, 'nergens')} bestaat niet; noem de map van een school, zoals schools/voorbeeld.`,
    );
    expect(() => readSchools(join(folder, 'nergens'))).toThrow(
      `De map ${join(folder, 'nergens')}, waar de scholen moeten staan, bestaat niet of is niet te lezen.`,
    );
  });

  it('given a folder that does not exist beside schools that do, then the sentence lists those, and nothing else', () => {
    write(MADE_UP, FILES);
    write('leeg', []);
    expect(() => readSchool(join(folder, 'nergens'))).toThrow(
      `Er is geen school "nergens": de map ${join(folder, 'nergens')} bestaat niet. Er is wel: ${MADE_UP}.`,
    );
  });

  it('given a file where a folder should be, then that is said', () => {
    const file = join(write(MADE_UP, FILES), 'roles.yaml');
    expect(() => readSchool(file)).toThrow(`${file} is geen map die te lezen is; noem de map van een school`);
  });

  it('given a folder whose name cannot be an id, then it is not passed over', () => {
    write('De Esdoorn', FILES);
    expect(() => readSchools(folder)).toThrow(
      /De Esdoorn kan geen school zijn: .*alleen kleine letters, cijfers en streepjes\.$/,
    );
  });

  it('given an empty folder, then the sentence says what is missing', () => {
    expect(() => readSchool(write('leeg', []))).toThrow(
      `In de map ${join(folder, 'leeg')} staat geen bestand dat op .yaml eindigt.`,
    );
    rmSync(join(folder, 'leeg'), { recursive: true });
    expect(() => readSchools(folder)).toThrow('staat geen enkele school.');
  });

  it('given one broken school among good ones, then its file is named with the folder it is in', () => {
    write(MADE_UP, FILES);
    write('kapot', [{ name: 'school.yaml', text: 'school:\n  id: kapot\n  naam: Kapot\n' }]);
    expect(() => readSchools(folder)).toThrow(`${join(folder, 'kapot', 'school.yaml')}:3  "naam" bestaat hier niet.`);
  });

  it('given a folder with another name than the id in it, then that is said', () => {
    expect(() => readSchool(write('anders', FILES))).toThrow('De id moet gelijk zijn aan de map: "anders".');
  });
});

describe('files as editors and systems leave them', () => {
  it('given a name that ends on .txt, as Notepad makes it, then the file is not passed over', () => {
    const school = write(MADE_UP, [...FILES, { name: 'extra.yaml.txt', text: '' }]);
    expect(() => readSchool(school)).toThrow(
      `${join(school, 'extra.yaml.txt')}  Dit bestand eindigt op .txt en wordt daarom niet gelezen: haal ".txt" van de naam af.`,
    );
  });

  it('given capitals in the ending, then the file is read', () => {
    const files = FILES.map((file) => ({ ...file, name: file.name.replace('.yaml', '.YML') }));
    expect(readSchool(write(MADE_UP, files)).facts).toHaveLength(8);
  });

  it('given hidden files beside them, then those are left alone', () => {
    const school = write(MADE_UP, [...FILES, { name: '._roles.yaml', text: '\0' }]);
    expect(readSchool(school).facts).toHaveLength(8);
  });

  it('given a file of two megabytes, then it is refused before it is read', () => {
    const school = write(MADE_UP, [...FILES, { name: 'groot.yaml', text: 'x'.repeat(2_000_000) }]);
    expect(() => readSchool(school)).toThrow(
      /groot\.yaml {2}De bestanden van een school zijn samen hoogstens 600 kB, en dit zijn er 2\d\d\d kB/,
    );
  });

  it('given a folder that is called as a file, then it is said that it cannot be read', () => {
    const school = write(MADE_UP, FILES);
    mkdirSync(join(school, 'map.yaml'));
    expect(() => readSchool(school)).toThrow(`${join(school, 'map.yaml')}  Dit bestand is niet te lezen.`);
  });

  it('given a file as Windows saved it, then the line with the unreadable letter is named', () => {
    const school = write(MADE_UP, FILES);
    writeFileSync(join(school, 'z.yaml'), Buffer.from('# x\nroles:\n  - name: Co\u00F6rdinator\n', 'latin1'));
    expect(() => readSchool(school)).toThrow(/z\.yaml:3 {2}Hier staat een letter .* niet als UTF-8 opgeslagen/);
  });
});

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
      `De gegevens van school "nergens" kloppen niet:\n  ${join(folder, 'nergens')}:0  Deze map bestaat niet of is niet te lezen.`,
    );
    expect(() => readSchools(join(folder, 'nergens'))).toThrow('Deze map bestaat niet of is niet te lezen.');
  });

  it('given an empty folder, then the sentence says what is missing', () => {
    expect(() => readSchool(write('leeg', []))).toThrow('Hier staan geen YAML-bestanden.');
    rmSync(join(folder, 'leeg'), { recursive: true });
    expect(() => readSchools(folder)).toThrow('Hier staat geen enkele school.');
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

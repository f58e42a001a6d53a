import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '../../src/structure/fact-schema';
import type { Structure } from '../../src/structure/structure';
import { FOLDER, SCHOOLS } from './schools';

const WORDS: readonly string[] = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
/** How Dutch says "once" and "each" without the word for one. */
const ONE = /\b(?:een|eens|elk|per|jaarlijks|maandelijks|wekelijks)\b/;
/** "Minder dan 50%" begins at nothing. */
const FROM_NOTHING = /\b(?:minder dan|onder|tot)\b/;

function stands(number: number, text: string): boolean {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (new RegExp(`(?<![\\d,.])${number}(?!\\d)`).test(folded)) return true;
  if (number <= 1) return (number === 1 ? ONE : FROM_NOTHING).test(folded);
  return new RegExp(`\\b${WORDS[number] ?? number}\\b`).test(folded);
}

const numbersIn = ({ number, upTo, within }: Measure): number[] =>
  [number, upTo, within?.number].filter((one) => one !== undefined);

const everyString = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return everyString([...value.values()]);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyString) : [];
};

const CASES: [string, Structure][] = [...SCHOOLS];

it('given the folder, then it holds the four schools of the five documents', () => {
  expect([...SCHOOLS.keys()]).toEqual(['casparus', 'de-baanbreker', 'jan-arentsz', 'voorbeeld']);
});

describe.each(CASES)('%s', (id, school) => {
  it('given its folder, then that is its id, and whom to ask first is somebody who has a function', () => {
    expect(school.id).toBe(id);
    expect(school.roles.get(school.askFirst)?.party).toBe(false);
  });

  it('given any fact, lead or term, then it names a document of the school and the lines there', () => {
    const titles = new Set(school.documents.values());
    const leads = [...school.levels.values()].flatMap((level) => level.leads);
    for (const { source } of [...school.facts, ...leads, ...school.glossary]) {
      expect(titles).toContain(source.document);
      expect(source.where).toMatch(/\(r\. \d|\br\. \d/);
    }
  });

  it('given a number to reckon with, then it stands in the text it was taken from', () => {
    const lost = school.facts.filter(
      ({ measure, text }) => measure && numbersIn(measure).some((number) => !stands(number, text)),
    );
    expect(lost.map((fact) => fact.text)).toEqual([]);
  });

  it('given a doubtful reading, then it says why or what else it could be', () => {
    const leads = [...school.levels.values()].flatMap((level) => level.leads);
    const silent = [...school.facts, ...leads].filter(
      ({ reading }) => reading.certainty === 'twijfel' && !reading.why && reading.otherwise.length === 0,
    );
    expect(silent.map((item) => item.text)).toEqual([]);
  });

  it('given two roles, then no name of one is the name of the other', () => {
    const names = [...school.roles.values()].flatMap((role) =>
      [...new Set([role.name, ...role.aliases].map((name) => name.toLowerCase()))].map((name) => ({
        name,
        role: role.id,
      })),
    );
    const doubles = names.filter(({ name, role }) => names.some((other) => other.name === name && other.role !== role));
    expect(doubles).toEqual([]);
  });

  it('given all that can be shown, then there is no e-mail address, web address or telephone number in it', () => {
    const files = readdirSync(join(FOLDER, id)).map((name) => readFileSync(join(FOLDER, id, name), 'utf8'));
    const own = files.map((text) => text.replace(/^# yaml-language-server:.*$/m, ''));
    for (const text of [...own, ...everyString(school)]) {
      expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w{2,}/);
      expect(text).not.toMatch(/\bhttps?:|\bwww\./i);
      expect(text).not.toMatch(/(?:\+31|\b0)[1-9](?:[ -]?\d){7,8}\b/);
    }
  });
});

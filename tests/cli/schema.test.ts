import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { structureJsonSchema } from '../../src/cli/schema/json-schema';
import { FOLDER, SCHOOLS } from '../schools/schools';
import { FILES, withChange } from '../structure/made-up-school';

const committed = readFileSync(join(FOLDER, 'structure.schema.json'), 'utf8');
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(JSON.parse(committed));

const schoolFiles = [...SCHOOLS.keys()].flatMap((id) => readdirSync(join(FOLDER, id)).map((name) => join(id, name)));

describe('the JSON Schema for editors', () => {
  it('given the schema in the code, then the committed file is what it gives: else run npm run schema', () => {
    expect(committed).toBe(structureJsonSchema());
  });

  it.each(schoolFiles)('given %s, then it is valid by itself and says where its schema is', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/structure\.schema\.json\n/);
    expect([isValid(load(text)), isValid.errors]).toEqual([true, null]);
  });

  it('given each file of the made-up school, which has one of everything, then it is valid by itself', () => {
    for (const { text } of FILES) expect([isValid(load(text)), isValid.errors]).toEqual([true, null]);
  });

  it.each([
    ['an unknown key', 'party: true', 'partij: true'],
    ['a misspelled list', 'glossary:', 'glosary:'],
    ['a word that is not on the list', 'certainty: twijfel', 'certainty: misschien'],
    ['a missing source', "    source: 'bijlage: blz. 3'\n", ''],
    ['a source without a place', "source: 'bijlage: blz. 1'", 'source: bijlage'],
    ['a number for a text', "level: '1'", 'level: 1'],
    ['a day that is none', '{ on: 2026-11-22 }', '{ on: gisteren }'],
  ])('given %s, then an editor underlines it', (_, from, to) => {
    expect(withChange(from, to).map(({ text }) => isValid(load(text)))).toContain(false);
  });

  it('given that a zorgcoördinator reads it, then the explanations are Dutch and reach the keys', () => {
    const said = [...committed.matchAll(/"description": "([^"]+)/g)].map((match) => match[1] ?? '');
    expect(said.length).toBeGreaterThan(25);
    expect(said).toContain('Hoe zeker onze lezing van het document is. Weglaten = zeker.');
    expect(said.filter((text) => /\b(?:the|which|how)\b/i.test(text))).toEqual([]);
  });
});

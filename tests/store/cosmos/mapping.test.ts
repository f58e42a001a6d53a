import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CONTAINER_DEFINITION } from '../../../src/store/cosmos/container';
import { documentId, eventId } from '../../../src/store/cosmos/ids';
import { received, sent, sentText } from '../../../src/store/cosmos/text';

const text = fc.string({ unit: 'binary', maxLength: 300 });

describe('the id of a document', () => {
  it('has only signs that Cosmos DB takes, and fits, whatever it is called', () => {
    fc.assert(
      fc.property(text, fc.nat(), (name, n) => {
        for (const id of [documentId('setting', name), eventId(name, n)]) expect(id).toMatch(/^[\w.~@|,:=-]{1,255}$/);
      }),
    );
  });

  it('differs for different names, however alike or long', () => {
    const alike = [
      'a/b',
      'a=002fb',
      'a\\b',
      'a#b',
      'a?b',
      'a b',
      'A/b',
      '',
      'ä',
      'a\u0308',
      'x'.repeat(300),
      'x'.repeat(301),
    ];
    expect(new Set(alike.map((name) => documentId('pupil', name))).size).toBe(alike.length);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(documentId('pupil', one) === documentId('pupil', other)).toBe(one === other);
      }),
    );
  });
});

describe('text on its way', () => {
  it('comes back as it was, and what goes out has no NUL and no half characters', () => {
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(fc.jsonValue({ stringUnit: 'binary' })))), (value) => {
        const out = sent(value);
        expect(JSON.stringify(out)).not.toMatch(/\\u(0000|d[89a-f])/);
        expect(received(out)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is left as it is where it is ordinary', () => {
    expect(sentText('Zoë zei: "½" 😀 \\u0000\n')).toBe('Zoë zei: "½" 😀 \\u0000\n');
  });
});

it('asks in its queries only for what is indexed', () => {
  const folder = join(__dirname, '../../../src/store/cosmos');
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const asked = new Set(
    code.flatMap((one) => one.match(/(?<=(WHERE|AND|OR|ORDER BY|DEFINED\(|')\s?\(?)\bc\.\w+/g) ?? []),
  );
  const indexed = CONTAINER_DEFINITION.indexingPolicy?.includedPaths?.map(({ path }) => `c.${path.split('/')[1]}`);
  expect(asked.size).toBeGreaterThan(6);
  expect(indexed).toEqual(expect.arrayContaining([...asked]));
});

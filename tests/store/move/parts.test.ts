import fc from 'fast-check';
import type { Kept } from '../../../src/store/move/kept';
import { inParts } from '../../../src/store/move/move';
import { openSqliteSource } from '../../../src/store/sqlite/open';
import { at, id } from '../samples';
import { sqlitePlace } from '../sqlite/place';

const from = sqlitePlace();
afterAll(() => from.remove());

it('makes no file where there is none', async () => {
  await expect(openSqliteSource(`${from.folder}/nergens`, new Date(at(4)))).rejects.toMatchObject({
    code: 'STORE_CANNOT_OPEN',
  });
});

it('goes in parts that fit in a transaction, in their order, the school alone and last', () => {
  const kept = fc
    .integer({ min: 0, max: 900_000 })
    .map((length): Kept => ({ kind: 'setting', key: 'k', value: 'x'.repeat(length), version: 1 }));
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 6 }), fc.nat({ max: 250 }), (large, small) => {
      const few = Array.from({ length: small }, (_, n): Kept => ({ kind: 'number', number: n, caseId: id.case('a') }));
      const everything0: readonly Kept[] = [...large, ...few, { kind: 'school', lastNumber: 1 }];
      const parts = [...inParts(everything0)];
      expect(parts.flat()).toEqual(everything0);
      expect(parts.at(-1)).toEqual([{ kind: 'school', lastNumber: 1 }]);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(100);
        expect(JSON.stringify(part).length).toBeLessThan(1_900_000);
      }
    }),
    { numRuns: 30 },
  );
});

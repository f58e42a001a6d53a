import fc from 'fast-check';
import { likelyDoubles, whySame } from '../../../src/cases/pupils/doubles';
import { pupil } from './ground';

const rosa = pupil('a');

it.each([
  [{}, 'class'],
  [{ firstName: 'ROSA', lastName: 'jansen ', className: '3b' }, 'class'],
  [{ firstName: 'Roza' }, 'class'],
  [{ lastName: 'Janssen' }, 'class'],
  [{ lastName: 'van den Jansen' }, 'class'],
  [{ firstName: 'Rosalinde' }, 'class'],
  [{ firstName: 'Jansen', lastName: 'Rosa' }, 'class'],
  [{ className: '4B', formerClasses: ['3 b'] }, 'class'],
  [{ className: '4B' }, 'name'],
  [{ className: '4B', firstName: 'Roza' }, undefined],
  [{ firstName: 'Bo' }, undefined],
  [{ firstName: 'Piet' }, undefined],
  [{ lastName: 'Smit' }, undefined],
])('given Rosa Jansen of 3B and %j, then they are alike by %s', (more, why) => {
  expect(whySame(rosa, pupil('b', more))).toBe(why);
});

it('a number in common is surer than any name; two numbers are two pupils', () => {
  const numbered = pupil('a', { number: '12A' });
  expect(whySame(numbered, pupil('b', { firstName: 'Piet', lastName: 'Smit', className: '1A', number: '12a' }))).toBe(
    'number',
  );
  expect(whySame(numbered, pupil('b', { number: '13' }))).toBeUndefined();
  expect(whySame(numbered, pupil('b'))).toBe('class');
});

it('lists every two once, the surest first', () => {
  const found = likelyDoubles([
    pupil('d', { firstName: 'Bo', lastName: 'Smit', className: '1A' }),
    pupil('c', { className: '5C' }),
    pupil('b', { firstName: 'Roza', number: '8' }),
    pupil('a'),
    pupil('e', { firstName: 'Bo', lastName: 'Anders', className: '2A', number: '8' }),
  ]);
  expect(found.map(({ one, other, why }) => [one.id, other.id, why])).toEqual([
    ['b', 'e', 'number'],
    ['a', 'b', 'class'],
    ['a', 'c', 'name'],
  ]);
});

it('does not depend on the order, and finds what two by two are alike', () => {
  const some = fc.record({
    firstName: fc.constantFrom('Rosa', 'Roza', 'Bo', 'Rosalie'),
    lastName: fc.constantFrom('Jansen', 'de Jansen', 'Smit'),
    className: fc.constantFrom('3B', '3b', '4A'),
    number: fc.constantFrom(undefined, '1', '2'),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (all) => {
      const pupils = all.map(({ number, ...more }, index) =>
        pupil(`p${index}`, { ...more, ...(number && { number }) }),
      );
      const keys = (list: readonly (typeof rosa)[]) =>
        likelyDoubles(list)
          .map(({ one, other, why }) => `${one.id} ${other.id} ${why}`)
          .sort();
      const pairs = pupils.flatMap((one, index) =>
        pupils.slice(index + 1).flatMap((other) => {
          const why = whySame(one, other);
          return why ? [`${one.id} ${other.id} ${why}`] : [];
        }),
      );
      expect(keys(pupils)).toEqual(pairs.sort());
      expect(keys(pupils.toReversed())).toEqual(keys(pupils));
    }),
  );
});

import fc from 'fast-check';
import { follow } from '../../../src/cases/pupils/follow';
import type { Pupil } from '../../../src/store/port';
import { NAMES, pupil as pupilId } from '../made-up';
import { aCase, Pupils, pupil, reasonOf, sayOf } from './ground';

const two = () => new Pupils([pupil('a', { className: '2A', number: '77' }), pupil('b', { formerClasses: ['1C'] })]);

describe('merging', () => {
  it('given two entries of one pupil, then the one that stays gets what the double had more, and the double leads to it', () => {
    const pupils = two();
    expect(sayOf(pupils.merge('a', 'b'))).toBe('done');
    expect(pupils.get('b')).toMatchObject({ className: '3B', formerClasses: ['1C', '2A'], number: '77' });
    expect(pupils.get('a')).toMatchObject({ mergedInto: 'b', className: '2A' });
    expect(pupils.changes.map(({ pupil: { id }, change }) => [id, change.kind, change.by])).toEqual([
      ['b', 'joined', 'zoco'],
      ['a', 'merged', 'zoco'],
    ]);
    expect(pupils.changes.every(({ change }) => 'reason' in change && change.reason === 'Zelfde leerling')).toBe(true);
  });

  it('given a chain, then all of it leads to the last', () => {
    const pupils = new Pupils(['a', 'b', 'c'].map((id) => pupil(id)));
    pupils.merge('a', 'b');
    pupils.merge('b', 'c');
    expect(['a', 'b', 'c'].map((id) => pupils.root(id))).toEqual(['c', 'c', 'c']);
    expect(reasonOf(pupils.merge('c', 'a'))).toBe('stale');
    expect(reasonOf(pupils.merge('a', 'c'))).toBe('stale');
  });

  it('done already changes nothing; the other way round is refused', () => {
    const pupils = two();
    pupils.merge('a', 'b');
    expect(pupils.merge('a', 'b')).toEqual([]);
    expect(reasonOf(pupils.merge('b', 'a'))).toBe('stale');
    expect(pupils.changes).toHaveLength(2);
  });

  it.each(NAMES.filter((name) => name !== 'zoco'))('is not for %s, who is told nothing of the pupils', (name) => {
    expect(two().merge('a', 'b', name)).toMatchObject({ kind: 'refused', reason: 'not-yours', roles: ['zoco'] });
    expect(two().merge('x', 'y', name)).toEqual(two().merge('a', 'b', name));
  });

  it.each(['', '  ', '\0', 'x'.repeat(50_000)])('with the reason %j is refused', (reason) => {
    const pupils = two();
    const result = pupils.does({ kind: 'merge', double: pupilId('a'), keep: pupilId('b'), reason });
    expect(['needs-reason', 'too-long']).toContain(reasonOf(result));
    expect(pupils.changes).toEqual([]);
  });

  it('a pupil with itself, or one that is not there, is refused', () => {
    expect(sayOf(two().merge('a', 'a'))).toMatch(/Kies twee verschillende/);
    expect(sayOf(two().merge('a', 'x'))).toBe(sayOf(two().merge('x', 'b')));
  });

  it.each(['draft', 'withdrawn', 'discarded'])('a pupil of a %s only is one that is not there', (status) => {
    const pupils = new Pupils(
      [pupil('a'), pupil('b')],
      [
        ['a', aCase('1', { status })],
        ['b', aCase('2')],
      ],
    );
    expect(sayOf(pupils.merge('a', 'b'))).toBe(sayOf(pupils.merge('x', 'b')));
  });
});

describe('separating', () => {
  it('gives the double back, and takes from the other what it had brought', () => {
    const pupils = two();
    const [a, b] = [pupils.get('a'), pupils.get('b')];
    pupils.merge('a', 'b');
    expect(sayOf(pupils.separate('a'))).toBe('done');
    expect(pupils.get('a')).toEqual({ ...a, version: 3 });
    expect(pupils.get('b')).toEqual({ ...b, version: 3 });
    expect(pupils.root('a')).toBe('a');
  });

  it('one that was not merged is refused, and so is another office', () => {
    expect(sayOf(two().separate('a'))).toMatch(/niet \(meer\) samengevoegd/);
    const pupils = two();
    pupils.merge('a', 'b');
    expect(reasonOf(pupils.separate('a', 'mentor'))).toBe('not-yours');
  });

  it('in the middle of a chain takes along what was below', () => {
    const pupils = new Pupils(['a', 'b', 'c'].map((id) => pupil(id)));
    pupils.merge('a', 'b');
    pupils.merge('b', 'c');
    pupils.separate('b');
    expect(['a', 'b', 'c'].map((id) => pupils.root(id))).toEqual(['b', 'b', 'c']);
  });
});

describe('whatever is merged and separated', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('merge' as const), id, id) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('separate' as const), id, id) },
  );

  it('no case loses its pupil, and there is never a circle', async () => {
    let merged = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const pupils = new Pupils(['a', 'b', 'c', 'd', 'e'].map((one) => pupil(one)));
        for (const [kind, one, other] of steps) {
          if (kind === 'merge') pupils.merge(one, other);
          else pupils.separate(one);
          for (const each of pupils.all.values()) {
            const found = await follow(each.id, async (key) => pupils.all.get(key));
            expect(found?.id).toBe(pupils.root(each.id));
            expect(found?.mergedInto).toBeUndefined();
            if (each.mergedInto) merged++;
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(merged).toBeGreaterThan(500);
  });

  it('following ends, whatever is kept: in circles, and where a pupil was erased', async () => {
    const links = fc.array(fc.tuple(id, fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone'))), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(links, id, async (all, from) => {
        const kept = new Map<string, Pupil>(
          all.map(([one, into]) => [one, pupil(one, into ? { mergedInto: pupilId(into) } : {})]),
        );
        const found = await follow(pupilId(from), async (key) => kept.get(key));
        if (found) expect(kept.get(found.id)).toBe(found);
      }),
    );
  });
});

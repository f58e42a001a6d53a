import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { instantOf, pupilIdOf } from '../../../src/cases/identify';
import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { SCHOOL } from '../office';
import { Years } from './ground';

// What people do between the report and the confirmation, in any order: nobody goes but who may.

const NAMES = ['Anna', 'Bram', 'Cato', 'Daan'] as const;
type Name = (typeof NAMES)[number];
const LEFT = '2024-07-12';

/** What is known of one pupil, as plainly as possible. */
interface Known {
  left: boolean;
  open: boolean;
  held: boolean;
  /** Who it is today. */
  into?: Name;
}

const name = fc.constantFrom(...NAMES);
const anyDeed = fc.oneof(
  fc.record({ does: fc.constantFrom('leaves' as const, 'returns' as const, 'opens' as const), name }),
  fc.record({ does: fc.constantFrom('holds' as const, 'lets-go' as const), name }),
  fc.record({ does: fc.constant('merges' as const), name, other: name }),
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer Of> ? Of : never;

let count = 0;
async function does(years: Years, known: Map<Name, Known>, deed: Deed): Promise<void> {
  const one = known.get(deed.name);
  if (!one || one.into) return;
  switch (deed.does) {
    case 'leaves':
    case 'returns':
      one.left = deed.does === 'leaves';
      return years.becomes(deed.name, one.left ? { leftOn: LEFT } : {});
    case 'opens':
      one.open = true;
      return years.opens(`again-${++count}`, pupilIdOf(deed.name));
    case 'holds':
    case 'lets-go': {
      const holds = deed.does === 'holds';
      // What was merged into it is held, and let go, with it.
      for (const each of [one, ...mergedInto(known, deed.name)]) each.held = holds && each === one;
      await years.holds(deed.name, holds ? '2027-06-01' : null);
      return;
    }
    case 'merges': {
      const other = known.get(deed.other);
      if (!other || other.into || other === one) return;
      if (mergedInto(known, deed.name).length > 0) return;
      one.into = deed.other;
      return years.becomes(deed.name, { ...(one.left && { leftOn: LEFT }), mergedInto: pupilIdOf(deed.other) });
    }
    default:
      return deed satisfies never;
  }
}

const mergedInto = (known: ReadonlyMap<Name, Known>, root: Name): Known[] =>
  [...known.values()].filter(({ into }) => into === root);

/** Whether a pupil, with all that is part of it, may go. */
function mayGo(known: ReadonlyMap<Name, Known>, root: Name): boolean {
  const one = known.get(root);
  const all = one ? [one, ...mergedInto(known, root)] : [];
  return one?.left === true && !all.some(({ open, held }) => open || held);
}

it('erases those who were asked and may go when it is confirmed, all of each, and nobody else', async () => {
  let erased = 0;
  let spared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDeed, { maxLength: 5 }),
      fc.array(anyDeed, { maxLength: 5 }),
      async (before, between) => {
        const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-any-order-'));
        const years = await Years.open(folder);
        const known = new Map<Name, Known>();
        for (const each of NAMES) {
          await years.pupil(each, { leftOn: LEFT });
          known.set(each, { left: true, open: false, held: false });
        }
        years.at('2026-11-02T09:00:00+01:00');
        for (const deed of before) await does(years, known, deed);
        const rootOf = (one: Name): Name => known.get(one)?.into ?? one;
        const asked = NAMES.filter((one) => mayGo(known, rootOf(one)));
        if (asked.length > 0) {
          await years.asks();
          for (const deed of between) await does(years, known, deed);
          await years.agrees();
          await goOnErasing(years.store, SCHOOL.key, instantOf(years.office.moment));
        }
        const roots = new Set(asked.map(rootOf));
        const gone =
          asked.length === 0 ? [] : NAMES.filter((one) => roots.has(rootOf(one)) && mayGo(known, rootOf(one)));
        const left = (await years.store.findPupils(SCHOOL.key, {})).map(({ firstName }) => firstName);
        erased += gone.length;
        spared += asked.filter((one) => !gone.includes(one)).length;
        await years.store.close();
        rmSync(folder, { recursive: true, force: true });
        expect(left.toSorted()).toEqual(NAMES.filter((one) => !gone.includes(one)));
      },
    ),
    { numRuns: 25 },
  );
  // Both happened.
  expect(erased).toBeGreaterThan(5);
  expect(spared).toBeGreaterThan(5);
}, 60_000);

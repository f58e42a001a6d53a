import fc from 'fast-check';
import type { Erasure, Write } from '../../../src/store/port';
import { at, handled, id, message, move, pupil, reminder, said, summary } from '../samples';

/** Few ids and low versions, so that writes meet each other often: half of them fit, half do not. */
const few = fc.constantFrom('a', 'b', 'c');
const version = fc.nat({ max: 3 });
const day = fc.integer({ min: 2, max: 3 });
const text = fc.string({ unit: 'binary', maxLength: 12 });
/** As a store gives it back: JSON has one zero, JavaScript two. */
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 2 });
const someOnce = <Value>(value: fc.Arbitrary<Value>, by: (one: Value) => string) =>
  fc.uniqueArray(value, { maxLength: 2, selector: by });

const stream = fc.record({ caseId: few.map(id.case), expected: version, append: some(text.map(said)) });

/** A case that has no event even after the write can have neither summary nor number. */
const isWritten = ({ expected, append }: Write['streams'][number]): boolean => expected + append.length > 0;

const numberOf = (given: number | undefined, stream: Write['streams'][number] | undefined): Pick<Write, 'number'> =>
  given !== undefined && stream ? { number: { given, caseId: stream.caseId } } : {};

const write: fc.Arbitrary<Write> = fc
  .record(
    {
      streams: someOnce(stream, ({ caseId }) => caseId),
      pupils: someOnce(
        fc.record({ name: few, firstName: text, className: text, version: fc.nat({ max: 1 }) }),
        ({ name }) => name,
      ).map((list) => list.map(({ name, ...more }) => pupil(name, more))),
      reminders: someOnce(fc.tuple(few, day, fc.nat({ max: 2 }), fc.boolean()), ([one]) => one).map((list) => {
        const all = list.map(([one, on, read, put]) => ({ ...reminder(one, on, read), isPut: put }));
        return {
          put: all.filter(({ isPut }) => isPut).map(({ isPut: _, ...one }) => one),
          drop: all.filter(({ isPut }) => !isPut).map(({ id: one, version: read }) => ({ id: one, version: read })),
        };
      }),
      outbox: someOnce(fc.tuple(few, day), ([one]) => one).map((list) => list.map(([one, on]) => message(one, on))),
      settings: someOnce(fc.record({ key: few, value: json, expected: fc.nat({ max: 1 }) }), ({ key }) => key),
      handled: fc.tuple(fc.string({ maxLength: 1 }), json).map(([one, answer]) => handled(`x${one}`, answer)),
      summarised: fc.record({ status: few, className: text }),
      numbered: fc.nat({ max: 4 }),
    },
    { requiredKeys: ['streams'] },
  )
  .map(({ summarised, numbered, ...rest }) => ({
    ...rest,
    ...(summarised && {
      summaries: rest.streams
        .filter(isWritten)
        .map(({ caseId, expected, append }) => summary(caseId, expected + append.length, summarised)),
    }),
    ...numberOf(numbered, rest.streams.find(isWritten)),
  }));

export type Step = { readonly school: 0 | 1 } & ({ readonly write: Write } | { readonly erase: Erasure });

/** Which of two schools it is for. */
const school = fc.constantFrom(0 as const, 0 as const, 1 as const);

/** What a courier writes. */
const moving: fc.Arbitrary<Write> = fc
  .record({
    outboxId: few,
    version: fc.integer({ min: 1, max: 3 }),
    to: fc.oneof(
      fc.constant('gone' as const),
      fc.record({ kind: fc.constant('waiting' as const), tries: fc.nat({ max: 3 }) }),
      fc.constant({ kind: 'failed' as const, tries: 1, since: at(2), reason: 'refused' }),
    ),
  })
  .map((one) => ({ streams: [], moves: [move(one.outboxId, one.to, one.version)] }));

/** Much or little of what there may be. */
const erasure: fc.Arbitrary<Erasure> = fc.record(
  {
    cases: some(few.map(id.case)),
    pupils: some(few.map(id.pupil)),
    settings: some(few),
    reminders: some(few),
    outbox: some(few),
  },
  { requiredKeys: [] },
);

/** What happens to a store, one thing after the other. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        school,
        write: fc.oneof({ weight: 6, arbitrary: write }, { weight: 1, arbitrary: moving }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ school, erase: erasure }) },
  ),
  { maxLength: 25, size: 'max' },
);

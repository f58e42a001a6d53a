import { z } from 'zod/v4';
import type { CaseId, Instant, PersonId, PupilId } from '../../cases/ids';
import { PRIVACY_KINDS, WHYS } from './request-kinds';
import type { Named } from './whole';
import { isTracedCase, isTracedPupil, type Traced } from './whose';

const personId = z.custom<PersonId>((value) => typeof value === 'string' && value !== '');
const pupilId = z.custom<PupilId>((value) => typeof value === 'string' && value !== '');
const caseId = z.custom<CaseId>((value) => typeof value === 'string' && value !== '');
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));

const asked = {
  number: z.int().positive(),
  kind: z.enum(PRIVACY_KINDS),
  why: z.enum(WHYS),
  askedBy: personId,
  askedAt: instant,
  /** Only whose term is over when it is agreed to: the half-yearly clean-up. */
  byTerm: z.literal(true).optional(),
};
const confirmed = { ...asked, by: personId, at: instant };
const pupils = z.array(pupilId);

/** How many of a clean-up stay after all, and why: no day of leaving (any more), a case that is open, or somebody held it. */
const spared = z.object({ back: z.int(), open: z.int(), held: z.int() }).optional();
export type Spared = NonNullable<z.infer<typeof spared>>;

/** How many of each were erased; all that the proof says of what there was. */
const counts = z.object({ pupils: z.int(), cases: z.int(), messages: z.int() });
export type ErasedCounts = z.infer<typeof counts>;

/** A request as it is kept, and what became of it; loose, like all that is. Once it is over it names no pupil, and no case. */
export const privacyRequest = z.discriminatedUnion('state', [
  /** `cases`: about a class, asked by themselves; not there in what was kept before these could be asked. */
  z.looseObject({ ...asked, state: z.literal('asked'), pupils, cases: z.array(caseId).optional() }),
  /** Whoever asked took it back, or the second person said no; or the pupil was erased meanwhile. */
  z.looseObject({
    ...asked,
    state: z.literal('over'),
    by: personId.optional(),
    at: instant.optional(),
    /** It was agreed to, by `by`, and could be fetched; the pupil was erased after that. */
    given: z.literal(true).optional(),
    spared,
  }),
  /** Whoever asked may have the document until then. */
  z.looseObject({ ...confirmed, state: z.literal('given'), pupils, until: instant }),
  /** `cases` and `pupils`: all that was found, so that it is known after they are gone. Looked for again until then. */
  z.looseObject({
    ...confirmed,
    state: z.literal('erasing'),
    pupils,
    cases: z.array(caseId),
    until: instant,
    counts,
    spared,
  }),
  z.looseObject({ ...confirmed, state: z.literal('done'), doneAt: instant, counts, spared }),
]);

export type PrivacyRequest = z.infer<typeof privacyRequest>;
export type In<State extends PrivacyRequest['state']> = Extract<PrivacyRequest, { state: State }>;

/** A request with the version that it was read in. */
export interface KeptRequest {
  readonly request: PrivacyRequest;
  readonly version: number;
}

export const requestKey = (number: number): string => `avg/${number}`;

/** What a request names: of what is not asked by cases, none. */
export type Naming = Pick<Named, 'pupils'> & Partial<Pick<Named, 'cases'>>;

/** What a request that is not carried out yet names. A document is made of a pupil only. */
export const naming = (request: In<'asked'> | In<'given'>): Naming =>
  request.state === 'asked' ? request : { pupils: request.pupils };

/** The ids of all pupils and cases that a request names. */
export const namedIn = ({ pupils, cases = [] }: Naming): readonly (PupilId | CaseId)[] => [...pupils, ...cases];

/** A request about what is erased, without that; nothing where it goes on as it is. */
export function lapsed(value: unknown, traced: Traced): In<'over'> | In<'asked'> | In<'given'> | undefined {
  const found = privacyRequest.safeParse(value).data;
  if (found?.state !== 'asked' && found?.state !== 'given') return undefined;
  const { cases: before = [] } = naming(found);
  const pupils = found.pupils.filter((id) => !isTracedPupil(traced, id));
  const cases = before.filter((id) => !isTracedCase(traced, id));
  if (pupils.length === found.pupils.length && cases.length === before.length) return undefined;
  if (pupils.length + cases.length > 0) return { ...found, pupils, ...(before.length > 0 && { cases }) };
  return found.state === 'given' ? over(found, { by: found.by, at: found.at, given: true }) : over(found);
}

/** It waits for an answer, or is being carried out. */
export const isUnderWay = (request: PrivacyRequest): request is In<'asked'> | In<'erasing'> =>
  request.state === 'asked' || request.state === 'erasing';

/** It ends without what it asked for. */
export const over = (
  { number, kind, why, askedBy, askedAt, byTerm }: PrivacyRequest,
  ended: Pick<In<'over'>, 'by' | 'at' | 'given' | 'spared'> = {},
): In<'over'> => ({ number, kind, why, askedBy, askedAt, ...(byTerm && { byTerm }), state: 'over', ...ended });

/** A document may be fetched for a week, as long as a conversation with parents takes to plan. */
export const GIVEN_FOR_MS = 7 * 24 * 3_600_000;
/** Whatever was under way when the erasing began has ended by then, its messages too: looked for once more. */
export const SETTLED_AFTER_MS = 10 * 60_000;

const later = (at: Instant, ms: number): Instant => instant.parse(new Date(Date.parse(at) + ms).toISOString());

/** What a clean-up erases when it is agreed to, and how many stay. */
export interface Going extends Named {
  readonly spared: Spared;
}

/** The second person agrees; `going`: to a clean-up, for these. */
export function agreed(
  request: In<'asked'>,
  { by, at, going }: { readonly by: PersonId; readonly at: Instant; readonly going?: Going | undefined },
): In<'given'> | In<'erasing'> | In<'over'> {
  if (request.byTerm && !going) throw new Error('It was not looked who may go.');
  if (going && namedIn(going).length === 0) return over(request, { by, at, spared: going.spared });
  const { state: _, ...rest } = request;
  if (request.kind === 'inzage') return { ...rest, state: 'given', by, at, until: later(at, GIVEN_FOR_MS) };
  const nothing: ErasedCounts = { pupils: 0, cases: 0, messages: 0 };
  return {
    ...rest,
    pupils: [...(going ?? request).pupils],
    ...(going && { spared: going.spared }),
    state: 'erasing',
    by,
    at,
    cases: [...((going ?? request).cases ?? [])],
    until: later(at, SETTLED_AFTER_MS),
    counts: nothing,
  };
}

/** All is gone: what stays is the proof. */
export const proven = (
  { number, kind, why, askedBy, askedAt, byTerm, by, at, counts: erased, spared: stayed }: In<'erasing'>,
  doneAt: Instant,
): In<'done'> => ({
  number,
  kind,
  why,
  askedBy,
  askedAt,
  ...(byTerm && { byTerm }),
  by,
  at,
  state: 'done',
  doneAt,
  counts: erased,
  ...(stayed && { spared: stayed }),
});

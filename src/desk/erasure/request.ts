import { z } from 'zod/v4';
import type { Instant, PersonId, PupilId } from '../../cases/ids';
import { PRIVACY_KINDS, WHYS } from './request-kinds';
import { isTracedPupil, type Traced } from './whose';

const personId = z.custom<PersonId>((value) => typeof value === 'string' && value !== '');
const pupilId = z.custom<PupilId>((value) => typeof value === 'string' && value !== '');
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));

const asked = {
  number: z.int().positive(),
  kind: z.enum(PRIVACY_KINDS),
  why: z.enum(WHYS),
  askedBy: personId,
  askedAt: instant,
};
const confirmed = { ...asked, by: personId, at: instant };
const pupils = z.array(pupilId);

/** How many of each were erased; all that the proof says of what there was. */
const counts = z.object({ pupils: z.int(), cases: z.int(), messages: z.int() });
export type ErasedCounts = z.infer<typeof counts>;

/** A request as it is kept, and what became of it; loose, like all that is. Once it is over it names no pupil. */
export const privacyRequest = z.discriminatedUnion('state', [
  z.looseObject({ ...asked, state: z.literal('asked'), pupils }),
  /** Whoever asked took it back, or the second person said no; or the pupil was erased meanwhile. */
  z.looseObject({ ...asked, state: z.literal('over'), by: personId.optional(), at: instant.optional() }),
  /** Whoever asked may have the document until then. */
  z.looseObject({ ...confirmed, state: z.literal('given'), pupils, until: instant }),
  /** `cases` and `pupils`: all that was found, so that it is known after they are gone. Looked for again until then. */
  z.looseObject({
    ...confirmed,
    state: z.literal('erasing'),
    pupils,
    cases: z.array(z.string()),
    until: instant,
    counts,
  }),
  z.looseObject({ ...confirmed, state: z.literal('done'), doneAt: instant, counts }),
]);

export type PrivacyRequest = z.infer<typeof privacyRequest>;
export type In<State extends PrivacyRequest['state']> = Extract<PrivacyRequest, { state: State }>;

/** A request with the version that it was read in. */
export interface KeptRequest {
  readonly request: PrivacyRequest;
  readonly version: number;
}

export const requestKey = (number: number): string => `avg/${number}`;

/** A request about a pupil that is erased, without that pupil; nothing where it goes on as it is. */
export function lapsed(value: unknown, traced: Traced): In<'over'> | undefined {
  const found = privacyRequest.safeParse(value).data;
  if (found?.state !== 'asked' && found?.state !== 'given') return undefined;
  return found.pupils.some((id) => isTracedPupil(traced, id)) ? over(found) : undefined;
}

/** It ends without what it asked for. */
export const over = (
  { number, kind, why, askedBy, askedAt }: PrivacyRequest,
  ended: { readonly by?: PersonId; readonly at?: Instant } = {},
): In<'over'> => ({ number, kind, why, askedBy, askedAt, state: 'over', ...ended });

/** A document may be fetched for a week, as long as a conversation with parents takes to plan. */
export const GIVEN_FOR_MS = 7 * 24 * 3_600_000;
/** Whatever was under way when the erasing began has ended by then, its messages too: looked for once more. */
export const SETTLED_AFTER_MS = 10 * 60_000;

const later = (at: Instant, ms: number): Instant => instant.parse(new Date(Date.parse(at) + ms).toISOString());

/** The second person agrees. */
export function agreed(request: In<'asked'>, by: PersonId, at: Instant): In<'given'> | In<'erasing'> {
  const { state: _, ...rest } = request;
  if (request.kind === 'inzage') return { ...rest, state: 'given', by, at, until: later(at, GIVEN_FOR_MS) };
  const nothing: ErasedCounts = { pupils: 0, cases: 0, messages: 0 };
  return { ...rest, state: 'erasing', by, at, cases: [], until: later(at, SETTLED_AFTER_MS), counts: nothing };
}

/** All is gone: what stays is the proof. */
export const proven = (
  { number, kind, why, askedBy, askedAt, by, at, counts: erased }: In<'erasing'>,
  doneAt: Instant,
): In<'done'> => ({ number, kind, why, askedBy, askedAt, by, at, state: 'done', doneAt, counts: erased });

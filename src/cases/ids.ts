declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** The id of a school in the store: its tenant and structure, one partition. */
export type SchoolKey = Id<'SchoolKey'>;
export type CaseId = Id<'Case'>;
export type PupilId = Id<'Pupil'>;
/** Somebody in Entra, by object id. */
export type PersonId = Id<'Person'>;
export type InterventionId = Id<'Intervention'>;
/** A day of the school's calendar, as yyyy-mm-dd in Europe/Amsterdam. */
export type Day = Id<'Day'>;
/** A moment, as an ISO 8601 string in UTC. */
export type Instant = Id<'Instant'>;

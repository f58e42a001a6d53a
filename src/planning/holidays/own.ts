import { type Holiday, type HolidayId, type SchoolYear, type Stretch, schoolYearOf } from './holiday';

/** What a school says of its own year; it goes before the region's dates, both ways. */
export type OwnDate =
  /** Its own dates for a holiday, instead of the region's of that school year. */
  | (Stretch & { readonly kind: 'holiday'; readonly holiday: HolidayId })
  /** A holiday of the region that the school does not have. */
  | { readonly kind: 'none'; readonly holiday: HolidayId; readonly year: SchoolYear }
  /** Free days of its own: "studiedag". */
  | (Stretch & { readonly kind: 'free'; readonly name: string })
  /** School as usual, whatever the region or the country has: 5 May. */
  | (Stretch & { readonly kind: 'school' });

/** A holiday as this school has it: of the region, or its own. */
export interface HolidayHere extends Omit<Holiday, 'certainty'> {
  readonly certainty: Holiday['certainty'] | 'own';
}

/** The region's holidays with the school's own in their place, in order of day. */
export function holidaysHere(region: readonly Holiday[], own: readonly OwnDate[]): readonly HolidayHere[] {
  const chosen = own
    .filter((one) => one.kind === 'holiday')
    .map(
      ({ holiday, from, until }): HolidayHere => ({
        holiday,
        year: schoolYearOf(from),
        from,
        until,
        certainty: 'own',
      }),
    );
  const kept = region.filter(
    (one) =>
      !chosen.some(({ holiday, year }) => year === one.year && replaces(holiday, one.holiday)) &&
      !own.some((said) => said.kind === 'none' && said.year === one.year && said.holiday === one.holiday),
  );
  return [...kept, ...chosen].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Own dates for the meivakantie say all of it: the region's extra week goes with it. */
const replaces = (own: HolidayId, regional: HolidayId): boolean =>
  own === regional || (own === 'mei' && regional === 'mei-extra');

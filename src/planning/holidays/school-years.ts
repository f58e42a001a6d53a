import { dayOf } from '../../cases/identify';
import type { Certainty, Holiday, HolidayId, Region, SchoolYear } from './holiday';
import type { Source } from './sources';

/**
 * The school holidays of the three regions, Saturday to Sunday, both included. Christmas, summer and one week in May are
 * fixed by regulation; autumn, spring and a second week in May are advice. To add a year, add its rows with their sources.
 * The government's own page was at hand for 2027-2028 alone; the other rows rest on two or more copies that agree.
 */
interface Row {
  readonly year: SchoolYear;
  readonly holiday: HolidayId;
  readonly certainty: Certainty;
  readonly dates: Readonly<Partial<Record<Region, Span>>>;
  readonly sources: readonly Source[];
}
type Span = readonly [from: string, until: string];

const everywhere = (from: string, until: string): Row['dates'] => {
  const span: Span = [from, until];
  return { noord: span, midden: span, zuid: span };
};
const inRegions = (noord: Span, midden: Span, zuid: Span): Row['dates'] => ({ noord, midden, zuid });

export const ROWS: readonly Row[] = [
  {
    year: '2025-2026',
    holiday: 'herfst',
    certainty: 'advisory',
    dates: inRegions(['2025-10-18', '2025-10-26'], ['2025-10-18', '2025-10-26'], ['2025-10-11', '2025-10-19']),
    sources: ['opendata', 'openholidays', 'soliferclub', 'katinn'],
  },
  {
    year: '2025-2026',
    holiday: 'kerst',
    certainty: 'fixed',
    dates: everywhere('2025-12-20', '2026-01-04'),
    sources: ['opendata', 'openholidays', 'soliferclub', 'katinn'],
  },
  {
    year: '2025-2026',
    holiday: 'voorjaar',
    certainty: 'advisory',
    dates: inRegions(['2026-02-21', '2026-03-01'], ['2026-02-14', '2026-02-22'], ['2026-02-14', '2026-02-22']),
    sources: ['opendata', 'openholidays', 'soliferclub', 'katinn'],
  },
  {
    year: '2025-2026',
    holiday: 'mei',
    certainty: 'fixed',
    dates: everywhere('2026-04-25', '2026-05-03'),
    sources: ['opendata', 'openholidays', 'soliferclub', 'katinn'],
  },
  {
    year: '2025-2026',
    holiday: 'mei-extra',
    certainty: 'advisory',
    dates: everywhere('2026-04-18', '2026-04-26'),
    sources: ['soliferclub', 'katinn'],
  },
  {
    year: '2025-2026',
    holiday: 'zomer',
    certainty: 'fixed',
    dates: inRegions(['2026-07-04', '2026-08-16'], ['2026-07-18', '2026-08-30'], ['2026-07-11', '2026-08-23']),
    sources: ['opendata', 'openholidays', 'soliferclub', 'katinn', 'vakantieschema'],
  },
  {
    year: '2026-2027',
    holiday: 'herfst',
    certainty: 'advisory',
    dates: inRegions(['2026-10-10', '2026-10-18'], ['2026-10-17', '2026-10-25'], ['2026-10-17', '2026-10-25']),
    sources: ['opendata', 'openholidays', 'vakantieschema', 'deepsea'],
  },
  {
    year: '2026-2027',
    holiday: 'kerst',
    certainty: 'fixed',
    dates: everywhere('2026-12-19', '2027-01-03'),
    sources: ['opendata', 'openholidays', 'vakantieschema', 'gewaard', 'wsko'],
  },
  {
    // Zuid does not fall together with carnaval this year: schools there often choose another week.
    year: '2026-2027',
    holiday: 'voorjaar',
    certainty: 'advisory',
    dates: inRegions(['2027-02-20', '2027-02-28'], ['2027-02-20', '2027-02-28'], ['2027-02-13', '2027-02-21']),
    sources: ['opendata', 'gewaard'],
  },
  {
    year: '2026-2027',
    holiday: 'mei',
    certainty: 'fixed',
    dates: everywhere('2027-04-24', '2027-05-02'),
    sources: ['opendata', 'openholidays'],
  },
  {
    // No advice was found. Schools in Midden have this week, from Monday; of Noord and Zuid nothing is known.
    year: '2026-2027',
    holiday: 'mei-extra',
    certainty: 'unconfirmed',
    dates: { midden: ['2027-05-03', '2027-05-09'] },
    sources: ['gewaard', 'wsko', 'polsstok'],
  },
  {
    year: '2026-2027',
    holiday: 'zomer',
    certainty: 'fixed',
    dates: inRegions(['2027-07-10', '2027-08-22'], ['2027-07-17', '2027-08-29'], ['2027-07-24', '2027-09-05']),
    sources: ['opendata', 'openholidays', 'gewaard'],
  },
  {
    year: '2027-2028',
    holiday: 'herfst',
    certainty: 'advisory',
    dates: inRegions(['2027-10-16', '2027-10-24'], ['2027-10-16', '2027-10-24'], ['2027-10-23', '2027-10-31']),
    sources: ['overheid', 'opendata', 'openholidays'],
  },
  {
    year: '2027-2028',
    holiday: 'kerst',
    certainty: 'fixed',
    dates: everywhere('2027-12-25', '2028-01-09'),
    sources: ['overheid', 'opendata', 'openholidays'],
  },
  {
    year: '2027-2028',
    holiday: 'voorjaar',
    certainty: 'advisory',
    dates: inRegions(['2028-02-19', '2028-02-27'], ['2028-02-26', '2028-03-05'], ['2028-02-26', '2028-03-05']),
    sources: ['overheid', 'opendata', 'openholidays'],
  },
  {
    year: '2027-2028',
    holiday: 'mei',
    certainty: 'fixed',
    dates: everywhere('2028-04-29', '2028-05-07'),
    sources: ['overheid', 'opendata', 'openholidays'],
  },
  {
    year: '2027-2028',
    holiday: 'mei-extra',
    certainty: 'advisory',
    dates: everywhere('2028-04-22', '2028-04-30'),
    sources: ['overheid'],
  },
  {
    year: '2027-2028',
    holiday: 'zomer',
    certainty: 'fixed',
    dates: inRegions(['2028-07-15', '2028-08-27'], ['2028-07-08', '2028-08-20'], ['2028-07-22', '2028-09-03']),
    sources: ['overheid', 'opendata', 'openholidays'],
  },
];

/** The first day of which all is known: the summer holiday of 2025 is not in the list. */
export const KNOWN_FROM = dayOf('2025-09-01');

/** The school years that are complete for every region, but for a second week in May. */
export const YEARS: readonly SchoolYear[] = ['2025-2026', '2026-2027', '2027-2028'];

/** The holidays of a region, in order of day. */
export const holidaysOf = (region: Region): readonly Holiday[] => BY_REGION[region];

/** Made once: every turn asks. */
const BY_REGION: Readonly<Record<Region, readonly Holiday[]>> = {
  noord: daysIn('noord'),
  midden: daysIn('midden'),
  zuid: daysIn('zuid'),
};

function daysIn(region: Region): readonly Holiday[] {
  return ROWS.flatMap(({ year, holiday, certainty, dates }) => {
    const span = dates[region];
    return span ? [{ year, holiday, certainty, from: dayOf(span[0]), until: dayOf(span[1]) }] : [];
  });
}

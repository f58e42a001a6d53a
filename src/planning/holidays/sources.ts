/** Where the dates of the school holidays come from. Read in November 2026 from stored copies, not live. */
const SOURCES = {
  overheid:
    'https://rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar/overzicht-schoolvakanties-2027-2028',
  /** What is fixed and what is advice. */
  regeling: 'https://www.vosabb.nl/vakantiedata-2025-2030-vastgesteld-po-vo/',
  /** Commit dd3dfa8. Has a slip in Zuid, voorjaar 2027 (ends 21-03), so it is no source for that row. */
  openholidays: 'https://github.com/openpotato/openholidaysapi.data (src/nl/holidays/holidays.school.csv)',
  opendata: 'a copy on GitHub of opendata.rijksoverheid.nl',
  soliferclub: 'https://soliferclub.nl/schoolvakanties-2025-2026/',
  katinn: 'https://katinn.nl/?p=409',
  vakantieschema: 'https://www.vakantieschema.nl/2026-overzicht/schoolvakanties/',
  deepsea: 'http://www.deepsea.nl/wanneer-herfst-vakantie/',
  /** Schools of the region Midden, on their own pages. */
  gewaard: 'https://deschelp.csgdewaard.nl/onze-school/schoolvakanties',
  wsko: 'https://mariaschool.wsko.nl/nl/vakanties-en-vrije-dagen',
  polsstok: 'https://www.obsdepolsstokberkenwoude.nl/praktische-informatie/vakanties-en-vrije-dagen',
} as const;

export type Source = keyof typeof SOURCES;

import { z } from 'zod/v4';

/** One line of a structure, and what every part of it may say of its source and of the doubt about its reading. */

export const SLUG = /^[a-z0-9][a-z0-9-]*$/;
export const slug = z.string().regex(SLUG, 'alleen kleine letters, cijfers en streepjes');
export const sentence = z.string().trim().min(2);
export const wordList = z.array(z.string().trim().min(1)).default([]);
export const wholeNumber = z.int().min(0);

export const CERTAINTIES = ['zeker', 'waarschijnlijk', 'twijfel'] as const;
export const GROUPS = ['intern', 'extern'] as const;
const MEASURE_UNITS = [
  'keer',
  'bijeenkomsten',
  'gesprekken',
  'criteria',
  'procent',
  'minuten',
  'uur',
  'dagen',
  'werkdagen',
  'schooldagen',
  'weken',
  'schoolweken',
  'maanden',
  'jaar',
] as const;

/** What a line of the structure says: a question such as "hoe lang" or "wie zit voor" asks for one of these. */
const FACT_KINDS = [
  'task',
  'action',
  'description',
  'definition',
  'criterion',
  'consult',
  'consent',
  'inform',
  'record',
  'chair',
  'member',
  'frequency',
  'term',
  'threshold',
  'moment',
  'evaluation',
  'outcome',
  'goal',
  'rule',
] as const;

export const source = z
  .string()
  .regex(/^[a-z0-9-]+: .+/, 'schrijf "document: plaats", bijvoorbeeld "rollenmatrix: Extra niveau 3, intern, LeCo"')
  .describe('Waar het staat: "document: plaats". Het document is een id uit documents.');

export const doubt = {
  certainty: z.enum(CERTAINTIES).optional().describe('Hoe zeker onze lezing van het document is. Weglaten = zeker.'),
  otherwise: z.array(slug).optional().describe('De andere functies die het ook kunnen zijn, bij twijfel.'),
  reading: sentence.optional().describe('Waarom de lezing niet zeker is.'),
  confirmed: z
    .strictObject({ on: z.iso.date('schrijf jaar-maand-dag, bijvoorbeeld 2026-11-22') })
    .optional()
    .describe('Vul in zodra iemand van de school de lezing heeft bevestigd: { on: 2026-11-22 }.'),
};

/** About how many days one is. */
const DAYS_IN: Readonly<Record<string, number>> = {
  dagen: 1,
  werkdagen: 1.4,
  schooldagen: 1.9,
  weken: 7,
  schoolweken: 9,
  maanden: 30.5,
  jaar: 366,
};
const LONGEST_DAYS = 5 * 366;

/**
 * Whether days can be counted with it. Longer than a school career is a slip of the pen, that nobody would see until a day is counted: the
 * calendar may not even have it.
 */
export const isTerm = ({ number, upTo = number, unit }: z.infer<typeof measure>): boolean =>
  Math.max(number, upTo) * (DAYS_IN[unit] ?? 0) <= LONGEST_DAYS;

export const NO_TERM = {
  path: ['number'],
  error: 'Zo lang duurt geen termijn: hoogstens vijf jaar. Kijk het getal en de eenheid na.',
};

const measure = z
  .strictObject({
    number: z.number().min(0),
    upTo: z.number().min(0).optional(),
    unit: z.enum(MEASURE_UNITS),
    within: z.strictObject({ number: wholeNumber, unit: z.enum(MEASURE_UNITS) }).optional(),
  })
  .refine(({ number, upTo = number }) => upTo >= number, {
    path: ['upTo'],
    error: 'upTo is het grootste van de twee getallen: draai number en upTo om.',
  })
  .describe('Het getal in de zin, om mee te rekenen: { number: 6, upTo: 8, unit: weken }.');

const moment = z
  .strictObject({
    day: z
      .string()
      .regex(
        /^(?:02-(?:0[1-9]|[12]\d)|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01]))$/,
        'schrijf maand-dag, bijvoorbeeld 10-23 voor 23 oktober',
      )
      .optional(),
    week: z.int().min(1).max(53).optional(),
    months: z.array(z.int().min(1).max(12)).optional(),
    before: measure
      .refine(isTerm, NO_TERM)
      .optional()
      .describe('Zo lang vóór dat moment moet dit klaar zijn: { number: 3, unit: schooldagen }.'),
  })
  .describe('Wanneer in het schooljaar: een dag (maand-dag), een weeknummer of maanden.');

export const fact = z.strictObject({
  text: sentence.describe('Eén korte regel, met de woorden die de school gebruikt.'),
  kind: z.enum(FACT_KINDS).optional().describe('Wat voor soort regel dit is.'),
  roles: z.array(slug).optional().describe('Wie dit doet of om wie het gaat.'),
  levels: z.array(z.string()).optional(),
  steps: z.array(z.string()).optional(),
  group: z.enum(GROUPS).optional(),
  order: wholeNumber.optional().describe('Het nummer van de stap in een procedure.'),
  years: z.array(z.string()).optional().describe('Voor welk leerjaar dit geldt, bijvoorbeeld "1" of "4 arbeid".'),
  words: wordList.describe('Andere woorden waarmee collega’s hiernaar vragen.'),
  measure: measure.optional(),
  when: moment.optional(),
  source: source.optional(),
  ...doubt,
});

export type FactEntry = z.infer<typeof fact>;
export type Certainty = (typeof CERTAINTIES)[number];
export type Group = (typeof GROUPS)[number];
export type FactKind = (typeof FACT_KINDS)[number];
export type Measure = z.infer<typeof measure>;
export type Moment = z.infer<typeof moment>;

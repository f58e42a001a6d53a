import { z } from 'zod/v4';
import { doubt, isTerm, NO_TERM, sentence, slug, source, wordList } from './fact-schema';
import { field, label, roles } from './field-schema';

/**
 * A route as it stands in `schools/<id>/*.yaml`: the way through one step, from the first word to the evaluation.
 * The sizes are those of a card that is filled in between two lessons: a few pages, a few fields, short labels.
 */

export const MOST_PAGES = 4;
const MOST_FIELDS = 5;
const fields = z
  .array(z.union([slug, field]))
  .max(MOST_FIELDS)
  .describe('Vragen: de id van een vraag uit fields, of een vraag die alleen hier gesteld wordt.');

const page = z.strictObject({
  id: slug,
  title: label,
  why: sentence.max(300).optional().describe('Wat iemand vooraf moet weten: wie het leest, waarom het nodig is.'),
  fields: fields.min(1),
});

/** Units in which a term can be counted from the day of the discussion. */
const TERM_UNITS = ['dagen', 'werkdagen', 'schooldagen', 'weken', 'schoolweken', 'maanden', 'jaar'] as const;

const term = z
  .strictObject({ number: z.int().min(1), upTo: z.int().min(1).optional(), unit: z.enum(TERM_UNITS) })
  .refine(({ number, upTo = number }) => upTo >= number, {
    path: ['upTo'],
    error: 'upTo is het grootste van de twee getallen: draai number en upTo om.',
  })
  .refine(isTerm, NO_TERM)
  .describe('Hoe lang na de bespreking: { number: 6, upTo: 8, unit: weken }.');

const followUp = z.strictObject({
  id: slug,
  kind: z.enum(['update', 'evaluation']),
  after: term,
  since: z
    .enum(['discussion', 'enrolment'])
    .default('discussion')
    .describe(
      'Waar de termijn begint: discussion (de bespreking) of enrolment (de dag van inschrijving). Met enrolment vraagt het formulier die dag, en is de eerste keer klaar zodra de afspraken zijn vastgelegd.',
    ),
  every: term
    .optional()
    .describe(
      'Alleen bij since: enrolment. Daarna komt het zo vaak terug zolang de zaak loopt: { number: 1, unit: jaar }.',
    ),
  from: z
    .enum(['discussion', 'enrolment'])
    .optional()
    .describe('Als het document zelf zegt dat de termijn daar begint. Weglaten: dan is dat onze lezing.'),
  by: roles.describe('Wie ervoor zorgt.'),
  with: z.array(slug).default([]).describe('Wie erbij zijn of het horen.'),
  text: sentence,
  source,
  ...doubt,
});

const outcome = z.strictObject({
  id: slug,
  label,
  does: z.enum(['continue', 'close', 'escalate']).describe('Verdergaan met een nieuwe termijn, sluiten, of opschalen.'),
  leadsTo: z
    .array(slug)
    .default([])
    .describe('Bij escalate: naar welke routes. Meer dan een: er wordt gekozen. Geen: de school moet het nog zeggen.'),
  ...doubt,
});

const follows = z.strictObject({
  route: slug.describe('De route die eraan voorafgaat.'),
  outcome: slug.describe('Met welke uitkomst die geëvalueerd moet zijn.'),
  keeps: z.array(slug).default([]).describe('Antwoorden die ongewijzigd meegaan.'),
  unless: z.array(slug).default([]).describe('Wie zonder mag beginnen, met een reden.'),
});

const check = z.strictObject({
  by: roles,
  withinSchoolDays: z.int().min(1).max(20).describe('Binnen hoeveel schooldagen na het indienen er gekeken wordt.'),
  withinOurs: z
    .boolean()
    .optional()
    .describe('true als geen document deze termijn noemt: dan zeggen de kaarten dat het onze afspraak is.'),
  what: wordList.describe('Waar naar gekeken wordt.'),
});

const discussion = z.strictObject({
  where: sentence.describe('In welk overleg, bijvoorbeeld "OT, maandag blok 2".'),
  recordedBy: roles.describe('Wie de opbrengst vastlegt.'),
  members: z.array(slug).default([]),
  dayFrom: slug
    .optional()
    .describe('De vraag van het formulier (kind: date) met de dag van dit overleg, als wie invult het zelf plant.'),
});

const evaluation = z.strictObject({
  fields: fields.default([]),
  by: roles,
  with: z.array(slug).default([]),
  parents: z
    .enum(['must', 'may', 'no'])
    .optional()
    .describe(
      'Of de evaluatie vraagt op welke dag ouders het besluit hoorden: must (moet), may (mag leeg blijven) of no (wordt niet gevraagd). Weglaten: must bij een leerling, no bij een klas.',
    ),
});

export const route = z.strictObject({
  id: slug.describe('Zo worden zaken bewaard; verander dit later niet meer.'),
  step: z.string().optional().describe('De stap waarbij de route hoort: haar taken en criteria gelden hier.'),
  level: z
    .string()
    .optional()
    .describe('Het niveau waarbij de route hoort. Zonder topics gelden de taken van dat niveau hier.'),
  topics: z.array(slug).default([]).describe('Onderwerpen met de criteria en de genummerde stappen van deze route.'),
  name: label,
  aliases: wordList.describe('Hoe collega’s de route noemen als ze iemand aanmelden: PM2, PM 2.'),
  about: z.enum(['pupil', 'class']).default('pupil'),
  startedBy: roles,
  follows: follows.optional(),
  pages: z.array(page).min(1).max(MOST_PAGES),
  check: check.optional(),
  discussion: discussion.optional(),
  record: z.strictObject({
    fields: fields.default([]),
    interventions: z.enum(['none', 'may', 'must']).describe('Of er in de bespreking interventies worden afgesproken.'),
  }),
  followUps: z.array(followUp).default([]),
  evaluation: evaluation.optional(),
  outcomes: z.array(outcome).min(1),
  open: wordList.describe('Wat het document niet zegt en de school nog moet invullen, elk in één zin.'),
  source,
  ...doubt,
});

export type RouteEntry = z.infer<typeof route>;

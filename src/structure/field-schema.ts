import { z } from 'zod/v4';
import { doubt, sentence, slug, source, wholeNumber } from './fact-schema';

/** A question of a form as it stands in a school's file. */

const LONGEST_LABEL = 80;

const CONTACT_KINDS = ['consult', 'inform', 'consent', 'together'] as const;

export const label = sentence.max(LONGEST_LABEL);
export const roles = z.array(slug).min(1);

const options = z
  .array(z.strictObject({ value: slug.describe('Zo wordt de keuze bewaard; verander dit later niet meer.'), label }))
  .min(1)
  .describe('Waaruit gekozen wordt: { value: gedrag, label: Gedrag }.');

const asked = {
  id: slug.describe('Zo wordt het antwoord bewaard; verander dit later niet meer.'),
  label: label.describe('Wat er gevraagd wordt, in een paar woorden.'),
  hint: sentence
    .max(200)
    .optional()
    .describe('Waarom het gevraagd wordt of hoe je het opschrijft; staat onder de vraag.'),
  required: z.boolean().default(false).describe('true als zonder dit antwoord niet kan worden ingediend.'),
  source: source.optional().describe('Waar staat dat dit gevraagd wordt. Weglaten als het document dit niet noemt.'),
  ...doubt,
};

/** One question; those in `fields` are asked by more than one route. */
export const field = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('text'),
    placeholder: sentence.max(120).optional().describe('Het begin van een zin dat op weg helpt: "Ik zie dat …".'),
    lines: z.enum(['one', 'many']).default('many'),
    max: z.int().min(10).max(1000).default(500).describe('Hoeveel tekens er hoogstens in passen.'),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('choice'),
    options,
    most: z.int().min(1).default(1).describe('Hoeveel er hoogstens gekozen mogen worden.'),
  }),
  z.strictObject({ ...asked, kind: z.literal('date') }),
  z.strictObject({ ...asked, kind: z.literal('yes-no') }),
  z.strictObject({
    ...asked,
    kind: z.literal('checklist'),
    options,
    least: wholeNumber.default(1).describe('Hoeveel er minstens moeten gelden.'),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('contact'),
    what: z
      .enum(CONTACT_KINDS)
      .describe('consult: overlegd met; inform: geïnformeerd; consent: toestemming van; together: samen ingevuld met.'),
    who: roles.describe('Met wie: functies uit roles.'),
    least: z
      .int()
      .min(1)
      .optional()
      .describe('Bij toestemming van meer mensen: hoeveel van hen minstens. Weglaten: allemaal.'),
  }),
]);

export type FieldEntry = z.infer<typeof field>;

import { z } from 'zod/v4';
import { doubt, fact, GROUPS, sentence, slug, source, wholeNumber, wordList } from './fact-schema';
import { field } from './field-schema';
import { RETENTION_YEARS } from './retention';
import { route } from './route-schema';

/**
 * The one schema of a support structure as it stands in `schools/<id>/*.yaml`.
 * Every file holds one or more of the top-level lists below; together they are one structure.
 * The descriptions are Dutch: an editor that knows the JSON Schema shows them to the zorgcoördinator who edits the file.
 */

const TOPIC_CATEGORIES = [
  'school',
  'team',
  'meeting',
  'intervention',
  'record',
  'attendance',
  'presence',
  'calendar',
  'admission',
  'transfer',
  'goal',
  'safety',
  'other',
] as const;

const factOrText = z.union([sentence, fact]);

const document = z.strictObject({
  id: slug,
  title: sentence.describe('Zoals de school het document noemt; dit staat onder elk antwoord als bron.'),
});

const role = z.strictObject({
  id: slug,
  name: sentence.describe('Zoals de school de functie noemt.'),
  aliases: wordList.describe('Afkortingen en andere namen waarmee collega’s deze functie bedoelen.'),
  english: wordList.describe('Engelse namen.'),
  group: z.enum(GROUPS).optional(),
  counterpart: slug
    .optional()
    .describe('De functie die in een ander document van de school zeer waarschijnlijk dezelfde persoon is.'),
  party: z.boolean().optional().describe('true voor wie geen functie heeft maar wel meedoet: ouders, leerling.'),
  office: z
    .boolean()
    .optional()
    .describe('true voor een functie die ook zaken van anderen behandelt: wie haar heeft, ziet die zaken.'),
  source,
  ...doubt,
});

const lead = z.strictObject({
  group: z.enum(GROUPS).optional(),
  roles: z.array(slug).min(1),
  text: sentence.describe('Zoals het document de regie opschrijft, bijvoorbeeld "coach (na consultatie LeCo)".'),
  source,
  ...doubt,
});

const level = z.strictObject({
  id: z.string().min(1),
  number: wholeNumber,
  name: sentence,
  aliases: wordList,
  colour: z.string().optional(),
  leads: z.array(lead).default([]),
  facts: z.array(factOrText).default([]),
  source,
});

const step = z.strictObject({
  id: z.string().min(1),
  name: sentence,
  order: wholeNumber,
  aliases: wordList,
  leadsTo: z.string().optional().describe('Naar welke stap opschalen leidt, als het document dat zegt.'),
  outcomes: wordList.describe('De uitkomsten die het document toestaat.'),
  facts: z.array(factOrText).default([]),
  source,
});

const taskBlock = z.strictObject({
  role: slug,
  level: z.string().optional(),
  step: z.string().optional(),
  group: z.enum(GROUPS).optional(),
  title: sentence.optional().describe('Kopje boven deze taken, als het document er een geeft.'),
  source,
  ...doubt,
  lines: z.array(factOrText).min(1),
});

const topic = z.strictObject({
  id: slug,
  category: z.enum(TOPIC_CATEGORIES),
  title: sentence,
  aliases: wordList.describe('Andere woorden waarmee collega’s hiernaar vragen.'),
  roles: z.array(slug).default([]),
  levels: z.array(z.string()).default([]),
  steps: z.array(z.string()).default([]),
  source,
  ...doubt,
  facts: z.array(factOrText).min(1),
});

const term = z.strictObject({
  term: z.string().min(1).describe('De afkorting of het begrip.'),
  aliases: wordList,
  meaning: sentence
    .optional()
    .describe('Wat het betekent volgens het document. Weglaten als het document het niet uitlegt.'),
  source,
  ...doubt,
});

const words = z
  .strictObject({
    level: z.string().default('niveau').describe('Hoe de school een niveau noemt: niveau, laag, regieniveau.'),
    levelAliases: wordList,
    step: z.string().default('stap'),
    supportTeam: z
      .string()
      .default('ondersteuningsteam')
      .describe('Hoe de school haar overleg over leerlingen noemt: OT, zorgteam, ondersteuningsteam.'),
    pupilSystem: z.string().optional().describe('Het leerlingvolgsysteem: Presentis, Magister, SOM.'),
  })
  .prefault({});

const years = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.int().min(least).max(most).optional();

const school = z.strictObject({
  id: slug,
  name: sentence,
  kind: sentence.optional(),
  askFirst: slug.describe(
    'Wie je het beste kunt vragen als de structuur het antwoord niet geeft: een functie uit roles.',
  ),
  classes: z
    .array(z.string().trim().min(2).max(30))
    .default([])
    .describe(
      'Klassen met een naam, zoals Kangoeroes of Beroep en stage. Een gewone klas (3B, 2 mavo) hoeft er niet bij. Nooit de naam van een leerling: een klas staat ook in het kanaal.',
    ),
  words,
  retention: z
    .strictObject({
      file: years(RETENTION_YEARS.file).describe('Zoveel jaar na vertrek; gewoonlijk 2.'),
      special: years(RETENTION_YEARS.special).describe(
        'Het aantal jaren voor wie is verwezen naar speciaal onderwijs; gewoonlijk 3.',
      ),
      class: years(RETENTION_YEARS.class).describe(
        'Zoveel jaar na het einde van een zaak over een hele klas; gewoonlijk 2.',
      ),
    })
    .optional()
    .describe('Hoe lang jullie school een dossier bewaart na vertrek of einde, als dat anders is dan gewoonlijk.'),
});

export const structureSchema = z.strictObject({
  school,
  documents: z.array(document).min(1),
  roles: z.array(role).min(1),
  levels: z.array(level).default([]),
  steps: z.array(step).default([]),
  tasks: z.array(taskBlock).default([]),
  topics: z.array(topic).default([]),
  fields: z.array(field).default([]).describe('Vragen die in meer dan een route gesteld worden.'),
  routes: z.array(route).default([]),
  glossary: z.array(term).default([]),
});

/** A structure as parsed from YAML: checked for shape, not yet for references between its parts. */
export type StructureFile = z.infer<typeof structureSchema>;
export type TopicCategory = (typeof TOPIC_CATEGORIES)[number];

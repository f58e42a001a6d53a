import type { Words } from '../commands';

/** The search of the message extension, as the manifest names it. */
export const SEARCH_COMMAND = {
  id: 'zoek',
  parameter: 'vraag',
  title: { nl: 'Zoek in de structuur', en: 'Search the structure' } satisfies Words,
  description: {
    nl: 'Zoek wie wat doet en zet het antwoord in je bericht',
    en: 'Find who does what and put the answer in your message',
  } satisfies Words,
  parameterTitle: { nl: 'Vraag', en: 'Question' } satisfies Words,
  parameterDescription: {
    nl: 'Bijvoorbeeld: rouw, niveau 3, LeCo',
    en: 'For example: grief, level 3, LeCo',
  } satisfies Words,
} as const;

import type { Answer, Block, Clarify, Line, Unknown } from '../../../src/answers/reply';
import type { Group } from '../../../src/structure/fact-schema';
import type { LevelId, RoleId, SchoolId } from '../../../src/structure/structure';
import type { CardView, Contact } from '../../../src/teams/cards';

/** Replies as the answers engine gives them, written out, so that a test shows all that a card had to go on. */

const roleId = (id: string): RoleId => id as RoleId;
const levelId = (id: string): LevelId => id as LevelId;
const schoolId = (id: string): SchoolId => id as SchoolId;

export const SCHOOL = { id: schoolId('voorbeeld'), name: 'Voorbeeldschool' };
export const OTHER_SCHOOL = { id: schoolId('de-baanbreker'), name: 'De Baanbreker' };

export function view(changes: Partial<CardView> = {}): CardView {
  return { school: SCHOOL, place: 'personal', contacts: new Map(), interactive: true, ...changes };
}

/** Whom an answer may name: `contacts({ leco: … })`. */
export const contacts = (known: Record<string, Contact>): CardView['contacts'] =>
  new Map(Object.entries(known).map(([role, contact]) => [roleId(role), contact]));

/** A line; with a question mark in front we doubt our reading of it. */
export const line = (text: string): Line =>
  text.startsWith('?') ? { text: text.slice(1), certainty: 'twijfel' } : { text, certainty: 'zeker' };

export function block(heading: string, lines: readonly string[], more: Partial<Block> = {}): Block {
  return { heading, lines: lines.map(line), ordered: false, ...more };
}

const role = (name: string, group: Group, ...lines: string[]): Block =>
  block(name, lines, {
    group,
    role: roleId(name.toLowerCase()),
    level: levelId('3'),
    subheading: `Niveau 3 · ${group}`,
  });

/** Where a block of one function over all levels belongs. */
export const at = (level: string): Partial<Block> => ({
  subheading: `Niveau ${level} · intern`,
  level: levelId(level),
  group: 'intern',
});

export function answer(changes: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    language: 'nl',
    title: 'Coach · Niveau 1',
    blocks: [block('Coach', ['Monitort op welbevinden, resultaten en verzuim'])],
    roles: [roleId('coach')],
    levels: [levelId('1')],
    sources: [{ document: 'Rollenmatrix niveaus', where: 'Basis niveau 1, intern, Coach (r. 21-22)' }],
    suggestions: [],
    focus: { roles: [], levels: [], steps: [] },
    ...changes,
  };
}

/** "wie doet wat op niveau 3?": seven functions inside the school and three outside, as the role matrix has them. */
export const LEVEL_3: Answer = answer({
  title: 'Niveau 3 · Extra ondersteuning',
  lead: line('Regie: LeCo'),
  roles: [roleId('leco'), roleId('coach'), roleId('leraar')],
  levels: [levelId('3')],
  blocks: [
    role(
      'LeCo',
      'intern',
      'Coördineert, volgt en evalueert de ondersteuning',
      'Brengt leerling in bij OT bij onvoldoende ontwikkeling',
      '?Is voorzitter van het OT',
    ),
    role(
      'Coach',
      'intern',
      'Houdt actief zicht op ontwikkeling en ondersteuning',
      'Wordt door LeCo geïnformeerd bij elke stap in het traject',
      'Neemt deel aan oudergesprekken/RTO',
    ),
    role(
      'Leraar',
      'intern',
      'Handelt naar de afgesproken aanpassingen voor leerlingen of groepen',
      'Noteert bijzonderheden rondom lln in Magister',
    ),
    role('OCo', 'intern', 'Adviserend binnen het OT', 'Monitort de voortgang van de ondersteuning'),
    role(
      'Directie',
      'intern',
      'Coacht teamleiders bij het realiseren van de gestelde ambities',
      '?Organiseert studiedagen',
    ),
    role('Teamleider', 'intern', 'Wordt betrokken op basis van consultatie'),
    role('Verzuimcoördinator', 'intern', 'Blijft aanhoudend verzuim melden aan coach en lpa'),
    role('Leerplichtambtenaar', 'extern', 'Op verzoek deelname aan RTO', 'Adviseert LeCo dmv consultatie'),
    role('GGD', 'extern', 'Op verzoek deelname aan RTO'),
    role('Schoolcoach', 'extern', 'Begeleiding op basis van doelen OPP'),
  ],
  sources: [
    { document: 'Rollenmatrix niveaus', where: 'Extra niveau 3, intern, LeCo (r. 147)' },
    { document: 'Rollenmatrix niveaus', where: 'Extra niveau 3, intern, Coach (r. 149-157)' },
    { document: 'Rollenmatrix niveaus', where: 'Extra niveau 3, extern, GGD (r. 560)' },
    { document: 'Rollenmatrix niveaus', where: 'Extra niveau 3, intern, regie (r. 147)' },
  ],
  suggestions: [
    { label: 'Vergelijk met niveau 2', question: 'vergelijk niveau 3 met niveau 2' },
    { label: 'Alleen extern', question: 'wie doet wat extern op niveau 3?' },
    { label: 'En niveau 4?', question: 'wie doet wat op niveau 4?' },
  ],
});

/** "wie moet ik hebben voor een kind met rouw": one function over its levels. */
export const ROUW: Answer = answer({
  title: 'Specialist rouw',
  roles: [roleId('specialist-rouw')],
  blocks: [
    block('Specialist rouw', ['Begeleidt de klas bij rouw', 'Adviseert coach en vakdocent'], at('1')),
    block('Specialist rouw', ['?6x individuele begeleiding, na consultatie LeCo'], at('2')),
  ],
  sources: [
    { document: 'Rollenmatrix niveaus', where: 'Basis niveau 1, specialisten, Specialist rouw (r. 290)' },
    { document: 'Rollenmatrix niveaus', where: 'Basis niveau 2, specialisten, Specialist rouw (r. 350)' },
  ],
});

export const CLARIFY: Clarify = {
  kind: 'clarify',
  language: 'nl',
  title: 'Bedoel je …?',
  suggestions: [
    { label: 'De verzuimcoördinator', question: 'wat doet de verzuimcoördinator?' },
    { label: 'De leerplichtambtenaar', question: 'wat doet de leerplichtambtenaar?' },
  ],
};

export const UNKNOWN: Unknown = {
  kind: 'unknown',
  reason: 'silent',
  language: 'nl',
  title: 'Dat staat niet in onze ondersteuningsstructuur.',
  lead: line('Ik weet wie wat doet in de ondersteuning van leerlingen.'),
  suggestions: [
    { label: 'Wie doet wat op niveau 2?', question: 'wie doet wat op niveau 2?' },
    { label: 'Wie moet ik hebben bij verzuim?', question: 'wie moet ik hebben bij verzuim?' },
    { label: 'Wat is PM+?', question: 'wat is PM+?' },
  ],
};

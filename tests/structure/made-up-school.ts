import type { PlacedIssue } from '../../src/structure/issue';
import { StructureError } from '../../src/structure/issue';
import { loadStructure, type SourceFile } from '../../src/structure/load';
import type { Structure } from '../../src/structure/structure';

/**
 * A small school that nobody has ever heard of, with one of everything that the schema knows. Tests break it in one place
 * and look at what is said; and it shows that a school needs no code of its own.
 */
export const MADE_UP = 'de-ooievaar';

const SCHOOL = `
school:
  id: de-ooievaar
  name: De Ooievaar
  askFirst: zorgmeester
  words:
    level: trede
    levelAliases: [sport]
    step: halte

documents:
  - id: gids
    title: Steungids
  - id: bijlage
    title: Bijlage bij de gids
`;

const ROLES = `
roles:
  - id: zorgmeester
    name: Zorgmeester
    aliases: [ZM]
    english: [care master]
    group: intern
    counterpart: nestbewaker
    source: 'gids: blz. 1'
  - id: nestbewaker
    name: Nestbewaker
    source: 'gids: blz. 1'
    certainty: waarschijnlijk
    reading: De gids noemt hem maar één keer
  - id: ouders
    name: Ouders
    party: true
    source: 'gids: blz. 1'
`;

const LEVELS = `
levels:
  - id: '1'
    number: 1
    name: Onderste trede
    colour: paars
    source: 'gids: blz. 2'
    leads:
      - roles: [nestbewaker]
        group: intern
        text: nestbewaker
        source: 'gids: blz. 2'
    facts:
      - Op de onderste trede gaat alles nog vanzelf
  - id: '2'
    number: 2
    name: Bovenste trede
    source: 'gids: blz. 3'

steps:
  - id: HALTE1
    name: Eerste halte
    order: 1
    leadsTo: HALTE2
    outcomes: [uitstappen, doorrijden]
    source: 'gids: blz. 4'
  - id: HALTE2
    name: Tweede halte
    order: 2
    source: 'gids: blz. 5'
    facts:
      - text: De tweede halte duurt 3 weken
        kind: term
        measure: { number: 3, unit: weken, within: { number: 1, unit: jaar } }
`;

const TASKS = `
tasks:
  - role: zorgmeester
    level: '1'
    group: intern
    source: 'gids: blz. 6'
    lines:
      - Telt de takken van het nest
      - text: Luistert naar het geklepper
        certainty: twijfel
        otherwise: [nestbewaker]
        reading: De regel staat tussen twee vakken
  - role: nestbewaker
    step: HALTE1
    source: 'bijlage: blz. 1'
    certainty: waarschijnlijk
    reading: Het kopje is weggevallen
    lines:
      - Zet de ladder klaar
      - text: Poetst de sporten
        confirmed: { on: 2026-11-22 }
`;

const TOPICS = `
topics:
  - id: veertocht
    category: intervention
    title: Veertocht
    aliases: [verenwandeling]
    roles: [zorgmeester]
    levels: ['1']
    steps: [HALTE1]
    source: 'bijlage: blz. 2'
    facts:
      - text: De veertocht is op 23 oktober
        kind: moment
        roles: [nestbewaker]
        when: { day: '10-23', week: 43, months: [10] }
      - De veertocht begint bij het nest

glossary:
  - term: KLP
    meaning: klepperpauze
    source: 'bijlage: blz. 3'
`;

export const FILES: readonly SourceFile[] = [
  { name: 'school.yaml', text: SCHOOL },
  { name: 'roles.yaml', text: ROLES },
  { name: 'levels.yaml', text: LEVELS },
  { name: 'tasks.yaml', text: TASKS },
  { name: 'topics.yaml', text: TOPICS },
];

export const madeUpSchool = (files = FILES): Structure => loadStructure(MADE_UP, files);

/** The files with one piece of text replaced; it must stand there exactly once, or the test would be about nothing. */
export function withChange(from: string, to: string, files = FILES): readonly SourceFile[] {
  const places = files.reduce((sum, file) => sum + file.text.split(from).length - 1, 0);
  if (places !== 1) throw new Error(`"${from}" stands ${places} times in the made-up school.`);
  return files.map((file) => ({ ...file, text: file.text.replace(from, to) }));
}

/** What is wrong with these files; fails the test when nothing is, or when something else than an issue is thrown. */
export function issuesOf(files: readonly SourceFile[], school = MADE_UP): readonly PlacedIssue[] {
  try {
    loadStructure(school, files);
  } catch (error) {
    if (error instanceof StructureError) return error.issues;
    throw error;
  }
  throw new Error('Nothing is wrong with these files.');
}

/** The only issue after a change, as "file:line  message" like the person who edits the files reads it. */
export function issueAfter(from: string, to: string, files = FILES): string {
  const issues = issuesOf(withChange(from, to, files));
  return issues.map((issue) => `${issue.file}:${issue.line}  ${issue.message}`).join('\n');
}

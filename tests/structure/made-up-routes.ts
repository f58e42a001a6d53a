import type { SourceFile } from '../../src/structure/load';
import { FILES } from './made-up-school';

/** Two routes of the made-up school, with one of everything that the schema knows of a route. */
const ROUTES = `
fields:
  - id: nestvraag
    kind: text
    label: Wat is er met het nest?
    placeholder: Ik zie dat …
    hint: Alleen wat je ziet
    required: true
    lines: one
    max: 90
    source: 'gids: blz. 7'

routes:
  - id: halte-1
    step: HALTE1
    level: '1'
    topics: [veertocht]
    name: Halte 1
    aliases: [eerste stop]
    startedBy: [nestbewaker]
    pages:
      - id: nest
        title: Het nest
        why: Ouders mogen dit lezen
        fields:
          - nestvraag
          - id: soort-tak
            kind: choice
            label: Welke tak?
            most: 2
            options:
              - { value: dik, label: Dikke tak }
              - { value: dun, label: Dunne tak }
          - id: merken
            kind: checklist
            label: Wat klopt er?
            least: 1
            options:
              - { value: warm, label: Het is warm }
      - id: akkoord
        title: Met wie
        fields:
          - id: mag-het
            kind: contact
            what: consent
            who: [ouders]
            label: Ouders vinden het goed
            certainty: waarschijnlijk
            otherwise: [zorgmeester]
            reading: Het blad is gescheurd
          - { id: geklepperd, kind: yes-no, label: Is er geklepperd? }
          - { id: klepperdag, kind: date, label: Op welke dag? }
    check: { by: [zorgmeester], withinSchoolDays: 3, what: [nest] }
    discussion: { where: Op de toren, recordedBy: [zorgmeester], members: [nestbewaker] }
    record:
      fields: [{ id: besluit, kind: text, label: Wat is besloten? }]
      interventions: may
    followUps:
      - id: kijken
        kind: evaluation
        after: { number: 2, upTo: 3, unit: weken }
        by: [nestbewaker]
        with: [ouders]
        text: Er wordt opnieuw gekeken
        source: 'gids: blz. 8'
    evaluation: { by: [nestbewaker], with: [zorgmeester], fields: [{ id: gezien, kind: text, label: Wat is gezien? }] }
    outcomes:
      - { id: uitstappen, label: Uitstappen, does: close }
      - { id: doorrijden, label: Doorrijden, does: escalate, leadsTo: [halte-2], certainty: twijfel, reading: Er staat een pijl }
    open: [Wie houdt de ladder vast?]
    source: 'gids: blz. 8'
  - id: halte-2
    name: Halte 2
    startedBy: [nestbewaker, zorgmeester]
    follows: { route: halte-1, outcome: doorrijden, keeps: [nestvraag], unless: [zorgmeester] }
    pages:
      - { id: weer-nest, title: Weer het nest, fields: [nestvraag] }
    record: { interventions: none }
    outcomes: [{ id: klaar, label: Klaar, does: close }]
    source: 'bijlage: blz. 4'
`;

export const WITH_ROUTES: readonly SourceFile[] = [...FILES, { name: 'routes.yaml', text: ROUTES }];

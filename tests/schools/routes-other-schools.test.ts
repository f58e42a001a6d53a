import type { Field } from '../../src/structure/route';
import { tasksOf } from '../../src/structure/route-facts';
import { fieldOf, outcomesOf, routeOf } from './routes-of';
import { schoolOf } from './schools';

const criteria = (field: Field): number => (field.kind === 'checklist' ? field.options.length : 0);

describe('de-baanbreker', () => {
  const route = (id: string) => routeOf('de-baanbreker', id);

  it('given an aanmelding, then the OT on Monday in block 2 discusses it after a talk with pupil and parents', () => {
    expect(route('ot')).toMatchObject({
      startedBy: ['mentor'],
      discussion: {
        where: 'OT, maandag blok 2',
        members: ['ondersteuningscoordinator', 'orthopedagoog', 'leerlingbegeleider', 'begeleider-extra-steun'],
      },
    });
    expect(fieldOf(route('ot'), 'overleg-leerling-ouders')).toMatchObject({ what: 'consult', required: true });
  });

  it('given the discussion, then a member of the OT becomes contactpersoon', () => {
    const field = fieldOf(route('ot'), 'contactpersoon');
    expect(field.required).toBe(true);
    expect(field.kind === 'choice' && field.options.map((option) => option.value)).toEqual(
      route('ot').discussion?.members,
    );
  });

  it('given a new pupil, then the startdocument is asked 6 weeks after the enrolment, and again each year', () => {
    expect(route('startdocument').followUps).toMatchObject([
      {
        since: 'enrolment',
        after: { number: 6, unit: 'weken' },
        every: { number: 1, unit: 'jaar' },
        by: ['orthopedagoog', 'mentor'],
      },
    ]);
    const field = fieldOf(route('startdocument'), 'staat-in-startdocument');
    expect(field.kind === 'checklist' && [field.least, field.options.length]).toEqual([3, 3]);
  });

  it.each([
    ['sova', 'criteria-sova', 7],
    ['extra-praktijk', 'criteria-extra-praktijk', 4],
    ['extra-theorie', 'criteria-extra-theorie', 2],
    ['vervroegde-abt', 'criteria-abt', 2],
    ['individuele-gesprekken', 'criteria-gesprekken', 1],
    ['extra-steunarrangement', 'criteria-arrangement', 4],
    ['intensieve-begeleiding', 'criteria-intensief', 2],
    ['tlv', 'criteria-tlv', 2],
  ])('given %s, then its criteria are ticked', (id, field, many) => {
    expect(criteria(fieldOf(route(id), field))).toBe(many);
  });

  it.each(['extra-praktijk', 'extra-theorie'])(
    'given %s, then the 7 steps are its tasks and it is evaluated after 6 weeks',
    (id) => {
      const numbered = tasksOf(schoolOf('de-baanbreker'), route(id)).filter((task) => task.order !== undefined);
      expect(numbered.map((task) => task.order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(route(id).check).toMatchObject({ by: ['ondersteuningscoordinator'], what: ['onderbouwing', 'criteria'] });
      expect(route(id).followUps).toMatchObject([
        {
          kind: 'evaluation',
          after: { number: 6, unit: 'weken' },
          by: ['mentor'],
          with: ['theorie-of-praktijkdocent'],
        },
      ]);
    },
  );

  it('given a first guidance, then it takes 12 weeks; then it ends, goes on or becomes an arrangement', () => {
    expect(route('individuele-gesprekken').followUps).toMatchObject([{ after: { number: 12, unit: 'weken' } }]);
    expect(outcomesOf(route('individuele-gesprekken'))).toEqual({
      'afronden: close': [],
      'voortzetten: continue': [],
      'arrangement: escalate': ['extra-steunarrangement'],
    });
  });

  it('given laag 2, then parents consent', () => {
    for (const [id, field] of [
      ['individuele-gesprekken', 'toestemming-ouders'],
      ['extra-steunarrangement', 'leerling-ouders-open'],
    ] as const)
      expect(fieldOf(route(id), field)).toMatchObject({ what: 'consent', required: true });
  });

  it('given an arrangement, then its evaluation has the four conclusions of the document', () => {
    expect(route('extra-steunarrangement').outcomes.map((outcome) => outcome.does)).toEqual([
      'close',
      'continue',
      'continue',
      'escalate',
    ]);
  });

  it('given abt or stage earlier than usual, then parents consent', () => {
    for (const id of ['vervroegde-abt', 'vervroegde-stage'])
      expect(fieldOf(route(id), 'toestemming-ouders')).toMatchObject({
        what: 'consent',
        who: ['ouders'],
        required: true,
      });
  });

  it('given the TLV route, then parents look along, and who asks for it is left to the school', () => {
    expect(fieldOf(route('tlv'), 'samen-met-ouders')).toMatchObject({ who: ['ouders'], required: true });
    expect(route('tlv').reading.certainty).toBe('twijfel');
    expect(route('tlv').open.join(' ')).toContain('wie vraagt de TLV aan?');
  });
});

describe('jan-arentsz', () => {
  const route = (id: string) => routeOf('jan-arentsz', id);

  it('given the document, then IO, MDO and MDO-T are the routes, and each is doubtful for lack of words', () => {
    expect(['io', 'mdo', 'mdo-t'].map((id) => route(id).discussion?.where.slice(0, 5))).toEqual(['IO', 'MDO', 'MDO-T']);
    for (const id of ['io', 'mdo', 'mdo-t']) {
      expect(route(id).reading.certainty).not.toBe('zeker');
      expect(route(id).open.length).toBeGreaterThanOrEqual(3);
      expect(route(id).followUps).toEqual([]);
    }
  });

  it('given the IO and the MDO-T, then those are members whom the document names', () => {
    expect(route('io').discussion?.members).toEqual([
      'ondersteuningscoordinator',
      'gedragswetenschapper',
      'jeugd-en-schoolcoach',
    ]);
    expect(route('mdo-t').discussion?.members).toContain('consulent-passend-onderwijs');
  });
});

describe('casparus', () => {
  const route = (id: string) => routeOf('casparus', id);

  it('given the leerlingbespreking, then the mentor brings the pupil in, after guidance that was not enough', () => {
    expect(route('leerlingbespreking').startedBy).toEqual(['mentor']);
    expect(fieldOf(route('leerlingbespreking'), 'al-begeleid').required).toBe(true);
  });

  it('given the PVA, then its evaluation decides on the MDO, without a term that the document does not give', () => {
    expect(fieldOf(route('leerlingbespreking'), 'ondersteuning-leerlingbegeleider').hint).toContain('PVA');
    expect(outcomesOf(route('leerlingbespreking'))['mdo: escalate']).toEqual(['mdo']);
    expect(route('leerlingbespreking').followUps).toEqual([]);
  });

  it('given the MDO, then the OCO leads it, and a vertrouwenspersoon may refer to it without a PVA', () => {
    expect(route('mdo').discussion?.recordedBy).toEqual(['ondersteuningscoordinator']);
    expect(route('mdo').follows).toMatchObject({ route: 'leerlingbespreking', outcome: 'mdo', keeps: ['hulpvraag'] });
    expect(route('mdo').follows?.unless).toContain('vertrouwenspersoon');
  });
});

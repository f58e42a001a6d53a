import { criteriaOf, tasksOf } from '../../src/structure/route-facts';
import { fieldOf, outcomesOf, routeOf } from './routes-of';
import { schoolOf } from './schools';

/** What pm-stappen.txt and rollenmatrix-niveaus.txt say, read back from the routes. */

const route = (id: string) => routeOf('voorbeeld', id);
const EVERY = ['pm0', 'pm1', 'pm2', 'pm3', 'pm-plus', 'pm4', 'zorglijst'];

it('given the document, then every PM step and the Zorglijst is a route', () => {
  const steps = [...schoolOf('voorbeeld').steps.keys()];
  expect(EVERY.map((id) => route(id).step)).toEqual(steps);
});

describe('PM2', () => {
  it('given the form, then consulting, filling in together and informing the parents are each required', () => {
    expect(fieldOf(route('pm2'), 'overlegd-zorgcoordinator')).toMatchObject({
      what: 'consult',
      who: ['zorgcoordinator'],
      required: true,
    });
    expect(fieldOf(route('pm2'), 'samen-met-leerling')).toMatchObject({
      what: 'together',
      who: ['leerling'],
      required: true,
    });
    expect(fieldOf(route('pm2'), 'ouders-geinformeerd')).toMatchObject({
      what: 'inform',
      who: ['ouders'],
      required: true,
    });
  });

  it('given the form, then no consent is asked: the document says informed', () => {
    const asked = route('pm2').pages.flatMap((page) => page.fields);
    expect(asked.filter((field) => field.kind === 'contact' && field.what === 'consent')).toEqual([]);
  });

  it('given the check, then the zorgcoördinator looks at the form and Presentis', () => {
    expect(route('pm2').check).toMatchObject({ by: ['zorgcoordinator'], what: ['aanmeldformulier', 'Presentis'] });
  });

  it('given the discussion, then a term of 6 to 8 weeks ends with the evaluation of mentor and pupil', () => {
    expect(route('pm2').followUps).toMatchObject([
      { kind: 'evaluation', after: { number: 6, upTo: 8, unit: 'weken' }, by: ['mentor'], with: ['leerling'] },
    ]);
    expect(route('pm2').record.interventions).toBe('must');
  });

  it('given the evaluation, then continueren, afsluiten or opschalen to PM3 are the only outcomes', () => {
    expect(outcomesOf(route('pm2'))).toEqual({
      'continueren: continue': [],
      'afsluiten: close': [],
      'opschalen: escalate': ['pm3'],
    });
  });

  it('given the route, then the tasks of its step are those of the structure, per role', () => {
    const tasks = tasksOf(schoolOf('voorbeeld'), route('pm2'));
    expect(tasks).toHaveLength(16);
    expect(tasks.filter((task) => task.roles[0] === 'lesgever').map((task) => task.text)).toContain(
      'Vult input in op aanmeldformulier bij afwezigheid',
    );
    expect(criteriaOf(schoolOf('voorbeeld'), route('pm2')).map((fact) => fact.text)).toEqual([
      'De leerling wordt besproken naar aanleiding van een interne hulpvraag',
    ]);
  });
});

describe('PM3', () => {
  it('given the hulpvraag, then it is that of a PM2 evaluated with opschalen; a zorgcoördinator may begin without', () => {
    expect(route('pm3').follows).toEqual({
      route: 'pm2',
      outcome: 'opschalen',
      keeps: ['hulpvraag'],
      unless: ['zorgcoordinator'],
    });
  });

  it('given the form, then parents and pupil were informed, and what was done since PM2 is gathered', () => {
    expect(fieldOf(route('pm3'), 'ouders-leerling-geinformeerd')).toMatchObject({
      what: 'inform',
      who: ['ouders', 'leerling'],
      required: true,
    });
    expect(fieldOf(route('pm3'), 'sinds-pm2').required).toBe(true);
  });

  it('given no term in the document, then none is made up; who evaluates together is known', () => {
    expect(route('pm3').followUps).toEqual([]);
    expect(route('pm3').evaluation?.with).toEqual(['leerling', 'ouders', 'mentor', 'zorgcoordinator']);
  });

  it('given opschalen without a target in the document, then where it leads is marked as doubtful', () => {
    expect(outcomesOf(route('pm3'))['opschalen: escalate']).toEqual(['pm-plus', 'pm4']);
    expect(route('pm3').outcomes[2]?.reading?.certainty).toBe('twijfel');
    expect(route('pm3').open.join(' ')).toContain('Waar leidt opschalen na PM3 heen?');
  });
});

describe('PM+', () => {
  it('given the form, then it cannot be submitted without consent of parents/pupil, with its date', () => {
    expect(fieldOf(route('pm-plus'), 'toestemming')).toMatchObject({
      kind: 'contact',
      what: 'consent',
      who: ['ouders', 'leerling'],
      called: ['Ouders', 'Leerling'],
      least: 1,
      required: true,
    });
  });

  it('given the discussion, then an update after 4 weeks and an evaluation after 6 are promised', () => {
    expect(route('pm-plus').followUps).toMatchObject([
      { kind: 'update', after: { number: 4, unit: 'weken' }, with: ['pm-plus-leden'] },
      {
        kind: 'evaluation',
        after: { number: 6, unit: 'weken' },
        with: ['leerling', 'ouders', 'mentor', 'zorgcoordinator'],
      },
    ]);
  });
});

describe('the other PM steps', () => {
  it('given PM0, then the startdocument is discussed, signed by the parents, and put in Presentis', () => {
    expect(fieldOf(route('pm0'), 'startdocument-besproken')).toMatchObject({ who: ['ouders', 'leerling'] });
    expect(fieldOf(route('pm0'), 'startdocument-ondertekend')).toMatchObject({ what: 'consent', who: ['ouders'] });
    expect(fieldOf(route('pm0'), 'startdocument-geplaatst').kind).toBe('yes-no');
  });

  it('given PM1, then it is about a class, and yields a report and actions', () => {
    expect(route('pm1')).toMatchObject({ about: 'class', record: { interventions: 'may' } });
    expect(fieldOf(route('pm1'), 'verslag-klas').required).toBe(true);
    expect(EVERY.filter((id) => route(id).about === 'class')).toEqual(['pm1']);
  });

  it('given PM4, then mentor, teamleider and orthopedagoog were asked before it', () => {
    const asked = route('pm4').pages.flatMap((page) => page.fields);
    const who = asked.flatMap((field) => (field.kind === 'contact' ? field.who : []));
    expect(who).toEqual(['mentor', 'teamleider', 'orthopedagoog']);
  });

  it('given the Zorglijst, then the mentor is spoken to, and the afdelingsleider where needed', () => {
    expect(fieldOf(route('zorglijst'), 'besproken-mentor').required).toBe(true);
    expect(fieldOf(route('zorglijst'), 'besproken-afdelingsleider').required).toBe(false);
  });
});

describe('the levels of the rollenmatrix', () => {
  it('given level 1, then nobody is referred: there is no route', () => {
    const levels = [...schoolOf('voorbeeld').routes.values()].map((one) => one.level).filter(Boolean);
    expect(levels).toEqual(['2', '3', '4']);
  });

  it('given level 2, then the coach begins after consulting the LeCo, and the OT comes next', () => {
    expect(route('niveau-2').startedBy).toEqual(['coach']);
    expect(fieldOf(route('niveau-2'), 'consultatie-leco')).toMatchObject({ who: ['leco'], required: true });
    expect(outcomesOf(route('niveau-2'))['naar-ot: escalate']).toEqual(['niveau-3']);
  });

  it('given level 3, then the LeCo brings the pupil in and the coach hears of it', () => {
    expect(route('niveau-3')).toMatchObject({ startedBy: ['leco'], discussion: { where: 'OT' } });
    expect(fieldOf(route('niveau-3'), 'coach-geinformeerd')).toMatchObject({ what: 'inform', required: true });
  });

  it('given level 4, then the LeCo prepares with orthopedagoog and parents, and the directie decides', () => {
    expect(fieldOf(route('niveau-4'), 'tlv-voorbereid')).toMatchObject({ who: ['orthopedagoog', 'ouders'] });
    expect(fieldOf(route('niveau-4'), 'besluit-directie').required).toBe(true);
  });

  it('given no term anywhere in the matrix, then none is made up', () => {
    expect(['niveau-2', 'niveau-3', 'niveau-4'].flatMap((id) => route(id).followUps)).toEqual([]);
  });
});

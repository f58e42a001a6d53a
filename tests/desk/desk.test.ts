import { addDays } from '../../src/cases/days';
import { caseIdOf, dayOf, personIdOf } from '../../src/cases/identify';
import type { PersonId } from '../../src/cases/ids';
import { momentAt } from '../../src/cases/school-hour';
import type { Case } from '../../src/cases/state';
import type { Result } from '../../src/desk/desk';
import {
  COORDINATOR,
  discussion,
  filled,
  handIn,
  INTERVENTION,
  MENTOR,
  Office,
  OTHER_MENTOR,
  OUTSIDER,
  PUPIL,
  route,
  SCHOOL,
} from './office';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.store.close());

function done(result: Result): Case {
  if (result.kind !== 'done') throw new Error(result.kind === 'refused' ? result.refusal.say : result.kind);
  return result.state;
}

const outcomeOf = (routeId: string, does: 'continue' | 'close' | 'escalate') => {
  const found = route(routeId).outcomes.find((one) => one.does === does);
  if (!found) throw new Error(`${routeId} cannot ${does}`);
  return found;
};

/** PM2 handed in, checked and discussed: it runs. */
async function running(): Promise<Case> {
  const caseId = await handIn(office, 'pm2');
  done(await office.order(COORDINATOR, caseId, { kind: 'accept' }));
  return done(await office.order(COORDINATOR, caseId, discussion(office, 'pm2', addDays(office.today, 45))));
}

const evaluation = (does: 'continue' | 'close' | 'escalate', next?: { id: string; route: string }) => ({
  kind: 'evaluate' as const,
  on: office.today,
  answers: filled(route('pm2').evaluation?.fields ?? [], office.today),
  carriedOut: { [INTERVENTION]: 'yes' as const },
  outcome: outcomeOf('pm2', does).id,
  reason: 'We zien vooruitgang in de les.',
  parentsInformedOn: office.today,
  ...(next && { next: { id: caseIdOf(next.id), route: route(next.route).id } }),
});

describe('a referral on PM2', () => {
  it('given a form that is complete, then it is handed in with a number, and the team hears', async () => {
    const caseId = await handIn(office, 'pm2');
    expect(await office.desk.load(SCHOOL.key, caseId)).toMatchObject({ status: 'submitted', number: 1 });
    const outbox = await office.store.pendingOutbox(SCHOOL.key);
    expect(outbox.map(({ to, what }) => [to.kind, what.event])).toEqual([['team', 'submitted']]);
    expect(JSON.stringify(outbox)).not.toContain(PUPIL.lastName);
  });

  it('given a check by the coordinator, then the mentor hears of it', async () => {
    const caseId = await handIn(office, 'pm2');
    done(await office.order(COORDINATOR, caseId, { kind: 'accept' }));
    const told = (await office.store.pendingOutbox(SCHOOL.key)).filter(({ what }) => what.kind === 'told');
    expect(told).toMatchObject([{ to: { kind: 'person', person: MENTOR.id }, what: { event: 'accepted' } }]);
  });

  it('given somebody who has no part in it, then nothing of it is there', async () => {
    const caseId = await handIn(office, 'pm2');
    const known = await office.order(OUTSIDER, caseId, { kind: 'accept' });
    const made = await office.order(OUTSIDER, caseIdOf('no-such-case'), { kind: 'accept' });
    const say = (result: Result) => result.kind === 'refused' && result.refusal.say;
    expect(say(known)).toBe(say(made));
    expect(known).toMatchObject({ kind: 'refused', refusal: { reason: 'not-found' } });
  });

  it('given the discussion, then its evaluation is promised once, and dropped when it is done', async () => {
    const { id } = await running();
    const promised = await office.store.dueReminders(SCHOOL.key, office.desk.clock().now, 9);
    expect(promised).toEqual([]);
    office.later(45);
    const due = async () => (await office.store.dueReminders(SCHOOL.key, office.desk.clock().now, 9)).length;
    expect(await due()).toBe(1);
    done(await office.order(MENTOR, id, evaluation('close')));
    expect(await due()).toBe(0);
  });
});

describe('a reminder', () => {
  it.each([
    // Agreed for the kerstvakantie, and for the herfstvakantie, in which the clock goes back; and before it does.
    ['2026-11-02', '2026-12-21', '2027-01-04T07:00:00.000Z'],
    ['2026-09-07', '2026-10-21', '2026-10-26T07:00:00.000Z'],
    ['2026-08-31', '2026-10-14', '2026-10-14T06:00:00.000Z'],
  ])('of a case discussed on %s and evaluated on %s is due at eight at school, on a school day', async (on, by, at) => {
    office.moment = new Date(`${on}T09:00:00Z`);
    const caseId = await handIn(office, 'pm2');
    done(await office.order(COORDINATOR, caseId, { kind: 'accept' }));
    done(await office.order(MENTOR, caseId, discussion(office, 'pm2', dayOf(by))));
    const due = await office.store.dueReminders(SCHOOL.key, momentAt(dayOf('2027-06-01')), 9);
    expect(due.filter(({ what }) => what.kind === 'evaluation')).toMatchObject([
      { dueAt: at, posts: 0, what: { counted: by, agreed: true } },
    ]);
  });
});

it('whoever is to carry something out hears so when it is agreed', async () => {
  const caseId = await handIn(office, 'pm2');
  done(await office.order(COORDINATOR, caseId, { kind: 'accept' }));
  const agreed = discussion(office, 'pm2', addDays(office.today, 45));
  const interventions = agreed.interventions.map((plan) => ({ ...plan, by: OTHER_MENTOR.id }));
  done(await office.order(COORDINATOR, caseId, { ...agreed, interventions }));
  const told = (await office.store.pendingOutbox(SCHOOL.key)).filter(({ to }) => to.person === OTHER_MENTOR.id);
  expect(told.map(({ what }) => what.event)).toEqual(['made-responsible']);
});

describe('an intervention of somebody who left', () => {
  it('goes to a colleague: both hear, and the colleague is asked at its end', async () => {
    const { id, status, ...state } = await running();
    const [plan] = 'rounds' in state ? (state.rounds[0]?.interventions ?? []) : [];
    if (!plan) throw new Error(status);
    const adjusted = { ...plan, until: addDays(office.today, 20) };
    const adjust = (by: PersonId) =>
      office.order(COORDINATOR, id, { kind: 'adjust', plan: { ...adjusted, by }, reason: 'Vertrokken' });
    done(await adjust(personIdOf('vertrokken')));
    done(await adjust(OTHER_MENTOR.id));
    const told = (await office.store.pendingOutbox(SCHOOL.key)).filter(({ what }) => what.event !== 'discussed');
    expect(told.map(({ to, what }) => [to.person, what.event])).toEqual(
      expect.arrayContaining([
        [OTHER_MENTOR.id, 'made-responsible'],
        ['vertrokken', 'relieved'],
      ]),
    );
    const due = await office.store.remindersOf(SCHOOL.key, id);
    expect(due.filter(({ what }) => what.kind === 'intervention')).toMatchObject([
      { what: { counted: adjusted.until } },
    ]);
  });
});

describe('opschalen', () => {
  it('given PM2 evaluated so, then PM3 begins in the same write, with the hulpvraag as it stood', async () => {
    const before = await running();
    office.later(45);
    const closed = done(
      await office.order(MENTOR, before.id, evaluation('escalate', { id: 'case-pm3', route: 'pm3' })),
    );
    expect(closed).toMatchObject({ status: 'closed', how: 'escalated' });
    const next = await office.desk.load(SCHOOL.key, caseIdOf('case-pm3'));
    expect(next).toMatchObject({ status: 'draft', mentor: MENTOR.id, previous: before.id, subject: before.subject });
    for (const field of route('pm3').follows?.keeps ?? []) {
      expect(next?.answers[field]).toEqual(before.answers[field]);
      expect(next?.kept).toContain(field);
    }
    const told = (await office.store.pendingOutbox(SCHOOL.key)).filter(({ what }) => what.caseId === 'case-pm3');
    expect(told).toMatchObject([{ to: { person: MENTOR.id } }]);
  });

  it('given a PM3 that leads to PM4, then the zorgcoördinator has it, and both hear', async () => {
    const caseId = await handIn(office, 'pm2', 'mentors');
    const pm4 = { route: route('pm4').id, subject: { kind: 'pupil', pupil: PUPIL.id } } as const;
    const holders = (role: string) => (role === 'zorgcoordinator' ? [COORDINATOR.id] : []);
    done(await office.order(COORDINATOR, caseId, { kind: 'accept' }));
    done(await office.order(MENTOR, caseId, discussion(office, 'pm2', addDays(office.today, 45))));
    const pm2 = route('pm2');
    const outcomes = pm2.outcomes.map((one) => (one.does === 'escalate' ? { ...one, leadsTo: [pm4.route] } : one));
    const routes = new Map([...SCHOOL.structure.routes, [pm2.id, { ...pm2, outcomes }]]);
    const school = { ...SCHOOL, structure: { ...SCHOOL.structure, routes } };
    const command = evaluation('escalate', { id: 'case-pm4', route: 'pm4' });
    done(await office.desk.carryOut({ school, by: MENTOR, holders, caseId, command, activity: 'omhoog' }));
    expect(await office.desk.load(SCHOOL.key, caseIdOf('case-pm4'))).toMatchObject({ mentor: COORDINATOR.id });
    const told = (await office.store.pendingOutbox(SCHOOL.key)).filter(({ what }) => what.caseId === 'case-pm4');
    expect(told.map(({ to, what }) => [to.person, what.event]).sort()).toEqual([
      [MENTOR.id, 'goes-on'],
      [COORDINATOR.id, 'started'],
    ]);
  });

  it('given a PM2 whose PM3 is begun, then it is not opened again until that is thrown away', async () => {
    const before = await running();
    const next = { id: 'case-pm3', route: 'pm3' };
    done(await office.order(MENTOR, before.id, evaluation('escalate', next)));
    const reopen = { kind: 'reopen', reason: 'Toch PM2' } as const;
    expect(await office.order(COORDINATOR, before.id, reopen)).toMatchObject({
      refusal: { reason: 'not-now', say: expect.stringContaining('Heropenen kan nu niet: het vervolg') },
    });
    done(await office.order(MENTOR, caseIdOf(next.id), { kind: 'discard' }));
    const start = { id: caseIdOf('zelf'), route: route('pm3').id, subject: before.subject, previous: before.id };
    done(await office.order(MENTOR, start.id, { kind: 'start', ...start }));
    expect(await office.order(COORDINATOR, before.id, reopen)).toMatchObject({ refusal: { reason: 'not-now' } });
    done(await office.order(MENTOR, start.id, { kind: 'discard' }));
    done(await office.order(COORDINATOR, before.id, reopen));
  });

  it('given a PM2 that is taken up, then it cannot be again, not even at once, until that is thrown away', async () => {
    const before = await running();
    const next = { id: 'case-pm3', route: 'pm3' };
    done(await office.order(MENTOR, before.id, evaluation('escalate', next)));
    const { id } = route('pm3');
    const start = (name: string) =>
      office.order(MENTOR, caseIdOf(name), {
        kind: 'start',
        id: caseIdOf(name),
        route: id,
        subject: before.subject,
        previous: before.id,
      });
    expect(await start('tweede')).toMatchObject({ refusal: { reason: 'not-now' } });
    done(await office.order(MENTOR, caseIdOf(next.id), { kind: 'discard' }));
    const both = await Promise.all([start('derde'), start('vierde')]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
  });

  it('given PM2 that still runs, then PM3 cannot follow it', async () => {
    const before = await running();
    const caseId = caseIdOf('too-early');
    const { id } = route('pm3');
    const start = { kind: 'start', id: caseId, route: id, subject: before.subject, previous: before.id } as const;
    expect(await office.order(MENTOR, caseId, start)).toMatchObject({ refusal: { reason: 'needs-previous' } });
    expect(await office.desk.load(SCHOOL.key, caseId)).toBeUndefined();
  });
});

describe('the same thing twice', () => {
  it('given an activity that Teams repeats, then it is carried out once', async () => {
    const caseId = await handIn(office, 'pm2');
    const first = await office.order(COORDINATOR, caseId, { kind: 'accept' }, { activity: 'same' });
    const second = await office.order(COORDINATOR, caseId, { kind: 'accept' }, { activity: 'same' });
    expect([first.kind, second.kind]).toEqual(['done', 'repeat']);
    expect((await office.store.read(SCHOOL.key, caseId)).events.filter(({ kind }) => kind === 'accepted')).toHaveLength(
      1,
    );
  });

  it('given two people who press Akkoord at once, then one wins and the other is told', async () => {
    const caseId = await handIn(office, 'pm2');
    const results = await Promise.all([
      office.order(COORDINATOR, caseId, { kind: 'accept' }),
      office.order({ ...COORDINATOR, id: OTHER_MENTOR.id }, caseId, { kind: 'accept' }),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
  });

  it('given a card that is out of date, then nothing happens and the case as it is comes back', async () => {
    const caseId = await handIn(office, 'pm2');
    const version = (await office.desk.load(SCHOOL.key, caseId))?.version ?? 0;
    const stale = await office.order(COORDINATOR, caseId, { kind: 'accept' }, { expected: version - 1 });
    expect(stale).toMatchObject({ kind: 'refused', refusal: { reason: 'stale' }, state: { version } });
  });

  it('given two cases handed in at once, then each has its own number', async () => {
    const first = await handIn(office, 'pm2', 'a');
    const ids = [first, ...(await Promise.all([handIn(office, 'pm2', 'b'), handIn(office, 'pm2', 'c')]))];
    const numbers = await Promise.all(ids.map(async (id) => (await office.desk.load(SCHOOL.key, id))?.number));
    expect(numbers.sort()).toEqual([1, 2, 3]);
  });
});

it('given PM+ without the consent of parents or pupil, then it cannot be handed in', async () => {
  const { id, pages } = route('pm-plus');
  const caseId = caseIdOf('plus');
  const subject = { kind: 'pupil', pupil: PUPIL.id } as const;
  await office.order(MENTOR, caseId, { kind: 'start', id: caseId, route: id, subject }, { pupils: [PUPIL] });
  for (const [page, { fields }] of pages.entries()) {
    const known = fields.filter((field) => !(field.kind === 'contact' && field.what === 'consent'));
    await office.order(MENTOR, caseId, { kind: 'fill', page, answers: filled(known, office.today) });
  }
  const consents = pages
    .flatMap(({ fields }) => fields)
    .filter((field) => field.kind === 'contact' && field.what === 'consent');
  expect(consents.length).toBeGreaterThan(0);
  const refused = await office.order(MENTOR, caseId, { kind: 'submit' });
  expect(refused).toMatchObject({
    kind: 'refused',
    refusal: { reason: 'incomplete', fields: consents.map((field) => field.id) },
  });
});

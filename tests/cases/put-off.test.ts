import { replay } from '../../src/cases/evolve';
import { fromCard, given, HISTORY, ID, PLAN, VALID } from './histories';
import { day, person } from './made-up';

/** Putting off and waiving what is asked, and saying how one intervention went. */

const { when } = given(...HISTORY.running);
const after = (events: ReturnType<typeof when>) =>
  replay([...HISTORY.running, ...(Array.isArray(events) ? events : [])]);

describe('putting off', () => {
  it('is kept, and once is enough', () => {
    const events = when(VALID.postpone, 'teamleider');
    expect(events).toEqual([
      expect.objectContaining({
        kind: 'postponed',
        by: 'teamleider',
        until: '2026-12-15',
        reminder: `${ID}/tussendoor/1`,
      }),
    ]);
    expect(after(events)?.postponed).toEqual({ [`${ID}/tussendoor/1`]: '2026-12-15' });
    const again = given(...HISTORY.running, ...(Array.isArray(events) ? events : []));
    expect(again.when(VALID.postpone, 'mentor')).toEqual([]);
    expect(again.when({ ...VALID.postpone, until: day('2026-12-16') }, 'mentor')).toHaveLength(1);
  });

  it.each([
    ['today', '2026-12-14', 'date-out-of-range'],
    ['yesterday', '2026-12-13', 'date-out-of-range'],
    ['next year', '2027-06-01', 'date-out-of-range'],
    ['no day', '2026-02-30', 'wrong-value'],
    ['nothing', undefined, 'wrong-value'],
  ])('until %s is refused', (_what, until, reason) => {
    expect(when(fromCard({ ...VALID.postpone, until }), 'mentor')).toMatchObject({ reason, fields: ['until'] });
  });

  it.each(['', 'zaak-1/onbekend/1', 'zaak-2/tussendoor/1', 'zaak-1/tussendoor/2', 7, null])(
    'of what is not asked (%j) is refused',
    (reminder) => {
      expect(when(fromCard({ ...VALID.postpone, reminder }), 'mentor')).toMatchObject({ reason: 'not-now' });
      expect(when(fromCard({ ...VALID.waive, reminder }), 'mentor')).toMatchObject({ reason: 'not-now' });
    },
  );
});

describe('waiving', () => {
  it('wants a reason', () => {
    expect(when({ ...VALID.waive, reason: ' ' }, 'mentor')).toMatchObject({ reason: 'needs-reason' });
    expect(after(when(VALID.waive, 'mentor'))?.waived).toEqual([`${ID}/tussendoor/1`]);
  });

  it('is for whom it is asked of, the mentor and who checks; the others hear who may', () => {
    const own = { ...VALID.waive, reminder: `${ID}/@intervention:i1/1` };
    const ends = { ...PLAN, until: day('2026-12-01') };
    const history = HISTORY.running.map((event) =>
      event.kind === 'discussed' ? { ...event, interventions: [ends] } : event,
    );
    for (const name of ['uitvoerder', 'mentor', 'zoco'] as const)
      expect(given(...history).when(own, name)).toHaveLength(1);
    expect(given(...history).when(own, 'teamleider')).toMatchObject({ reason: 'not-yours', roles: ['zoco'] });
  });
});

describe('an update on one intervention', () => {
  it('is kept in the round', () => {
    const events = when({ kind: 'update', intervention: PLAN.id, text: 'De kaart helpt' }, 'uitvoerder');
    expect(after(events)).toMatchObject({
      rounds: [{ updates: [{ intervention: 'i1', by: person('uitvoerder'), text: 'De kaart helpt' }] }],
    });
  });

  it('is refused of one that is not there, and without a word', () => {
    const update = (by: object) =>
      when(fromCard({ kind: 'update', intervention: 'i1', text: 'Goed', ...by }), 'mentor');
    expect(update({ intervention: 'i9' })).toMatchObject({ reason: 'wrong-value' });
    expect(update({ text: '' })).toMatchObject({ reason: 'incomplete' });
  });
});

import { caseIdOf, instantOf } from '../../../src/cases/identify';
import { Desk } from '../../../src/desk/desk';
import type { OutboxEntry, OutboxItem, Store } from '../../../src/store/port';
import { keptOf } from '../../../src/teams/digest/kept';
import { teamWeek } from '../../../src/teams/digest/overview';
import { COORDINATOR, Office, SCHOOL } from '../../desk/office';
import { problemsOf } from '../../support/card-check';
import { readCard } from '../../support/card-reader';
import { fillWithCases } from '../../support/many-cases';
import { AS_SET } from '../as-set';

const NOW = new Date('2026-11-16T09:00:00+01:00');
const MADE = instantOf(new Date('2026-11-12T09:00:00+01:00'));
const team = { kind: 'team' };
const coordinator = { kind: 'person', person: COORDINATOR.id };
const about = (kind: string, event: string) => ({ kind, event, caseId: 'nergens', by: 'x', version: 1 });

let store: Store;
let at: Parameters<typeof keptOf>[0];
beforeEach(async () => {
  store = (await Office.open()).store;
  const desk = new Desk({ store, now: () => NOW, newId: () => 'id' });
  const holders = (role: string) => (COORDINATOR.roles.some((one) => one === role) ? [COORDINATOR.id] : []);
  at = { desk, school: AS_SET, holders };
});
afterEach(() => store.close());

async function keep(to: OutboxItem['to'], ...whats: readonly OutboxItem['what'][]): Promise<void> {
  const { key } = SCHOOL;
  const made = whats.map((what, index) => ({ id: `${String(index).padStart(3, '0')}`, at: MADE, to, what }));
  const gone = { kind: 'uncertain', tries: 1, since: MADE, reason: 'ended' } as const;
  for (const item of made) {
    await store.write(key, { streams: [], outbox: [item] });
    const entry = (await store.pendingOutbox(key)).find(({ id }) => id === item.id);
    await store.write(key, { streams: [], moves: [{ id: item.id, version: entry?.version ?? 0, to: gone }] });
  }
}

const drop = (named: readonly OutboxEntry[]) =>
  store.write(SCHOOL.key, { streams: [], moves: named.map(({ id, version }) => ({ id, version, to: 'gone' })) });

it.each([
  [
    coordinator,
    about('told', 'accepted'),
    /het bericht over de controle, aan .*Zorgcoördinator, van donderdag 12 november/,
  ],
  [team, about('card', 'submitted'), /de kaart na de aanmelding, in het kanaal van het OT/],
  [coordinator, about('asked', 'accept'), /de vraag om mee te kijken, aan .*Zorgcoördinator/],
  [team, { kind: 'settled', reminder: 'r', caseId: 'nergens' }, /dat een herinnering is afgehandeld/],
  [team, { kind: 'digest', day: '2026-11-09' }, /^Het weekoverzicht van maandag 9 november, in het kanaal/],
  [team, { kind: 'pupil', pupil: 'p', by: 'x' }, /^De verbeterde gegevens op de kaarten van een leerling/],
  [
    coordinator,
    { kind: 'attention', about: { kind: 'clean-up' } },
    /^Het bericht over dossiers waarvan de bewaartermijn voorbij is, aan .*Zorg/,
  ],
  [
    coordinator,
    { kind: 'attention', about: { kind: 'privacy', what: 'asked', request: 'verwijdering', number: 3 } },
    /^Het bericht over verwijdering 3, aan .*Zorg/,
  ],
  [
    coordinator,
    { kind: 'unreachable' },
    /^De waarschuwing dat ik niet kan posten in het kanaal van het OT, aan .*Zorg/,
  ],
  [
    coordinator,
    { kind: 'unreachable', person: 'x', called: 'de mentor' },
    /^De waarschuwing dat ik de mentor geen privébericht kan sturen/,
  ],
  [
    coordinator,
    { kind: 'attention', about: { kind: 'no-region' } },
    /^De waarschuwing dat de vakantieregio .* niet is/,
  ],
  [
    coordinator,
    { kind: 'attention', about: { kind: 'holidays-end', until: '2027-08-01' } },
    /^De waarschuwing dat ik de schoolvakanties alleen ken tot en met zondag 1 augustus/,
  ],
  [
    { kind: 'person', person: 'weg' },
    { kind: 'later-made' },
    /^Een bericht dat ik niet meer kan lezen, aan een collega/,
  ],
])('what did not arrive is called what it is, to whom and of which day: %#', async (to, what, words) => {
  await keep(to, what);
  const [line] = (await keptOf(at)).listing.lines;
  expect(line?.text).toMatch(words);
  expect(line?.text).toMatch(/, van donderdag 12 november, is misschien niet aangekomen$/);
});

it('all cases of one message are named, however many', async () => {
  const reminders = Array.from({ length: 9 }, (_, index) => ({ id: `r${index}`, caseId: `nergens-${index}`, post: 1 }));
  await keep(team, { kind: 'reminders', reminders });
  const [line] = (await keptOf(at)).listing.lines;
  expect(line?.text.match(/een zaak die er niet meer is/gi)).toHaveLength(9);
  expect(line?.text).toContain('de herinneringen, in het kanaal van het OT');
});

it('of very many each is named in one digest or the next, and a digest says how many are still to come', async () => {
  await fillWithCases(store, SCHOOL, 300, NOW);
  const found = (await store.summaries(SCHOOL.key, { status: ['running'] })).map(({ caseId }) => caseIdOf(caseId));
  const whats = Array.from({ length: 130 }, (_, index) => ({
    ...about('told', 'evaluated'),
    caseId: found[index] ?? '',
  }));
  await keep(coordinator, ...whats);
  const seen: string[] = [];
  for (let week = 0; week < 10 && (await store.keptOutbox(SCHOOL.key)).length > 0; week++) {
    const { card, named } = await teamWeek(at);
    expect(Buffer.byteLength(JSON.stringify(card.card))).toBeLessThan(28_000);
    expect(problemsOf(card.card)).toEqual([]);
    const left = 130 - seen.length - named.length;
    if (left > 0)
      expect(readCard(card.card).text).toContain(`En nog ${left}: die staan in het volgende weekoverzicht.`);
    // At least what one kill can leave.
    expect(named.length).toBeGreaterThanOrEqual(Math.min(20, 130 - seen.length));
    expect(card.text.match(/misschien niet aangekomen/g)).toHaveLength(named.length);
    seen.push(...named.map(({ id }) => id));
    await drop(named);
  }
  expect(new Set(seen).size).toBe(130);
});

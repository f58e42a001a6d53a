import pino from 'pino';
import { MemoryPeopleDirectory } from '../../../src/teams';
import { planAt } from '../../../src/teams/cases/ticker/plan-at';
import { SETTINGS_KEY } from '../../../src/teams/settings/kept';
import { knownSchools } from '../../support/bot';
import { type CasesBot, KEY } from '../../support/cases';
import { ASSIGNMENTS, MENTOR } from '../../support/people';
import { onlyCard } from '../../support/reading';
import { ask, BEHEERDER, CASE, fourWeeksLater, inOt, last, once, tickNow, toTeam, UPDATE, wake } from './ground';

const DAY = 24 * 60;
const FREE = { kind: 'free', name: 'studieweek', from: '2026-11-30', until: '2026-12-02' };
let cases: CasesBot;
beforeEach(async () => {
  cases = await fourWeeksLater();
  await plan();
});
afterEach(() => cases.stop());

async function plan(schools = knownSchools()): Promise<void> {
  const people = new MemoryPeopleDirectory(ASSIGNMENTS);
  const log = pino({ level: 'silent' });
  await planAt(KEY, { store: cases.store, now: cases.bot.clock.now, schools, people, log });
  await wake(cases);
  await cases.delivered();
}

async function set(changed: Readonly<Record<string, unknown>>): Promise<void> {
  const kept = await cases.store.setting(KEY, SETTINGS_KEY);
  const value = { region: 'midden', beheerders: [BEHEERDER.aadObjectId], ...changed };
  await cases.store.putSetting(KEY, SETTINGS_KEY, value, kept?.version ?? 0);
}

/** What a beheerder was told in a chat that was made for it. */
const told = () =>
  cases.bot.channel
    .messages()
    .flatMap(({ body, conversation }) =>
      conversation.startsWith('a:made') && body.text && !body.text.startsWith('Zaak ') ? [body.text] : [],
    );

it('own dates that change: it says so on the card, in /herinneringen and to the beheerder, once', async () => {
  await set({ ownDates: [FREE] });
  await plan();
  await plan();
  expect(told()).toEqual([
    'De vakanties of vrije dagen van jullie school zijn veranderd. Ik heb de herinneringen opnieuw uitgerekend: 1 verschoven. Bij wat verschoven is, staat van welke dag; /herinneringen laat het zien.',
  ]);
  const why =
    'Dit stond op maandag 30 november, maar de vakanties of vrije dagen van de school zijn sindsdien veranderd.';
  expect(onlyCard(await cases.own(MENTOR).says('/herinneringen')).text).toContain(why);
  await tickNow(cases);
  expect(inOt(cases)).toEqual([]);
  cases.bot.clock.forward(3 * DAY);
  await tickNow(cases);
  expect(last(inOt(cases)).text).toContain(why);
});

it('a rule that is gone: what was posted says why it is asked no more', async () => {
  await ask(cases, toTeam, once(UPDATE));
  const [known] = [...knownSchools().values()].filter(({ structure }) => structure.id === 'voorbeeld');
  if (!known) throw new Error('No school.');
  const routes = new Map([...known.structure.routes].map(([id, one]) => [id, { ...one, followUps: [] }]));
  await plan(new Map([['voorbeeld', { ...known, structure: { ...known.structure, routes } }]]));
  expect(told()).toEqual([expect.stringMatching(/^De afspraken in jullie ondersteuningsstructuur zijn veranderd/)]);
  expect((await cases.store.remindersOf(KEY, CASE)).map(({ id }) => id)).not.toContain(UPDATE);
});

it('no region: the beheerder is told once, and again when it was chosen and taken away', async () => {
  const warning = expect.stringContaining('ik weet niet in welke vakantieregio jullie school ligt');
  await set({ region: undefined });
  await plan();
  await plan();
  expect(told().filter((one) => one.includes('vakantieregio'))).toEqual([warning]);
  await set({});
  await plan();
  await set({ region: undefined });
  await plan();
  expect(told().filter((one) => one.includes('weet niet'))).toEqual([warning, warning]);
});

it('a list of holidays that ends: the beheerder is told once, months before', async () => {
  cases.bot.clock.forward(540 * DAY);
  await plan();
  expect(told().filter((one) => one.includes('Ik ken'))).toEqual([]);
  cases.bot.clock.forward(60 * DAY);
  await plan();
  await plan();
  expect(told().filter((one) => one.includes('Ik ken'))).toEqual([
    'Ik ken de schoolvakanties tot en met zondag 20 augustus 2028. Herinneringen van daarna kunnen in een vakantie vallen. Vul de vakanties van het volgende schooljaar in met /instellen, onder Vakantieregio.',
  ]);
});

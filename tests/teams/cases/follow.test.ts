import type { Command } from '../../../src/cases/command';
import { dayAt, personIdOf } from '../../../src/cases/identify';
import type { CaseId } from '../../../src/cases/ids';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { moves } from '../../cases/moves';
import { knownSchools } from '../../support/bot';
import { MENTOR, OTHER_MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { onlySentence, presserCard } from '../../support/reading';
import { Desks } from './filling';
import { toSubmitted } from './filling-pages';

/** Below all that is listed: the week, where one can have it sent. */
const WEEK = { title: 'Mijn week', verb: 'overview' };

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

/** Lets others do their part behind the mentor's back. */
async function carriedOut(
  caseId: CaseId,
  pick: (command: Command) => boolean,
  by = ZORGCOORDINATOR,
  change = (command: Command) => command,
): Promise<void> {
  const { desk, school } = await desks.kept();
  const structure = knownSchools().get('voorbeeld')?.structure;
  const state = await desk.load(school, caseId);
  const route = state && structure?.routes.get(state.route);
  const roles = structure ? [...structure.roles.keys()].filter((role) => role === 'zorgcoordinator') : [];
  const command = route && moves(route, state, dayAt(desks.bot.clock.now())).find(pick);
  if (!structure || !command) throw new Error('There is nothing to do.');
  const result = await desk.carryOut({
    school: await deskSchool(desk.options.store, school, structure),
    by: { id: personIdOf(by.aadObjectId), roles },
    caseId,
    command: change(command),
    activity: `behind-${Math.random()}`,
  });
  expect(result).toMatchObject({ kind: 'done' });
}

async function theCase(): Promise<CaseId> {
  const { store, school } = await desks.kept();
  const [summary] = await store.summaries(school, { mentor: personIdOf(MENTOR.aadObjectId) });
  if (!summary) throw new Error('There is no case.');
  return summary.caseId;
}

/** PM2 handed in, checked, discussed and evaluated with opschalen: its PM3 is ready. */
async function escalated(): Promise<CaseId> {
  await toSubmitted(desks.mentor());
  const id = await theCase();
  await carriedOut(id, ({ kind }) => kind === 'accept');
  await carriedOut(id, ({ kind }) => kind === 'discuss');
  await carriedOut(id, (command) => command.kind === 'evaluate' && command.outcome === 'opschalen', MENTOR);
  return id;
}

it('/mijn follows a case: what is next and till when', async () => {
  const mentor = await toSubmitted(desks.mentor());
  const id = await theCase();
  await carriedOut(id, ({ kind }) => kind === 'accept');
  await mentor.types('/mijn');
  expect(mentor.card.text).toMatch(
    /Zaak 1 · PM2 · is gecontroleerd.*\n.*\nWacht op bespreking: Leerlingbespreking PM2/,
  );
  expect(mentor.card.buttons).toMatchObject([WEEK, { title: 'Bekijk', verb: 'case-open', data: { case: id } }]);
  await mentor.presses('Bekijk');
  expect(mentor.card.text).toContain('Gecontroleerd door');
  await carriedOut(id, ({ kind }) => kind === 'discuss');
  await mentor.types('/mijn');
  expect(mentor.card.text).toMatch(
    /is besproken en loopt\n.*\n(Evaluatie|Einde van een interventie), uiterlijk \w+ \d+ december/,
  );
});

it('a case that came back says what is missing, and goes out again under its number', async () => {
  const mentor = await toSubmitted(desks.mentor());
  await carriedOut(await theCase(), ({ kind }) => kind === 'return');
  await mentor.types('/mijn');
  expect(mentor.card.text).toMatch(/Aanvullen: /);
  await mentor.presses('Aanvullen');
  expect(mentor.card.text).toContain('Terug om aan te vullen: ');
  await mentor.presses('Verder');
  await mentor.presses('Verder');
  await mentor.presses('Opnieuw indienen');
  expect(mentor.card.text).toMatch(/^Ingediend: zaak 1\./);
});

it('PM3 wants a PM2 of one’s own that led to it', async () => {
  expect(onlySentence(await desks.mentor().chat.says('/aanmelden PM3'))).toBe(
    'PM3 volgt op een PM2 van jou die is geëvalueerd met ‘Opschalen naar PM3’. Die heb je nu niet. Zonder PM2 kan alleen de zorgcoördinator beginnen.',
  );
});

it('the PM3 that was made is gone on with, and made anew from its PM2 when it was thrown away', async () => {
  const pm2 = await escalated();
  const mentor = desks.mentor();
  expect(onlySentence(await mentor.chat.says('/aanmelden PM3'))).toBe(
    'PM3 is al begonnen. Typ /mijn om verder te gaan.',
  );
  await mentor.types('/mijn');
  await mentor.presses('Verder');
  expect(mentor.card.text).toMatch(
    /PM3.*Wat is je vraag\?\nWat heeft Rosa nodig om op tijd te komen\?\nDit komt uit de vorige stap/s,
  );
  await mentor.presses('Weggooien');
  await mentor.presses('Ja, weggooien');
  await mentor.types('/aanmelden PM3');
  expect(mentor.card.text).toContain('Op welke PM2 volgt dit?');
  await mentor.presses('Verder');
  expect(mentor.card.text).toContain('Kies eerst op welke zaak dit volgt.');
  await mentor.fills({ 'in-previous': pm2 }).presses('Verder');
  expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosa Jansen, 3B.*Dit komt uit de vorige stap/s);
  const forged = mentor.card.press('Verder')?.data;
  const refused = presserCard(
    await mentor.chat.presses('form-page', { ...Object(forged), 'in-hulpvraag': 'Iets anders' }),
  );
  expect(refused.text).toContain('komt uit de vorige stap en blijft zoals het was');
});

it('a PM2 of a pupil that was merged is offered, and taken up, under how that one is called today', async () => {
  const pm2 = await escalated();
  await toSubmitted(desks.mentor(OTHER_MENTOR));
  const { desk, school: key, store } = await desks.kept();
  const structure = knownSchools().get('voorbeeld')?.structure;
  const double = (await desk.load(key, pm2))?.subject;
  const keep = (await store.findPupils(key, {})).find(({ id }) => double?.kind === 'pupil' && id !== double.pupil);
  if (!structure || !keep || double?.kind !== 'pupil') throw new Error('There are no two pupils.');
  const roles = [...structure.roles.keys()].filter((role) => role === 'zorgcoordinator');
  const by = { id: personIdOf(ZORGCOORDINATOR.aadObjectId), roles };
  for (const command of [
    { kind: 'correct', pupil: keep.id, typed: { firstName: 'Rosalie', className: '3C' }, reason: 'Doopnaam' },
    { kind: 'merge', double: double.pupil, keep: keep.id, reason: 'Zelfde' },
  ] as const) {
    const school = await deskSchool(store, key, structure);
    const order = { school, by, activity: command.kind, command };
    expect(await desk.changePupils(order)).toMatchObject({ kind: 'done' });
  }
  const mentor = await desks.mentor().types('/mijn');
  expect(mentor.card.text).toMatch(/Concept PM3.*\n3C · R\.J\./);
  await mentor.presses('Verder');
  await mentor.presses('Weggooien');
  await mentor.presses('Ja, weggooien');
  await mentor.types('/aanmelden PM3');
  expect(mentor.card.text).toContain('Op welke PM2 volgt dit?');
  await mentor.fills({ 'in-previous': pm2 }).presses('Verder');
  expect(mentor.card.text).toMatch(/stap 2 van 4.*Rosalie Jansen, 3C.*Dit komt uit de vorige stap/s);
});

it('another’s PM2 cannot be taken up', async () => {
  const pm2 = await escalated();
  const zoco = await desks.mentor(ZORGCOORDINATOR).types('/aanmelden PM3');
  expect(zoco.card.text).not.toContain('Op welke PM2');
  const data = zoco.card.press('Verder')?.data;
  const refused = presserCard(await zoco.chat.presses('form-start', { ...Object(data), 'in-previous': pm2 }));
  expect(refused.text).toContain('Die kan ik niet kiezen.');
  expect(onlySentence(await desks.mentor(OTHER_MENTOR).chat.says('/aanmelden PM3'))).toMatch(/Die heb je nu niet/);
});

it('who may begin without says why', async () => {
  const zoco = await desks.mentor(ZORGCOORDINATOR).types('/aanmelden PM3');
  await zoco.fills({ 'in-first': 'Bo', 'in-last': 'Smit', 'in-class': '2A' }).presses('Verder');
  expect(zoco.card.text).toMatch(/▼ Kijk hier nog even naar\n.*schrijf op waarom\.\nZonder PM2\?/);
  await zoco.fills({ 'in-reason': 'Komt van een andere school.' }).presses('Verder');
  expect(zoco.card.text).toMatch(/stap 2 van 4.*Bo Smit, 2A/s);
});

it('/mijn shows what one promised to do in another’s case, and nothing else of it', async () => {
  await toSubmitted(desks.mentor());
  const id = await theCase();
  await carriedOut(id, ({ kind }) => kind === 'accept');
  await carriedOut(
    id,
    ({ kind }) => kind === 'discuss',
    ZORGCOORDINATOR,
    (command) =>
      command.kind === 'discuss'
        ? {
            ...command,
            interventions: command.interventions.map((one) => ({ ...one, by: personIdOf(OTHER_MENTOR.aadObjectId) })),
          }
        : command,
  );
  const other = await desks.mentor(OTHER_MENTOR).types('/mijn');
  expect(other.card.text).toMatch(/^Van jou\nMijn taken\nZaak 1 · .+\n.+, tot en met \w+ \d+ \w+$/);
  expect(other.card.buttons).toMatchObject([WEEK, { title: 'Bekijk', verb: 'case-open', data: { case: id } }]);
  expect(other.card.text).not.toMatch(/Rosa|R\.J\.|3B/);
  expect((await desks.mentor().types('/mijn')).card.text).not.toContain('Mijn taken');
});

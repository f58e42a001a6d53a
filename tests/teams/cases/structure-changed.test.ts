import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Field, Route } from '../../../src/structure/route';
import { knownSchools, TestBot } from '../../support/bot';
import { KEY } from '../../support/cases';
import { personal } from '../../support/chat';
import { MENTOR, type Person, ZORGCOORDINATOR } from '../../support/people';
import { presserCard, presserSentence } from '../../support/reading';
import { Filler, QUESTION } from './filling';
import { toCheck, toSubmitted, toTalks } from './filling-pages';

// The school changed its file while a form was being filled in, or a case ran: nothing is lost, and it is said.

let folder: string;
let bot: TestBot;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steunwijzer-changed-'));
  bot = await TestBot.atDesk(folder);
});
afterEach(async () => {
  await bot.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (person: Person) =>
  new Filler(bot.chat(person === MENTOR ? personal() : personal(`a:${person.id}`), person));

/** The program starts anew with another PM2, or with none. */
async function changed(change: (route: Route) => Route | undefined): Promise<void> {
  await bot.stop();
  const schools = new Map(
    [...knownSchools()].map(([id, knowledge]) => {
      const routes = new Map(
        [...knowledge.structure.routes].flatMap(([key, route]) => {
          const now = route.id === 'pm2' ? change(route) : route;
          return now ? [[key, now] as const] : [];
        }),
      );
      return [id, { ...knowledge, structure: { ...knowledge.structure, routes } }] as const;
    }),
  );
  bot = await TestBot.atDesk(folder, { schools });
}

/** Each question of the route changed, or taken away. */
const fields =
  (change: (field: Field) => Field | undefined) =>
  (route: Route): Route => ({
    ...route,
    pages: route.pages.map((page) => ({ ...page, fields: page.fields.flatMap((field) => change(field) ?? []) })),
  });

const onlyCase = async () => {
  const [summary] = (await bot.desk?.options.store.summaries(KEY, {})) ?? [];
  if (!summary) throw new Error('Nothing was kept.');
  return summary;
};
const goOn = async () => (await at(MENTOR).types('/mijn')).presses('Verder');

describe('a draft', () => {
  it('of which a question is gone says so on the old card, and is handed in on the new one', async () => {
    const before = await toTalks(at(MENTOR));
    await before.presses('Terug');
    const old = before.card.press('Verder')?.data;
    await changed(fields((field) => (field.id === 'wat-helpt' ? undefined : field)));
    const mentor = at(MENTOR);
    const refused = presserCard(await mentor.chat.presses('form-page', old));
    expect(refused.text).toContain(
      'Het formulier is intussen veranderd: een vraag op deze kaart staat er niet meer op.',
    );
    expect(refused.text).not.toContain('Wat gaat goed of helpt?');
    const fresh = await goOn();
    expect(fresh.card.press('Verder')?.data).toMatchObject({ 'in-hulpvraag': QUESTION['in-hulpvraag'] });
    await fresh.presses('Verder');
    for (const id of ['overlegd-zorgcoordinator', 'samen-met-leerling', 'ouders-geinformeerd'])
      fresh.card.tick(`in-${id}`);
    await fresh
      .fills({ 'on-overlegd-zorgcoordinator': '2026-10-28', 'on-ouders-geinformeerd': '2026-10-30' })
      .presses('Verder');
    await fresh.presses('Indienen');
    expect(fresh.card.text).toMatch(/^Ingediend: zaak 1\./);
  });

  it('with a new question is not handed in without its answer', async () => {
    await toCheck(at(MENTOR));
    await changed(fields((field) => (field.id === 'kijk-ouders' ? { ...field, required: true } : field)));
    const mentor = await goOn();
    await mentor.presses('Indienen');
    expect(mentor.card.text).toContain('Vul nog in: Hoe kijken ouders ernaar?');
    expect((await onlyCase()).status).toBe('draft');
  });

  it('in which something was chosen that is gone asks for it again', async () => {
    await toCheck(at(MENTOR));
    const without = (field: Field): Field =>
      field.kind === 'choice' && field.id === 'onderwerp'
        ? { ...field, options: field.options.filter(({ value }) => value !== 'gedrag') }
        : field;
    await changed(fields(without));
    const mentor = await goOn();
    await mentor.presses('Indienen');
    expect(mentor.card.text).toMatch(/Waar gaat het vooral over\?/);
    expect((await onlyCase()).status).toBe('draft');
    await mentor.presses('Terug');
    await mentor.presses('Terug');
    mentor.card.tick('in-onderwerp', 'Leren en studievaardigheden');
    await mentor.presses('Verder');
    await mentor.presses('Verder');
    await mentor.presses('Indienen');
    expect(mentor.card.text).toMatch(/^Ingediend: zaak 1\./);
  });

  it('of which a question became one of another kind asks it again, and keeps the rest', async () => {
    await toCheck(at(MENTOR));
    const label = 'Is er al iets geprobeerd?';
    await changed(
      fields((field) => (field.id === 'geprobeerd' ? { id: field.id, label, kind: 'yes-no', required: true } : field)),
    );
    const mentor = await goOn();
    await mentor.presses('Indienen');
    expect(mentor.card.text).toMatch(/Is er al iets geprobeerd\?/);
    expect((await onlyCase()).status).toBe('draft');
    await mentor.presses('Terug');
    await mentor.presses('Terug');
    expect(mentor.card.press('Verder')?.data).toMatchObject({ 'in-hulpvraag': QUESTION['in-hulpvraag'] });
  });

  it('with fewer pages than it was on opens at the end', async () => {
    await toCheck(at(MENTOR));
    await changed((route) => ({ ...route, pages: route.pages.slice(0, 1) }));
    const mentor = await goOn();
    expect(mentor.card.text).toContain('stap 3 van 3 · Klopt dit?');
    await mentor.presses('Indienen');
    expect(mentor.card.text).toMatch(/^Ingediend: zaak 1\./);
  });
});

describe('a case of a step that is gone', () => {
  beforeEach(async () => {
    await toSubmitted(at(MENTOR));
    await changed(() => undefined);
  });

  it('is still opened by its mentor and by who checks at this school, and nothing of it is lost', async () => {
    for (const person of [MENTOR, ZORGCOORDINATOR]) {
      const { card } = await at(person).types('/zaak 1');
      expect(card.text).toContain('pm2');
      expect(card.titles).not.toContain('Akkoord');
    }
  });

  it('is not accepted by an old button, and the mentor may withdraw it', async () => {
    const { caseId, version } = await onlyCase();
    const data = { school: 'voorbeeld', case: caseId, version: String(version) };
    const said = await at(ZORGCOORDINATOR).chat.presses('case-accept', data);
    expect(said.body?.statusCode).toBe(200);
    expect((await onlyCase()).status).toBe('submitted');
    expect(presserSentence(said)).toMatch(/^Deze stap staat niet meer in de ondersteuningsstructuur/);
    const mentor = await at(MENTOR).types('/zaak 1');
    await mentor.presses('Intrekken');
    await mentor.fills({ text: 'De stap is er niet meer.' }).presses('Trek in');
    expect((await onlyCase()).status).toBe('withdrawn');
  });
});

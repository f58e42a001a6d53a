import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from '../../../src/structure/route';
import { MemoryPeopleDirectory } from '../../../src/teams';
import { fieldOf } from '../../../src/teams/cases/fields/ids';
import { knownSchools, TestBot } from '../../support/bot';
import { MENTOR } from '../../support/people';
import { presserCard } from '../../support/reading';
import { Filler, inputsFor } from './filling';

const SCHOOLS = [...knownSchools()].map(([id, { structure }]) => ({ id, structure }));

describe.each(SCHOOLS)('at $id', ({ id: school, structure }) => {
  const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-routes-'));
  let bot: TestBot;
  beforeAll(async () => {
    const person = { id: MENTOR.aadObjectId, name: MENTOR.name, userPrincipalName: 'mentor@voorbeeld.test' };
    const people = new MemoryPeopleDirectory([...structure.roles.keys()].map((role) => ({ school, role, person })));
    bot = await TestBot.atDesk(folder, { people, defaultSchool: school });
  });
  afterAll(async () => {
    await bot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The first page, also where a draft of the step is open still. */
  async function begun(route: Route): Promise<Filler> {
    const mentor = new Filler(bot.chat());
    return mentor.sees(presserCard(await mentor.chat.presses('form-anew', { school, to: route.id })));
  }

  it('the steps to choose from fit on a card', async () => {
    const outcome = await bot.chat().says('/aanmelden');
    expect(Buffer.byteLength(JSON.stringify(outcome.messages[0]?.body))).toBeLessThan(28_000);
  });

  it.each([...structure.routes.values()].map((route) => ({ id: route.id, route })))(
    '$id is filled in to the end, page by page',
    async ({ route }) => {
      const mentor = await begun(route);
      expect(mentor.card.text).toMatch(readersOf(route));
      await mentor.adds('Verder', startOf(route));
      for (const page of route.pages) {
        expect(mentor.card.text).toContain(page.title);
        await mentor.adds('Verder', Object.assign({}, ...page.fields.map(inputsFor)));
      }
      expect(mentor.card.text).toContain('Klopt dit?');
      expect(mentor.card.text).toMatch(readersOf(route));
      for (const { label } of route.pages.flatMap(({ fields }) => fields)) expect(mentor.card.text).toContain(label);
      await mentor.presses('Terug');
      await mentor.presses('Verder');
      await mentor.presses('Indienen');
      expect(mentor.card.text).toMatch(/^Ingediend: zaak \d+\./);
    },
  );

  it.each(withEveryKind([...structure.routes.values()]))(
    'what was filled in for $id is emptied again, and each page with gaps is one press away',
    async ({ route }) => {
      const mentor = await begun(route);
      await mentor.adds('Verder', startOf(route));
      for (const page of route.pages) await mentor.adds('Verder', Object.assign({}, ...page.fields.map(inputsFor)));
      await emptied(mentor, route);
      const [page] = route.pages.filter(({ fields }) => fields.some(({ required }) => required));
      await mentor.presses(`Naar ‘${page?.title}’`);
      expect(mentor.card.text).toContain(`· ${page?.title}`);
    },
  );
});

/** As few routes as have every kind of field that the school asks. */
function withEveryKind(routes: readonly Route[]): { id: string; route: Route }[] {
  const seen = new Set<string>();
  return routes.flatMap((route) => {
    const kinds = route.pages.flatMap(({ fields }) => fields.map(({ kind }) => kind));
    const isNew = kinds.some((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return isNew ? [{ id: route.id, route }] : [];
  });
}

/** Parents, and the pupil from 16, may read it: that is said before anything is written. */
/** Said where the form begins and before it goes out; a class has no parents. */
const readersOf = ({ about }: Route): RegExp =>
  about === 'class' ? /Alleen de betrokkenen/ : /Ouders mogen dit lezen/;

/** As by a client that leaves emptied inputs out: every answer of the form is taken back. */
async function emptied(mentor: Filler, { pages }: Route): Promise<void> {
  for (const _ of pages) await mentor.adds('Terug', {});
  for (const _ of pages) await pressBare(mentor, 'Verder');
  const fields = pages.flatMap((page) => page.fields);
  const needed = fields.filter(({ required }) => required).length;
  expect(mentor.card.text.match(/^Nog in te vullen$/gm) ?? []).toHaveLength(needed);
  expect(mentor.card.text.match(/^–$/gm) ?? []).toHaveLength(fields.length - needed);
}

async function pressBare(mentor: Filler, title: string): Promise<void> {
  const button = mentor.card.press(title);
  const own = Object.entries(Object(button?.data)).filter(([key]) => fieldOf(key) === undefined);
  mentor.sees(presserCard(await mentor.chat.presses(button?.verb, Object.fromEntries(own))));
}

const startOf = ({ about, follows }: Route): Record<string, string> => ({
  'in-class': '3B',
  ...(about === 'pupil' && { 'in-first': 'Rosa', 'in-last': 'Jansen' }),
  ...(follows && { 'in-reason': 'De stap ervoor is op de vorige school gedaan.' }),
});

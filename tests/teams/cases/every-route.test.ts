import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Field, Route } from '../../../src/structure/route';
import { MemoryPeopleDirectory } from '../../../src/teams';
import { knownSchools, TestBot } from '../../support/bot';
import { MENTOR } from '../../support/people';
import { presserCard } from '../../support/reading';
import { Filler } from './filling';

/** What a person could send for a field, as the inputs of a card do. */
function inputsFor(field: Field): Record<string, string> {
  const [input, day] = [`in-${field.id}`, `on-${field.id}`];
  switch (field.kind) {
    case 'text':
      return { [input]: 'Zo gaat het nu.' };
    case 'choice':
      return {
        [input]: field.options
          .slice(0, field.most)
          .map(({ value }) => value)
          .join(','),
      };
    case 'checklist':
      return { [input]: field.options.map(({ value }) => value).join(',') };
    case 'yes-no':
      return { [input]: 'nee' };
    case 'date':
      return { [input]: '2026-11-09' };
    case 'contact':
      return { [input]: 'true', [day]: '2026-10-30' };
    default:
      return field satisfies never;
  }
}

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

  it('the steps to choose from fit on a card', async () => {
    const outcome = await bot.chat().says('/aanmelden');
    expect(Buffer.byteLength(JSON.stringify(outcome.messages[0]?.body))).toBeLessThan(28_000);
  });

  it.each([...structure.routes.values()].map((route) => ({ id: route.id, route })))(
    '$id is filled in to the end, page by page',
    async ({ route }) => {
      const mentor = new Filler(bot.chat());
      mentor.sees(presserCard(await mentor.chat.presses('form-begin', { school, route: route.id })));
      await mentor.adds('Verder', startOf(route));
      for (const page of route.pages) {
        expect(mentor.card.text).toContain(page.title);
        await mentor.adds('Verder', Object.assign({}, ...page.fields.map(inputsFor)));
      }
      expect(mentor.card.text).toContain('Klopt dit?');
      for (const { label } of route.pages.flatMap(({ fields }) => fields)) expect(mentor.card.text).toContain(label);
      await mentor.presses('Terug');
      await mentor.presses('Verder');
      await mentor.presses('Indienen');
      expect(mentor.card.text).toMatch(/^Ingediend: zaak \d+\./);
    },
  );
});

const startOf = ({ about, follows }: Route): Record<string, string> => ({
  'in-class': '3B',
  ...(about === 'pupil' && { 'in-first': 'Rosa', 'in-last': 'Jansen' }),
  ...(follows && { 'in-reason': 'De stap ervoor is op de vorige school gedaan.' }),
});

import { personal } from '../../support/chat';
import { MENTOR, PEOPLE } from '../../support/people';
import { onlyCard, presserCard } from '../../support/reading';
import { KeptBot, SCHOOL } from './kept';

const BEHEERDER = PEOPLE[5] ?? MENTOR;
const kept = new KeptBot();
const admin = () => kept.bot.chat(personal('a:beheerder'), BEHEERDER);
const mentor = () => kept.bot.chat(personal('a:mentor'), MENTOR);
const stored = async () => (await kept.parts.admin.settings.of(SCHOOL)).settings.classes;

async function save(classes: string) {
  const open = onlyCard(await admin().says('/instellen')).press('Klassen met een naam');
  const form = presserCard(await admin().presses(open?.verb, open?.data));
  const button = form.fill('classes', classes).press('Bewaar');
  return presserCard(await admin().presses(button?.verb, button?.data));
}

/** Begins a form about a pupil of this class. */
async function begins(className: string) {
  const card = onlyCard(await mentor().says('/aanmelden PM2'));
  card.fill('in-first', 'Rosa').fill('in-last', 'Jansen').fill('in-class', className);
  const button = card.press('Verder');
  return presserCard(await mentor().presses(button?.verb, button?.data));
}

beforeAll(() => kept.start({ local: true }));
afterAll(async () => {
  await kept.stop();
  kept.remove();
});

it('a class that a beheerder gave a name is taken, as they write it', async () => {
  expect((await begins('kangoeroes')).text).toMatch(
    /▼ .*\nSchrijf bij klas .* Een beheerder voegt die toe met \/instellen\./,
  );
  expect((await save(' Kangoeroes,, beroep en  stage, kangoeroes')).text).toContain('kangoeroes, beroep en stage');
  expect((await save('Kangoeroes, Beroep en stage')).text).toMatch(/Bewaard\.[\s\S]*Kangoeroes, Beroep en stage/);
  expect(await stored()).toEqual(['Kangoeroes', 'Beroep en stage']);
  expect((await begins('kangoeroes')).text).toContain('Rosa Jansen, Kangoeroes');
});

it.each([
  ['the name of a person', 'Kangoeroes, Noor', /naam van een persoon/],
  ['signs', 'Kangoeroes, <b>', /2 tot 30 tekens/],
  ['50 KB', 'x'.repeat(50_000), /2 tot 30 tekens/],
  ['too many', Array.from({ length: 41 }, (_, at) => `Groep ${at}`).join(), /hooguit 40/],
])('given %s, then it is said at the field and nothing is kept', async (_what, typed, say) => {
  const before = await stored();
  const { text } = await save(typed);
  expect(text).toMatch(new RegExp(`▼ Kijk hier nog even naar\\n.*${say.source}`));
  expect(await stored()).toEqual(before);
});

it('an emptied field takes them away', async () => {
  expect((await save('')).text).toContain('geen');
  expect(await stored()).toEqual([]);
});

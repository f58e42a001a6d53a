import { pupilIdOf } from '../../../../src/cases/identify';
import { CasesBot } from '../../../support/cases';
import { MENTOR } from '../../../support/people';
import { onlyCard } from '../../../support/reading';
import { pm2, press, ROSA } from './ground';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Names that are not like each other. */
const PUPILS = LETTERS.slice(0, 21).flatMap((first, at) =>
  ['berg', 'dijk', 'meer'].map((last, nth) => ({
    ...ROSA,
    id: pupilIdOf(`pupil-${at}-${nth}`),
    firstName: `${first.toUpperCase()}${LETTERS[25 - at]}ona`,
    lastName: `${LETTERS[(at + 9) % 26]?.toUpperCase()}ol${last}`,
    className: `${(at % 6) + 1}${'ABC'.charAt(nth)}`,
  })),
);

let cases: CasesBot;
afterEach(() => cases.stop());

it('of more pupils than a list can hold it says so, and one that is not on it is recognised by its name', async () => {
  cases = await CasesBot.start(async (desk) => {
    for (const pupil of PUPILS) await pm2(desk, `case-${pupil.id}`, pupil, { draft: true });
  });
  const chat = cases.own(MENTOR);
  const page = onlyCard(await chat.says('/aanmelden PM0'));
  expect(page.text).toContain('Dit zijn de laatste 60. Staat de leerling er niet bij? Vul hieronder naam en klas in');
  const [unlisted, ...others] = PUPILS.filter(
    ({ firstName, lastName }) => !page.text.includes(`${firstName} ${lastName}`),
  );
  if (!unlisted) throw new Error('All stand on the list.');
  expect(others).toHaveLength(2);
  const typed = page.fill('in-first', unlisted.firstName).fill('in-last', unlisted.lastName).fill('in-class', '6C');
  const asked = await press(chat, typed, 'Verder');
  expect(asked.text).toMatch(/Dit lijkt op een leerling die je al kent[\s\S]*Bedoel je/);
  expect(asked.text).toContain(`${unlisted.firstName} ${unlisted.lastName}, ${unlisted.className}`);
});

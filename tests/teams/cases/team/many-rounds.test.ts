import { addDays } from '../../../../src/cases/days';
import { caseIdOf } from '../../../../src/cases/identify';
import { filled } from '../../../desk/office';
import { knownSchools } from '../../../support/bot';
import { agreed, CasesBot, order, SCHOOL, submitted } from '../../../support/cases';
import { MENTOR, ZORGCOORDINATOR } from '../../../support/people';
import { cardIn } from '../../../support/reading';

/** Teams takes 100 KB; a card of ours may be 80 KB. */
const MOST_BYTES = 80_000;
const CASE = caseIdOf('case-1');
/** Of a whole school career. */
const ROUNDS = 40;

jest.setTimeout(60_000);

let cases: CasesBot;
afterEach(() => cases.stop());

it('a case of very many rounds still fits on a card, and says where the first ones are', async () => {
  const route = [...(knownSchools().get(SCHOOL)?.structure.routes.values() ?? [])].find(({ id }) => id === 'pm2');
  const goesOn = route?.outcomes.find(({ does }) => does === 'continue');
  if (!goesOn) throw new Error('A PM2 cannot go on.');
  cases = await CasesBot.start(async (desk) => {
    await submitted(desk);
    await order(desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
    const { today } = desk.clock();
    const discussion = agreed(desk, [MENTOR, ZORGCOORDINATOR]);
    await order(desk, ZORGCOORDINATOR, CASE, discussion);
    const carriedOut = Object.fromEntries(discussion.interventions.map(({ id }) => [id, 'yes'] as const));
    for (let n = 1; n <= ROUNDS; n++) {
      await order(desk, MENTOR, CASE, {
        kind: 'evaluate',
        on: today,
        answers: filled(route?.evaluation?.fields ?? [], today),
        carriedOut,
        outcome: goesOn.id,
        reason: `Ronde ${n} hielp. ${'Het gaat wat beter. '.repeat(8)}`,
        evaluateBy: addDays(today, 42),
        parentsInformedOn: today,
      });
    }
  });
  await cases.delivered();
  const { messages } = await cases.own(ZORGCOORDINATOR).says('/zaak 1');
  const sizes = messages.map(({ body }) => Buffer.byteLength(JSON.stringify(body)));
  expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
  const card = cardIn(messages.at(-1));
  card.press('Eerdere rondes');
  expect(card.text).toContain(`, ronde ${ROUNDS}\n`);
  expect(card.text).toContain('De rondes daarvoor staan in het formulier.');
  expect(card.text).not.toContain(', ronde 2\n');
});

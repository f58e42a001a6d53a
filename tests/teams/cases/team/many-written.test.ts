import { caseIdOf } from '../../../../src/cases/identify';
import { CasesBot, order, submitted } from '../../../support/cases';
import type { Outcome } from '../../../support/chat';
import { ZORGCOORDINATOR } from '../../../support/people';
import { onlyCard, presserCard } from '../../../support/reading';

/** Teams takes 100 KB; a card of ours may be 80 KB. */
const MOST_BYTES = 80_000;
const CASE = caseIdOf('case-1');
const MANY = 180;
const REST = 'Eerder: nog 140, in het formulier';

jest.setTimeout(60_000);

let cases: CasesBot;
afterEach(() => cases.stop());

const largest = ({ messages }: Outcome): number =>
  Math.max(...messages.map(({ body }) => Buffer.byteLength(JSON.stringify(body))));

it('a case about which very many wrote something still fits on a card, and says where the rest is', async () => {
  cases = await CasesBot.start(async (desk) => {
    await submitted(desk);
    await order(desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
    for (let n = 1; n <= MANY; n++)
      await order(desk, ZORGCOORDINATOR, CASE, {
        kind: 'contribute',
        text: `Bericht ${n}. ${'Het gaat wat beter. '.repeat(20)}`,
      });
  });
  await cases.delivered();
  const zoco = cases.own(ZORGCOORDINATOR);
  const opened = await zoco.says('/zaak 1');
  expect(largest(opened)).toBeLessThan(MOST_BYTES);
  const card = onlyCard(opened);
  const ask = card.press('Bespreken');
  const asked = await zoco.presses(ask?.verb, ask?.data);
  expect(Buffer.byteLength(asked.text)).toBeLessThan(MOST_BYTES);
  const { text } = presserCard(asked);
  expect(text).toContain(`Bericht ${MANY}.`);
  expect(text).not.toContain('Bericht 1.');
  expect(text).toContain(REST);
  card.press(`Inbreng vooraf (${MANY})`);
  expect(card.text).toContain(`Bericht ${MANY}.`);
  expect(card.text).toContain(REST);
});

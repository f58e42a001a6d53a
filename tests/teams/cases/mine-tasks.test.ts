import { caseIdOf } from '../../../src/cases/identify';
import { agreed, CasesBot, DEPUTY, order, submitted } from '../../support/cases';
import { DOCENT, PEOPLE, type Person, ZORGCOORDINATOR } from '../../support/people';
import { onlyCard } from '../../support/reading';

const [, , , , ORTHOPEDAGOOG = DOCENT] = PEOPLE;
let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(submitted);
});
afterEach(() => cases.stop());

/** A case that runs, in which these people carry something out. */
async function running(id: string, people: readonly Person[]): Promise<void> {
  await order(cases.desk, ZORGCOORDINATOR, caseIdOf(id), { kind: 'accept' });
  await order(cases.desk, ZORGCOORDINATOR, caseIdOf(id), agreed(cases.desk, people));
}

it('shows what somebody carries out, and reads no case in which that is others', async () => {
  await running('case-1', [ORTHOPEDAGOOG]);
  for (const id of ['case-2', 'case-3', 'case-4']) {
    await submitted(cases.desk, id);
    await running(id, [DEPUTY]);
  }
  await cases.delivered();
  const { store } = cases.desk.options;
  const reads = jest.spyOn(store, 'read');
  const shown = onlyCard(await cases.own(ORTHOPEDAGOOG).says('/mijn'));
  expect(shown.text).toMatch(/Mijn taken\nZaak 1/);
  expect([...new Set(reads.mock.calls.map(([, id]) => id))]).toEqual(['case-1']);
  // What was kept before the summary named who carries out.
  const { summaries } = store;
  jest
    .spyOn(store, 'summaries')
    .mockImplementation(async (school, filter) =>
      (await summaries.call(store, school, filter)).map(({ carriedBy: _, ...rest }) => rest),
    );
  expect(onlyCard(await cases.own(ORTHOPEDAGOOG).says('/mijn')).text).toBe(shown.text);
});

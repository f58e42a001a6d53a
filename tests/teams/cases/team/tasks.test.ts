import { addDays } from '../../../../src/cases/days';
import { caseIdOf, interventionIdOf, personIdOf } from '../../../../src/cases/identify';
import { tasksOf } from '../../../../src/structure/route-facts';
import { taskKey } from '../../../../src/teams/cases/team/tasks';
import { filled } from '../../../desk/office';
import { knownSchools } from '../../../support/bot';
import type { CardReader } from '../../../support/card-reader';
import { CasesBot, KEY, order, PUPIL, SCHOOL } from '../../../support/cases';
import { ZORGCOORDINATOR } from '../../../support/people';
import { onlyCard, presserCard } from '../../../support/reading';

const CASE = caseIdOf('case-1');
const structure = knownSchools().get(SCHOOL)?.structure;
const route = [...(structure?.routes.values() ?? [])].find(({ id }) => id === 'niveau-3');
if (!structure || !route) throw new Error('There is no niveau 3.');
const tasks = [...new Set(tasksOf(structure, route).map(({ text }) => text))];
const [first = '', second = ''] = tasks;

let cases: CasesBot;
/** The longest list of tasks that there is, in a case that runs. */
beforeEach(async () => {
  cases = await CasesBot.start(async (desk) => {
    const { today } = desk.clock();
    const subject = { kind: 'pupil', pupil: PUPIL.id } as const;
    const by = (command: Parameters<typeof order>[3], pupils?: Parameters<typeof order>[4]) =>
      order(desk, ZORGCOORDINATOR, CASE, command, pupils);
    await by({ kind: 'start', id: CASE, route: route.id, subject }, [PUPIL]);
    for (const [page, { fields }] of route.pages.entries())
      await by({ kind: 'fill', page, answers: filled(fields, today) });
    await by({ kind: 'submit' });
    const until = addDays(today, 42);
    const intervention = {
      id: interventionIdOf('one'),
      goal: 'Op tijd beginnen',
      what: 'Elke les een startkaart',
      by: personIdOf(ZORGCOORDINATOR.aadObjectId),
      start: today,
      rhythm: 'elke les',
      until,
    };
    const record = filled(route.record.fields, today);
    await by({ kind: 'discuss', on: today, record, interventions: [intervention], evaluateBy: until });
  });
  await cases.delivered();
});
afterEach(() => cases.stop());

/** The tasks are folded, with how many are done. */
function unfolded(card: CardReader): CardReader {
  card.press(card.titles.find((title) => /^Taken \(\d+ van \d+ gedaan\)$/.test(title)) ?? 'Taken');
  return card;
}
const open = async () => unfolded(onlyCard(await cases.own(ZORGCOORDINATOR).says('/zaak 1')));
const ticked = async () => (await cases.state(CASE)).ticked.map(({ task }) => task);

it('has every task of the step, folded per function with one’s own first, on a card that fits', async () => {
  const said = await cases.own(ZORGCOORDINATOR).says('/zaak 1');
  const card = onlyCard(said);
  expect(tasks.length).toBeGreaterThan(30);
  for (const task of tasks) expect(card.text).not.toContain(task);
  unfolded(card);
  for (const task of tasks) expect(card.text).not.toContain(task);
  const folds = card.titles.filter((title) => /^(?!Taken).* gedaan\)$/.test(title));
  expect(folds[0]).toMatch(/^(LeCo|OCo|Zorgcoördinator) \(0 van \d+ gedaan\)$/);
  for (const fold of folds) card.press(fold);
  for (const task of tasks) expect(card.text).toContain(task);
  const [message] = said.messages;
  expect(Buffer.byteLength(JSON.stringify(message?.body.attachments))).toBeLessThan(28_000);
});

it('ticks by the words of the task, wherever the school puts it', async () => {
  const chat = cases.own(ZORGCOORDINATOR);
  const button = (await open()).press('Bewaar vinkjes');
  const keys = [first, second].map(taskKey).join(',');
  const again = presserCard(await chat.presses(button?.verb, { ...Object(button?.data), 'taken-9': `${keys},0,1` }));
  expect((await ticked()).toSorted()).toEqual([first, second].toSorted());
  expect(again.titles).toContain(`Taken (2 van ${tasks.length} gedaan)`);
  expect(unfolded(again).titles.some((title) => /^(?!Taken).*\([12] van \d+ gedaan\)/.test(title))).toBe(true);
});

it('a press that was cut short half-way is finished when Teams repeats it', async () => {
  const { data } = (await open()).press('Bewaar vinkjes') ?? {};
  const chat = cases.own(ZORGCOORDINATOR);
  const wanted = { ...Object(data), 'taken-0': [first, second].map(taskKey).join(',') };
  const { write } = cases.store;
  let writes = 0;
  jest.spyOn(cases.store, 'write').mockImplementation(async (...given) => {
    if (++writes === 2) throw new Error('The process ended here.');
    return write.apply(cases.store, given);
  });
  const value = { action: { type: 'Action.Execute', verb: 'case-tick', data: wanted } };
  const pressed = { id: 'pressed-once', type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'message-1' };
  await chat.sends(pressed);
  expect(await ticked()).toHaveLength(1);
  jest.restoreAllMocks();
  // What the process remembered of it is gone, as after a crash.
  cases.bot.clock.forward(3);
  const before = (await cases.store.read(KEY, CASE)).events.length;
  await chat.sends(pressed);
  expect((await ticked()).toSorted()).toEqual([first, second].toSorted());
  expect((await cases.store.read(KEY, CASE)).events).toHaveLength(before + 1);
});

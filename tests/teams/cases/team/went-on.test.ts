import { caseIdOf } from '../../../../src/cases/identify';
import { lastRound } from '../../../../src/cases/state';
import { filled, route } from '../../../desk/office';
import type { CardReader } from '../../../support/card-reader';
import { agreed, CasesBot, order, submitted } from '../../../support/cases';
import type { Chat } from '../../../support/chat';
import { DOCENT, MENTOR, type Person, ZORGCOORDINATOR } from '../../../support/people';
import { onlyCard, presserCard } from '../../../support/reading';

/** What becomes of a case after its evaluation, and of an agreement that turns out otherwise. */

const CASE = caseIdOf('case-1');
const NEXT = caseIdOf('case-2');
jest.setTimeout(30_000);

let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(async (desk) => {
    await submitted(desk);
    await order(desk, ZORGCOORDINATOR, CASE, { kind: 'accept' });
    await order(desk, ZORGCOORDINATOR, CASE, agreed(desk, [MENTOR, DOCENT]));
  });
});
afterEach(() => cases.stop());

const says = async (person: Person, text: string): Promise<CardReader> => {
  await cases.delivered();
  return onlyCard(await cases.own(person).says(text));
};
const press = async (chat: Chat, card: CardReader, title: string): Promise<CardReader> => {
  const button = card.press(title);
  if (!button) throw new Error(`"${title}" was held back.`);
  return presserCard(await chat.presses(button.verb, button.data));
};

async function escalate(): Promise<void> {
  const pm2 = route('pm2');
  const { today } = cases.desk.clock();
  const [outcome] = pm2.outcomes.filter(({ does }) => does === 'escalate');
  const planned = lastRound(await cases.state(CASE))?.interventions ?? [];
  if (!outcome) throw new Error('PM2 goes up.');
  await order(cases.desk, MENTOR, CASE, {
    kind: 'evaluate',
    on: today,
    answers: filled(pm2.evaluation?.fields ?? [], today),
    carriedOut: Object.fromEntries(planned.map(({ id }) => [id, 'partly'])),
    outcome: outcome.id,
    reason: 'Er is meer nodig.',
    parentsInformedOn: today,
    next: { id: NEXT, route: route('pm3').id },
  });
}

describe('a case that went up', () => {
  beforeEach(escalate);

  it.each(['/zorglijst', '/agenda', '/overzicht'])(
    'is awaited by the coordinator until its form is handed in: %s',
    async (list) => {
      const waits = 'Zaak 1 · PM2 · 3B · R.J. · wacht op het PM3-formulier';
      expect((await says(ZORGCOORDINATOR, list)).text).toContain(waits);
      await order(cases.desk, MENTOR, NEXT, { kind: 'discard' });
      const { text } = await says(ZORGCOORDINATOR, list);
      expect(text).not.toContain('wacht op');
      expect(text).not.toContain('dat jij mag zien');
    },
  );

  it('says so on its own card, where its mentor goes on with the form', async () => {
    expect((await says(ZORGCOORDINATOR, '/zaak 1')).text).toContain('Wacht op het PM3-formulier van Mentor.');
    const card = await says(MENTOR, '/zaak 1');
    expect(card.titles[0]).toBe('Vul PM3 in');
    expect(card.titles).not.toContain('In mijn agenda');
    const form = await press(cases.own(MENTOR), card, 'Vul PM3 in');
    expect(form.text).toContain('PM3');
    expect(form.titles).toContain('Later verder');
  });

  it('is not opened again beside it: what to do first is said at once', async () => {
    const card = await press(cases.own(ZORGCOORDINATOR), await says(ZORGCOORDINATOR, '/zaak 1'), 'Heropenen');
    expect(card.text).toContain('Heropenen kan nu niet: het vervolg, het formulier voor PM3');
    expect((await cases.state(CASE)).status).toBe('closed');
  });

  it('is begun anew by its mentor after the form was thrown away', async () => {
    await order(cases.desk, MENTOR, NEXT, { kind: 'discard' });
    const form = await press(cases.own(MENTOR), await says(MENTOR, '/zaak 1'), 'Vul PM3 in');
    expect(form.text).toContain('Op welke PM2 volgt dit?');
  });
});

it('an agreed intervention is given to somebody else by the coordinator, and who has it now hears', async () => {
  const chat = cases.own(ZORGCOORDINATOR);
  const choose = await press(chat, await says(ZORGCOORDINATOR, '/zaak 1'), 'Interventie aanpassen');
  expect(choose.text).not.toContain('Waarom pas je dit aan?');
  const form = await press(chat, choose.fill('intervention', 'intervention-1'), 'Bewaar aanpassing');
  form.fill('by', MENTOR.aadObjectId).fill('reason', 'De leraar is vertrokken.');
  const card = await press(chat, form, 'Bewaar aanpassing');
  expect(lastRound(await cases.state(CASE))?.interventions.map(({ by }) => by)).toEqual([
    MENTOR.aadObjectId,
    MENTOR.aadObjectId,
  ]);
  card.press('Verloop');
  expect(card.text).toContain('paste een interventie aan: De leraar is vertrokken.');
  const told = await cases.bot.channel.waitFor(({ body }) => body.text?.includes('verantwoordelijk') === true);
  expect(told.body.text).toBe(
    'Zorgcoördinator maakte jou verantwoordelijk voor een interventie. Bekijk het met /zaak 1.',
  );
  expect((await says(MENTOR, '/zaak 1')).titles).not.toContain('Interventie aanpassen');
});

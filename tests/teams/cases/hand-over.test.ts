import type { CardReader } from '../../support/card-reader';
import { CasesBot, KEY } from '../../support/cases';
import type { Chat } from '../../support/chat';
import { MENTOR, OTHER_MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { onlyCard, onlySentence, presserCard } from '../../support/reading';
import { OTHER, pm2, ROSA } from './pupils/ground';

/** A person who leaves takes nothing with them. */

let cases: CasesBot;
beforeEach(async () => {
  cases = await CasesBot.start(async (desk) => {
    await pm2(desk, 'case-1', ROSA);
    // Who began this one has no function at the school any more.
    await pm2(desk, 'concept', OTHER, { draft: true, by: OTHER_MENTOR });
  });
  await cases.delivered();
});
afterEach(() => cases.stop());

async function press(chat: Chat, card: CardReader, title: string): Promise<CardReader> {
  const button = card.press(title);
  return presserCard(await chat.presses(button?.verb, button?.data));
}
const list = async () => onlyCard(await cases.own(ZORGCOORDINATOR).says('/overdragen'));

it('lists per mentor what there is, drafts too, without a word about the pupil', async () => {
  const card = await list();
  expect(card.text).toMatch(/Iemand die geen functie meer heeft: 1 concept[\s\S]*Mentor: 1 lopend/);
  expect(card.text).toContain('PM2 · 1A · B.Z. · concept');
  expect(card.text).toContain('Zaak 1 · PM2 · 3B · R.J. · ingediend');
  expect(card.text).not.toMatch(/Jonkheer|Zomerdijk/);
});

it('hands a draft over, unread, to one who may begin it, who hears of it and finds it', async () => {
  const chat = cases.own(ZORGCOORDINATOR);
  const form = await press(chat, await list(), 'Overdragen');
  expect(form.text).not.toMatch(/Zomerdijk|Docent/);
  const button = form.fill('to', MENTOR.aadObjectId).fill('text', 'Neem contact op met thuis.').press('Draag over');
  await chat.presses(button?.verb, button?.data);
  const [first] = await cases.store.summaries(KEY, { status: ['draft'] });
  expect(first).toMatchObject({ mentor: MENTOR.aadObjectId });
  const { events } = await cases.store.read(KEY, first?.caseId ?? fail());
  expect(events.at(-1)).toMatchObject({
    kind: 'handed-over',
    by: ZORGCOORDINATOR.aadObjectId,
    to: MENTOR.aadObjectId,
  });
  await cases.delivered();
  expect(onlyCard(await cases.own(MENTOR).says('/mijn')).text).toContain('1A · B.Z.');
});

it('is for the office alone, and in a channel it is answered privately', async () => {
  expect(onlySentence(await cases.own(MENTOR).says('/overdragen'))).toMatch(
    /^Dit kan alleen de zorgcoördinator\. Een zaak van jezelf geef je door met de knop Overdragen/,
  );
  const said = await cases.inChannel(ZORGCOORDINATOR).says('<at>Steunwijzer</at> /overdragen');
  expect(JSON.stringify(said)).toContain('priv');
});

const fail = (): never => {
  throw new Error('No draft.');
};

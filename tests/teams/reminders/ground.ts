import { caseIdOf, instantOf } from '../../../src/cases/identify';
import type { CaseId } from '../../../src/cases/ids';
import type { Desk } from '../../../src/desk/desk';
import type { NoticeTo, ReminderNotice } from '../../../src/desk/notices';
import { type TickOptions, tick } from '../../../src/desk/tick';
import { SETTINGS_KEY } from '../../../src/teams/settings/kept';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { filled } from '../../desk/office';
import { knownSchools } from '../../support/bot';
import type { CardReader } from '../../support/card-reader';
import { agreed, CasesBot, KEY, order, PUPIL, SCHOOL } from '../../support/cases';
import type { Chat } from '../../support/chat';
import { ASSIGNMENTS, DOCENT, MENTOR, OT_CHANNEL, PEOPLE, type Person, ZORGCOORDINATOR } from '../../support/people';
import { cardIn } from '../../support/reading';
import type { Recorded } from '../../support/test-channel';

/** A bot, a store and a few cases are made anew for each test; on a small machine that takes its time. */
jest.setTimeout(30_000);

export const CASE = caseIdOf('case-1');
export const UPDATE = `${CASE}/update/1`;
export const EVALUATION = `${CASE}/evaluatie/1`;
export const [, , , , , BEHEERDER = MENTOR] = PEOPLE;
export const WAKING = caseIdOf('case-wake');
const DAY = 24 * 60;

/** A PM+ of the mentor, handed in. */
export async function handedIn(desk: Desk, id: CaseId): Promise<void> {
  const route = [...(knownSchools().get(SCHOOL)?.structure.routes.values() ?? [])].find((one) => one.id === 'pm-plus');
  if (!route) throw new Error('No PM+.');
  const known = await desk.options.store.pupil(KEY, PUPIL.id);
  const subject = { kind: 'pupil', pupil: PUPIL.id } as const;
  await order(desk, MENTOR, id, { kind: 'start', id, route: route.id, subject }, known ? undefined : [PUPIL]);
  for (const [page, { fields }] of route.pages.entries())
    await order(desk, MENTOR, id, { kind: 'fill', page, answers: filled(fields, desk.clock().today) });
  await order(desk, MENTOR, id, { kind: 'submit' });
}

/** A PM+ that was discussed today: its update is asked in 4 weeks, its evaluation in 6. */
export async function discussed(desk: Desk, id: CaseId, people: readonly Person[] = [MENTOR]): Promise<void> {
  await handedIn(desk, id);
  await order(desk, ZORGCOORDINATOR, id, { kind: 'accept' });
  await order(desk, ZORGCOORDINATOR, id, agreed(desk, people));
}

/** The bot with a discussed PM+, four weeks later; everybody has said hello. */
export async function fourWeeksLater(before: (desk: Desk) => Promise<unknown> = async () => undefined) {
  const cases = await CasesBot.start(async (desk) => {
    const settings = { region: 'midden', beheerders: [BEHEERDER.aadObjectId] };
    await desk.options.store.putSetting(KEY, SETTINGS_KEY, settings, 0);
    await discussed(desk, CASE);
    await discussed(desk, WAKING);
    await before(desk);
  });
  await cases.delivered();
  for (const person of [MENTOR, DOCENT, ZORGCOORDINATOR]) await cases.own(person).says('/help');
  cases.bot.clock.forward(28 * DAY);
  return cases;
}

export const toTeam: NoticeTo = { kind: 'team' };
export const toPerson = ({ aadObjectId }: Person): NoticeTo => ({ kind: 'person', person: aadObjectId });

let items = 0;

/** Puts reminders in the outbox, as the tick does, and waits until they are sent. */
export async function ask(cases: CasesBot, to: NoticeTo, ...reminders: ReminderNotice['reminders']): Promise<string> {
  const { now, today } = cases.desk.clock();
  const id = `reminders/${today}/${to.kind === 'team' ? 'team' : to.person}/${++items}`;
  const what: ReminderNotice = { kind: 'reminders', reminders };
  const put = [];
  for (const { id: reminder, caseId, post } of reminders) {
    const kept = (await cases.store.remindersOf(KEY, caseIdOf(caseId))).find((one) => one.id === reminder);
    if (kept) put.push({ ...kept, posts: post });
  }
  await cases.store.write(KEY, { streams: [], outbox: [{ id, at: now, to, what }], reminders: { put, drop: [] } });
  await wake(cases);
  await cases.delivered();
  return id;
}

/** The reminders whose moment has come are posted, as they are every few minutes; by several tickers over one store. */
export async function tickNow(cases: CasesBot, tickers = 1): Promise<void> {
  const structure = knownSchools().get(SCHOOL)?.structure;
  if (!structure) throw new Error('No school.');
  // What wakes the courier answers what is asked in that case: done before, so that nothing of it is posted.
  await wake(cases);
  const school = await deskSchool(cases.store, KEY, structure);
  const options: TickOptions = {
    store: cases.store,
    now: cases.bot.clock.now,
    holding: (roles) =>
      ASSIGNMENTS.filter(({ role }) => roles.some((one) => one === role)).map(({ person }) => person.id),
    // The bot plans the digest, which is not what is looked at here.
    schoolDue: () => ({ outbox: [], dueAt: instantOf(new Date('2030-01-07T07:00:00Z')) }),
    isBroken: () => false,
  };
  await Promise.all(Array.from({ length: tickers }, () => tick(school, options)));
  await wake(cases);
  await cases.delivered();
}

/** Something happens, so that the courier looks what there is. */
export async function wake(cases: CasesBot): Promise<void> {
  await cases.own(MENTOR).presses('case-update', { school: SCHOOL, case: WAKING, text: 'Het gaat goed zo' }, 'elders');
}

export const once = (id: string, post = 1) => ({ id, caseId: id.split('/')[0] ?? '', post });

const isReminder = ({ body }: Recorded): boolean =>
  JSON.stringify(body).includes('"reminder-') || NOW.test(JSON.stringify(body));
const NOW = /Gedaan door|Overgedragen aan|Uitgesteld tot|Niet nodig, zegt|Niet meer nodig|niet meer gevraagd/;

/** Every reminder that was posted or written anew in the channel, in whatever thread. */
export const inOt = (cases: CasesBot): readonly Recorded[] =>
  cases.bot.channel.messages().filter((each) => each.conversation.split(';')[0] === OT_CHANNEL && isReminder(each));

export const inOwn = (cases: CasesBot, person: Person): readonly Recorded[] =>
  cases.bot.channel
    .messages(person === MENTOR ? 'a:mentor' : `a:${person.id}`)
    .filter((each) => isReminder(each) && each.message !== 'elders');

export const last = (messages: readonly Recorded[]): CardReader => cardIn(messages.at(-1));

/** Presses a button of the last of these, where it stands. */
export async function press(chat: Chat, messages: readonly Recorded[], title: string, open?: string) {
  const message = messages.at(-1);
  const card = cardIn(message);
  if (open !== undefined) card.press(open);
  const button = card.press(title);
  const posted = messages.findLast(({ kind }) => kind === 'post');
  return chat.presses(button?.verb, button?.data, message?.message ?? posted?.given);
}

import { caseIdOf, dayOf, instantOf, personIdOf } from '../../../src/cases/identify';
import { Desk } from '../../../src/desk/desk';
import { digestItems } from '../../../src/desk/digest';
import { digestReaders, readDigest } from '../../../src/desk/digest-readers';
import { SettingsDesk } from '../../../src/teams/settings/settings-desk';
import { agreed, CasesBot, KEY, order, PUPIL, submitted } from '../../support/cases';
import { DOCENT, MENTOR, OT_CHANNEL, OTHER_MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, presserCard, presserSentence } from '../../support/reading';
import type { Recorded } from '../../support/test-channel';
import { discussed } from '../reminders/ground';

const LATE = caseIdOf('case-1');
let cases: CasesBot;
afterEach(() => cases.stop());

const inOt = ({ conversation, kind }: Recorded) => conversation === OT_CHANNEL && kind === 'post';
const digests = () => cases.bot.channel.messages().filter((one) => inOt(one) && isDigest(one));
const isDigest = ({ body }: Recorded) => JSON.stringify(body).includes('Week 45');
const posted = () => cases.bot.channel.waitFor((one) => inOt(one) && isDigest(one));

/** The desk as it was on another day. */
const on = (desk: Desk, moment: string) => new Desk({ ...desk.options, now: () => new Date(moment) });

/** A PM2 of September of which the evaluation is late, and one that was handed in today. */
async function twoCases(desk: Desk) {
  const september = on(desk, '2026-09-14T09:00:00Z');
  await submitted(september, LATE);
  await order(september, ZORGCOORDINATOR, LATE, { kind: 'accept' });
  await order(september, ZORGCOORDINATOR, LATE, agreed(september, [MENTOR]));
  await submitted(desk, 'case-2');
}

/** What the tick writes when the digest is due. */
async function due(desk: Desk) {
  const { now, today } = desk.clock();
  const outbox = digestItems(today, now, await digestReaders(desk.options.store, KEY));
  await desk.options.store.write(KEY, { streams: [], outbox });
}

async function withDigest(desk: Desk) {
  await twoCases(desk);
  await due(desk);
}

describe('the digest in the channel of the support team', () => {
  it('says what is new, asked and late, with a button for each that is late', async () => {
    cases = await CasesBot.start(withDigest);
    const card = cardIn(await posted());
    expect(card.text).toContain('Week 45 in het OT');
    expect(card.text).toContain('Nieuw 1 · te controleren 1 · te laat 1');
    expect(card.text).toContain('Zaak 1 · PM2 · 3B · R.J. · evaluatie had maandag 26 oktober gekund');
    expect(card.titles).toEqual(expect.arrayContaining(['Open', 'Hele agenda', 'Overzicht']));
    await cases.delivered();
    expect(digests()).toHaveLength(1);
    expect(await cases.store.pendingOutbox(KEY)).toEqual([]);
  });

  it('has no word of anybody about the pupil, and nothing of it in a notification', async () => {
    cases = await CasesBot.start(withDigest);
    const { body } = await posted();
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${PUPIL.firstName}|${PUPIL.lastName}|Doel voor|Aanpak van`));
    expect(body.summary).not.toMatch(/3B|R\.J\./);
  });

  it('has the numbers alone where the school sets so', async () => {
    cases = await CasesBot.start(async (desk) => {
      const settings = new SettingsDesk({ store: desk.options.store, now: desk.options.now });
      await settings.begin(KEY, ZORGCOORDINATOR.aadObjectId, { naming: 'number' });
      await withDigest(desk);
    });
    expect(JSON.stringify((await posted()).body)).not.toMatch(/3B|R\.J\./);
  });

  it('opens a case in the presser’s own chat, and the whole agenda for the presser alone', async () => {
    cases = await CasesBot.start(withDigest);
    const message = await posted();
    const chat = cases.inChannel(ZORGCOORDINATOR);
    const agenda = cardIn(message).press('Hele agenda');
    expect(presserCard(await chat.presses(agenda?.verb, agenda?.data, message.given)).text).toContain('OT');
    const open = cardIn(message).press('Open');
    await chat.presses(open?.verb, open?.data, message.given);
    const opened = await cases.bot.channel.waitFor(({ body }) => JSON.stringify(body).includes('Rosalinde'));
    expect(opened.conversation).not.toContain(OT_CHANNEL);
  });

  it('gives somebody of no office their own cases when they press Overzicht', async () => {
    cases = await CasesBot.start(withDigest);
    const message = await posted();
    const button = cardIn(message).press('Overzicht');
    const seen = presserCard(await cases.inChannel(DOCENT).presses(button?.verb, button?.data, message.given));
    expect(seen.text).toContain('Jouw week 45');
    expect(seen.text).not.toContain('Zaak');
  });

  it('names once what may not have arrived, and lets it go', async () => {
    cases = await CasesBot.start(async (desk) => {
      await twoCases(desk);
      const { store } = desk.options;
      const what = { kind: 'told', caseId: LATE, event: 'accepted', by: 'x', version: 3 };
      const to = { kind: 'person', person: MENTOR.aadObjectId };
      const at = instantOf(new Date('2026-10-30T09:00:00Z'));
      await store.write(KEY, { streams: [], outbox: [{ id: 'lost', at, to, what }] });
      const entry = (await store.pendingOutbox(KEY)).find(({ id }) => id === 'lost');
      const gone = { kind: 'uncertain', tries: 1, since: at, reason: 'ended' } as const;
      await store.write(KEY, { streams: [], moves: [{ id: 'lost', version: entry?.version ?? 0, to: gone }] });
      await due(desk);
    });
    expect(cardIn(await posted()).text).toMatch(
      /Zaak 1 · PM2: het bericht over de controle, aan .*Mentor.*, van vrijdag 30 oktober, is misschien niet aangekomen/,
    );
    await cases.delivered();
    expect((await cases.store.keptOutbox(KEY)).map(({ id }) => id)).not.toContain('lost');
  });

  it('waits where no channel is chosen, and is then one', async () => {
    cases = await CasesBot.start(async (desk) => {
      await twoCases(desk);
      await desk.options.store.write(KEY, {
        streams: [],
        outbox: digestItems(dayOf('2026-10-26'), desk.clock().now, []),
      });
      await due(desk);
    });
    await posted();
    await cases.delivered();
    expect(digests()).toHaveLength(1);
  });
});

describe('/overzicht', () => {
  beforeEach(async () => {
    cases = await CasesBot.start(twoCases);
    await cases.delivered();
  });

  it('gives an office the whole school now', async () => {
    const { messages } = await cases.own(ZORGCOORDINATOR).says('/overzicht');
    const { text } = cardIn(messages[0]);
    expect(text).toContain('Week 45 in het OT');
    expect(text).toContain('Te laat');
  });

  it('gives a mentor their own, and somebody without cases nothing of others', async () => {
    const mine = cardIn((await cases.own(MENTOR).says('overzicht')).messages[0]);
    expect(mine.text).toContain('Jouw week 45');
    expect(mine.text).toContain('Zaak 1 · PM2');
    const other = cardIn((await cases.own(DOCENT).says('/overzicht')).messages[0]);
    expect(other.text).not.toContain('Zaak');
  });

  it('is answered in private when it is asked in a channel', async () => {
    const { messages } = await cases.inChannel(ZORGCOORDINATOR).says('/overzicht');
    const [shown] = messages.filter(({ body }) => JSON.stringify(body).includes('Week 45'));
    expect(shown?.conversation).not.toContain(OT_CHANNEL);
  });
});

describe('what waits for somebody', () => {
  it('stands in the week and on the agenda, with since when, and can be opened there', async () => {
    cases = await CasesBot.start(async (desk) => {
      await submitted(on(desk, '2026-10-12T09:00:00Z'), 'case-1');
      const back = { kind: 'return', missing: 'Wat is al geprobeerd?' } as const;
      await order(on(desk, '2026-10-14T09:00:00Z'), ZORGCOORDINATOR, LATE, back);
      await submitted(desk, 'case-2');
      await order(desk, ZORGCOORDINATOR, caseIdOf('case-2'), { kind: 'accept' });
    });
    await cases.delivered();
    const chat = cases.own(ZORGCOORDINATOR);
    const week = cardIn((await chat.says('/overzicht')).messages[0]).text;
    expect(week).toContain('bij de mentor 1 · nog te plannen 1');
    const agenda = cardIn((await chat.says('/agenda')).messages[0]);
    expect(agenda.text).toMatch(/Te bespreken\n.*nieuw, nog niet gepland/);
    expect(agenda.text).toMatch(/Terug bij de mentor\n.*Zaak 1 · PM2 · 3B · R\.J\. · sinds woensdag 14 oktober/);
    expect(agenda.text).not.toContain('Wat is al geprobeerd');
  });
});

describe('a digest of one’s own', () => {
  it('is switched on and off below /overzicht', async () => {
    cases = await CasesBot.start(twoCases);
    await cases.delivered();
    const chat = cases.own(MENTOR);
    const press = async (title: string) => {
      const [message] = (await chat.says('/overzicht')).messages;
      const button = cardIn(message).press(title);
      return presserSentence(await chat.presses(button?.verb, button?.data, message?.given));
    };
    expect(await press('Elke week sturen')).toContain('Elke week krijg je hier');
    expect(await press('Niet meer sturen')).toContain('geen weekoverzicht meer');
    expect(cardIn((await chat.says('/mijn')).messages[0]).titles).toContain('Mijn week');
  });

  it('comes in one’s own chat with one’s own cases', async () => {
    cases = await CasesBot.start(async (desk) => {
      await twoCases(desk);
      const { store } = desk.options;
      for (const person of [MENTOR, DOCENT]) await readDigest(store, KEY, personIdOf(person.aadObjectId), true);
      await due(desk);
    });
    const own = await cases.bot.channel.waitFor(({ body }) => JSON.stringify(body).includes('Jouw week 45'));
    expect(own.conversation).not.toContain(OT_CHANNEL);
    expect(cardIn(own).text).toContain('Zaak 1');
    await cases.delivered();
    // The docent has no cases, and so nothing to read.
    const all = cases.bot.channel.messages().filter(({ body }) => JSON.stringify(body).includes('Jouw week'));
    expect(all).toHaveLength(1);
  });
});

describe('/herinneringen', () => {
  beforeEach(async () => {
    cases = await CasesBot.start(twoCases);
    await cases.delivered();
  });

  it('tells a mentor what is asked of them, with how each date came about', async () => {
    const { text } = cardIn((await cases.own(MENTOR).says('/herinneringen')).messages[0]);
    expect(text).toContain('Wat er voor jou aankomt');
    expect(text).toContain('Maandag 26 oktober: zaak 1 · PM2 · 3B · R.J. · evaluatie.');
    expect(text).toContain('Afgesproken is');
    expect(text).toContain('5 schooldagen na het indienen op 2 november');
  });

  it('tells whoever checks what is theirs, and apart what others do for the support team', async () => {
    const { text } = cardIn((await cases.own(ZORGCOORDINATOR).says('/herinneringen')).messages[0]);
    expect(text).toMatch(
      /Van jou: komt eraan\n.*zaak 2 · PM2 · 3B · R\.J\. · controle\. .*5 schooldagen na het indienen/,
    );
    await discussed(cases.desk, caseIdOf('case-3'));
    const later = cardIn((await cases.own(ZORGCOORDINATOR).says('/herinneringen')).messages[0]).text;
    expect(later).toMatch(
      /Van jou.*Van het OT: te laat\n.*Van het OT: komt eraan\n.*Maandag 30 november: zaak 3 · PM\+ · 3B · R\.J\. · update door de mentor\. .*4 weken na de bespreking van 2 november/s,
    );
    expect(later).not.toMatch(/Rosalinde|Jonkheer/);
  });

  it('tells a mentor also what others do in their cases, and another mentor nothing of it', async () => {
    const { text } = cardIn((await cases.own(MENTOR).says('/herinneringen')).messages[0]);
    expect(text).toMatch(/Van anderen, in jouw zaken: komt eraan\n.*zaak 2 .* · controle door de zorgcoördinator\./);
    expect(text).not.toContain('Van het OT');
    const other = cardIn((await cases.own(OTHER_MENTOR).says('/herinneringen')).messages[0]).text;
    expect(other).not.toContain('Zaak');
    expect(other).not.toContain('zaak');
  });

  it('says in the channel of the support team what is coming for all of them', async () => {
    const { messages } = await cases.inChannel(ZORGCOORDINATOR).says('/herinneringen');
    const [shown] = messages.filter(({ body }) => JSON.stringify(body).includes('Wat eraan komt in het OT'));
    expect(shown?.conversation).toContain(OT_CHANNEL);
    expect(JSON.stringify(shown?.body)).not.toMatch(/Rosalinde|Jonkheer/);
  });

  it('has nothing for somebody of whom nothing is asked', async () => {
    const { text } = cardIn((await cases.own(DOCENT).says('/herinneringen')).messages[0]);
    expect(text).toContain('Er komt niets aan dat jij moet doen.');
    expect(text).not.toContain('Zaak');
  });
});

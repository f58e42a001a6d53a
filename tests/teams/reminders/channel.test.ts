import { interventionIdOf } from '../../../src/cases/identify';
import { SETTINGS_KEY, settingsOf } from '../../../src/teams/settings/kept';
import { SettingsDesk } from '../../../src/teams/settings/settings-desk';
import { filled } from '../../desk/office';
import { knownSchools } from '../../support/bot';
import { problemsOf } from '../../support/card-check';
import { type CasesBot, KEY, order, PUPIL, SCHOOL } from '../../support/cases';
import { MENTOR, OT_CHANNEL, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, presserCard, presserSentence } from '../../support/reading';
import {
  ask,
  CASE,
  EVALUATION,
  fourWeeksLater,
  inOt,
  inOwn,
  last,
  once,
  press,
  toPerson,
  toTeam,
  UPDATE,
  wake,
} from './ground';

let cases: CasesBot;
beforeEach(async () => {
  cases = await fourWeeksLater();
});
afterEach(() => cases.stop());

describe('a reminder', () => {
  it('stands in the thread of its case, says who is asked what and why today, and mentions the mentor', async () => {
    await ask(cases, toTeam, once(UPDATE));
    const [message, ...others] = inOt(cases);
    expect(others).toEqual([]);
    expect(message?.conversation).toBe(`${OT_CHANNEL};messageid=${(await cases.places.cardOf(KEY, CASE))?.message}`);
    const card = cardIn(message);
    expect(card.text).toMatchInlineSnapshot(`
"Update · zaak 1 · PM+ · 3B · R.J.
Voor <at>Mentor</at>
Update naar de PM+ leden. Wat is er gedaan, en wat merk je?
4 weken na de bespreking van 2 november is maandag 30 november.
Het document zegt niet wanneer deze termijn begint; dat we zo tellen, is onze lezing."
`);
    expect(card.titles).toEqual(['Update geven', 'Later', 'Niet nodig']);
    const content = message?.body.attachments?.[0]?.content;
    expect(problemsOf(content)).toEqual([]);
    expect(content?.msteams).toEqual({
      entities: [{ type: 'mention', text: '<at>Mentor</at>', mentioned: { id: MENTOR.aadObjectId, name: 'Mentor' } }],
    });
  });

  it('does not say twice with whom, where the school’s own sentence names them all', async () => {
    await ask(cases, toTeam, once(EVALUATION));
    expect(last(inOt(cases)).text).toContain('Evaluatie met leerling, ouders, mentor en zorgcoördinator');
    expect(last(inOt(cases)).text).not.toContain('Samen met');
  });

  it('is in the own chat of whom it is asked as well, where nobody is mentioned', async () => {
    await ask(cases, toPerson(MENTOR), once(UPDATE));
    const [message] = inOwn(cases, MENTOR);
    expect(cardIn(message).text).not.toContain('Voor');
    expect(message?.body.attachments?.[0]?.content.msteams).toEqual({ entities: [] });
    expect(inOt(cases)).toEqual([]);
  });

  it('says the second time that it is asked again, and the third time asks who checks', async () => {
    await ask(cases, toTeam, once(UPDATE, 2));
    expect(last(inOt(cases)).text).toContain('Ik vraag het nog een keer: het is nog niet gedaan.');
    await ask(cases, toTeam, once(UPDATE, 3));
    expect(last(inOt(cases)).text).toContain('Dit is twee keer gevraagd aan de mentor en nog niet gedaan.');
    const names = JSON.stringify(inOt(cases).at(-1)?.body.attachments?.[0]?.content.msteams);
    expect(names).toContain(ZORGCOORDINATOR.aadObjectId);
    expect(names).not.toContain(MENTOR.aadObjectId);
  });
});

describe('whom it is about', () => {
  it('is a number alone where the school wants that', async () => {
    const settings = await settingsOf(cases.store, KEY);
    const changed = { ...settings.settings, naming: 'number' };
    await cases.store.putSetting(KEY, SETTINGS_KEY, changed, settings.version);
    await ask(cases, toTeam, once(UPDATE));
    expect(last(inOt(cases)).text).toMatch(/^Update · zaak 1 · PM\+\n/);
    expect(JSON.stringify(inOt(cases)[0]?.body)).not.toMatch(/3B|R\.J\./);
  });

  it('is a number alone from when the school sets so, also on what stands there already', async () => {
    await ask(cases, toTeam, once(UPDATE));
    expect(last(inOt(cases)).text).toMatch(/^Update · zaak 1 · PM\+ · 3B/);
    const settings = new SettingsDesk({ store: cases.store, now: cases.desk.options.now });
    const { version } = await settings.of(KEY);
    const by = ZORGCOORDINATOR.aadObjectId;
    await settings.change({ school: KEY, by, patch: { naming: 'number' }, expected: version });
    // At the first look it becomes a message for each pupil, at the next these are sent.
    for (let look = 0; look < 2; look += 1) {
      await wake(cases);
      await cases.delivered();
    }
    expect(last(inOt(cases)).text).toMatch(/^Update · zaak 1 · PM\+\n/);
  });

  it('is written anew when the pupil turns out to be called otherwise', async () => {
    await ask(cases, toTeam, once(UPDATE));
    const at = cases.desk.clock().now;
    const pupil = await cases.store.pupil(KEY, PUPIL.id);
    const changed = { ...PUPIL, className: '4C', version: pupil?.version ?? 0 };
    const what = { kind: 'pupil', pupil: PUPIL.id, by: MENTOR.aadObjectId };
    await cases.store.write(KEY, {
      streams: [],
      pupils: [changed],
      outbox: [{ id: 'pupil/1', at, to: toTeam, what }],
    });
    await wake(cases);
    await cases.delivered();
    expect(last(inOt(cases)).text).toMatch(/^Update · zaak 1 · PM\+ · 4C · R\.J\.\n/);
  });
});

describe('what is done', () => {
  it('is done everywhere: every copy says by whom and when', async () => {
    await ask(cases, toTeam, once(UPDATE));
    await ask(cases, toPerson(MENTOR), once(UPDATE));
    const outcome = await press(cases.inChannel(MENTOR), inOt(cases), 'Update geven');
    expect(presserSentence(outcome)).toBe('Ik heb het in je privéchat met mij gezet.');
    const form = cardIn(outcome.messages.find(({ conversation }) => conversation.startsWith('a:')));
    const button = form.fill('text', 'Hij komt nu op tijd').press('Bewaar update');
    await cases.own(MENTOR).presses(button?.verb, button?.data);
    await cases.delivered();
    for (const messages of [inOt(cases), inOwn(cases, MENTOR)]) {
      expect(messages.at(-1)?.kind).toBe('update');
      expect(last(messages).text).toBe('Update · zaak 1 · PM+ · 3B · R.J.\nGedaan door Mentor, 09:00.');
      expect(last(messages).titles).toEqual([]);
    }
  });

  it('is not called done when nobody gave it before the evaluation', async () => {
    await ask(cases, toTeam, once(UPDATE));
    const route = [...(knownSchools().get(SCHOOL)?.structure.routes.values() ?? [])].find(({ id }) => id === 'pm-plus');
    const outcome = route?.outcomes.find(({ does }) => does === 'close');
    if (!outcome) throw new Error('A PM+ cannot be closed.');
    const { today } = cases.desk.clock();
    await order(cases.desk, MENTOR, CASE, {
      kind: 'evaluate',
      on: today,
      answers: filled(route?.evaluation?.fields ?? [], today),
      carriedOut: { [interventionIdOf('intervention-0')]: 'yes' },
      outcome: outcome.id,
      reason: 'Het doel is gehaald.',
      parentsInformedOn: today,
    });
    await wake(cases);
    await cases.delivered();
    expect(last(inOt(cases)).text).toBe(
      'Update · zaak 1 · PM+ · 3B · R.J.\nNiet meer nodig: geëvalueerd door Mentor, 09:00.',
    );
  });

  it('is not asked any more', async () => {
    const card = { school: 'voorbeeld', case: CASE, text: 'Hij komt nu op tijd' };
    await cases.own(MENTOR).presses('case-update', card, 'elders');
    await ask(cases, toTeam, once(UPDATE));
    expect(inOt(cases)).toEqual([]);
    expect(await cases.store.keptOutbox(KEY)).toEqual([]);
  });

  it('answers the press on a stale copy with how it is now', async () => {
    await ask(cases, toTeam, once(UPDATE));
    const before = inOt(cases);
    await cases.own(MENTOR).presses('case-update', { school: 'voorbeeld', case: CASE, text: 'Gedaan' }, 'elders');
    for (const [title, open] of [['Update geven'], ['Niet nodig'], ['Morgen', 'Later']] as const) {
      const answer = presserCard(await press(cases.inChannel(MENTOR), before, title, open));
      expect(answer.text).toContain('Gedaan door Mentor, 09:00.');
    }
  });
});

describe('later', () => {
  it.each([
    ['Morgen', 'dinsdag 1 december'],
    ['Over 3 schooldagen', 'donderdag 3 december'],
    ['Volgende week', 'maandag 7 december'],
  ])('%s is %s, on every copy', async (title, day) => {
    await ask(cases, toTeam, once(UPDATE));
    await ask(cases, toPerson(MENTOR), once(UPDATE));
    const answer = presserCard(await press(cases.inChannel(ZORGCOORDINATOR), inOt(cases), title, 'Later'));
    const text = `Update · zaak 1 · PM+ · 3B · R.J.\nUitgesteld tot ${day} door Zorgcoördinator.`;
    expect(answer.text).toBe(text);
    await cases.delivered();
    expect([last(inOt(cases)).text, last(inOwn(cases, MENTOR)).text]).toEqual([text, text]);
    const again = presserCard(await press(cases.own(MENTOR), inOwn(cases, MENTOR).slice(0, 1), 'Morgen', 'Later'));
    expect(again.text).toBe(text);
  });
});

describe('not needed', () => {
  it('asks why in the own chat, and is then not needed on every copy', async () => {
    await ask(cases, toTeam, once(UPDATE));
    await ask(cases, toPerson(MENTOR), once(UPDATE));
    const outcome = await press(cases.own(MENTOR), inOwn(cases, MENTOR), 'Niet nodig');
    expect(presserSentence(outcome)).toBe('Het staat hieronder.');
    const [form] = outcome.messages;
    expect(form?.kind).toBe('post');
    const send = async (reason: string) => {
      const button = cardIn(form).fill('text', reason).press('Niet nodig');
      return presserCard(await cases.own(MENTOR).presses(button?.verb, button?.data, form?.given));
    };
    const data = { ...Object(cardIn(form).fill('text', 'x').press('Niet nodig')?.data), text: ' ' };
    const refused = presserCard(await cases.own(MENTOR).presses('reminder-waive', data, form?.given));
    expect(refused.text).toContain('Schrijf nog waarom dit niet nodig is.');
    expect((await send('Hij is verhuisd')).text).toContain('Daar herinner ik niet meer aan.');
    await cases.delivered();
    const text = 'Update · zaak 1 · PM+ · 3B · R.J.\nNiet nodig, zegt Mentor, 09:00.';
    expect([last(inOt(cases)).text, last(inOwn(cases, MENTOR)).text]).toEqual([text, text]);
    expect(JSON.stringify(inOt(cases))).not.toContain('verhuisd');
  });
});

import { channelThread, groupChat, personal } from '../../support/chat';
import { DOCENT, MENTOR, OT_CHANNEL, PEOPLE, TEAM, TENANT, ZORGCOORDINATOR } from '../../support/people';
import { onlyCard, onlySentence, presserCard, presserSentence } from '../../support/reading';
import { KeptBot, SCHOOL } from './kept';

const BEHEERDER = PEOPLE[5] ?? MENTOR;
const kept = new KeptBot();
const mine = () => kept.bot.chat(personal('a:beheerder'), BEHEERDER);
const settings = () => kept.parts.admin.settings.of(SCHOOL);

/** Opens a part from the overview, fills it in and presses. */
async function setPart(part: string, fill: Readonly<Record<string, string>>, press = 'Bewaar') {
  const open = onlyCard(await mine().says('instellen')).press(part);
  const form = presserCard(await mine().presses(open?.verb, open?.data));
  for (const [id, value] of Object.entries(fill)) form.fill(id, value);
  const button = form.press(press);
  return mine().presses(button?.verb, button?.data);
}

beforeAll(() => kept.start({ local: true }));
afterAll(async () => {
  await kept.stop();
  kept.remove();
});

it('shows what is set and what is missing', async () => {
  const card = onlyCard(await mine().says('/instellen'));
  expect(card.titles).toEqual([
    'School',
    'OT-kanaal',
    'Functies',
    'Vakantieregio',
    'OT-overleg',
    'Weekoverzicht',
    'Klassen met een naam',
  ]);
  expect(card.text).toMatch(/OT; toont zaaknummer, klas en initialen/);
  expect(card.text).toContain('maandag, blok 2, elke week');
  expect(onlyCard(await mine().says('settings')).text).toContain('maandag om 08:00');
});

it('sets each part, and keeps who did what', async () => {
  expect(presserCard(await setPart('Vakantieregio', { region: 'zuid' })).text).toMatch(/Bewaard\.[\s\S]*Zuid/);
  await setPart('OT-overleg', { day: 'tuesday', weeks: 'even', block: 'blok 3', from: '09:00', to: '10:30' });
  await setPart('Weekoverzicht', { day: 'friday', time: '15:00' });
  await setPart('OT-kanaal', { channel: TEAM, naming: 'number' });
  expect((await settings()).settings).toMatchObject({
    region: 'zuid',
    naming: 'number',
    channel: { id: TEAM, name: 'Algemeen' },
    meeting: { day: 'tuesday', weeks: 'even', block: 'blok 3', hours: { from: '09:00', to: '10:30' } },
    digest: { day: 'friday', time: '15:00' },
  });
  const history = await kept.parts.admin.settings.history(SCHOOL);
  expect(history[1]).toMatchObject({
    by: BEHEERDER.aadObjectId,
    at: '2026-11-02T08:00:00.000Z',
    from: { region: 'midden' },
    to: { region: 'zuid' },
  });
});

it('gives a function to several, from the sample people in local mode', async () => {
  const roles = await setPart('Functies', { role: 'decaan' }, 'Verder');
  const form = presserCard(roles);
  expect(form.text).toContain('Decaan');
  const button = form.press('Bewaar');
  const people = `${DOCENT.aadObjectId},${ZORGCOORDINATOR.aadObjectId}`;
  const { data } = button ?? {};
  await mine().presses(button?.verb, { ...(typeof data === 'object' ? data : {}), people });
  const held = (await kept.parts.people.assignments('voorbeeld')).filter(({ role }) => role === 'decaan');
  expect(held.map(({ person }) => person.name)).toEqual(['Docent', 'Zorgcoördinator']);
  expect(onlyCard(await kept.bot.chat(personal('a:docent'), DOCENT).says('wat zijn mijn taken?')).text).toContain(
    'Decaan',
  );
});

it('knows after a restart what was set, who is in which team, and what was chosen', async () => {
  const before = await settings();
  await kept.parts.directory.choose({ tenant: TENANT, person: DOCENT.aadObjectId }, 'voorbeeld');
  await kept.stop();
  await kept.start({ local: true });
  expect(await settings()).toEqual(before);
  const docent = { tenant: TENANT, person: DOCENT.aadObjectId };
  expect(await kept.parts.directory.schoolsOf(docent)).toEqual({ all: ['voorbeeld'], chosen: 'voorbeeld' });
});

it('takes the channel in which it is pressed', async () => {
  const here = onlyCard(await kept.bot.chat(channelThread(), BEHEERDER).says('instellen'));
  const button = here.press('Kies dit kanaal');
  const others = await kept.bot.chat(channelThread(), MENTOR).presses(button?.verb, button?.data);
  expect(presserSentence(others)).toMatch(/^Instellen kan alleen de beheerder/);
  const pressed = await kept.bot.chat(channelThread(), BEHEERDER).presses(button?.verb, button?.data);
  expect(presserSentence(pressed)).toMatch(/^Goed/);
  expect(await kept.parts.places.supportTeam(SCHOOL)).toMatchObject({ conversation: OT_CHANNEL });
});

it('lets of two beheerders at once the second see what the first did', async () => {
  const open = onlyCard(await mine().says('instellen')).press('Vakantieregio');
  const forms = [1, 2].map(async () => presserCard(await mine().presses(open?.verb, open?.data)));
  const [one, two] = (await Promise.all(forms)).map((form, at) =>
    form.fill('region', at === 0 ? 'noord' : 'zuid').press('Bewaar'),
  );
  const answers = await Promise.all([one, two].map((button) => mine().presses(button?.verb, button?.data)));
  const texts = answers.map((answer) => presserCard(answer).text).sort();
  expect(texts.filter((text) => text.includes('Bewaard.'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('Een ander was je net voor.'))).toHaveLength(1);
});

describe('who is no beheerder', () => {
  it('is told kindly who is, and can press nothing', async () => {
    expect(onlySentence(await kept.bot.chat().says('instellen'))).toMatch(/^Instellen kan alleen de beheerder/);
    const before = await settings();
    for (const [verb, data] of FORGED) {
      const { status, body, messages } = await kept.bot.chat().presses(verb, data);
      expect([status, body?.type]).toEqual([200, 'application/vnd.microsoft.activity.message']);
      expect(messages).toEqual([]);
    }
    expect(await settings()).toEqual(before);
  });

  it('hears the function of the beheerder where there is one', async () => {
    const { version } = await settings();
    const patch = { beheerders: [BEHEERDER.aadObjectId, ZORGCOORDINATOR.aadObjectId] };
    await kept.parts.admin.settings.change({ school: SCHOOL, by: 'test', patch, expected: version });
    expect(onlySentence(await kept.bot.chat().says('instellen'))).toMatch(/Dat is bij jullie de leCo|de LeCo/);
  });
});

const version = '1';
const school = 'voorbeeld';
const FORGED: readonly (readonly [string, unknown])[] = [
  ['settings', { school, part: 'roles' }],
  ['settings-region', { school, version, region: 'noord' }],
  ['settings-holders', { school, version, about: '@beheerder', people: MENTOR.aadObjectId }],
  ['settings-structure', { school, version, team: TEAM, structure: 'de-baanbreker' }],
  ['settings-here', {}],
];

it.each([
  ['settings', { school, part: 'everything' }],
  ['settings', { school: 'nergens', part: 'overview' }],
  ['settings', null],
  ['settings-region', { school, version: 'x', region: 'noord' }],
  ['settings-holders', { school, version: '99', about: 'geen-functie', people: '' }],
  ['settings-structure', { school, team: '19:elders@thread.tacv2', structure: 'de-baanbreker' }],
])('answers %s with what cannot be in a sentence, and keeps nothing of it', async (verb, data) => {
  const before = await settings();
  expect(presserSentence(await mine().presses(verb, data))).toMatch(/^\p{Lu}.*\.$/u);
  expect(await settings()).toEqual(before);
});

const LONG = 'x'.repeat(50_000);

it.each([
  ['settings-region', { region: 'oost', own: '' }, 'Regio *', 'Kies een regio.'],
  ['settings-region', { region: ['noord'], own: '' }, 'Regio *', 'Kies een regio.'],
  ['settings-region', { region: 'noord', own: 'morgen' }, 'Eigen data', 'Nog niet bewaard.'],
  ['settings-region', { region: 'noord', own: LONG }, 'Eigen data', 'Hier passen hooguit'],
  ['settings-region', { region: 'noord', own: 17 }, 'Eigen data', 'Hier hoort tekst.'],
  ['settings-digest', { day: 'sunday', time: '08:00' }, 'Dag *', 'Kies een dag.'],
  ['settings-digest', { day: 'monday', time: 'half negen' }, 'Tijd', 'Vul een tijd in'],
  ['settings-digest', { day: 'monday' }, 'Tijd', 'Vul een tijd in'],
  ['settings-meeting', { day: 'monday', weeks: 'every', from: '10:00', to: '09:00' }, 'Tot', 'Het overleg eindigt'],
  ['settings-meeting', { day: 'monday', weeks: 'every', from: '10:00' }, 'Tot', 'Vul bij de tijden allebei in'],
  ['settings-meeting', { day: 'monday', weeks: 'soms' }, 'Weken *', 'Kies welke weken.'],
  ['settings-meeting', { day: 'monday', weeks: 'every', block: LONG }, 'Blok of lesuur', 'Hier passen hooguit 60'],
  ['settings-channel', { channel: '19:elders@thread.tacv2', naming: 'number' }, 'Kanaal *', 'Dat kanaal ken ik niet.'],
  ['settings-channel', { channel: TEAM, naming: 'alles' }, 'Wat laat het kanaal zien? *', 'Kies wat het kanaal'],
  ['settings-holders', { about: 'decaan', people: 'een-vreemde' }, 'Decaan', 'Een van deze collega’s ken ik nog niet.'],
  ['settings-holders', { about: '@beheerder', people: '' }, 'Beheerder van Steunwijzer', 'Er moet een beheerder'],
  ['settings-role', { role: 'geen-functie' }, 'Functie *', 'Die functie kent jullie school niet.'],
])('%s (%#) comes back as it was filled in, with what is wrong at the field', async (verb, typed, label, said) => {
  const before = await settings();
  const answer = await mine().presses(verb, { school, version: String(before.version), ...typed });
  const lines = presserCard(answer).text.split('\n');
  expect(Buffer.byteLength(JSON.stringify(answer.body))).toBeLessThan(90_000);
  expect(lines).toContainEqual(expect.stringMatching(/^Nog niet gelukt: kijk hieronder bij ▼\./));
  const at = lines.indexOf('▼ Kijk hier nog even naar');
  expect(lines[at + 1]).toContain(said);
  expect(lines[at + 2]).toContain(label);
  expect(await settings()).toEqual(before);
});

it('keeps on the card what was typed beside what was wrong, and says several things at once', async () => {
  const typed = { region: '', own: 'studiedag 12 november 2026' };
  const card = presserCard(await mine().presses('settings-region', { school, version: '1', ...typed }));
  expect(card.text.match(/▼ Kijk hier/g)).toHaveLength(1);
  const again = card.fill('region', 'noord').press('Bewaar');
  expect(again?.data).toMatchObject({ own: typed.own });
  const meeting = { day: '', weeks: 'nooit', block: 'blok 4', from: '9 uur', to: '10:00' };
  const both = presserCard(await mine().presses('settings-meeting', { school, version: '1', ...meeting }));
  expect(both.text).toContain('Nog niet gelukt: kijk hieronder bij ▼, op 3 plaatsen.');
});

it('shows who has which function before one is chosen', async () => {
  const card = presserCard(await mine().presses('settings', { school, part: 'roles' }));
  expect(card.text).toMatch(/^Zorgcoördinator: Zorgcoördinator$/m);
  expect(card.text).toMatch(/^Mentor: Mentor$/m);
  expect(card.text).toMatch(/^Nog niemand: .*Verzuimcoördinator.*$/m);
});

it('goes on in the personal chat only', async () => {
  expect(onlySentence(await kept.bot.chat(groupChat(), BEHEERDER).says('instellen'))).toContain('privéchat');
  const pressed = await kept.bot.chat(channelThread(), BEHEERDER).presses('settings', { school, part: 'roles' });
  expect(presserSentence(pressed)).toContain('privéchat');
});

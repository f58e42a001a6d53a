import { dayOf } from '../../../src/cases/identify';
import { deskSchool } from '../../../src/teams/settings/school-days';
import { knownSchools } from '../../support/bot';
import { personal } from '../../support/chat';
import { MENTOR, PEOPLE } from '../../support/people';
import { onlyCard, presserCard } from '../../support/reading';
import { KeptBot, SCHOOL } from './kept';

const BEHEERDER = PEOPLE[5] ?? MENTOR;
const kept = new KeptBot();
const mine = () => kept.bot.chat(personal('a:beheerder'), BEHEERDER);

async function form() {
  const open = onlyCard(await mine().says('instellen')).press('Vakantieregio');
  return presserCard(await mine().presses(open?.verb, open?.data));
}

async function save(region: string, own: string) {
  const button = (await form()).fill('region', region).fill('own', own).press('Bewaar');
  return mine().presses(button?.verb, button?.data);
}

async function calendar() {
  const structure = knownSchools().get('voorbeeld')?.structure;
  if (!structure) throw new Error('The sample school is not there.');
  return (await deskSchool(kept.parts.desk.options.store, SCHOOL, structure)).calendar;
}

beforeAll(() => kept.start({ local: true }));
afterAll(async () => {
  await kept.stop();
  kept.remove();
});

it('shows the coming holidays of the region, with how sure they are', async () => {
  const { text } = await form();
  expect(text).toContain('kerstvakantie 19-12-2026 t/m 03-01-2027 (vast)');
  expect(text).toContain('voorjaarsvakantie 20-02-2027 t/m 28-02-2027 (advies)');
  expect(text).toContain('extra meiweek 03-05-2027 t/m 09-05-2027 (niet zeker, telt niet mee)');
  expect(text).not.toContain('17-10-2026 t/m 25-10-2026 (');
});

it('keeps the dates of the school itself, and goes by them at once', async () => {
  expect((await calendar()).isSchoolDay(dayOf('2027-02-15'))).toBe(true);
  const saved = presserCard(
    await save('midden', 'voorjaarsvakantie 13-2-2027 t/m 21-2-2027\nstudiedag 3 december 2026'),
  );
  expect(saved.text).toContain('Midden, 2 eigen data; vakanties bekend tot en met 20 augustus 2028');
  const now = await calendar();
  expect(now.schoolDay(dayOf('2027-02-15'))).toBe('2027-02-22');
  expect(now.freeOn(dayOf('2026-12-03'))).toEqual({ kind: 'day', name: 'studiedag' });
  const again = await form();
  expect(again.text).toContain('voorjaarsvakantie 13-02-2027 t/m 21-02-2027 (eigen data)');
  expect(JSON.stringify(again.press('Bewaar'))).toContain(
    'voorjaarsvakantie 13-02-2027 t/m 21-02-2027\\nstudiedag 03-12-2026',
  );
});

it('keeps who changed them, from what to what', async () => {
  await save('midden', 'studiedag 4-12-2026');
  const [last] = (await kept.parts.admin.settings.history(SCHOOL)).slice(-1);
  expect(last).toMatchObject({
    by: BEHEERDER.aadObjectId,
    from: {
      ownDates: [
        { kind: 'holiday', holiday: 'voorjaar' },
        { name: 'studiedag', from: '2026-12-03' },
      ],
    },
    to: { ownDates: [{ kind: 'free', name: 'studiedag', from: '2026-12-04', until: '2026-12-04' }] },
  });
});

it('names the line that it cannot read, and keeps nothing then', async () => {
  const before = await kept.parts.admin.settings.of(SCHOOL);
  const { text } = presserCard(await save('zuid', 'studiedag 3-12-2026\nherfstvakantie 31-2-2027'));
  expect(text).toContain(
    '▼ Kijk hier nog even naar\nNog niet bewaard. Regel 2 (‘herfstvakantie 31-2-2027’): ‘31-2-2027’ bestaat niet. Schrijf dag, maand en jaar, zoals 17-10-2026.',
  );
  expect(presserCard(await save('zuid', 'a\nb\nc\nd\ne')).text).toMatch(
    /^Nog niet bewaard\. Regel 1 .* En nog 2 regels\.$/m,
  );
  expect(await kept.parts.admin.settings.of(SCHOOL)).toEqual(before);
});

it('takes them all away when the field is emptied', async () => {
  presserCard(await save('midden', ''));
  expect((await kept.parts.admin.settings.of(SCHOOL)).settings.ownDates).toEqual([]);
});

import { MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { presserCard } from '../../support/reading';
import { Desks } from './filling';
import { OTHER, pm2, ROSA } from './pupils/ground';

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

/** Straight at the desk: what matters here is how many there are. */
async function kept(count: number, draft: boolean): Promise<void> {
  const { desk } = desks.bot;
  if (!desk) throw new Error('No desk.');
  for (let index = 0; index < count; index++) await pm2(desk, `zaak-${draft}-${index}`, ROSA, { draft });
}

it('of more drafts than fit, all are a press away, and back', async () => {
  await kept(22, true);
  const mentor = await desks.mentor().types('/mijn');
  expect(mentor.card.text).toMatch(/Concepten(?:.*Concept PM2, ){8}.*En nog 14\./s);
  await mentor.presses('Toon alle 22');
  expect(mentor.card.text).toContain('1 tot en met 20 van 22.');
  expect(mentor.card.titles.filter((title) => title === 'Verder')).toHaveLength(20);
  await mentor.presses('Volgende 2');
  expect(mentor.card.text).toContain('21 tot en met 22 van 22.');
  expect(mentor.card.titles.filter((title) => title === 'Verder')).toHaveLength(2);
  await mentor.presses('Alles van mij');
  expect(mentor.card.text).toContain('En nog 14.');
  const old = { school: 'voorbeeld', part: 'drafts', from: '99999' };
  expect(presserCard(await mentor.chat.presses('mine-part', old)).text).toContain('1 tot en met 20 van 22.');
});

it('shows what waits to be checked to whoever checks, and to the mentor what is left of the step', async () => {
  await kept(1, false);
  const { desk } = desks.bot;
  if (desk) await pm2(desk, 'nog-een', OTHER, { draft: true });
  const office = await desks.mentor(ZORGCOORDINATOR).types('/mijn');
  expect(office.card.text).toMatch(/Wacht op jou\nZaak 1 · PM2 · 3B · R\.J\.\nTe controleren/);
  expect(office.card.text).not.toContain('1A');
  const mentor = await desks.mentor(MENTOR).types('/mijn');
  expect(mentor.card.text).not.toContain('Wacht op jou');
  expect(mentor.card.text).toMatch(/Nog \d+ taken van deze stap af te vinken/);
});

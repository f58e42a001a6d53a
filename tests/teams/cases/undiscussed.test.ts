import type { Route } from '../../../src/structure/route';
import { parentsAsked } from '../../../src/structure/route-facts';
import type { Structure } from '../../../src/structure/structure';
import { SCHOOLS } from '../../schools/schools';
import { MENTOR } from '../../support/people';
import { onlyCard, presserCard } from '../../support/reading';
import { WholeSchool } from '../../support/whole-school';
import { Filler, inputsFor } from './filling';

// A step that no meeting discusses is nowhere said to be: not on a card, in a message, a refusal or a reminder.

const DISCUSSED = /besprek|besproken/i;
jest.setTimeout(60_000);

const routes = [...SCHOOLS.values()].flatMap((structure) =>
  [...structure.routes.values()].flatMap((route) =>
    route.discussion === undefined ? [{ school: structure.id, id: route.id, structure, route }] : [],
  ),
);

let school: WholeSchool;
let isOpen = false;
afterEach(async () => {
  if (isOpen) await school.close();
  isOpen = false;
});

it('there are such steps', () => expect(routes.length).toBeGreaterThan(3));

it.each(routes)('$school: $id is filled in, recorded and evaluated', async ({ structure, route }) => {
  school = await WholeSchool.open(structure.id, [[MENTOR, ...structure.roles.keys()]]);
  isOpen = true;
  const person = await school.colleague(MENTOR);
  const filler = new Filler(person.chat);
  const read: string[] = [];
  const see = (sees: Filler): void => void read.push(sees.card.text);
  filler.sees(presserCard(await person.chat.presses('form-anew', { school: structure.id, to: route.id })));
  see(await filler.adds('Verder', { 'in-first': 'Rosa', 'in-last': 'Jansen', 'in-class': '3B' }));
  for (const { fields } of route.pages) see(await filler.adds('Verder', Object.assign({}, ...fields.map(inputsFor))));
  see(await filler.adds('Indienen', {}));
  const opened = async (): Promise<void> => {
    await school.delivered();
    see(filler.sees(onlyCard(await person.chat.says('/zaak 1'))));
  };
  await opened();
  if (route.check) see(await filler.adds('Akkoord', {}));
  see(await filler.adds('Vastleggen', {}));
  // Too early, and too late: what is wrong is said in the words of the step.
  see(await filler.adds('Leg afspraken vast', { on: '2026-10-30', ...recordOf(route) }));
  see(await filler.adds('Leg afspraken vast', { on: '2026-11-02', ...recordOf(route), 'evaluate-by': '2026-11-01' }));
  if (route.record.interventions === 'must') await agrees(filler);
  see(await filler.adds('Leg afspraken vast', { on: '2026-11-02', ...recordOf(route), 'evaluate-by': '2026-11-16' }));
  await opened();
  see(await filler.adds('Evalueren', {}));
  see(await filler.fills({ on: '2026-10-30', ...(await looksBack(route)) }).adds('Leg evaluatie vast', {}));
  for (const text of ['/mijn', '/agenda', '/herinneringen', '/overzicht'])
    read.push(JSON.stringify((await person.chat.says(text)).messages.map(({ body }) => body)));
  await opened();
  await filler.adds('Evalueren', {});
  see(await filler.fills({ on: '2026-11-02', ...(await looksBack(route)) }).adds('Leg evaluatie vast', {}));
  await opened();
  await school.delivered();
  await school.delivered();
  const own = school.bot.channel.messages().map(({ body }) => JSON.stringify(body));
  const ours = [...read, ...own].map((text) => withoutWordsOf(structure, text));
  expect(ours.flatMap((text) => text.split(/\n|","/)).filter((line) => DISCUSSED.test(line))).toEqual([]);
  expect((await school.caseOf(1)).status).toBe('closed');
});

const recordOf = (route: Route): Record<string, string> => Object.assign({}, ...route.record.fields.map(inputsFor));

async function agrees(filler: Filler): Promise<void> {
  await filler.adds('Interventie toevoegen', {});
  filler.fills({
    goal: 'Op tijd',
    plan: 'Een startkaart',
    by: MENTOR.aadObjectId,
    rhythm: 'elke les',
    until: '2026-11-16',
  });
  await filler.adds('Bewaar', {});
}

async function looksBack(route: Route): Promise<Record<string, string>> {
  const done = (await school.interventions(1)).map(({ id }) => ({ [`done-${id}`]: 'yes' }));
  const ending = route.outcomes.find(({ does }) => does === 'close');
  return Object.assign(
    { outcome: ending?.id ?? '', reason: 'Zo is het afgesproken.' },
    parentsAsked(route) === 'no' ? {} : { 'parents-informed': '2026-11-02' },
    ...(route.evaluation?.fields ?? []).map(inputsFor),
    ...done,
  );
}

/** What the school's own documents say may well have the word in it: "Startdocument besproken met leerling en ouders". */
function withoutWordsOf(structure: Structure, text: string): string {
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && DISCUSSED.test(value)) words.add(value);
    else if (value instanceof Map) for (const one of value.values()) collect(one);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one);
  };
  // The meeting of the support team itself, and what /help says of it.
  for (const own of ['Start bespreking', 'Het volgende overleg: controleren, bespreken, evalueren']) words.add(own);
  collect(structure);
  const bare = [...words].flatMap((one) => [one, one.charAt(0).toLowerCase() + one.slice(1)]);
  return bare
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, '…'), text);
}

import type { TelemetryTarget } from '../../src/telemetry/exporters';
import { type RunningTelemetry, startTelemetry } from '../../src/telemetry/start';
import { TestBot } from '../support/bot';
import { Collector } from '../support/collector';
import { MENTOR, PEOPLE, TENANT, ZORGCOORDINATOR } from '../support/people';
import { WholeSchool } from '../support/whole-school';

/** What the program tells of its work arrives at a collector, and has ids and words of ours in it, never anybody's own. */

const KEY = '00000000-0000-4000-8000-00000000abcd';
const TYPED = ['a sentence', 'Rosalinde', 'Jonkheer', 'R.J.', '3B', 'te laat', 'tekenen', 'gesprekje'];
/** What would tell who it was, or let somebody in. */
const PERSONAL = [
  ...PEOPLE.flatMap(({ id, aadObjectId, name }) => [id, aadObjectId, name]),
  'serviceUrl',
  '/v3/',
  'a:29',
];

let collector: Collector;
let running: RunningTelemetry | undefined;
const failures: Error[] = [];

beforeEach(async () => {
  collector = await Collector.start();
  failures.length = 0;
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await collector.close();
});

const otlp = (): TelemetryTarget => ({ kind: 'otlp', endpoint: collector.url, headers: { 'x-key': 'geheim' } });
const azure = (): TelemetryTarget => ({
  kind: 'azure',
  connectionString: `InstrumentationKey=${KEY};IngestionEndpoint=${collector.url}/`,
});

async function telling(target: TelemetryTarget) {
  running = await startTelemetry({ target, onFailure: (error) => failures.push(error) });
  return running.telemetry;
}

/** A referral from the first word to the channel, with a question, a search and a refused activity beside it. */
async function aMorning(target: TelemetryTarget): Promise<void> {
  const school = await WholeSchool.open(
    'voorbeeld',
    [
      [MENTOR, 'mentor'],
      [ZORGCOORDINATOR, 'zorgcoordinator'],
    ],
    { telemetry: await telling(target) },
  );
  const mentor = await school.colleague(MENTOR);
  await mentor.types('wie doet wat op niveau 3?');
  await mentor.types('wie regelt de kantine van Rosalinde Jonkheer');
  await mentor.types('/aanmelden PM2');
  await mentor.fills({ 'in-first': 'Rosalinde', 'in-last': 'Jonkheer', 'in-class': '3B' }).presses('Verder');
  mentor.ticks(['in-onderwerp', 'Werkhouding en motivatie']).fills({
    'in-wat-zie-je': 'Rosalinde komt te laat.',
    'in-wat-helpt': 'Gaat goed bij tekenen.',
    'in-geprobeerd': 'Elke ochtend een gesprekje.',
    'in-hulpvraag': 'Wat heeft Rosalinde nodig?',
  });
  await mentor.presses('Verder');
  mentor
    .ticks('in-overlegd-zorgcoordinator', 'in-samen-met-leerling', 'in-ouders-geinformeerd')
    .fills({ 'on-overlegd-zorgcoordinator': '2026-10-28', 'on-ouders-geinformeerd': '2026-10-30' });
  await mentor.presses('Verder');
  await mentor.presses('Indienen');
  await school.card(1);
  await mentor.chat.searches('Rosalinde Jonkheer');
  await mentor.chat.sends({ type: 'invoke', name: 'Rosalinde', value: 'Rosalinde' });
  await mentor.chat.presses('Rosalinde', { question: 'Rosalinde' });
  await mentor.chat.sends({ id: 'a sentence for an id', type: 'message', text: 'hoi' });
  await mentor.chat.sends({ type: 'message', text: { Rosalinde: true } });
  await school.close();
  await running?.close();
}

function expectNobodysWords(): void {
  expect(failures).toEqual([]);
  expect(collector.text).toContain('steunwijzer');
  for (const word of [...TYPED, ...PERSONAL]) expect(collector.text).not.toContain(word);
}

describe('by OTLP', () => {
  it('tells of turns, answers, unknowns and posts, in nobody’s words', async () => {
    await aMorning(otlp());
    expectNobodysWords();
    expect(collector.received.every(({ headers }) => headers['x-key'] === 'geheim')).toBe(true);
    expect(collector.metric('steunwijzer.turns')).toContainEqual({ what: 'press', outcome: 'done', total: 5 });
    expect(collector.metric('steunwijzer.answers')).toContainEqual(
      expect.objectContaining({ structure: 'voorbeeld', reply: 'answer', what: 'message' }),
    );
    expect(collector.metric('steunwijzer.unknowns')).toContainEqual(
      expect.objectContaining({ structure: 'voorbeeld', what: 'message', total: 1 }),
    );
    expect(collector.metric('steunwijzer.posts')).toContainEqual({ kind: 'card', outcome: 'sent', total: 1 });
    expect(collector.metric('steunwijzer.refusals')).toEqual([{ status: 400, total: 1 }]);
    expect(collector.metric('steunwijzer.backlog')).toEqual([{ total: 0 }]);
    const delivery = collector.spans.find(({ name }) => name === 'delivery');
    expect(delivery?.labels).toMatchObject({ kind: 'card', school: `${TENANT}|voorbeeld`, outcome: 'sent' });
    const { labels } = collector.spans.find(({ name }) => name === 'turn press') ?? {};
    expect(labels).toMatchObject({ place: 'personal', verb: expect.any(String), activity: expect.any(String) });
    expect(failures).toEqual([]);
  });

  it('counts what failed and what is tried again', async () => {
    const school = await WholeSchool.open('voorbeeld', [[MENTOR, 'mentor']], {
      telemetry: await telling(otlp()),
      ask: () => {
        throw new Error('Rosalinde');
      },
    });
    await school.bot.chat().says('Rosalinde Jonkheer');
    school.bot.channel.fail({ status: 429, retryAfter: 0 });
    await school.bot.chat().says('/help');
    await school.close();
    await running?.close();
    expectNobodysWords();
    expect(collector.metric('steunwijzer.turns')).toContainEqual({ what: 'message', outcome: 'failed', total: 1 });
    expect(collector.metric('steunwijzer.request.seconds')).toContainEqual({ method: 'POST', status: 429, total: 1 });
    expect(collector.spans.filter(({ failed }) => failed)).toHaveLength(1);
  });

  it('goes on where the collector refuses, and says so', async () => {
    collector.status = 400;
    const bot = await TestBot.start({ telemetry: await telling(otlp()) });
    const { messages } = await bot.chat().says('wie doet wat op niveau 3?');
    expect(messages).toHaveLength(1);
    await bot.stop();
    await running?.close();
    expect(failures.length).toBeGreaterThan(0);
  });
});

it('tells Application Insights the same, with its key', async () => {
  await aMorning(azure());
  expectNobodysWords();
  expect(collector.text).toContain(KEY);
  for (const name of ['turn press', 'delivery', 'steunwijzer.unknowns', 'steunwijzer.backlog.seconds']) {
    expect(collector.text).toContain(name);
  }
  expect(collector.received.every(({ path }) => path.includes('/track'))).toBe(true);
  expect(failures).toEqual([]);
});

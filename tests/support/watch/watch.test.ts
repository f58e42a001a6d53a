import { type Span, trace } from '@opentelemetry/api';
import { pino } from 'pino';
import { CasesBot, PUPIL, submitted } from '../cases';
import { DOCENT } from '../people';
import { heard, watchedTelemetry } from './telemetry';
import { forgetting, Watch, watch } from './watch';

/** The watch is itself watched: what it must find is planted. */

const SECRET = 'Sanne slaapt slecht';

function having(...texts: readonly string[]): Watch {
  const own = new Watch();
  for (const text of texts) own.secret(text);
  return own;
}

describe.each(['channel', 'notification', 'log', 'error', 'metric', 'telemetry'] as const)('in the %s', (outlet) => {
  it('finds text about a pupil, whichever came first', () => {
    const own = having();
    own.cameOut(outlet, JSON.stringify({ msg: `it said "${SECRET}"` }));
    expect(own.leaks()).toEqual([]);
    own.secret(SECRET);
    expect(own.leaks()).toEqual([expect.objectContaining({ outlet, text: SECRET })]);
  });

  it('finds quotes and line ends as JSON has them', () => {
    const own = having('zei: "nee"\nen ging');
    own.cameOut(outlet, JSON.stringify({ msg: 'ze zei: "nee"\nen ging weg' }));
    expect(own.leaks()).toHaveLength(1);
  });

  it('finds the beginning of a long text that was cut short', () => {
    const own = having(`${SECRET} en dat gaat nu al weken zo door, ook in het weekend`);
    own.cameOut(outlet, `${SECRET} en dat gaat nu al weken zo door…`);
    expect(own.leaks()).toHaveLength(1);
  });

  it('takes a name within another word for another word', () => {
    const own = having('Anna');
    own.cameOut(outlet, 'Annalise, JohAnna, 7Anna');
    expect(own.leaks()).toEqual([]);
    own.cameOut(outlet, 'van Anna.');
    expect(own.leaks()).toHaveLength(1);
  });
});

it('lets a channel repeat what somebody typed in it, and no log', () => {
  const own = new Watch();
  own.typed('wie gaat over rouw?');
  own.cameOut('channel', 'wie gaat over rouw?');
  expect(own.leaks()).toEqual([]);
  own.cameOut('log', 'wie gaat over rouw?');
  expect(own.leaks()).toEqual([expect.objectContaining({ outlet: 'log' })]);
});

it('hears whatever a collector would be told: labels, events, and what an exception says', async () => {
  await forgetting(async () => {
    watch().secret(SECRET);
    const telemetry = watchedTelemetry();
    await telemetry.turn(
      () => ({ what: 'message', place: 'personal', activity: 'activity-1' }),
      async () => telemetry.answered({ structure: 'voorbeeld', reply: 'unknown', reason: 'empty' }),
    );
    telemetry.delivery({ school: 'a', outbox: 'b', kind: 'c', tries: 0 })('sent');
    telemetry.requested({ method: 'POST', seconds: 1 });
    telemetry.refused(401);
    expect(watch().leaks()).toEqual([]);
    // Each of those: turn, span with its event and end, counters and durations.
    expect(watch().tally().outputs).toBeGreaterThan(15);
    telemetry.answered({ structure: SECRET, reply: 'answer' });
    expect(watch().leaks()).toEqual([expect.objectContaining({ outlet: 'telemetry', text: SECRET })]);
  });
});

it.each([
  ['an attribute', (span: Span) => span.setAttribute('said', SECRET)],
  ['an event', (span: Span) => span.addEvent(SECRET)],
  ['a status', (span: Span) => span.setStatus({ code: 2, message: SECRET })],
  ['an exception', (span: Span) => span.recordException(new Error(`It said: ${SECRET}`))],
])('would hear of a text in %s of a trace', async (_name, tell) => {
  await forgetting(async () => {
    watch().secret(SECRET);
    tell(heard(trace.getTracer('test')).startSpan('turn'));
    expect(watch().leaks()).toHaveLength(1);
  });
});

it('hears of itself what a bot keeps, is told, posts and logs', async () => {
  await forgetting(async () => {
    const cases = await CasesBot.start(submitted);
    await cases.own(DOCENT).says(SECRET);
    const to = cases.bot.channel.serviceUrl;
    const post = (text: string) =>
      fetch(`${to}/v3/conversations/19:x/activities`, { method: 'POST', body: JSON.stringify({ text }) });
    await post('Niets aan de hand.');
    expect(watch().leaks()).toEqual([]);
    expect(watch().heard('telemetry')).toBeGreaterThan(0);
    await post(`Nieuw: ${PUPIL.lastName}`);
    pino({}, { write: () => undefined }).info(SECRET);
    await cases.stop();
    expect(
      watch()
        .leaks()
        .map(({ outlet, text }) => [outlet, text]),
    ).toEqual(
      expect.arrayContaining([
        ['channel', PUPIL.lastName],
        ['log', SECRET],
      ]),
    );
    expect(watch().leaks()).toHaveLength(2);
  });
});

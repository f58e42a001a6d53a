import { pino } from 'pino';
import { CasesBot, PUPIL, submitted } from '../cases';
import { DOCENT } from '../people';
import { forgetting, Watch, watch } from './watch';

/** The watch is itself watched: what it must find is planted. */

const SECRET = 'Sanne slaapt slecht';

function having(...texts: readonly string[]): Watch {
  const own = new Watch();
  for (const text of texts) own.secret(text);
  return own;
}

describe.each(['channel', 'notification', 'log', 'error', 'metric'] as const)('in the %s', (outlet) => {
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

it('hears of itself what a bot keeps, is told, posts and logs', async () => {
  await forgetting(async () => {
    const cases = await CasesBot.start(submitted);
    await cases.own(DOCENT).says(SECRET);
    const to = cases.bot.channel.serviceUrl;
    const post = (text: string) =>
      fetch(`${to}/v3/conversations/19:x/activities`, { method: 'POST', body: JSON.stringify({ text }) });
    await post('Niets aan de hand.');
    expect(watch().leaks()).toEqual([]);
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

import { caseId } from '../../src/store/schema/ids';
import { type CosmosGround, cosmosPlace } from '../store/cosmos/place';
import { TestBot } from '../support/bot';
import { type FaultyProxy, first, startFaultyProxy, type Wrong } from '../support/cosmos/proxy';
import { Filler, PUPIL } from './cases/filling';

// What a mentor and whoever watches the bot see when Cosmos DB is too busy, away, or its answer is lost.

let place: CosmosGround;
let proxy: FaultyProxy;
let bot: TestBot;
beforeEach(async () => {
  place = await cosmosPlace();
  proxy = await startFaultyProxy(place.emulator.endpoint);
  const store = await place.open(proxy.endpoint, { requestMs: 5000, writeMs: 1000 });
  bot = await TestBot.onStore(store, { health: () => ({ store: store.health }) });
});
afterEach(async () => {
  proxy.faults = () => undefined;
  await bot.stop();
  await proxy.stop();
  await place.remove();
});

const health = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${bot.teams.port}/healthz`)).json();

const TROUBLE: readonly (readonly [Wrong, said: string])[] = [
  [{ kind: 'throttle' }, 'Het is nu even te druk om dit te bewaren.'],
  [{ kind: 'unavailable' }, 'Ik kan nu even niet bij wat er bewaard is.'],
];

it.each(TROUBLE)(
  '$kind is a sentence, told at /healthz, and the same press does it afterwards',
  async (wrong, said) => {
    const mentor = await new Filler(bot.chat()).types('/aanmelden PM2');
    mentor.fills(PUPIL);
    proxy.faults = () => wrong;
    const refused = await mentor.sends('Verder');
    expect(JSON.stringify([refused.body, refused.messages])).toContain(said);
    expect(refused.status).toBe(200);
    expect(await health()).toMatchObject({ status: 'trouble', store: { reachable: false } });
    expect(
      place
        .documents()
        .rows()
        .filter(({ kind }) => kind === 'event'),
    ).toEqual([]);

    proxy.faults = () => undefined;
    await mentor.presses('Verder');
    expect(mentor.card.text).toContain('Rosa Jansen, 3B');
    expect(await health()).toMatchObject({ status: 'ok', store: { reachable: true, failingSince: null } });
  },
);

it('an answer that was lost makes no second case, and the mentor sees nothing of it', async () => {
  const mentor = await new Filler(bot.chat()).types('/aanmelden PM2');
  proxy.faults = first(1, 'batch', { kind: 'reset-after' });
  await mentor.fills(PUPIL).presses('Verder');
  expect(mentor.card.text).toContain('Rosa Jansen, 3B');
  const kept = place.documents().rows();
  expect(proxy.count.get('reset-after')).toBe(1);
  expect(new Set(kept.filter(({ kind }) => kind === 'case').map(({ id }) => caseId.parse(id))).size).toBe(1);
  expect(kept.filter(({ kind }) => kind === 'event')).toHaveLength(1);
});

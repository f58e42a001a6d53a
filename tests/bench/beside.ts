import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestChannel } from '../support/test-channel';
import { at, median, ms, perSecond, tableOf } from './table';
import { type Bot, chatOf, Draft, MENTORS, PEOPLE, prepare, startBot } from './turns';

/** Our bot beside a bare echo bot, in one run, by turns, so that whatever else the machine does falls on all alike. Prints the table. */

const ROUNDS = 7;
const AT_ONCE = [1, 64];
const TURNS: Readonly<Record<number, number>> = { 1: 40, 64: 256 };
const STARTS = 3;

interface Work {
  readonly name: string;
  readonly bot: Bot;
  /** The nth turn; no two at once have the same place among 64. */
  turn(n: number): Promise<unknown>;
}

interface Times {
  readonly each: number[];
  readonly perSecond: number[];
  /** Of the bot's processor time, what one turn took. */
  readonly cpu: number[];
}

const nothingYet = (): Times => ({ each: [], perSecond: [], cpu: [] });

/** So many turns, so many of them at once; gives how long each took. */
async function round({ turn, bot }: Work, atOnce: number, from: number, into: Times): Promise<void> {
  const turns = TURNS[atOnce] ?? 0;
  const [started, used] = [performance.now(), bot.cpu()];
  const one = async (place: number): Promise<void> => {
    for (let n = place; n < turns; n += atOnce) {
      const began = performance.now();
      await turn(from + n);
      into.each.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, place) => one(place)));
  into.perSecond.push((1000 * turns) / (performance.now() - started));
  into.cpu.push((bot.cpu() - used) / turns);
}

/** Rotates through what is there, so that nobody is faster than a person may be. */
const nth = <Of>(all: readonly Of[], n: number): Of => {
  const found = all[n % all.length];
  if (found === undefined) throw new Error('There is nothing.');
  return found;
};

async function says(bot: Bot, channel: TestChannel, n: number, text: string): Promise<void> {
  const { status } = await chatOf(bot, channel, nth(PEOPLE, n)).says(text);
  if (status !== 200) throw new Error(`It answered ${status}.`);
}

const QUESTIONS = [
  'wie doet wat op niveau 3',
  'wie moet ik hebben bij rouw',
  'wat is PM2',
  'wat doet de mentor op niveau 1',
];

async function turnsTable(echo: Bot, ours: Bot, channel: TestChannel): Promise<string> {
  const drafts: Draft[] = [];
  for (const [n, person] of PEOPLE.slice(0, MENTORS).entries())
    drafts.push(await Draft.begin(chatOf(ours, channel, person), n));
  // Somebody who is met for the first time is kept, which is once in all their years: what is measured is an answer.
  for (const n of PEOPLE.keys()) await says(ours, channel, n, nth(QUESTIONS, n));
  const works: readonly Work[] = [
    { name: 'echo', bot: echo, turn: (n) => says(echo, channel, n, nth(QUESTIONS, n)) },
    { name: 'an answer', bot: ours, turn: (n) => says(ours, channel, MENTORS + n, nth(QUESTIONS, n)) },
    { name: 'a saved page', bot: ours, turn: (n) => nth(drafts, n).turn() },
  ];
  const rows: string[][] = [];
  for (const atOnce of AT_ONCE) {
    const times = new Map(works.map((work) => [work, nothingYet()]));
    let from = 0;
    for (let n = 0; n <= ROUNDS; n++) {
      // The first is for the compiler.
      for (const [work, into] of times) await round(work, atOnce, from, n === 0 ? nothingYet() : into);
      from += TURNS[atOnce] ?? 0;
    }
    const first = median(times.get(nth(works, 0))?.each ?? []);
    for (const [{ name }, { each, perSecond: rates, cpu }] of times) {
      const ratio = `${(median(each) / first).toFixed(2)}x`;
      rows.push([
        `${name}, ${atOnce} at once`,
        perSecond(median(rates)),
        ms(median(each)),
        ms(at(each, 0.95)),
        ratio,
        ms(median(cpu)),
      ]);
    }
  }
  return tableOf([
    ['turns over HTTP, beside a bare echo bot', 'turns', 'median', 'p95', 'of the echo', 'processor'],
    ...rows,
  ]);
}

async function main(): Promise<void> {
  const channel = await TestChannel.start();
  const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-bench-'));
  const { port } = new URL(channel.serviceUrl);
  const settings = { DATA_DIR: folder, PORT: '0', PLAYGROUND_PORT: port };
  await prepare(folder);
  const bots: Bot[] = [];
  const startEcho = () => startBot([join(__dirname, 'echo.ts')]);
  const startOurs = () => startBot(['dist/main.js', '--local', '--no-playground'], settings);
  try {
    const starts: [number[], number[]] = [[], []];
    for (let n = 0; n < STARTS; n++) {
      for (const [which, start] of [startEcho, startOurs].entries()) {
        for (const bot of bots.splice(which === 0 ? 0 : 1, 1)) bot.end();
        const bot = await start();
        bots.splice(which, 0, bot);
        starts[which === 0 ? 0 : 1].push(bot.startMs);
      }
    }
    const [echo, ours] = [nth(bots, 0), nth(bots, 1)];
    console.log(await turnsTable(echo, ours, channel));
    const row = (name: string, bot: Bot, times: readonly number[]) => [
      name,
      ms(median(times)),
      `${Math.round(bot.memory())} MB`,
    ];
    console.log('');
    console.log(
      tableOf([
        ['a process, as it is built', 'start-up, median', 'memory afterwards'],
        row('echo', echo, starts[0]),
        row('Steunwijzer', ours, starts[1]),
      ]),
    );
  } finally {
    for (const bot of bots) bot.end();
    await channel.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

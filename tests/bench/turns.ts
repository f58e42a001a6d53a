import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schoolKeyOf } from '../../src/cases/identify';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { SettingsDesk } from '../../src/teams/settings/settings-desk';
import { Chat, personal } from '../support/chat';
import { type Person, TENANT } from '../support/people';
import type { TestChannel } from '../support/test-channel';

/** A bot in a process of its own. */
export interface Bot {
  readonly port: number;
  /** Milliseconds from its start until it listens. */
  readonly startMs: number;
  /** What it has in memory now, in MB. */
  memory(): number;
  /** What it has used of a processor since it began, in milliseconds. */
  cpu(): number;
  end(): void;
}

const REGISTER = join(__dirname, 'register.cjs');

/** Starts a program of ours and waits until it says where it listens. */
export async function startBot(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Bot> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', REGISTER, ...args], {
    cwd: join(__dirname, '../..'),
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child);
  return {
    port,
    startMs: performance.now() - started,
    memory: () => residentKb(child.pid) / 1024,
    cpu: () => ticks(child.pid) * TICK_MS,
    end: () => void child.kill('SIGTERM'),
  };
}

function portOf(child: ChildProcess): Promise<number> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`It ended: ${said}`)));
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const [, port] = /draait op http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      if (port) resolve(Number(port));
    });
  });
}

const residentKb = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

/** As Linux counts. */
const TICK_MS = 10;

function ticks(pid: number | undefined): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** Nobody goes faster than a person may: with so many, each does something now and then. */
export const PEOPLE: readonly Person[] = Array.from({ length: 1000 }, (_, n) => ({
  id: `29:bench-${n}`,
  name: `Collega ${n}`,
  aadObjectId: `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
}));
/** Of these each has a draft to write in. */
export const MENTORS = 64;

/** The sample school, where these people are mentors. */
export async function prepare(folder: string): Promise<void> {
  const store = await openSqliteStore(folder);
  const roles = PEOPLE.slice(0, MENTORS).map(({ aadObjectId: id, name }) => ({
    role: 'mentor',
    person: { id, name, userPrincipalName: 'a@b.example' },
  }));
  const settings = new SettingsDesk({ store, now: () => new Date() });
  await settings.begin(schoolKeyOf(TENANT, 'voorbeeld'), 'bench', { roles, region: 'midden' });
  await store.close();
}

export const chatOf = (bot: Bot, channel: TestChannel, person: Person): Chat =>
  new Chat(bot, channel, personal(`a:${person.id}`), person);

interface Button {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A mentor's draft, whose pages are turned to and fro: each turn saves what is on the page. */
export class Draft {
  private page: unknown;
  private turned = 0;

  private constructor(private readonly chat: Chat) {}

  static async begin(chat: Chat, n: number): Promise<Draft> {
    const draft = new Draft(chat);
    const { messages } = await chat.says('/aanmelden PM2');
    draft.page = messages[0]?.body;
    const pupil = { 'in-first': `Roepnaam${n}`, 'in-last': `Achternaam${n}`, 'in-class': '3B' };
    await draft.press('Verder', pupil);
    return draft;
  }

  /** One page saved, and the next one shown. Throws when it was not saved: a refusal is quicker. */
  async turn(): Promise<void> {
    const before = this.version();
    this.turned += 1;
    const field = this.turned % 2 === 1 ? 'in-wat-zie-je' : 'in-wens-leerling';
    await this.press(this.turned % 2 === 1 ? 'Verder' : 'Terug', { [field]: PAGE + this.turned });
    if (this.version() === before) throw new Error(`Not saved: ${JSON.stringify(this.page).slice(0, 2000)}`);
  }

  private version(): unknown {
    return buttonIn(this.page, 'Verder')?.data.version;
  }

  private async press(title: string, typed: Readonly<Record<string, string>>): Promise<void> {
    const button = buttonIn(this.page, title);
    if (!button) throw new Error(`There is no ${title} in ${JSON.stringify(this.page).slice(0, 2000)}`);
    const { body } = await this.chat.presses(button.verb, { ...button.data, ...typed });
    this.page = body?.value;
  }
}

/** As long as what a mentor writes on one card page; no field takes more than 300 characters for granted. */
const PAGE = 'Zij komt de laatste weken vaak te laat en zegt dat zij slecht slaapt. '.repeat(4);

function buttonIn(card: unknown, title: string): Button | undefined {
  if (typeof card !== 'object' || card === null) return undefined;
  const { type, title: named, verb, data } = Object.fromEntries(Object.entries(card));
  if (type === 'Action.Execute' && named === title && typeof verb === 'string') return { verb, data };
  for (const part of Object.values(card)) {
    const found = buttonIn(part, title);
    if (found) return found;
  }
  return undefined;
}

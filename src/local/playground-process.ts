import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

interface Run {
  readonly port: number;
  readonly botPort: number;
  /** Where its configuration stands and its log goes. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

const STOP_WITHIN_MS = 3_000;

/**
 * Starts the Agents Playground's own process.
 * @throws when the package is not installed.
 */
export function run({ port, botPort, folder, environment }: Run): ChildProcess {
  const program = createRequire(__filename).resolve('@microsoft/m365agentsplayground/cli.js');
  const options = {
    'app-endpoint': `http://127.0.0.1:${botPort}/api/messages`,
    'channel-id': 'msteams',
    port: String(port),
    'service-url': `http://127.0.0.1:${port}/_connector`,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  // The bot's own Node options come along, so that this also works when TypeScript is run without a build.
  const preload = pathToFileURL(join(__dirname, `beside-bot${extname(__filename)}`)).href;
  const node = [...process.execArgv, '--import', preload];
  return spawn(process.execPath, [...node, program, 'start', ...args, '--disable-telemetry'], {
    cwd: folder,
    env: { ...environment, ...settings(folder) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

const settings = (folder: string): NodeJS.ProcessEnv => ({
  TEAMSAPPTESTER_BROWSER: 'none',
  M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(folder, 'config.yml'),
  M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
  TZ: 'Europe/Amsterdam',
  NO_PROXY: '127.0.0.1,localhost',
  // --disable-telemetry alone leaves two of its reporters on.
  APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
  APPLICATIONINSIGHTS_CONFIGURATION_CONTENT:
    '{"disableAppInsights":true,"disableStatsbeat":true,"enableAutoCollectHeartbeat":false}',
});

/** Resolves when the process answers on its address; false when it ended or took too long. */
export async function answers(url: string, child: ChildProcess, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end && !ended(child); await wait(50)) {
    const answer = await fetch(`${url}/_debug/ping`).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}

/** Ends the process, gently if it lets us. */
export async function end(child: ChildProcess): Promise<void> {
  if (ended(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([gone, wait(STOP_WITHIN_MS, undefined, { ref: false })]);
  if (ended(child)) return;
  child.kill('SIGKILL');
  await gone;
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

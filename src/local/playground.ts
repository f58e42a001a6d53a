import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { playgroundConfig } from './playground-config';
import { answers, end, run } from './playground-process';
import { freePort } from './ports';

/** The playground cannot be started. `message` is made for whoever starts the program. */
export class PlaygroundError extends Error {
  override readonly name = 'PlaygroundError';
}

export interface Playground {
  /** The address to open in a browser. */
  readonly url: string;
  /** Resolves when its process is gone. */
  stop(): Promise<void>;
}

interface Options {
  /** 0 takes a free port. */
  readonly port: number;
  readonly botPort: number;
  readonly dataDir: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Called when the process ends although nobody asked for it. */
  readonly onEnd: () => void;
}

const READY_WITHIN_MS = 30_000;
const OTHERWISE = 'Of start zonder: npm start -- --no-playground';

/**
 * Starts the Agents Playground, which plays Teams in a browser, next to the bot.
 * @throws PlaygroundError when its port is taken, or it is not there, or does not come up.
 */
export async function startPlayground(options: Options): Promise<Playground> {
  const port = await freePort(options.port).catch(() => {
    throw taken(options.port);
  });
  const folder = resolve(options.dataDir, 'playground');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.yml'), playgroundConfig());
  const child = start({ ...options, port, folder });
  const output = collect(child);
  const url = `http://127.0.0.1:${port}`;
  const up = await answers(url, child, READY_WITHIN_MS);
  // When the port is taken in between, the playground moves to another one and says so only here.
  if (!up || !output().includes(`Listening on ${port}`)) {
    await end(child);
    writeFileSync(join(folder, 'output.log'), output());
    throw up ? taken(port) : new PlaygroundError(`De Agents Playground start niet; zie ${folder}. ${OTHERWISE}`);
  }
  child.once('exit', options.onEnd);
  const stop = (): Promise<void> => {
    child.off('exit', options.onEnd);
    return end(child);
  };
  return { url, stop };
}

function start(options: Parameters<typeof run>[0]): ChildProcess {
  try {
    return run(options);
  } catch (cause) {
    throw new PlaygroundError(`De Agents Playground is niet geïnstalleerd (npm ci). ${OTHERWISE}`, { cause });
  }
}

const taken = (port: number): PlaygroundError =>
  new PlaygroundError(
    `Poort ${port} is al in gebruik; kies er een voor de Agents Playground met PLAYGROUND_PORT. ${OTHERWISE}`,
  );

/** What the process wrote so far. */
function collect(child: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return () => chunks.join('');
}

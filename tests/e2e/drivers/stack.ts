import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROM_BUILD, Program } from '../../helpers/program';

/** The built bot with the playground beside it, on free ports, as `npm start` runs them. */
export interface Stack {
  readonly botUrl: string;
  readonly playgroundUrl: string;
  /** Ends it, and throws away what it kept unless that is in a folder of the caller's. */
  stop(): Promise<void>;
}

interface Start {
  /** Where it keeps things; one of its own when left out. */
  readonly folder?: string;
  /** Where its clock starts, as STEUNWIJZER_NOW. */
  readonly now?: string;
}

/** A folder for a program that is started more than once. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'steunwijzer-e2e-'));

export async function startStack({ folder, now }: Start = {}): Promise<Stack> {
  const data = folder ?? makeFolder();
  const env = { PORT: '0', PLAYGROUND_PORT: '0', DATA_DIR: data, ...(now && { STEUNWIJZER_NOW: now }) };
  const program = Program.start([...FROM_BUILD, '--local'], env);
  const stop = async (): Promise<void> => {
    await program.kill();
    if (folder === undefined) rmSync(data, { recursive: true });
  };
  try {
    const [, botUrl = ''] = await program.says(/draait op (http:\S+\d)/);
    const [, playgroundUrl = ''] = await program.says(/Open (http:\S+\d)/);
    return { botUrl, playgroundUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

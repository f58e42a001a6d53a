import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROM_BUILD, Program } from '../../helpers/program';

/** The built bot with the playground beside it, on free ports, as `npm start` runs them. */
export interface Stack {
  readonly botUrl: string;
  readonly playgroundUrl: string;
  stop(): Promise<void>;
}

export async function startStack(): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-e2e-'));
  const env = { PORT: '0', PLAYGROUND_PORT: '0', DATA_DIR: folder };
  const program = Program.start([...FROM_BUILD, '--local'], env);
  const stop = async (): Promise<void> => {
    await program.kill();
    rmSync(folder, { recursive: true });
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

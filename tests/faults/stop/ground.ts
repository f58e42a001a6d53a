import { schoolKeyOf } from '../../../src/cases/identify';
import type { Store } from '../../../src/store/port';
import { FROM_SOURCE, Program } from '../../helpers/program';
import { KEY } from '../../support/cases';
import { Chat, personal } from '../../support/chat';
import { TENANT } from '../../support/people';
import { Ground } from '../ground';

const MANY = 20;
const QUESTION = 'wie doet wat op niveau 3?';

/** What somebody who asks again and again has seen. */
interface Asked {
  readonly conversation: string;
  /** How many questions were answered with 200. */
  answered: number;
  /** How many were refused, or met a closed port. */
  refused: number;
}

/** The program itself over a store, with people who ask and messages that wait. */
export class StopGround extends Ground {
  readonly #programs: Program[] = [];

  static async make(): Promise<StopGround> {
    return new StopGround(await Ground.begin());
  }

  launch(): never {
    throw new Error('Here the whole program is started.');
  }

  async start(): Promise<{ readonly program: Program; readonly port: number }> {
    const { port: playground } = new URL(this.channel.serviceUrl);
    const program = Program.start([...FROM_SOURCE, '--local', '--no-playground'], {
      DATA_DIR: this.at.dataDir,
      PORT: '0',
      PLAYGROUND_PORT: playground,
    });
    this.#programs.push(program);
    const [, port] = await program.says(/draait op http:\/\/127\.0\.0\.1:(\d+)/);
    return { program, port: Number(port) };
  }

  override async remove(): Promise<void> {
    for (const one of this.#programs) await one.kill();
    await super.remove();
  }

  /** People who ask one question after the other until nobody answers any more. */
  ask(port: number): { readonly seen: readonly Asked[]; readonly ended: Promise<unknown> } {
    const seen = Array.from({ length: MANY }, (_, n): Asked => ({ conversation: `a:p${n}`, answered: 0, refused: 0 }));
    const ended = Promise.all(
      seen.map(async (asked) => {
        const chat = new Chat({ port }, this.channel, personal(asked.conversation));
        while (asked.refused === 0) {
          const status = await chat.says(QUESTION).then(
            (answer) => answer.status,
            () => 503,
          );
          if (status === 200) asked.answered += 1;
          else asked.refused += 1;
        }
      }),
    );
    return { seen, ended };
  }

  /** How many messages appeared in each of these conversations. */
  heard(seen: readonly Asked[]): readonly number[] {
    return seen.map(({ conversation }) => this.channel.messages(conversation).length);
  }

  /** How often each case was posted in the channel; by its number. */
  cards(): readonly number[] {
    const numbers = this.channel.requests
      .filter(({ kind }) => kind === 'post')
      .map(({ body }) => Number(/Zaak (\d+)/.exec(JSON.stringify(body))?.[1]));
    return Array.from({ length: this.cases }, (_, index) => numbers.filter((one) => one === index + 1).length);
  }

  /** What somebody who comes after would have to wait for: claims, and the baton. */
  async held(): Promise<readonly string[]> {
    const claims = (await this.store.pendingOutbox(KEY)).filter(({ delivery }) => delivery.kind !== 'waiting');
    return [...claims.map(({ id }) => id), ...((await batonIsHeld(this.store)) ? ['the baton'] : [])];
  }
}

async function batonIsHeld(store: Store): Promise<boolean> {
  const kept = await store.setting(schoolKeyOf(TENANT, '@sending'), 'baton');
  return typeof kept?.value === 'object' && kept.value !== null && 'until' in kept.value;
}

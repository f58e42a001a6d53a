import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { z } from 'zod/v4';
import { sqlitePlace } from '../../store/sqlite/place';
import { runChild } from '../process';
import { contentsOf, countHandled, expectToFollow } from './check';
import { PER_CLASS, Script, schoolOf } from './script';

/** Three lines per command, so that a process carries out thirty of them on average, however slow the machine is. */
const LATEST_LINE = 180;
const LATEST_MS = 20;
const ROUNDS_PER_SCHOOL = 10;
/** What nobody disturbs needs no disk; waiting for one would take half of the time. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const line = z.object({ now: z.enum(['begins', 'writes', 'done', 'repeat']) });
type Line = z.infer<typeof line>['now'];

/** A school at work in a process that is killed again and again, and the same work undisturbed, to lay beside it. */
export class Trial {
  /** `mid`: killed between the beginning of a command and its acknowledgement; `writing`: and within the store's write. */
  readonly found = { acknowledged: 0, mid: 0, writing: 0, unsaid: 0, repeats: 0 };
  readonly #place = sqlitePlace();
  #undisturbed = sqlitePlace(MEMORY);
  #rounds = 0;
  #acknowledged = 0;
  /** One more than is acknowledged, when the last process had no time to say what it had done. */
  #written = 0;
  #compared = 0;

  constructor(private readonly how: 'whole' | 'halves') {}

  /** One process that goes on where the last one was killed, and is killed. */
  async kill(): Promise<void> {
    if (this.#rounds++ % ROUNDS_PER_SCHOOL === 0) await this.#nextSchool();
    const at = { line: 1 + Math.floor(Math.random() * LATEST_LINE), killAfter: Math.random() * LATEST_MS };
    const { said, signal } = await this.#goOn(Number.MAX_SAFE_INTEGER, at);
    expect(signal).toBe('SIGKILL');
    const last = said.at(-1);
    if (last === 'begins' || last === 'writes') this.found.mid++;
    if (last === 'writes') this.found.writing++;
  }

  /** Looks at what is there after a kill. */
  async look(): Promise<void> {
    await this.#compare();
    this.found.unsaid += this.#written - this.#acknowledged;
  }

  /** A process that nobody kills goes on to the end of a class. */
  async finish(): Promise<void> {
    const { signal } = await this.#goOn((Math.ceil(this.#written / PER_CLASS) + 1) * PER_CLASS, {});
    expect(signal).toBeNull();
    await this.#compare();
    expect(this.#written).toBe(this.#acknowledged);
    const raw = new DatabaseSync(this.#place.file);
    expect(raw.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(raw.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    raw.close();
  }

  async remove(): Promise<void> {
    await this.#place.remove();
    await this.#undisturbed.remove();
  }

  get #name(): string {
    return `school-${Math.ceil(this.#rounds / ROUNDS_PER_SCHOOL)}`;
  }

  async #nextSchool(): Promise<void> {
    this.#acknowledged = this.#written = this.#compared = 0;
    await this.#undisturbed.remove();
    this.#undisturbed = sqlitePlace(MEMORY);
  }

  /** From the first command that was not acknowledged, as Teams would send it again. */
  async #goOn(until: number, kill: { line?: number; killAfter?: number }) {
    const { folder } = this.#place;
    const args = [this.how, folder, this.#name, String(this.#acknowledged), String(until)];
    const ended = await runChild(join(__dirname, 'child.ts'), args, kill);
    expect(ended.errors).toBe('');
    const said: Line[] = z
      .array(line)
      .parse(ended.lines)
      .map(({ now }) => now);
    const answers = said.filter((one) => one === 'done' || one === 'repeat');
    // What was written before the kill is a repeat, and nothing else is.
    const first = this.#written > this.#acknowledged ? 'repeat' : 'done';
    expect(answers).toEqual(answers.map((_, at) => (at === 0 ? first : 'done')));
    this.found.acknowledged += answers.length;
    this.found.repeats += answers.filter((one) => one === 'repeat').length;
    this.#acknowledged += answers.length;
    return { said, signal: ended.signal };
  }

  /** What is there is what the same commands leave when nobody is killed: nothing less, nothing more, nothing half. */
  async #compare(): Promise<void> {
    // Opened by another process while nobody closed it: what was written last is still in the log.
    const [store, other] = [await this.#place.open(), await this.#undisturbed.open()];
    try {
      const school = schoolOf(this.#name);
      this.#written = await countHandled(store, school, 0);
      expect(this.#written).toBeGreaterThanOrEqual(this.#acknowledged);
      // The last one may have been written without the time to say so.
      expect(this.#written).toBeLessThanOrEqual(this.#acknowledged + 1);
      const undisturbed = new Script(other, school);
      while (this.#compared < this.#written) await undisturbed.carryOut(this.#compared++);
      const contents = await contentsOf(store, school, this.#written);
      expectToFollow(contents, school);
      expect(contents).toEqual(await contentsOf(other, school, this.#written));
    } finally {
      await store.close();
      await other.close();
    }
  }
}

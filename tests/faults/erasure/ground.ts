import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../../src/cases/command';
import { caseIdOf, instantOf, personIdOf, pupilIdOf } from '../../../src/cases/identify';
import type { CaseId } from '../../../src/cases/ids';
import type { Subject } from '../../../src/cases/state';
import { Desk } from '../../../src/desk/desk';
import { answer, ask, requestsOf } from '../../../src/desk/erasure/requests';
import type { Pupil } from '../../../src/store/port';
import { filled, PUPIL, route } from '../../desk/office';
import { KEY, order } from '../../support/cases';
import { MENTOR, OT_CHANNEL } from '../../support/people';
import { Ground, LEASE_MS } from '../ground';
import { Program } from '../program';
import { schoolTime } from './time';

export const ASKER = personIdOf('beheerder-1');
export const SECOND = personIdOf('beheerder-2');

/** Whom nothing of is to be found any more, and whose everything stays. */
export const secretOf = (n: number): string => `Xqwzj${n}kv`;
/** Every other one is a case about a class: it is erased by itself. */
export const isOfClass = (n: number): boolean => n % 2 === 0;
const caseOf = (name: string): CaseId => caseIdOf(`case-${name}`.toLowerCase());
const staysOf = (n: number): string => `Blijvend${n}st`;

/** Pupils of whom much is kept, and cases about a class, of each two that look alike: one that is erased and one that stays. */
export class ErasureGround extends Ground {
  readonly #since = Date.now();
  readonly #desk = new Desk({ store: this.store, now: () => schoolTime(this.#since), newId: randomUUID });
  #count = 0;
  readonly #untouched = new Map<number, string>();

  static async make(): Promise<ErasureGround> {
    return new ErasureGround(await Ground.begin());
  }

  launch(): Program {
    const args = [JSON.stringify(this.at), this.channel.serviceUrl, String(LEASE_MS), String(this.#since)];
    return this.started(new Program(join(__dirname, 'child.ts'), args));
  }

  /** So many pupils and classes in turn, of whom a beheerder asked that they are erased and a second one agreed to it just now. */
  override async submit(count: number): Promise<void> {
    for (let done = 0; done < count; done++) {
      const n = ++this.#count;
      await this.#refer(staysOf(n), isOfClass(n));
      this.#untouched.set(n, await this.#kept(n));
      const caseId = await this.#refer(secretOf(n), isOfClass(n));
      await this.#leaveTraces(caseId, n);
      await this.#agree(n);
    }
  }

  /** How many erasings were agreed to, and how many of them have their proof. */
  async proofs() {
    const requests = (await requestsOf(this.store, KEY)).map(({ request }) => request);
    return { agreed: this.#count, proven: requests.filter(({ state }) => state === 'done'), all: requests };
  }

  /** Which of those that stay are no longer as they were. */
  async touched(): Promise<readonly number[]> {
    const changed: number[] = [];
    for (const [n, before] of this.#untouched) if ((await this.#kept(n)) !== before) changed.push(n);
    return changed;
  }

  /** Of whom something can be read in the files of the store, whatever that calls it. */
  readable(): readonly number[] {
    const folder = this.at.dataDir;
    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));
    return Array.from({ length: this.#count }, (_, at) => at + 1).filter((n) =>
      bytes.some((file) => file.includes(secretOf(n))),
    );
  }

  /** What was posted, message by message. */
  posts(): readonly string[] {
    return this.channel.requests.filter(({ kind }) => kind === 'post').map(({ body }) => body.text ?? '');
  }

  async #refer(name: string, ofClass: boolean): Promise<CaseId> {
    const caseId = caseOf(name);
    const { id, pages } = route(ofClass ? 'pm1' : 'pm2');
    const pupil: Pupil = { ...PUPIL, id: pupilIdOf(`pupil-${name.toLowerCase()}`), firstName: name, lastName: name };
    const does = (command: Command, pupils?: readonly Pupil[]) => order(this.#desk, MENTOR, caseId, command, pupils);
    const about: Subject = ofClass ? { kind: 'class', name: '2A' } : { kind: 'pupil', pupil: pupil.id };
    await does({ kind: 'start', id: caseId, route: id, subject: about }, ofClass ? undefined : [pupil]);
    for (const [page, { fields }] of pages.entries()) {
      const texts = fields.filter(({ kind }) => kind === 'text').map(({ id: field }) => [field, said(name)] as const);
      const answers = { ...filled(fields, this.#desk.clock().today), ...Object.fromEntries(texts) };
      await does({ kind: 'fill', page, answers });
    }
    await does({ kind: 'submit' });
    return caseId;
  }

  async #leaveTraces(caseId: CaseId, n: number): Promise<void> {
    const place = { conversation: OT_CHANNEL, serviceUrl: this.channel.serviceUrl };
    const at = instantOf(schoolTime(this.#since));
    const settings: Readonly<Record<string, unknown>> = {
      [`bespreking/${caseId}`]: { values: { on: secretOf(n) }, interventions: [], evaluation: {} },
      [`opruimen/${caseId}`]: { by: ASKER, at, until: '2026-10-01', reason: secretOf(n) },
      ...(!isOfClass(n) && {
        [`pupil-change/pupil-${secretOf(n).toLowerCase()}/1`]: { kind: 'corrected', from: { firstName: secretOf(n) } },
      }),
      [`card-${caseId}`]: { place, message: `card-${n}` },
    };
    for (const [key, value] of Object.entries(settings)) await this.store.putSetting(KEY, key, value, 0);
  }

  async #agree(n: number): Promise<void> {
    const at = instantOf(schoolTime(this.#since));
    const named = isOfClass(n)
      ? { pupils: [], cases: [caseOf(secretOf(n))] }
      : { pupils: [pupilIdOf(`pupil-${secretOf(n).toLowerCase()}`)] };
    const asking = { kind: 'verwijdering', ...named, why: 'parents', by: ASKER, at, seconds: [SECOND] } as const;
    await ask(this.store, KEY, { ...asking, activity: `ask-${n}` });
    const kept = (await requestsOf(this.store, KEY)).at(-1);
    if (kept?.request.state !== 'asked') throw new Error('Nothing was asked.');
    const asked = { ...kept, request: kept.request };
    const agreed = await answer(this.store, KEY, { kept: asked, yes: true, by: SECOND, at, activity: `yes-${n}` });
    expect(agreed).toBe('written');
  }

  /** All that stands of one who stays. */
  async #kept(n: number): Promise<string> {
    const name = staysOf(n).toLowerCase();
    const pupil = await this.store.pupil(KEY, pupilIdOf(`pupil-${name}`));
    return JSON.stringify([pupil, await this.store.read(KEY, caseOf(name))]);
  }
}

const said = (name: string) => ({ kind: 'text', text: `Wat er over ${name} te zeggen is` }) as const;

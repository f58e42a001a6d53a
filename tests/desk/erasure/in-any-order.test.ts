import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { caseIdOf, instantOf, personIdOf, pupilIdOf } from '../../../src/cases/identify';
import type { PupilId } from '../../../src/cases/ids';
import { goOnErasing } from '../../../src/desk/erasure/go-on';
import { answer, ask, ERASING, requestsOf } from '../../../src/desk/erasure/requests';
import type { Store } from '../../../src/store/port';
import { MENTOR, Office, PUPIL, route, SCHOOL } from '../office';

const { key } = SCHOOL;
const [ASKER, SECOND] = [personIdOf('beheerder-1'), personIdOf('beheerder-2')];
const OTHER = pupilIdOf('other');

/** A school in a file, with two pupils whom a beheerder asks to erase. */
class Erasing {
  private constructor(readonly office: Office) {}

  static async among<Said>(work: (at: Erasing) => Promise<Said>): Promise<Said> {
    const folder = mkdtempSync(join(tmpdir(), 'steunwijzer-order-'));
    const office = await Office.open(folder);
    try {
      return await work(new Erasing(office));
    } finally {
      await office.store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }

  now = () => instantOf(this.office.moment);

  minutes(count: number): void {
    this.office.moment = new Date(this.office.moment.getTime() + count * 60_000);
  }

  async begin(name: string, pupil: PupilId): Promise<void> {
    const caseId = caseIdOf(`case-${name}`);
    const subject = { kind: 'pupil', pupil } as const;
    const command = { kind: 'start', id: caseId, route: route('pm2').id, subject } as const;
    await this.office.order(MENTOR, caseId, command, { pupils: [{ ...PUPIL, id: pupil }] });
  }

  async ask(pupil: PupilId): Promise<void> {
    const asking = { kind: 'verwijdering', pupils: [pupil], why: 'parents', by: ASKER, seconds: [SECOND] } as const;
    await ask(this.office.store, key, { ...asking, at: this.now(), activity: `ask-${pupil}` });
  }

  async agree(store: Store): Promise<string> {
    const kept = (await requestsOf(this.office.store, key)).at(-1);
    if (kept?.request.state !== 'asked') throw new Error('Nothing was asked.');
    const asked = { ...kept, request: kept.request };
    return answer(store, key, { kept: asked, yes: true, by: SECOND, at: this.now(), activity: `yes-${this.now()}` });
  }

  /** Those that are not over yet, and whether somebody will look at them. */
  async standing() {
    const requests = (await requestsOf(this.office.store, key)).map(({ request }) => request.state);
    const reminders = await this.office.store.remindersOf(key, undefined);
    return {
      states: requests,
      isGoing: requests.includes('erasing'),
      isPlanned: reminders.some(({ id, dueAt }) => id === ERASING && dueAt !== undefined),
    };
  }
}

/** The store, of which each call waits for its turn. */
const inTurn = (store: Store, scheduler: fc.Scheduler, who: string): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: readonly unknown[]) => {
        await scheduler.schedule(Promise.resolve(), `${who} ${String(name)}`);
        return Reflect.apply(method, target, [...args]);
      };
    },
  });

it('whatever is being erased is gone on with, in whatever order processes go on with it and somebody agrees to another', () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), fc.nat(15), (scheduler, isLate, pause) =>
      Erasing.among(async (at) => {
        const { store } = at.office;
        await at.begin('one', PUPIL.id);
        await at.begin('two', OTHER);
        await at.ask(PUPIL.id);
        await at.agree(store);
        await goOnErasing(store, key, at.now());
        at.minutes(11);
        if (isLate) await at.begin('late', PUPIL.id);
        await at.ask(OTHER);
        const goes = (who: string) => goOnErasing(inTurn(store, scheduler, who), key, at.now());
        const agrees = async () => {
          for (let turn = 0; turn < pause; turn++) await scheduler.schedule(Promise.resolve(), 'reads what is asked');
          return at.agree(inTurn(store, scheduler, 'agrees'));
        };
        const [agreed] = await scheduler.waitFor(Promise.all([agrees(), goes('one'), goes('two')]));
        expect(agreed).toBe('written');
        const { isGoing, isPlanned } = await at.standing();
        expect(isPlanned || !isGoing).toBe(true);
        for (let times = 0; times < 4; times++) {
          at.minutes(11);
          await goOnErasing(store, key, at.now());
        }
        expect(await at.standing()).toEqual({ states: ['done', 'done'], isGoing: false, isPlanned: false });
      }),
    ),
    { numRuns: 150 },
  ));

import { caseIdOf, dayOf, instantOf, personIdOf, pupilIdOf } from '../../../src/cases/identify';
import type { PupilId } from '../../../src/cases/ids';
import { entriesOf, goingOf } from '../../../src/desk/clean-up/going';
import { keepHold } from '../../../src/desk/clean-up/holds';
import { filesThat, lookThrough } from '../../../src/desk/clean-up/look';
import type { In, KeptRequest } from '../../../src/desk/erasure/request';
import { answer, ask, requestsOf } from '../../../src/desk/erasure/requests';
import { everyPupil } from '../../../src/desk/erasure/whole-pupils';
import type { Pupil } from '../../../src/store/port';
import { MENTOR, Office, PUPIL, route, SCHOOL } from '../office';

const { key } = SCHOOL;
export const ASKER = personIdOf('beheerder-1');
export const HELD = 'Er loopt een klacht.';
export const SECOND = personIdOf('beheerder-2');

/** A school with years behind it: pupils who left, and those who clean up. */
export class Years {
  private constructor(readonly office: Office) {}

  static async open(folder?: string): Promise<Years> {
    const office = await Office.open(folder);
    office.moment = new Date('2023-09-04T10:00:00+02:00');
    return new Years(office);
  }

  get store() {
    return this.office.store;
  }

  at(moment: string): this {
    this.office.moment = new Date(moment);
    return this;
  }

  /** A pupil with one case, which is over unless it is to stay open. */
  async pupil(name: string, more: Partial<Pupil> = {}, { open = false } = {}): Promise<PupilId> {
    const id = pupilIdOf(name);
    await this.opens(name, id, { ...PUPIL, id, firstName: name });
    if (!open) await this.office.order(MENTOR, caseIdOf(`case-${name}`), { kind: 'discard' });
    await this.becomes(name, more);
    return id;
  }

  /** A new draft about somebody who is known, or about somebody new. */
  async opens(name: string, pupil: PupilId, made?: Pupil): Promise<void> {
    const caseId = caseIdOf(`case-${name}`);
    const subject = { kind: 'pupil', pupil } as const;
    const done = await this.office.order(
      MENTOR,
      caseId,
      { kind: 'start', id: caseId, route: route('pm2').id, subject },
      made ? { pupils: [made] } : {},
    );
    if (done.kind === 'refused') throw new Error(done.refusal.say);
  }

  /** The pupil's data changes; nothing takes something away. */
  async becomes(name: string, { leftOn, ...more }: Partial<Pupil> = {}): Promise<void> {
    const found = await this.store.pupil(key, pupilIdOf(name));
    if (!found) throw new Error(`No ${name}.`);
    const { leftOn: _, ...rest } = found;
    await this.store.write(key, { streams: [], pupils: [{ ...rest, ...more, ...(leftOn && { leftOn }) }] });
  }

  look(answering?: number) {
    return lookThrough(this.store, SCHOOL, this.office.today, answering);
  }

  /** Who stands so, by first name. */
  async those(kind: Parameters<typeof filesThat>[1]): Promise<readonly string[]> {
    return filesThat(await this.look(), kind).map(({ whole }) => whole.pupil.firstName);
  }

  async holds(name: string, until: string | null): Promise<'written' | 'conflict'> {
    const whole = (await everyPupil(this.store, key)).find(({ pupil }) => pupil.id === name);
    if (!whole) throw new Error(`No ${name}.`);
    const at = instantOf(this.office.moment);
    const hold = until === null ? null : { by: ASKER, at, until: dayOf(until), reason: HELD };
    return keepHold(this.store, key, whole, { hold, at, activity: `hold-${name}-${until}` });
  }

  /** All that may go is asked. */
  async asks(): Promise<In<'asked'>> {
    const files = filesThat(await this.look(), 'over');
    const asked = await ask(this.store, key, {
      kind: 'verwijdering',
      why: 'term',
      byTerm: true,
      pupils: entriesOf(files),
      by: ASKER,
      at: instantOf(this.office.moment),
      seconds: [SECOND],
      activity: `ask-${this.office.moment.getTime()}`,
    });
    if (asked.state !== 'asked') throw new Error('It was not asked.');
    return asked;
  }

  /** A second person agrees to what was asked last. */
  async agrees(): Promise<void> {
    const kept = (await this.requests()).at(-1);
    if (kept?.request.state !== 'asked') throw new Error('Nothing is asked.');
    const { request, version } = kept;
    const going = request.byTerm && goingOf(request.pupils, await this.look(request.number));
    const at = instantOf(this.office.moment);
    await answer(this.store, key, {
      kept: { request, version },
      yes: true,
      by: SECOND,
      at,
      activity: 'yes',
      ...(going && { going }),
    });
  }

  requests(): Promise<readonly KeptRequest[]> {
    return requestsOf(this.store, key);
  }
}

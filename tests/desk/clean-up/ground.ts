import type { Command } from '../../../src/cases/command';
import { caseIdOf, dayOf, instantOf, personIdOf, pupilIdOf } from '../../../src/cases/identify';
import type { CaseId, PupilId } from '../../../src/cases/ids';
import { goingOf } from '../../../src/desk/clean-up/going';
import { keepHold } from '../../../src/desk/clean-up/holds';
import { filesThat, lookThrough } from '../../../src/desk/clean-up/look';
import type { In, KeptRequest } from '../../../src/desk/erasure/request';
import { answer, ask, requestsOf } from '../../../src/desk/erasure/requests';
import { isClass, named, wholeClass } from '../../../src/desk/erasure/whole';
import { everyPupil } from '../../../src/desk/erasure/whole-pupils';
import type { Pupil } from '../../../src/store/port';
import { filled, MENTOR, Office, PUPIL, route, SCHOOL } from '../office';

const { key } = SCHOOL;
export const ASKER = personIdOf('beheerder-1');
export const HELD = 'Er loopt een klacht.';
export const SECOND = personIdOf('beheerder-2');

/** What is kept of a clean-up that was carried out, beside the counts. */
export const PROVEN = {
  number: 1,
  kind: 'verwijdering',
  why: 'term',
  byTerm: true,
  state: 'done',
  askedBy: ASKER,
  askedAt: expect.any(String),
  by: SECOND,
  at: expect.any(String),
  doneAt: expect.any(String),
};

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

  /** A draft about a class, in which something is typed. */
  async aboutClass(name: string, className: string, text = 'Onrust'): Promise<CaseId> {
    const caseId = caseIdOf(`case-${name}`);
    const { id, pages } = route('pm1');
    const subject = { kind: 'class', name: className } as const;
    await this.does(name, { kind: 'start', id: caseId, route: id, subject });
    for (const [page, { fields }] of pages.entries()) {
      const texts = fields
        .filter(({ kind }) => kind === 'text')
        .map(({ id: field }) => [field, { kind: 'text', text }]);
      const answers = { ...filled(fields, this.office.today), ...Object.fromEntries(texts) };
      await this.does(name, { kind: 'fill', page, answers });
    }
    return caseId;
  }

  /** The mentor of a case does something in it. */
  async does(name: string, command: Command): Promise<void> {
    const done = await this.office.order(MENTOR, caseIdOf(`case-${name}`), command);
    if (done.kind === 'refused') throw new Error(done.refusal.say);
  }

  /** What stands so: pupils by first name, cases about a class by its name. */
  async those(kind: Parameters<typeof filesThat>[1]): Promise<readonly string[]> {
    return filesThat(await this.look(), kind).map(({ whole }) =>
      isClass(whole) ? (whole.classCase.className ?? '') : whole.pupil.firstName,
    );
  }

  async holds(name: string, until: string | null): Promise<'written' | 'conflict'> {
    const whole =
      (await everyPupil(this.store, key)).find(({ pupil }) => pupil.id === name) ??
      (await wholeClass(this.store, key, `case-${name}`));
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
      ...named(files.map(({ whole }) => whole)),
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
    const going = request.byTerm && goingOf(request, await this.look(request.number));
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

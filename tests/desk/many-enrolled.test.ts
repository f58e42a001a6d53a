import { replay } from '../../src/cases/evolve';
import { caseIdOf, dayOf, pupilIdOf } from '../../src/cases/identify';
import { COORDINATOR, filled, Office, PUPIL, route, SCHOOL } from './office';

// One pupil with more cases that count from the enrolment than one write of Cosmos DB takes.

const CASES = 40;
const [THEM, ON] = [pupilIdOf('a'), dayOf('2026-10-12')];
let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.store.close());

const ids = Array.from({ length: CASES }, (_, at) => caseIdOf(`zaak-${at}`));

async function intakes(): Promise<void> {
  const { id: pm0, pages } = route('pm0');
  for (const [at, id] of ids.entries()) {
    const pupils = at === 0 ? { pupils: [{ ...PUPIL, id: THEM }] } : {};
    await office.order(
      COORDINATOR,
      id,
      { kind: 'start', id, route: pm0, subject: { kind: 'pupil', pupil: THEM } },
      pupils,
    );
    for (const [page, { fields }] of pages.entries())
      await office.order(COORDINATOR, id, { kind: 'fill', page, answers: filled(fields, office.today) });
    const result = await office.order(COORDINATOR, id, { kind: 'submit' });
    expect(result.kind).toBe('done');
  }
}

const correct = (activity: string) =>
  office.desk.changePupils({
    school: SCHOOL,
    by: COORDINATOR,
    activity,
    command: { kind: 'correct', pupil: THEM, reason: 'Stond verkeerd', typed: { enrolledOn: ON } },
  });

const heard = async () =>
  Promise.all(ids.map(async (id) => replay((await office.store.read(SCHOOL.key, id)).events)?.enrolledOn));

it('takes the day of enrolment into all of them', async () => {
  await intakes();
  expect(await correct('one')).toMatchObject({ kind: 'done' });
  expect(await heard()).toEqual(ids.map(() => ON));
});

it('goes on where it ended when the database went away between two writes', async () => {
  await intakes();
  const real = office.store.write.bind(office.store);
  let writes = 0;
  jest.spyOn(office.store, 'write').mockImplementation((...args) => {
    if (++writes === 2) throw new Error('away');
    return real(...args);
  });
  await expect(correct('one')).rejects.toThrow('away');
  expect(new Set(await heard())).toEqual(new Set([ON, undefined]));
  expect(await correct('one')).toMatchObject({ kind: 'done' });
  expect(await heard()).toEqual(ids.map(() => ON));
  expect((await office.store.pupil(SCHOOL.key, THEM))?.enrolledOn).toBe(ON);
});

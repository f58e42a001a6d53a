import { readdirSync, readFileSync } from 'node:fs';
import { erasure, SECRET, twoCases } from '../contract/erase';
import { at, id, pupil, SCHOOL, said, started, summary } from '../samples';
import { sqlitePlace } from './place';

let place: ReturnType<typeof sqlitePlace>;
beforeEach(() => {
  place = sqlitePlace();
});
afterEach(() => place.remove());

/** How often a text stands in the bytes of the file and of those beside it. */
function inBytes(text: string): number {
  const bytes = readdirSync(place.folder).map((file) => readFileSync(`${place.folder}/${file}`).toString('latin1'));
  return bytes.join('').split(Buffer.from(text).toString('latin1')).length - 1;
}

describe('what was erased', () => {
  it('is nowhere in the bytes of the file, nor in its log, while processes have it open', async () => {
    const [store, other] = [await place.open(), await place.open()];
    for (const write of twoCases) await store.write(SCHOOL, write);
    await other.read(SCHOOL, id.case('a'));
    expect(inBytes(SECRET)).toBeGreaterThan(0);
    await store.erase(SCHOOL, erasure);
    expect(inBytes(SECRET)).toBe(0);
    await store.close();
    await other.close();
    expect(inBytes(SECRET)).toBe(0);
  });

  it('is gone from between other cases, however often it was rewritten and moved about', async () => {
    const store = await place.open();
    const cases = Array.from({ length: 40 }, (_, index) => id.case(`case ${index}`));
    for (const [index, caseId] of cases.entries()) {
      const mine = index % 3 === 0 ? SECRET : 'another';
      const name = String(caseId);
      await store.write(SCHOOL, {
        streams: [{ caseId, expected: 0, append: [started(name), said(mine.repeat(1 + (index % 7) * 30))] }],
        pupils: [pupil(name, { firstName: mine })],
        summaries: [summary(name, 2, { className: mine, pupil: id.pupil(name) })],
      });
      for (let version = 0; version < 6; version++)
        await store.putSetting(SCHOOL, `bespreking/${name}`, mine.repeat(1 + version * 25), version);
      await store.write(SCHOOL, {
        streams: [{ caseId, expected: 2, append: [said(mine)] }],
        pupils: [pupil(name, { firstName: mine, lastName: mine.repeat(9), version: 1 })],
        summaries: [summary(name, 3, { className: mine, changedAt: at(5) })],
      });
    }
    const mine = cases.filter((_, index) => index % 3 === 0);
    await store.erase(SCHOOL, {
      cases: mine,
      pupils: mine.map(id.pupil),
      settings: mine.map((one) => `bespreking/${one}`),
    });
    expect(inBytes(SECRET)).toBe(0);
    expect(inBytes('another')).toBeGreaterThan(0);
    expect((await store.read(SCHOOL, id.case('case 1'))).events).toHaveLength(3);
    await store.close();
  });

  it('is not in the unused part of pages either, where what grew and shrank in any order left copies', async () => {
    const store = await place.open();
    const next = anyOrder(12);
    const cases = Array.from({ length: 150 }, (_, index) => ({ name: `case ${index}`, mark: `Q${index}Z`, writes: 0 }));
    const gone: string[] = [];
    for (let step = 0; step < 120; step++) {
      const one = cases[next(cases.length)];
      if (one === undefined || gone.includes(one.mark)) continue;
      const { name, mark, writes } = one;
      const text = mark.repeat(1 + next(next(4) === 0 ? 1_500 : 60));
      const caseId = id.case(name);
      await store.write(SCHOOL, {
        streams: [
          {
            caseId,
            expected: writes === 0 ? 0 : writes + 1,
            append: writes === 0 ? [started(name), said(text)] : [said(text)],
          },
        ],
        pupils: [
          pupil(name, { firstName: mark.repeat(1 + next(30)), lastName: text.slice(0, next(300)), version: writes }),
        ],
        summaries: [summary(name, writes + 2, { className: mark, pupil: id.pupil(name) })],
      });
      await store.putSetting(SCHOOL, `bespreking/${name}`, text, writes);
      one.writes += 1;
      if (next(6) > 0) continue;
      await store.erase(SCHOOL, { cases: [caseId], pupils: [id.pupil(name)], settings: [`bespreking/${name}`] });
      gone.push(mark);
      for (const each of gone) expect([step, each, inBytes(each)]).toEqual([step, each, 0]);
    }
    expect(gone.length).toBeGreaterThan(4);
    await store.close();
  });
});

/** Numbers below what is asked, the same ones for the same seed. */
function anyOrder(seed: number): (below: number) => number {
  let at = seed * 7919;
  return (below) => {
    at = (at * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((at / 2 ** 31) * below);
  };
}

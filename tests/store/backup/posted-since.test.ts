import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../../../src/store/backup/backup';
import { takeOverPosted } from '../../../src/store/backup/posted-since';
import { restore } from '../../../src/store/backup/restore';
import { everything } from '../contract/command';
import { at, id, message, move, reminder, SCHOOL } from '../samples';
import { ASIDE, KeptFile } from './ground';

let kept: KeptFile;
beforeEach(async () => {
  kept = await KeptFile.open();
});
afterEach(() => kept.remove());

describe('given what was posted since', () => {
  const UNCERTAIN = { kind: 'uncertain', tries: 1, since: at(3), reason: 'reset' } as const;
  const asks = { kind: 'reminders', reminders: [{ id: 'a|update|1', caseId: 'a', post: 1 }] };
  const putBack = async () => {
    await kept.stopped();
    await restore(kept.to, kept.folder, (restoring) => takeOverPosted(restoring, at(22)), ASIDE);
    await kept.again();
  };

  it('then it is not posted again, and what waited all the time still waits', async () => {
    const own = { ...reminder('@digest', 9), caseId: undefined, what: {} };
    await kept.store.write(SCHOOL, {
      streams: [],
      outbox: ['sent', 'unsure', 'one', 'two'].map((one) => message(one)),
      reminders: { put: [own], drop: [] },
    });
    backUp(kept.folder, kept.to);
    await kept.store.write(SCHOOL, {
      streams: [],
      moves: [move('sent', 'gone'), move('unsure', UNCERTAIN), move('one', 'gone'), move('two', 'gone')],
      outbox: [
        { ...message('one/en-1'), what: asks },
        { ...message('told later'), what: { kind: 'told' } },
      ],
      reminders: {
        put: [
          { ...reminder('a|update|1', 30, 1), posts: 1 },
          { ...own, version: 1, dueAt: at(16) },
        ],
        drop: [],
      },
    });
    await putBack();
    expect((await kept.store.pendingOutbox(SCHOOL)).map(({ id }) => id).sort()).toEqual(['a|ot', 'one/en-1']);
    expect(await kept.store.keptOutbox(SCHOOL)).toMatchObject([{ id: 'unsure', delivery: UNCERTAIN }]);
    expect(await kept.store.remindersOf(SCHOOL, id.case('a'))).toMatchObject([{ posts: 1, dueAt: at(30) }]);
    expect(await kept.store.remindersOf(SCHOOL, undefined)).toMatchObject([{ id: '@digest', dueAt: at(16) }]);
  });

  it('then a number that was given out is not given to another case', async () => {
    backUp(kept.folder, kept.to);
    await kept.store.write(SCHOOL, everything('b', 2, 'y'));
    await putBack();
    expect(await kept.store.byNumber(SCHOOL, 2)).toBeUndefined();
    expect(await kept.store.nextNumber(SCHOOL)).toBe(3);
  });

  it('where nobody can read any more what was, then what waited is uncertain', async () => {
    backUp(kept.folder, kept.to);
    await kept.store.close();
    writeFileSync(join(kept.folder, 'steunwijzer.db'), 'kapot');
    await kept.again().catch(() => undefined);
    await putBack();
    expect(await kept.store.pendingOutbox(SCHOOL)).toEqual([]);
    expect(await kept.store.keptOutbox(SCHOOL)).toMatchObject([{ id: 'a|ot', delivery: { kind: 'uncertain' } }]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_KINDS, kindOfKey } from '../../../src/desk/erasure/keys';

const SRC = join(__dirname, '../../../src');

/**
 * Every file that reads or writes a setting, with a key as it makes it. A file that is not here keeps something new: add its key
 * here, and to `KEY_KINDS` what becomes of it when a pupil is erased.
 */
const KEPT_BY: Readonly<Record<string, readonly string[]>> = {
  'cli/backup/erased-again.ts': ['avg/1'],
  'desk/attention.ts': ['warned/dates', 'unreachable/team'],
  'desk/clean-up/holds.ts': ['opruimen/pupil'],
  'desk/digest-readers.ts': ['digest-readers'],
  'desk/erasure/go-on.ts': ['avg/1'],
  'desk/erasure/pass.ts': [],
  'desk/erasure/requests.ts': ['avg/1'],
  'desk/looks.ts': ['read-log/case/2026-11'],
  'desk/pupil-history.ts': ['pupil-change/pupil/1'],
  'desk/pupils.ts': ['pupil-change/pupil/1'],
  'desk/replan.ts': ['planned-with'],
  'desk/taken-up.ts': ['vervolg/case/route', 'vervolg/case/route/pupil'],
  'teams/cases/courier/baton.ts': ['baton'],
  'teams/cases/courier/unreachable.ts': ['unreachable/team'],
  'teams/cases/team/discussion/draft.ts': ['bespreking/case'],
  'teams/cases/team/sitting/sitting.ts': ['overleg/person'],
  'teams/reminders/copies.ts': ['reminder-posts/case/rule/1', 'reminder-message/reminders/2026-11-02/team/x/1.1'],
  'teams/settings/directory.ts': ['person-x', 'team-x'],
  'teams/settings/kept.ts': ['settings'],
  'teams/settings/places.ts': ['service-url', 'chat-x', 'card-x'],
  'teams/settings/settings-desk.ts': ['settings', 'settings-change-1'],
};

/** How a setting is read or written, whatever the store is called. */
const TOUCHES = /\b(?:setting|putSetting|settingsUnder)\(|\bsettings: (?:\[|changed)|streams: \[\], settings/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(SRC, folder), { withFileTypes: true }).flatMap((one) => {
    const path = folder === '' ? one.name : `${folder}/${one.name}`;
    if (one.isDirectory()) return filesIn(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const touching = filesIn('').filter(
  (path) => !path.startsWith('store/') && TOUCHES.test(readFileSync(join(SRC, path), 'utf8')),
);

it('finds every file that keeps a setting among those that are known', () => {
  expect(touching.filter((path) => !(path in KEPT_BY))).toEqual([]);
  expect(Object.keys(KEPT_BY).filter((path) => !touching.includes(path))).toEqual([]);
});

it.each(Object.values(KEPT_BY).flat())('knows what becomes of %s', (key) => {
  expect(kindOfKey(key)).toBeDefined();
});

it('knows each kind by one name, and of each that can be about a pupil what becomes of it', () => {
  const keys = Object.values(KEPT_BY).flat();
  for (const { key, about, fate } of KEY_KINDS) {
    expect(keys.filter((one) => one === key || one.startsWith(key))).not.toEqual([]);
    expect(KEY_KINDS.filter((other) => other.key === key)).toHaveLength(1);
    expect(fate !== undefined).toBe(about === 'pupil');
  }
});

it('keeps no answer with a handled activity: what was shown to somebody stays nowhere', () => {
  const answers = filesIn('').flatMap((path) =>
    path.startsWith('store/')
      ? []
      : [...readFileSync(join(SRC, path), 'utf8').matchAll(/handled: \{[^}]*answer: ([^,}]+)/g)].map(
          ([, kept]) => kept,
        ),
  );
  expect(answers.length).toBeGreaterThan(3);
  expect([...new Set(answers)]).toEqual(['null']);
});

import type { Rule } from '../../../src/teams/access/rule';
import { ACTIONS } from '../../../src/teams/actions';
import type { Outcome } from '../../support/chat';
import { gets, NOT_FOR_THEM, nothingLeaks } from './gets';
import { CASES, Ground, OTHER_SCHOOL, PUPILS, ROLE_NAMES, ROLES, type Role, SCHOOL } from './ground';
import { dataOf, type Target } from './payload';

/**
 * Every button that there is, pressed over HTTP by somebody of each kind, on what they may see, on what they may not, on what
 * is another school's and on what is not there. Whether they may comes from the rule of the button and the core of the program.
 */

const FORGED: Target = { school: SCHOOL, case: 'case-forged', pupil: 'pupil-forged', version: '1' };
const TARGETS = {
  forged: FORGED,
  hidden: { ...FORGED, case: CASES.hidden, pupil: PUPILS.hidden.id },
  foreign: { ...FORGED, case: CASES.foreign, pupil: PUPILS.foreign.id },
  'foreign, at its school': { ...FORGED, school: OTHER_SCHOOL, case: CASES.foreign, pupil: PUPILS.foreign.id },
  'forged, at another school': { ...FORGED, school: OTHER_SCHOOL },
  'at no school': { ...FORGED, school: 'bestaat-niet' },
} as const satisfies Readonly<Record<string, Target>>;

/** What somebody got to see, in the answer and in their own chat, without the ids that they sent or that are made anew. */
const shown = (role: Role, { status, text, messages }: Outcome): string => {
  const own = messages.filter(({ conversation }) => conversation === `a:${ROLES[role].person.id}`);
  const said = own.map(({ kind, body }) => [kind, body.text, body.summary, body.attachments]);
  return JSON.stringify([status, text, said])
    .replaceAll(/case-(forged|hidden|foreign)|pupil-(forged|hidden|foreign)/g, 'ID')
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'MADE');
};
let walked = 0;
let ground: Ground;
beforeEach(async () => {
  ground = await Ground.start();
});
afterEach(() => ground.stop());
afterAll(() =>
  process.stdout.write(`${walked} presses of ${ACTIONS.size} buttons by ${ROLE_NAMES.length} kinds of people\n`),
);

const ONLY_HERE: ReadonlySet<Rule> = new Set(['everyone', 'own']);

it.each([...ACTIONS].map(([verb, { who }]) => [verb, who] as const))('%s (%s)', async (verb, rule) => {
  const press = async (role: Role, target: Target) => {
    walked += 1;
    const outcome = await ground.own(role).presses(verb, dataOf(verb, target));
    expect(outcome.status).toBe(200);
    await nothingLeaks(ground, role, rule, outcome);
    return outcome;
  };
  for (const role of ROLE_NAMES) {
    const before = await ground.kept();
    const answers = new Map<string, string>();
    for (const [name, target] of Object.entries(TARGETS)) answers.set(name, shown(role, await press(role, target)));
    const said = (name: keyof typeof TARGETS) => answers.get(name);
    // What is there and not for them, and what is not there, are one and the same.
    const seesHidden = (rule === 'confirmer' && role === 'beheerder') || (await gets(ground, role, 'sees', 'hidden'));
    if (!seesHidden) expect(said('hidden')).toBe(said('forged'));
    expect(said('foreign')).toBe(said('forged'));
    expect(said('foreign, at its school')).toBe(said('forged, at another school'));
    if (!ONLY_HERE.has(rule) && role !== 'beheerder')
      expect(said('at no school')).toBe(said('forged, at another school'));
    if (!seesHidden && !ONLY_HERE.has(rule) && !(await gets(ground, role, rule, 'hidden')))
      expect(await ground.kept()).toBe(before);
  }
  // Those who may not come first: whoever may, changes the case.
  const able = await Promise.all(
    ROLE_NAMES.map(async (role) => ({ role, able: await gets(ground, role, rule, 'seen') })),
  );
  for (const { role, able: gets_ } of able.toSorted((one, other) => Number(one.able) - Number(other.able))) {
    const before = await ground.kept();
    const version = String((await ground.state('seen')).version);
    const outcome = await press(role, { school: SCHOOL, case: CASES.seen, pupil: PUPILS.seen.id, version });
    if (gets_) continue;
    expect(shown(role, outcome)).toMatch(NOT_FOR_THEM);
    expect(await ground.kept()).toBe(before);
  }
});

it('knows somebody of each kind', () => {
  expect(new Set(ROLE_NAMES)).toEqual(new Set(Object.keys(ROLES)));
});

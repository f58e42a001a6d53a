import { join } from 'node:path';
import { parse } from 'yaml';
import { playgroundConfig } from '../../src/local/playground-config';
import { ASSIGNMENTS, COLLEAGUES, MENTOR, SAMPLE_SCHOOL } from '../../src/local/sample-school';
import { readSchool } from '../../src/schools/read';

it('gives its people functions that the sample school has', () => {
  const school = readSchool(join(__dirname, '../../schools', SAMPLE_SCHOOL));
  const known: string[] = [...school.roles.keys()];
  expect(known).toEqual(expect.arrayContaining(ASSIGNMENTS.map((assignment) => assignment.role)));
});

it('has nobody twice', () => {
  const people = [MENTOR, ...COLLEAGUES];
  for (const key of ['userId', 'aadObjectId', 'name'] as const) {
    expect(new Set(people.map((person) => person[key])).size).toBe(people.length);
  }
});

it('is what the playground shows', () => {
  expect(parse(playgroundConfig())).toMatchObject({
    tenantId: '00000000-0000-4000-8000-0000000000aa',
    bot: { id: '28:steunwijzer' },
    currentUser: { id: '29:mentor', name: 'Mentor', aadObjectId: '00000000-0000-4000-8000-000000000001' },
    users: [
      { id: '29:docent', aadObjectId: '00000000-0000-4000-8000-000000000002' },
      { id: '29:zorgcoordinator', name: 'Zorgcoördinator', aadObjectId: '00000000-0000-4000-8000-000000000003' },
      { id: '29:afdelingsleider', aadObjectId: '00000000-0000-4000-8000-000000000004' },
      { id: '29:orthopedagoog', aadObjectId: '00000000-0000-4000-8000-000000000005' },
      { id: '29:beheerder', aadObjectId: '00000000-0000-4000-8000-000000000006' },
    ],
    personalChat: { id: 'a:mentor' },
    groupChat: { id: '19:groep@thread.v2' },
    team: {
      id: '19:school@thread.tacv2',
      name: 'Voorbeeldschool',
      channels: [{ id: '19:ot@thread.tacv2', name: 'OT' }],
    },
  });
});

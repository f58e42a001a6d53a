/** The people, team and chats of local mode: tests, documentation and the playground all take them from here. */

export interface SamplePerson {
  /** The function is the name: nobody here is a real person. */
  readonly name: string;
  readonly userId: string;
  readonly aadObjectId: string;
  readonly userPrincipalName: string;
  /** The functions that this person has at the school `voorbeeld`. */
  readonly roles: readonly string[];
}

function person(number: number, name: string, account: string, roles: readonly string[]): SamplePerson {
  return {
    name,
    userId: `29:${account}`,
    aadObjectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    userPrincipalName: `${account}@voorbeeld.example`,
    roles,
  };
}

/** The playground's own user. */
export const MENTOR = person(1, 'Mentor', 'mentor', ['mentor', 'coach']);

/** The playground wants exactly five others. */
export const COLLEAGUES: readonly SamplePerson[] = [
  person(2, 'Docent', 'docent', ['leraar', 'lesgever']),
  person(3, 'Zorgcoördinator', 'zorgcoordinator', ['zorgcoordinator', 'leco', 'oco']),
  person(4, 'Afdelingsleider', 'afdelingsleider', ['afdelingsleider', 'teamleider']),
  person(5, 'Orthopedagoog', 'orthopedagoog', ['orthopedagoog']),
  person(6, 'Beheerder', 'beheerder', []),
];

/** The school whose functions the people above have. */
export const SAMPLE_SCHOOL = 'voorbeeld';

export const TENANT_ID = '00000000-0000-4000-8000-0000000000aa';
export const BOT = { id: '28:steunwijzer', name: 'Steunwijzer' };
export const PERSONAL_CHAT_ID = 'a:mentor';
export const GROUP_CHAT = { id: '19:groep@thread.v2', name: 'Groepschat' };

/** A team's General channel has the id of the team. */
export const TEAM = {
  id: '19:school@thread.tacv2',
  name: 'Voorbeeldschool',
  aadGroupId: '00000000-0000-4000-8000-0000000000bb',
};
export const OT_CHANNEL = { id: '19:ot@thread.tacv2', name: 'OT' };

/** Who has which function at the sample school, one line each. */
export const ASSIGNMENTS = [MENTOR, ...COLLEAGUES].flatMap(({ roles, aadObjectId, name, userPrincipalName }) =>
  roles.map((role) => ({ school: SAMPLE_SCHOOL, role, person: { id: aadObjectId, name, userPrincipalName } })),
);

/** Who may be played with /als. */
export const ACTORS = [MENTOR, ...COLLEAGUES].map(({ aadObjectId, name, userPrincipalName }) => ({
  id: aadObjectId,
  name,
  userPrincipalName,
}));

/** What local mode has set from the start, as a beheerder would with /instellen. */
export const SAMPLE_SETTINGS = {
  beheerders: COLLEAGUES.filter(({ name }) => name === 'Beheerder').map(({ aadObjectId }) => aadObjectId),
  confirmers: COLLEAGUES.filter(({ name }) => name === 'Afdelingsleider').map(({ aadObjectId }) => aadObjectId),
  channel: OT_CHANNEL,
  region: 'midden',
  meeting: { day: 'monday', block: 'blok 2', weeks: 'every' },
  digest: { day: 'monday', time: '08:00' },
} as const;

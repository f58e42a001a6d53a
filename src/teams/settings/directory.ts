import { z } from 'zod/v4';
import { DIRECTORY, schoolKeyOf } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';
import type { Store } from '../../store/port';
import type { Account, PersonKey, SchoolDirectory, SchoolsOfPerson, TeamKey } from '../school-directory';
import { parsed } from './kept';

const personRecord = z.looseObject({
  teams: z.array(z.string()).default([]),
  chosen: z.string().optional(),
  name: z.string().optional(),
  userPrincipalName: z.string().optional(),
});

const teamRecord = z.looseObject({
  school: z.string().optional(),
  name: z.string().optional(),
  /** Who added the bot: the team's first beheerder. */
  addedBy: z.string().optional(),
  channels: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
});

export type PersonRecord = z.infer<typeof personRecord>;
export type TeamRecord = z.infer<typeof teamRecord>;

const ATTEMPTS = 5;

/** Which school teams and people belong to, kept in the store: a partition per tenant, a record per person and team. */
export class StoreSchoolDirectory implements SchoolDirectory {
  constructor(private readonly store: Store) {}

  async schoolOfTeam(team: TeamKey): Promise<string | undefined> {
    return (await this.team(team)).school;
  }

  async bindTeam(team: TeamKey, school: string): Promise<void> {
    await this.noteTeam(team, { school });
  }

  async joined(person: PersonKey, { team }: TeamKey, account: Account = {}): Promise<void> {
    await this.#change(personAt(person), personRecord, (known) => ({
      ...known,
      ...account,
      teams: known.teams.includes(team) ? known.teams : [...known.teams, team],
    }));
  }

  async left(person: PersonKey, { team }: TeamKey): Promise<void> {
    await this.#change(personAt(person), personRecord, (known) => ({
      ...known,
      teams: known.teams.filter((one) => one !== team),
    }));
  }

  async schoolsOf(person: PersonKey): Promise<SchoolsOfPerson> {
    const { teams, chosen } = await this.person(person);
    const schools = await Promise.all(teams.map((team) => this.schoolOfTeam({ tenant: person.tenant, team })));
    return { all: [...new Set(schools)].filter((school) => school !== undefined), chosen };
  }

  async choose(person: PersonKey, chosen: string): Promise<void> {
    await this.#change(personAt(person), personRecord, (known) => ({ ...known, chosen }));
  }

  /** What is known of somebody; nothing but an empty record of a stranger. */
  person(person: PersonKey): Promise<PersonRecord> {
    return this.#read(personAt(person), personRecord).then(({ value }) => value);
  }

  team(team: TeamKey): Promise<TeamRecord> {
    return this.#read(teamAt(team), teamRecord).then(({ value }) => value);
  }

  /** Keeps a name that Teams told. */
  async know(person: PersonKey, account: Account): Promise<void> {
    await this.#change(personAt(person), personRecord, (known) => ({ ...known, ...account }));
  }

  async noteTeam(team: TeamKey, about: Partial<TeamRecord>): Promise<void> {
    await this.#change(teamAt(team), teamRecord, (known) => ({ ...known, ...about }));
  }

  async noteChannel(team: TeamKey, channel: { readonly id: string; readonly name: string }): Promise<void> {
    await this.#change(teamAt(team), teamRecord, (known) => ({
      ...known,
      channels: [...known.channels.filter(({ id }) => id !== channel.id), channel],
    }));
  }

  async #read<Value>({ partition, key }: Address, schema: z.ZodType<Value>) {
    const kept = await this.store.setting(partition, key);
    return { value: parsed(schema, kept?.value ?? {}, partition, key), version: kept?.version ?? 0 };
  }

  /** Writes only what differs: this is called for every message. */
  async #change<Value>(at: Address, schema: z.ZodType<Value>, change: (known: Value) => Value): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { value, version } = await this.#read(at, schema);
      const next = change(value);
      if (JSON.stringify(next) === JSON.stringify(value)) return;
      if ((await this.store.putSetting(at.partition, at.key, next, version)) === 'written') return;
    }
    throw new Error('A record of the directory was changed by others again and again.');
  }
}

interface Address {
  readonly partition: SchoolKey;
  readonly key: string;
}

const personAt = ({ tenant, person }: PersonKey): Address => ({
  partition: schoolKeyOf(tenant, DIRECTORY),
  key: `person-${encodeURIComponent(person)}`,
});
const teamAt = ({ tenant, team }: TeamKey): Address => ({
  partition: schoolKeyOf(tenant, DIRECTORY),
  key: `team-${encodeURIComponent(team)}`,
});

/** A person, team or choice belongs to one tenant; ids of different tenants never meet. */
export interface PersonKey {
  readonly tenant: string;
  /** The Entra object id, or the Teams id where there is none. */
  readonly person: string;
}

/** How Teams names somebody, as far as it told. */
export interface Account {
  readonly name?: string;
  readonly userPrincipalName?: string;
}

/** Looks up who is in a team, by Teams' own list of its members. A port, since only the edge can ask Teams. */
export interface Roster {
  /**
   * @param person their Entra object id
   * @param serviceUrl where Teams wants to be asked
   * @returns what Teams calls them; nothing when they are not in the team, or Teams does not say
   */
  member(team: TeamKey, person: string, serviceUrl: string): Promise<Account | undefined>;
}

export interface TeamKey {
  readonly tenant: string;
  readonly team: string;
}

export interface SchoolsOfPerson {
  /** Of the teams somebody is in, without doubles; a team of no known school adds none. */
  readonly all: readonly string[];
  /** What somebody with several schools chose last. */
  readonly chosen: string | undefined;
}

/** Which school a team and a person belong to. A port: kept in memory now, in the store later. */
export interface SchoolDirectory {
  /** Undefined as long as nobody has said which school the team is of. */
  schoolOfTeam(team: TeamKey): Promise<string | undefined>;
  /** Says of which school a team is; a later word replaces an earlier one. */
  bindTeam(team: TeamKey, school: string): Promise<void>;
  /** Remembers that somebody is in a team, and their name where Teams told it. */
  joined(person: PersonKey, team: TeamKey, account?: Account): Promise<void>;
  left(person: PersonKey, team: TeamKey): Promise<void>;
  schoolsOf(person: PersonKey): Promise<SchoolsOfPerson>;
  choose(person: PersonKey, school: string): Promise<void>;
}

/** Schools of teams and people while the process lives; what a school sets goes to the store. */
export class MemorySchoolDirectory implements SchoolDirectory {
  private readonly schools = new Map<string, string>();
  private readonly teams = new Map<string, Set<string>>();
  private readonly choices = new Map<string, string>();

  async schoolOfTeam(team: TeamKey): Promise<string | undefined> {
    return this.schools.get(teamId(team));
  }

  async bindTeam(team: TeamKey, school: string): Promise<void> {
    this.schools.set(teamId(team), school);
  }

  async joined(person: PersonKey, team: TeamKey): Promise<void> {
    const teams = this.teams.get(personId(person)) ?? new Set();
    this.teams.set(personId(person), teams.add(teamId(team)));
  }

  async left(person: PersonKey, team: TeamKey): Promise<void> {
    this.teams.get(personId(person))?.delete(teamId(team));
  }

  async schoolsOf(person: PersonKey): Promise<SchoolsOfPerson> {
    const schools = [...(this.teams.get(personId(person)) ?? [])].map((team) => this.schools.get(team));
    const all = [...new Set(schools)].filter((school) => school !== undefined);
    return { all, chosen: this.choices.get(personId(person)) };
  }

  async choose(person: PersonKey, school: string): Promise<void> {
    this.choices.set(personId(person), school);
  }
}

/** As JSON, so that no id with a separator in it can pass for another pair. */
const teamId = ({ tenant, team }: TeamKey): string => JSON.stringify([tenant, team]);
const personId = ({ tenant, person }: PersonKey): string => JSON.stringify([tenant, person]);

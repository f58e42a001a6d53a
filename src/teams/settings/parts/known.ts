import type { Option } from '../../cards/settings';
import type { Manager } from '../manager';

type Known = Pick<Manager, 'admin' | 'turn'>;

/** The teams this person is in, as far as the bot has seen. */
export async function teamsFor({ admin, turn }: Known): Promise<readonly Option[]> {
  const { tenant } = turn.person;
  const { teams } = await admin.directory.person(turn.person);
  return Promise.all(
    teams.map(async (team) => ({ title: (await admin.directory.team({ tenant, team })).name ?? 'Team', value: team })),
  );
}

/** The teams to which this person added the bot, and of which nobody has said yet of which school they are. */
export async function teamsToBind({ admin, turn }: Known): Promise<readonly Option[]> {
  // Where the configuration says who is beheerder, adding the bot gives no say.
  if (admin.beheerders.length > 0) return [];
  const { tenant, person } = turn.person;
  const teams = await teamsFor({ admin, turn });
  const records = await Promise.all(teams.map(({ value }) => admin.directory.team({ tenant, team: value })));
  return teams.filter((_team, at) => records[at]?.school === undefined && records[at]?.addedBy === person);
}

/** The channels that were seen in this school's teams, and the one that is chosen. */
export async function channelsFor({ admin, turn, school, settings }: Manager): Promise<readonly Option[]> {
  const { tenant } = turn.person;
  const { teams } = await admin.directory.person(turn.person);
  const records = await Promise.all(teams.map((team) => admin.directory.team({ tenant, team })));
  const seen = records
    .filter((record) => (record.school ?? school.id) === school.id)
    .flatMap(({ channels }) => channels)
    .concat(settings.channel ? [settings.channel] : []);
  return [...new Map(seen.map(({ id, name }) => [id, { title: name || 'Kanaal zonder naam', value: id }])).values()];
}

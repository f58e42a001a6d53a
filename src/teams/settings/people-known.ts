import type { KnownPerson } from '../people-directory';
import type { Manager } from './manager';

type Asking = Pick<Manager, 'admin' | 'settings' | 'turn' | 'services'>;

/**
 * The people of these ids, as far as the bot has met them or finds them in a team in which it is, together with whoever asks;
 * `undefined` when one of them is a stranger.
 */
export async function knownPeople(asking: Asking, ids: readonly string[]): Promise<readonly KnownPerson[] | undefined> {
  const { admin, settings, turn } = asking;
  const near = [...(admin.stage?.people ?? []), ...settings.roles.map(({ person }) => person)];
  const found = await Promise.all(
    ids.map(async (id): Promise<KnownPerson | undefined> => {
      const known = near.find((each) => each.id === id);
      if (known) return known;
      const { name, userPrincipalName = '' } = await admin.directory.person({ tenant: turn.person.tenant, person: id });
      return name === undefined ? inTeam(asking, id) : { id, name, userPrincipalName };
    }),
  );
  const people = found.filter((each) => each !== undefined);
  return people.length === ids.length ? people : undefined;
}

/** The people picker of Teams gives the Entra object id. */
const ENTRA_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Somebody who never wrote, but is in a team of whoever asks: met from now on. */
async function inTeam({ admin, turn, services }: Asking, id: string): Promise<KnownPerson | undefined> {
  if (!ENTRA_ID.test(id)) return undefined;
  const { tenant } = turn.person;
  const { teams } = await admin.directory.person(turn.person);
  for (const team of teams) {
    const account = await services.roster.member({ tenant, team }, id, turn.serviceUrl);
    if (account?.name === undefined) continue;
    await admin.directory.joined({ tenant, person: id }, { tenant, team }, account);
    return { id, name: account.name, userPrincipalName: account.userPrincipalName ?? '' };
  }
  return undefined;
}

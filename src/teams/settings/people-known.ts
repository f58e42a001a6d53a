import type { KnownPerson } from '../people-directory';
import type { Manager } from './manager';

/** The people of these ids, as far as the bot has met them; `undefined` when one of them is a stranger. */
export async function knownPeople(
  { admin, settings, turn }: Pick<Manager, 'admin' | 'settings' | 'turn'>,
  ids: readonly string[],
): Promise<readonly KnownPerson[] | undefined> {
  const near = [...(admin.stage?.people ?? []), ...settings.roles.map(({ person }) => person)];
  const found = await Promise.all(
    ids.map(async (id): Promise<KnownPerson | undefined> => {
      const known = near.find((each) => each.id === id);
      if (known) return known;
      const { name, userPrincipalName = '' } = await admin.directory.person({ tenant: turn.person.tenant, person: id });
      return name === undefined ? undefined : { id, name, userPrincipalName };
    }),
  );
  const people = found.filter((each) => each !== undefined);
  return people.length === ids.length ? people : undefined;
}

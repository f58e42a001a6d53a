import type { Rendered } from '../../cards';
import { type Option, renderSettingsForm, SETTINGS_VERBS } from '../../cards/settings';
import type { KnownPerson } from '../../people-directory';
import type { Manager } from '../manager';
import { knownPeople } from '../people-known';

/** Stands among the functions, though no structure has it. */
export const BEHEERDER = '@beheerder';

/** Who has which function: first which one. */
export function rolesForm(manager: Manager): Rendered {
  const { school, settings, version } = manager;
  const count = (role: string): number =>
    role === BEHEERDER ? settings.beheerders.length : settings.roles.filter((each) => each.role === role).length;
  const options = roleNames(manager).map(({ id, name }) => ({
    title: count(id) === 0 ? `${name} (nog niemand)` : `${name} (${count(id)})`,
    value: id,
  }));
  return renderSettingsForm({
    title: 'Wie heeft welke functie?',
    intro: 'Kies een functie; daarna kies je wie dat zijn.',
    verb: SETTINGS_VERBS.role,
    press: 'Verder',
    school: school.id,
    version,
    choices: [{ id: 'role', label: 'Functie', value: '', options }],
  });
}

/** The functions that somebody at school can have. */
export function roleNames({
  school,
}: Pick<Manager, 'school'>): readonly { readonly id: string; readonly name: string }[] {
  const roles = [...school.knowledge.structure.roles.values()].filter(({ party }) => !party);
  return [
    ...roles.map(({ id, name }) => ({ id: String(id), name })),
    { id: BEHEERDER, name: 'Beheerder van Steunwijzer' },
  ];
}

/** And then who: with the people picker of Teams, or in local mode from the sample people. */
export async function holdersForm(
  manager: Manager,
  role: { readonly id: string; readonly name: string },
): Promise<Rendered> {
  const { school, version, admin } = manager;
  const holders = await holdersOf(manager, role.id);
  const field = { id: 'people', label: role.name, value: holders.map(({ id }) => id).join(',') };
  const stage = admin.stage?.people;
  return renderSettingsForm({
    title: role.name,
    intro: 'De eerste is wie collega’s als eerste vragen; de anderen vervangen. Niemand kiezen mag ook.',
    verb: SETTINGS_VERBS.saveHolders,
    press: 'Bewaar',
    school: school.id,
    version,
    about: role.id,
    ...(stage
      ? { ticks: [{ ...field, options: optionsFor(stage) }] }
      : { people: [{ ...field, options: optionsFor(holders) }] }),
  });
}

async function holdersOf(manager: Manager, role: string): Promise<readonly KnownPerson[]> {
  const { settings } = manager;
  if (role !== BEHEERDER) return settings.roles.filter((each) => each.role === role).map(({ person }) => person);
  const known = await Promise.all(settings.beheerders.map((id) => knownPeople(manager, [id])));
  return settings.beheerders.map((id, index) => known[index]?.[0] ?? { id, name: 'Beheerder', userPrincipalName: '' });
}

const optionsFor = (people: readonly KnownPerson[]): Option[] =>
  people.map(({ id, name }) => ({ title: name, value: id }));

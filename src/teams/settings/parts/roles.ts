import type { Refusal } from '../../../cases/refusal';
import type { Rendered } from '../../cards';
import { type Option, renderSettingsForm, SETTINGS_VERBS } from '../../cards/settings';
import type { Given } from '../../cases/fields/given';
import { input } from '../../cases/fields/input';
import type { KnownPerson } from '../../people-directory';
import type { Manager } from '../manager';
import { knownPeople } from '../people-known';
import { asking } from './asked';

/** Stands among the functions, though no structure has it. */
export const BEHEERDER = '@beheerder';
/** Whoever agrees to inzage and erasing, besides another beheerder. */
export const CONFIRMER = '@bevestigt';

/** Of these a school keeps ids alone. */
export const BY_ID = { [BEHEERDER]: 'beheerders', [CONFIRMER]: 'confirmers' } as const;
export const isById = (role: string): role is keyof typeof BY_ID => Object.hasOwn(BY_ID, role);

/** Who has which function now, and which one is to be changed. */
export async function rolesForm(manager: Manager, _given?: Given, wrong?: Refusal): Promise<Rendered> {
  const { school, version } = manager;
  const roles = await Promise.all(
    roleNames(manager).map(async (role) => ({ ...role, holders: await holdersOf(manager, role.id) })),
  );
  return renderSettingsForm({
    title: 'Wie heeft welke functie?',
    intro: 'Kies een functie; daarna kies je wie dat zijn.',
    verb: SETTINGS_VERBS.role,
    press: 'Verder',
    school: school.id,
    version,
    ...(wrong && { wrong }),
    facts: [...roles.filter(isHeld).map(byName), ...open(roles.filter((role) => !isHeld(role)))],
    inputs: [
      input({
        id: 'role',
        kind: 'choice',
        label: 'Functie',
        required: true,
        options: roles.map(({ id, name, holders }) => ({
          title: holders.length === 0 ? `${name} (nog niemand)` : name,
          value: id,
        })),
      }),
    ],
  });
}

interface Held {
  readonly name: string;
  readonly holders: readonly KnownPerson[];
}

const isHeld = ({ holders }: Held): boolean => holders.length > 0;
const byName = ({ name, holders }: Held) => ({ label: name, value: holders.map((one) => one.name).join(', ') });

/** In one line: a structure has more functions than a school gives people. */
const open = (roles: readonly Held[]) =>
  roles.length === 0 ? [] : [{ label: 'Nog niemand', value: roles.map(({ name }) => name).join(', ') }];

/** The functions that somebody at school can have. */
export function roleNames({
  school,
}: Pick<Manager, 'school'>): readonly { readonly id: string; readonly name: string }[] {
  const roles = [...school.knowledge.structure.roles.values()].filter(({ party }) => !party);
  return [
    ...roles.map(({ id, name }) => ({ id: String(id), name })),
    { id: BEHEERDER, name: 'Beheerder van Steunwijzer' },
    { id: CONFIRMER, name: 'Bevestigt inzage en verwijderen' },
  ];
}

/** And then who: with the people picker of Teams, or in local mode from the sample people. */
export async function holdersForm(
  manager: Manager,
  role: { readonly id: string; readonly name: string },
  given?: Given,
  wrong?: Refusal,
): Promise<Rendered> {
  const { school, version, admin } = manager;
  const holders = await holdersOf(manager, role.id);
  const stage = admin.stage?.people;
  const chosen = holders.map(({ id }) => id).join(',');
  // Somebody who was just picked and is not known has no name here; Teams knows it by the id.
  const options = optionsFor(stage ?? holders);
  return renderSettingsForm({
    title: role.name,
    intro: 'De eerste is wie collega’s als eerste vragen; de anderen vervangen. Niemand kiezen mag ook.',
    verb: SETTINGS_VERBS.saveHolders,
    press: 'Bewaar',
    school: school.id,
    version,
    about: role.id,
    ...(wrong && { wrong }),
    inputs: [asking(given)(stage ? 'ticks' : 'people', 'people', role.name, chosen, { options })],
  });
}

async function holdersOf(manager: Manager, role: string): Promise<readonly KnownPerson[]> {
  const { settings } = manager;
  if (!isById(role)) return settings.roles.filter((each) => each.role === role).map(({ person }) => person);
  const ids = settings[BY_ID[role]];
  const known = await Promise.all(ids.map((id) => knownPeople(manager, [id])));
  const name = role === BEHEERDER ? 'Beheerder' : 'Een collega';
  return ids.map((id, index) => known[index]?.[0] ?? { id, name, userPrincipalName: '' });
}

const optionsFor = (people: readonly KnownPerson[]): Option[] =>
  people.map(({ id, name }) => ({ title: name, value: id }));

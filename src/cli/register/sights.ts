import { personIdOf } from '../../cases/identify';
import { type Sight, sight } from '../../cases/may';
import type { Status } from '../../cases/state';
import type { Route } from '../../structure/route';
import type { RoleId, Structure } from '../../structure/structure';
import { type Row, table } from './table';

const STATUSES: readonly (readonly [Status, string])[] = [
  ['draft', 'concept'],
  ['submitted', 'ingediend'],
  ['running', 'loopt'],
  ['closed', 'gesloten'],
  ['withdrawn', 'ingetrokken'],
];

const SEES: readonly (readonly [Sight, string])[] = [
  ['full', 'alles'],
  ['part', 'wat aan hen is gevraagd'],
  ['card', 'alleen nummer, klas en initialen'],
];

const [MENTOR, OTHER] = [personIdOf('mentor'), personIdOf('other')];

/** Who sees how much of a case on a route, as the program itself decides it: asked for each function, as somebody else's case. */
export function sightTable(structure: Structure, route: Route): string {
  const rows = STATUSES.map(([status, name]): Row => {
    const seen = (role: RoleId): Sight =>
      sight({ by: OTHER, roles: [role], routes: structure.routes }, { route: route.id, mentor: MENTOR, status }).sees;
    const roles = [...structure.roles.values()];
    const told = SEES.flatMap(([sees, words]) => {
      const names = roles.filter(({ id }) => seen(id) === sees).map((role) => role.name);
      return names.length > 0 ? [`${words}: ${names.join(', ')}`] : [];
    });
    return [name, told.join('; ') || 'niemand anders dan de mentor'];
  });
  return table(['Zaak', 'Wie er, naast de mentor van de zaak, bij kan'], rows);
}

import { join } from 'node:path';
import { peopleWhoSeeTo, seesTo, whomChecks } from '../../src/desk/whom';
import { readSchool } from '../../src/schools/read';

/** For whom the last post of a reminder is. */

const structures = ['voorbeeld', 'de-baanbreker', 'casparus', 'jan-arentsz'].map((id) =>
  readSchool(join(__dirname, '../../schools', id)),
);
const unchecked = structures.flatMap((structure) =>
  [...structure.routes.values()].flatMap(({ id, check }) => (check ? [] : [[structure.id, id, structure] as const])),
);

it('is about routes that nobody checks, of every school', () => {
  expect(new Set(unchecked.map(([school]) => school)).size).toBe(4);
  expect(unchecked.map(([, route]) => String(route))).toContain('pm4');
});

it.each(unchecked)('of %s, on %s it is for whoever is asked first about support', (_school, route, structure) => {
  const state = { route };
  const holding = (roles: readonly string[]) =>
    roles.includes(structure.askFirst) ? ['office', 'office', 'second'] : [];
  expect(seesTo(state, structure)).toEqual([structure.askFirst]);
  expect(peopleWhoSeeTo(state, structure, holding)).toEqual(['office', 'second']);
  // It stands in the channel: they may have no part in the case itself.
  expect(whomChecks(state, structure, holding)).toEqual([{ kind: 'team' }]);
});

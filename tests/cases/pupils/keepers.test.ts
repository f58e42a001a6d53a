import { join } from 'node:path';
import { mayKeepPupils } from '../../../src/cases/may';
import { keepers } from '../../../src/cases/offices';
import { readSchool } from '../../../src/schools/read';
import { type BARE, context, ENDLESS, OWN } from '../made-up';

it.each([
  ['voorbeeld', ['zorgcoordinator']],
  ['de-baanbreker', ['ondersteuningscoordinator']],
  ['casparus', ['leerlingbegeleider', 'ondersteuningscoordinator']],
  ['jan-arentsz', ['ondersteuningscoordinator']],
])('at %s the pupils are kept by %j, as its own file says', (school, roles) => {
  expect(keepers(readSchool(join(__dirname, '../../../schools', school)).routes)).toEqual(roles);
});

it('where nobody checks, who records others’ cases keeps them; where nobody does, that is said', () => {
  const at = (...routes: readonly (typeof BARE)[]) => ({ routes: new Map(routes.map((route) => [route.id, route])) });
  expect(mayKeepPupils(context('voorzitter', at(ENDLESS, OWN)))).toMatchObject({ may: true });
  expect(mayKeepPupils(context('mentor', at(OWN)))).toMatchObject({
    may: false,
    refusal: { say: expect.stringContaining('staat niet wie aanmeldingen controleert') },
  });
});

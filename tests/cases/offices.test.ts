import { ownCaseRoles } from '../../src/cases/offices';
import type { Route } from '../../src/structure/route';
import { schoolOf } from '../schools/schools';
import { FIRST, role, routeId } from './made-up';

/** Who has cases of their own, and who looks after those of others: a function too many reads every case of the school. */

it.each([
  ['voorbeeld', ['coach', 'mentor']],
  ['de-baanbreker', ['docent-abt', 'docent-interne-dienstverlening', 'mentor']],
  ['casparus', ['mentor']],
  ['jan-arentsz', ['mentor']],
])('at %s cases of their own have: %j', (id, own) => {
  expect([...ownCaseRoles(schoolOf(id).routes)].sort()).toEqual(own);
});

const roles = (...names: readonly string[]) => names.map(role);
function route(id: string, startedBy: readonly string[], members: readonly string[], recordedBy = ['zoco']): Route {
  const { check: _, follows: __, ...rest } = FIRST;
  const discussion = { where: 'Overleg', members: roles(...members), recordedBy: roles(...recordedBy) };
  return { ...rest, id: routeId(id), startedBy: roles(...startedBy), discussion };
}
const own = (...routes: readonly Route[]) => [...ownCaseRoles(new Map(routes.map((one) => [one.id, one])))].sort();

it('an office of which the file says so is one, though nothing else shows it', () => {
  const alone = route('drie', ['leco'], ['leco'], ['leco']);
  expect(own(alone)).toEqual(['leco']);
  expect(own({ ...alone, offices: roles('leco') })).toEqual([]);
});

it('a mentor stays one who has a seat where the zorgcoördinator brings cases in', () => {
  const alone = route('een', ['mentor'], ['zoco', 'mentor']);
  expect(own(alone, route('twee', ['zoco'], ['zoco', 'mentor']))).toEqual(['mentor']);
});

it('a mentor stays one who never brings cases in but beside the zorgcoördinator', () => {
  const both = route('een', ['mentor', 'zoco'], ['mentor', 'zoco']);
  expect(own(route('nul', ['mentor'], []), both, route('twee', ['zoco'], ['mentor']))).toEqual(['mentor']);
  expect(own(both, route('twee', ['mentor'], ['mentor']))).toEqual(['mentor']);
});

it('who records the cases of mentors, or sits with them and begins only beside an office, has an office', () => {
  const brought = route('een', ['mentor'], ['zoco', 'ortho']);
  expect(own(brought, route('twee', ['zoco', 'ortho'], ['ortho'], ['ortho']))).toEqual(['mentor']);
});

import { sight } from '../../src/cases/may';
import { kindsOf, type Standing, type Who } from '../../src/cases/people';
import type { RoleId } from '../../src/structure/structure';
import { schoolOf } from '../schools/schools';
import { person, role, routeId } from './made-up';

/** What somebody is to a case at the example school, by the functions that they have today. */

const { routes } = schoolOf('voorbeeld');
const who = (name: string, ...roles: readonly RoleId[]): Who => ({ by: person(name), roles, routes });
const running = (id: string, mentor = 'eigenaar'): Standing => ({
  route: routeId(id),
  mentor: person(mentor),
  status: 'running',
});
const kinds = (of: Who, id: string) => [...kindsOf(of, running(id))].sort();

it('every LeCo records and evaluates niveau 3, whoever began it; a coach does not by being its mentor', () => {
  expect(kinds(who('deputy', role('leco')), 'niveau-3')).toEqual(['evaluator', 'member', 'recorder']);
  expect(sight(who('deputy', role('leco')), running('niveau-3')).sees).toBe('full');
  expect(kinds(who('eigenaar', role('coach')), 'niveau-3')).toEqual(['mentor']);
});

it('a mentor’s function counts for who has it, or who may bring such a case in in its place', () => {
  expect(kinds(who('eigenaar', role('mentor')), 'pm3')).toContain('evaluator');
  expect(kinds(who('eigenaar', role('zorgcoordinator')), 'pm3')).toContain('evaluator');
  expect(kinds(who('eigenaar', role('leraar')), 'pm3')).toEqual(['mentor']);
  expect(kinds(who('collega', role('mentor')), 'pm3')).toEqual([]);
});

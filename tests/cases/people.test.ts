import { may, sight } from '../../src/cases/may';
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

it('a case whose route names no office is seen to by those who check at the school; a draft is handed over unread', () => {
  const zoco = who('zoco', role('zorgcoordinator'));
  expect(sight(zoco, running('niveau-2')).sees).toBe('full');
  expect(may(zoco, 'hand-over', running('niveau-2'))).toMatchObject({ may: true, as: 'caretaker' });
  expect(sight(zoco, running('niveau-3')).sees).toBe('nothing');
  const draft: Standing = { ...running('niveau-3'), status: 'draft' };
  expect(sight(zoco, draft).sees).toBe('card');
  expect(may(zoco, 'hand-over', draft).may).toBe(true);
  expect(may(zoco, 'correct', { ...draft, status: 'returned' }).may).toBe(false);
});

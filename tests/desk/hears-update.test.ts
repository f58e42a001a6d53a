import { instantOf, personIdOf } from '../../src/cases/identify';
import { hearsUpdate } from '../../src/desk/hears-update';
import { MENTOR, route, SCHOOL } from './office';

/** For whom a promised update is, beside the mentor. */

const PM_PLUS = route('pm-plus');
const event = (by: string) => ({
  kind: 'updated' as const,
  by: personIdOf(by),
  at: instantOf(new Date('2026-11-30T09:00:00+01:00')),
  followUp: PM_PLUS.followUps[0]?.id ?? fail(),
  text: 'Het gaat beter',
});
const fail = (): never => {
  throw new Error('No update.');
};
const members = (by: string) => (by === 'pm-plus-leden' ? ['mentor', 'lid', 'lid', 'ander-lid'].map(personIdOf) : []);
const hear = (by: string, id = PM_PLUS.id) =>
  hearsUpdate(event(by), { route: id, mentor: MENTOR.id }, SCHOOL.structure, members);

it('the PM+ members hear of the update of PM+ once, not who gave it and not the mentor, who hears anyway', () => {
  expect(hear('mentor')).toEqual(['lid', 'ander-lid']);
  expect(hear('lid')).toEqual(['ander-lid']);
});

it('nobody hears where the route names nobody', () => {
  expect(hear('mentor', route('pm4').id)).toEqual([]);
});

import type { Command } from '../../src/cases/command';
import { addDays, isDay } from '../../src/cases/days';
import { interventionIdOf, personIdOf } from '../../src/cases/identify';
import { MENTOR } from '../support/people';
import { filled, route } from './office';

/** A discussion of PM2 on a day, with one intervention of the mentor's. */
export function discussion(raw: string): Extract<Command, { kind: 'discuss' }> {
  if (!isDay(raw)) throw new Error(`${raw} is no day.`);
  const until = addDays(raw, 56);
  return {
    kind: 'discuss',
    on: raw,
    record: filled(route('pm2').record.fields, raw),
    interventions: [
      {
        id: interventionIdOf('intervention-1'),
        goal: 'Op tijd beginnen',
        what: 'Elke les een startkaart',
        by: personIdOf(MENTOR.aadObjectId),
        start: raw,
        rhythm: 'elke les',
        until,
      },
    ],
    evaluateBy: until,
  };
}

import type { InterventionId } from '../ids';
import { NL } from '../nl';
import { type Refusal, refuse } from '../refusal';
import type { Intervention } from '../state';
import type { Commands } from './ground';

type CarriedOut = Commands['evaluate']['carriedOut'];

const ABOUT = { fields: ['carriedOut'] };
const ANSWERS: readonly unknown[] = ['yes', 'partly', 'no'];

/** Of every intervention of the round whether it was carried out, but for what had ended and was said before: none from elsewhere. */
export function carriedOut(given: CarriedOut, planned: readonly Intervention[]): CarriedOut | Refusal {
  if (typeof given !== 'object' || given === null) return refuse('wrong-value', NL.carriedOutHow, ABOUT);
  const done = new Map<string, CarriedOut[InterventionId]>(Object.entries(given));
  if ([...done.keys()].some((id) => !planned.some((one) => one.id === id)))
    return refuse('wrong-value', NL.unknownIntervention, ABOUT);
  if ([...done.values()].some((how) => !ANSWERS.includes(how))) return refuse('wrong-value', NL.carriedOutHow, ABOUT);
  const open = planned.filter(({ id, carriedOut: known }) => known === undefined && !done.has(id));
  if (open.length === 0) return given;
  const faults = open.map(({ id, what }) => ({ field: id, say: NL.carriedOut([`‘${what}’`]) }));
  return refuse('incomplete', NL.carriedOut(open.map(({ what }) => `‘${what}’`)), { ...ABOUT, faults });
}

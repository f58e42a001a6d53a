import { type Fault, isRefusal, type Refusal } from './refusal';

/** What is wrong at each field. One sentence about several fields stands at the first; the others are only marked. */
export function faultsOf({ faults, fields = [], say }: Refusal): readonly Fault[] {
  if (faults) return faults;
  return fields.length === 0 ? [{ field: '', say }] : fields.map((field, at) => ({ field, say: at === 0 ? say : '' }));
}

type Accepted<Parts> = { readonly [Key in keyof Parts]: Exclude<Parts[Key], Refusal> };

/**
 * All the parts, when none was refused; else one refusal that says what the first of them says and knows the faults of all,
 * so that a person can mend them in one go.
 */
export const allOf = <Parts extends object>(parts: Parts): Accepted<Parts> | Refusal =>
  isAccepted(parts) ? parts : together(refusalsIn(parts));

const isAccepted = <Parts extends object>(parts: Parts): parts is Parts & Accepted<Parts> =>
  refusalsIn(parts).length === 0;

const refusalsIn = (parts: object): Refusal[] =>
  Object.values<unknown>({ ...parts }).filter((part): part is Refusal => isRefusal(part));

/** Several refusals, at least one, as one. */
export function together(refusals: readonly Refusal[]): Refusal {
  const [first, ...others] = refusals;
  if (first === undefined) throw new Error('Nothing was refused.');
  if (others.length === 0) return first;
  const all = refusals.flatMap(faultsOf);
  const faults = [...new Map(all.map((fault) => [`${fault.field}|${fault.say}`, fault])).values()];
  return { ...first, faults, fields: [...new Set(all.map(({ field }) => field).filter(Boolean))] };
}

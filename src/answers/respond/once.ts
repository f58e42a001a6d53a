import type { Fact } from '../../structure/structure';
import type { Block } from '../reply';
import { roleBlocks, roleName, unique, type Writer } from './parts';

/** A sentence of more than two rows on a phone is read once; a short task stands with each function that has it. */
const LONG = 84;

/** One sentence that stands in two places of the document, about the same people: the place that names most of them. */
export function saidOnce(facts: readonly Fact[]): Fact[] {
  const isSaidBy = (fact: Fact, other: Fact): boolean =>
    other.text === fact.text &&
    fact.roles.every((role) => other.roles.includes(role)) &&
    (other.roles.length > fact.roles.length || other.index < fact.index) &&
    fact.levels.every((level) => other.levels.includes(level));
  return facts.filter((fact) => !facts.some((other) => other !== fact && isSaidBy(fact, other)));
}

/** The long sentences that stand with more than one function, each with all the places where it stands. */
export function longAndShared(facts: readonly Fact[]): ReadonlySet<Fact> {
  const withRoles = facts.filter(({ text, roles }) => text.length > LONG && roles.length > 0);
  return new Set(withRoles.filter((fact) => withRoles.some((other) => other !== fact && other.text === fact.text)));
}

/** Each of these sentences once, under all its functions. */
export function sharedBlocks(writer: Writer, facts: ReadonlySet<Fact>): Block[] {
  return unique([...facts].map(({ text }) => text)).flatMap((text) => {
    const own = [...facts].filter((fact) => fact.text === text);
    const heading = unique(own.flatMap(({ roles }) => roles))
      .map((role) => roleName(writer, role))
      .join(', ');
    return roleBlocks(writer, own.slice(0, 1)).map((block) => ({ ...block, heading, subheading: undefined }));
  });
}

import type { RoleId } from '../../structure/structure';
import type { Knowledge } from '../knowledge/knowledge';
import type { Scope } from '../query';
import type { Mention } from './entities';

/** Parents and the pupil: named in many questions, but they have no tasks to list. */

const isParty = (knowledge: Knowledge, role: RoleId): boolean => knowledge.structure.roles.get(role)?.party === true;

export const namesFunction = (knowledge: Knowledge, mention: Mention): boolean =>
  mention.entities.some((entity) => entity.type === 'role' && !isParty(knowledge, entity.id));

export const functionsIn = (knowledge: Knowledge, scope: Scope): RoleId[] =>
  scope.roles.filter((role) => !isParty(knowledge, role));

export const partiesOnly = (knowledge: Knowledge, scope: Scope): boolean =>
  scope.roles.length > 0 && functionsIn(knowledge, scope).length === 0;

/** A party that stands in every sixth line, as the pupil does, says nothing about which line is meant. */
const EVERYWHERE = 0.17;

/** Whether the parties named tell which line is meant, as parents do. */
export const tellingParties = (knowledge: Knowledge, scope: Scope): boolean =>
  partiesOnly(knowledge, scope) && scope.roles.some((role) => shareOfFacts(knowledge, role) < EVERYWHERE);

function shareOfFacts(knowledge: Knowledge, role: RoleId): number {
  const { own = [], named = [] } = knowledge.byRole.get(role) ?? {};
  return new Set([...own, ...named]).size / knowledge.structure.facts.length;
}

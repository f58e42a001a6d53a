import type { RoleId, StepId, Structure, TopicId } from '../../structure/structure';
import { tokensOf } from '../language/plain';
import { stem } from '../language/stem';
import type { Gazetteer } from './gazetteer';

/** What a fact's text names, apart from whose task it is and where it stands ("Adviseert de coach", "opschalen PM3"). */
export interface Mentioned {
  readonly roles: ReadonlySet<RoleId>;
  readonly steps: ReadonlySet<StepId>;
  readonly topics: ReadonlySet<TopicId>;
}

/** For each fact the roles, steps and topics that its text names. */
export function mentionedIn(structure: Structure, { names, lengths }: Gazetteer): readonly Mentioned[] {
  return structure.facts.map((fact) => {
    const stems = tokensOf(fact.text).map(stem);
    const mentioned = { roles: new Set<RoleId>(), steps: new Set<StepId>(), topics: new Set<TopicId>() };
    stems.forEach((first, from) => {
      for (const length of lengths.get(first) ?? []) {
        for (const entity of names.get(stems.slice(from, from + length).join(' ')) ?? []) {
          if (entity.type === 'role') mentioned.roles.add(entity.id);
          if (entity.type === 'step') mentioned.steps.add(entity.id);
          if (entity.type === 'topic') mentioned.topics.add(entity.id);
        }
      }
    });
    return mentioned;
  });
}

import type { Knowledge } from '../knowledge/knowledge';
import type { Scope } from '../query';

/** Intern or extern, unless those named do nothing there: then the word only says where they are thought to belong. */
export const groupOf = (knowledge: Knowledge, { roles, group }: Scope): Scope['group'] =>
  roles.length === 0 ||
  knowledge.structure.facts.some((fact) => fact.group === group && fact.roles.some((role) => roles.includes(role)))
    ? group
    : undefined;

import type { Rule } from './rule';

/** "En extern?", "en op niveau 3?", "and externally?": the rest of the question is in the one before. */
const OPENING = /^(?:en|and|maar|but|ook|what about|how about|en dan|hoe zit het)\b/;
const ONLY_GROUP = /^(?:(?:en|alleen|only|ook) )?(?:intern|extern|internal|external)(?:e|en|ly)?\b.{0,12}$/;

/** Keeps what the question before was about, as far as this one does not name it anew. */
export const followUp: Rule = ({ reading, scope, asker }) => {
  const { previous } = asker;
  if (!previous || reading.content.length > 0 || !(OPENING.test(reading.text) || ONLY_GROUP.test(reading.text)))
    return undefined;
  const newRoles = scope.roles.length > 0;
  const newPlace = scope.levels.length + scope.steps.length > 0;
  const overview = scope.group !== undefined && previous.levels.length > 0 && !newRoles;
  return {
    kind: 'overview',
    roles: newRoles ? scope.roles : overview ? [] : previous.roles,
    levels: scope.levels.length > 0 || scope.steps.length > 0 ? scope.levels : previous.levels,
    steps: newPlace ? scope.steps : previous.steps,
    group: scope.group ?? (newPlace ? undefined : previous.group),
  };
};

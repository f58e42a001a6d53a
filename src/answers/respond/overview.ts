import type { Query } from '../query';
import type { Reply } from '../reply';
import { levelsOverview } from './level-overview';
import type { Writer } from './parts';
import { rolesOverview } from './role-overview';
import { stepsOverview } from './step-overview';
import { respondUnknown } from './unknown';

/** Everything the structure says about the roles, levels or steps that a question names. */
export function respondOverview(writer: Writer, query: Extract<Query, { kind: 'overview' }>): Reply {
  if (query.roles.length > 0) return rolesOverview(writer, query);
  if (query.levels.length > 0) return levelsOverview(writer, query);
  if (query.steps.length > 0) return stepsOverview(writer, query);
  return respondUnknown(writer, { kind: 'unknown', reason: 'silent' });
}

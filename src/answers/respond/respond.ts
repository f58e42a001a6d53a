import type { Knowledge } from '../knowledge/knowledge';
import type { Query } from '../query';
import type { Language, Reply } from '../reply';
import { respondCompare } from './compare';
import { respondFound } from './found';
import { respondOverview } from './overview';
import { writerFor } from './parts';
import { respondLead, respondList, respondTerm, respondTopics } from './small';
import { respondTopic } from './topic';
import { respondUnknown } from './unknown';
import { respondWhichRole, respondWhoseTasks } from './which-role';

/** What the structure says to a query. One function per kind of query. */
export function respond(knowledge: Knowledge, query: Query, language: Language): Reply {
  const writer = writerFor(knowledge, language);
  switch (query.kind) {
    case 'overview':
      return respondOverview(writer, query);
    case 'lead':
      return respondLead(writer, query);
    case 'compare':
      return respondCompare(writer, query);
    case 'search':
      return respondFound(writer, query);
    case 'list':
      return respondList(writer, query);
    case 'topic':
      return respondTopic(writer, query);
    case 'topics':
      return respondTopics(writer, query);
    case 'term':
      return respondTerm(writer, query);
    case 'whose-tasks':
      return respondWhoseTasks(writer, query);
    case 'which-role':
      return respondWhichRole(writer, query);
    case 'unknown':
      return respondUnknown(writer, query);
    default: {
      const never: never = query;
      return never;
    }
  }
}

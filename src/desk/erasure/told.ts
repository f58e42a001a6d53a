import type { Instant, PersonId } from '../../cases/ids';
import type { OutboxItem } from '../../store/port';
import type { AttentionNotice, NoticeTo } from '../notices';
import type { PrivacyAbout } from './standing';

/** Tells people in their own chats how it stands with a request; each once, and no word about a pupil. */
export const told = (
  people: readonly PersonId[],
  about: Omit<PrivacyAbout, 'kind'>,
  at: Instant,
): readonly OutboxItem[] =>
  [...new Set(people)].map((person) => {
    const to: NoticeTo = { kind: 'person', person };
    const what: AttentionNotice = { kind: 'attention', about: { kind: 'privacy', ...about } };
    return { id: `avg/${about.number}/${about.what}/${person}`, at, to, what };
  });

import type { Outcome } from '../structure/route';
import type { Command } from './command';
import type { Day, Instant, PersonId } from './ids';
import type { CaseBase } from './state';

/** Who did it and when: on every event, so that the list of events is the audit trail. */
interface Signed {
  readonly by: PersonId;
  readonly at: Instant;
}

type Of<Kind extends Command['kind']> = Omit<Extract<Command, { kind: Kind }>, 'kind'>;

/** What happened to a case. Kept for ever in this shape: a new field is optional, a new meaning is a new kind. */
export type CaseEvent = Signed &
  (
    | ({ readonly kind: 'started' } & Of<'start'> & Pick<CaseBase, 'mentor' | 'answers' | 'kept'>)
    | ({ readonly kind: 'filled' } & Of<'fill'>)
    | { readonly kind: 'submitted'; readonly number: number }
    | { readonly kind: 'discarded' }
    | ({ readonly kind: 'withdrawn' } & Of<'withdraw'>)
    | { readonly kind: 'accepted' }
    | ({ readonly kind: 'returned' } & Of<'return'>)
    | ({ readonly kind: 'scheduled' } & Of<'schedule'>)
    | ({ readonly kind: 'contributed' } & Of<'contribute'>)
    | ({ readonly kind: 'discussed' } & Of<'discuss'>)
    | ({ readonly kind: 'updated' } & Of<'update'>)
    /** With what the outcome does, so that the history can be read when the route is gone. */
    | ({ readonly kind: 'evaluated'; readonly does: Outcome['does'] } & Of<'evaluate'>)
    | ({ readonly kind: 'closed' } & Of<'close'>)
    | ({ readonly kind: 'postponed' } & Of<'postpone'>)
    | ({ readonly kind: 'waived' } & Of<'waive'>)
    | ({ readonly kind: 'ticked' } & Of<'tick'>)
    | ({ readonly kind: 'handed-over' } & Of<'hand-over'>)
    | ({ readonly kind: 'corrected' } & Of<'correct'>)
    | ({ readonly kind: 'adjusted' } & Of<'adjust'>)
    | ({ readonly kind: 'agreed' } & Of<'agree'>)
    | ({ readonly kind: 'reopened'; readonly on: Day } & Of<'reopen'>)
    /** The day of enrolment of its pupil became known or was put right; nothing when it was taken away. */
    | { readonly kind: 'enrolled'; readonly on?: Day }
  );

import type { Command } from './command';
import type { Instant, PersonId } from './ids';
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
    | ({ readonly kind: 'started' } & Of<'start'> & Pick<CaseBase, 'answers'>)
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
    | ({ readonly kind: 'evaluated' } & Of<'evaluate'>)
    | ({ readonly kind: 'ticked' } & Of<'tick'>)
    | ({ readonly kind: 'handed-over' } & Of<'hand-over'>)
    | ({ readonly kind: 'corrected' } & Of<'correct'>)
    | ({ readonly kind: 'reopened' } & Of<'reopen'>)
  );

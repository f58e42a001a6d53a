import { z } from 'zod/v4';
import type { CaseEvent } from '../cases/event';
import type { Instant, PersonId } from '../cases/ids';
import type { Case } from '../cases/state';
import { BECAUSES } from '../planning/plan';
import type { OutboxItem } from '../store/port';
import { privacyAbout } from './erasure/standing';
import { type Heard, othersHear } from './others-hear';

/** To whom something goes: a person's own chat with the bot, or the channel of the support team. */
export const noticeTo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person: z.string() }),
  z.object({ kind: z.literal('team') }),
]);

/** What goes there. No pupil text: what a reader may see is worked out when it is sent. */
export const noticeWhat = z.object({
  /** `told`: one sentence on what happened. `card`: the case's card, posted or written anew. `asked`: what somebody wants. */
  kind: z.enum(['told', 'card', 'asked']),
  caseId: z.string(),
  event: z.string(),
  by: z.string(),
  /** Of the case, after the event: in this order people hear of it. */
  version: z.int().optional(),
});

/** The data of a pupil changed: every card of its cases that stands in a channel is written anew. One, however many there are. */
export const pupilNotice = z.object({ kind: z.literal('pupil'), pupil: z.string().min(1), by: z.string() });

/** Reminders of one morning that go to the same place, asked for the first, second or third time. */
export const reminderNotice = z.object({
  kind: z.literal('reminders'),
  reminders: z
    .array(
      z.object({
        id: z.string().min(1),
        caseId: z.string().min(1),
        post: z.int().min(1),
        /** It comes back on the day that somebody put it off to. */
        isBack: z.boolean().optional(),
      }),
    )
    .min(1),
});

/** What was asked is done, put off or not needed: every copy of the reminder that stands somewhere is written anew. */
export const settledNotice = z.object({
  kind: z.literal('settled'),
  reminder: z.string().min(1),
  caseId: z.string().min(1),
});

/** Where reminders cannot go: the channel of the support team, or the chat of a person, called so for the beheerder. */
export const unreachableNotice = z.object({
  kind: z.literal('unreachable'),
  person: z.string().min(1).optional(),
  called: z.string().optional(),
  /** The bot was taken out: what is for it waits until it is added again. */
  waits: z.boolean().optional(),
});

/** What a beheerder should know, or mend: said once to each of them. */
export const attentionNotice = z.object({
  kind: z.literal('attention'),
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('no-region') }),
    /** The last day of which the holidays are known. */
    z.object({ kind: z.literal('holidays-end'), until: z.string() }),
    /** Reminders moved because the school's days or rules changed. */
    z.object({
      kind: z.literal('replanned'),
      because: z.enum(BECAUSES),
      moved: z.int(),
      dropped: z.int(),
      added: z.int(),
    }),
    privacyAbout,
    /** It is time to look which files may go: how many there are is counted when it is sent. */
    z.object({ kind: z.literal('clean-up') }),
  ]),
});

/** The weekly digest; what is in it is worked out when it is sent. */
export const digestNotice = z.object({ kind: z.literal('digest'), day: z.string() });

export type ReminderNotice = z.infer<typeof reminderNotice>;
export type SettledNotice = z.infer<typeof settledNotice>;
export type UnreachableNotice = z.infer<typeof unreachableNotice>;
export type AttentionNotice = z.infer<typeof attentionNotice>;
export type DigestNotice = z.infer<typeof digestNotice>;
export type NoticeTo = z.infer<typeof noticeTo>;
export type NoticeWhat = z.infer<typeof noticeWhat>;

/** What the former mentor hears of a hand-over that others did; they may see the case no more. */
export const TAKEN_OVER = 'taken-over';

interface Happened extends Heard {
  readonly events: readonly CaseEvent[];
  readonly now: Instant;
  readonly next?: Case;
}

/** Of these the mentor hears, unless the mentor did it. */
const MENTOR_HEARS: ReadonlySet<CaseEvent['kind']> = new Set([
  'accepted',
  'returned',
  'scheduled',
  'discussed',
  'updated',
  'evaluated',
  'closed',
  'corrected',
  'adjusted',
  'agreed',
  'reopened',
  'handed-over',
]);

/** After these the card in the channel of the support team says something else. */
const CARD_CHANGES: ReadonlySet<CaseEvent['kind']> = new Set([
  'submitted',
  'withdrawn',
  'accepted',
  'returned',
  'scheduled',
  'discussed',
  'agreed',
  'evaluated',
  'closed',
  'reopened',
  'handed-over',
]);

/** The end of a case is said in the channel, too: a card that was rewritten far above is seen by nobody. */
const closes = (event: CaseEvent): boolean =>
  event.kind === 'closed' || (event.kind === 'evaluated' && event.does === 'close');

/** The messages that must go out because of what happened, each with an id that is the same however often it is made. */
export function noticesOf({ events, now, next, ...heard }: Happened): OutboxItem[] {
  const { before, state } = heard;
  const items = events.flatMap((event, at) => {
    const version = state.version - events.length + at + 1;
    const about = { caseId: state.id, event: event.kind, by: event.by, version };
    const made = (to: NoticeTo, kind: NoticeWhat['kind']): OutboxItem => ({
      id: `${state.id}/${version}/${to.kind}`,
      at: now,
      to,
      what: { ...about, kind },
    });
    return [
      ...(MENTOR_HEARS.has(event.kind) && event.by !== state.mentor ? [made(person(state.mentor), 'told')] : []),
      ...(event.kind === 'handed-over' && before && before.mentor !== event.by
        ? [
            {
              ...made(person(before.mentor), 'told'),
              id: `${state.id}/${version}/former`,
              what: { ...about, kind: 'told', event: TAKEN_OVER },
            },
          ]
        : []),
      ...othersHear(event, heard).map(([whom, what]) => ({
        ...made(person(whom), 'told'),
        id: `${state.id}/${version}/person/${whom}`,
        what: { ...about, kind: 'told' as const, event: what },
      })),
      ...(CARD_CHANGES.has(event.kind) ? [made({ kind: 'team' }, 'card')] : []),
      ...(closes(event) ? [{ ...made({ kind: 'team' }, 'told'), id: `${state.id}/${version}/said` }] : []),
    ];
  });
  if (!next) return items;
  const others = next.mentor === state.mentor ? [] : [goesOn(next, state, now)];
  return [...items, begunFor(next, state, now), ...others];
}

const person = (id: PersonId): NoticeTo => ({ kind: 'person', person: id });

/** Whose it is finds the next step's form ready, filled in beforehand; said after what became of the step before it. */
const begunFor = (next: Case, before: Case, now: Instant): OutboxItem => ({
  id: `${before.id}/${before.version}/person/next`,
  at: now,
  to: person(next.mentor),
  what: { kind: 'told', caseId: next.id, event: 'started', by: next.mentor, version: 1 },
});

/** A case that goes on with somebody else: its mentor hears with whom. */
const goesOn = (next: Case, before: Case, now: Instant): OutboxItem => ({
  id: `${before.id}/${before.version}/person/goes-on`,
  at: now,
  to: person(before.mentor),
  what: { kind: 'told', caseId: next.id, event: 'goes-on', by: next.mentor, version: 1 },
});

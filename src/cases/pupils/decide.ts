import type { Pupil } from '../../store/port';
import { words } from '../check/words';
import type { Day, Instant, PupilId } from '../ids';
import { mayKeepPupils } from '../may';
import type { Who } from '../people';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { ChangedPupil, Gave, PupilCommand } from './change';
import { correct } from './correct';
import { classesBefore } from './data';
import { PUPIL_NL } from './nl';
import { isShown, type PupilCase } from './seen';

/** All that a decision about a pupil needs: nothing is looked up, no clock is read. */
export interface PupilContext extends Who {
  readonly now: Instant;
  readonly today: Day;
  /** The pupils that the command names, as they are. */
  readonly found: ReadonlyMap<PupilId, Pupil>;
  /** The cases of a pupil with all its doubles. */
  readonly cases: ReadonlyMap<PupilId, readonly PupilCase[]>;
  /** Classes of the school that have a name. */
  readonly classes?: readonly string[] | undefined;
  /** What a double brought along when it was merged. */
  readonly gave?: Gave;
  /** The pupil that a double is part of today. */
  readonly root?: Pupil;
}

/** What must be written, or why not. Nothing to write: it was so already. */
export type PupilDecision = readonly ChangedPupil[] | Refusal;

export function decidePupils(command: PupilCommand, context: PupilContext): PupilDecision {
  if (command.kind === 'correct') return correct(command, context);
  const verdict = mayKeepPupils(context);
  if (!verdict.may) return verdict.refusal;
  return command.kind === 'merge' ? merge(command, context) : separate(command, context);
}

type Of<Kind extends PupilCommand['kind']> = Extract<PupilCommand, { kind: Kind }>;

/**
 * Both must stand on their own, and both are written. So one pupil only ever comes below one that is below nobody, and of two
 * people who merge at once one is refused: no chain can come back to where it began.
 */
function merge({ keep, double, reason }: Of<'merge'>, context: PupilContext): PupilDecision {
  if (keep === double) return refuse('wrong-value', PUPIL_NL.same);
  const [kept, merged] = [shown(keep, context), shown(double, context)];
  if (!kept || !merged) return refuse('not-found', PUPIL_NL.unknown);
  if (merged.mergedInto === keep) return [];
  if (kept.mergedInto !== undefined || merged.mergedInto !== undefined) return refuse('stale', PUPIL_NL.changed);
  const why = words(reason, PUPIL_NL.mergeReason, { field: 'reason', reason: 'needs-reason' });
  if (isRefusal(why)) return why;
  const formerClasses = classesBefore(kept.className, kept.formerClasses, merged.formerClasses, [merged.className]);
  const number = kept.number === undefined ? merged.number : undefined;
  const enrolledOn = kept.enrolledOn === undefined ? merged.enrolledOn : undefined;
  const gave: Gave = {
    formerClasses: formerClasses.filter((one) => !kept.formerClasses.includes(one)),
    ...(number !== undefined && { number }),
    ...(enrolledOn !== undefined && { enrolledOn }),
  };
  const signed = { by: context.by, at: context.now, reason: why };
  return [
    {
      pupil: {
        ...kept,
        formerClasses,
        ...(number !== undefined && { number }),
        ...(enrolledOn !== undefined && { enrolledOn }),
      },
      change: { kind: 'joined', double, gave, ...signed },
    },
    { pupil: { ...merged, mergedInto: keep }, change: { kind: 'merged', into: keep, gave, ...signed } },
  ];
}

/** The double has its own data still, and its cases its id: to separate is to let it go, with what it brought. */
function separate({ double, reason }: Of<'separate'>, context: PupilContext): PupilDecision {
  const merged = shown(double, context);
  if (!merged) return refuse('not-found', PUPIL_NL.unknown);
  const { root, gave } = context;
  if (merged.mergedInto === undefined || !root) return refuse('stale', PUPIL_NL.notMerged);
  const why = words(reason, PUPIL_NL.separateReason, { field: 'reason', reason: 'needs-reason' });
  if (isRefusal(why)) return why;
  const signed = { by: context.by, at: context.now, reason: why };
  const { mergedInto: _, ...alone } = merged;
  return [
    { pupil: without(root, gave), change: { kind: 'released', double, ...signed } },
    { pupil: alone, change: { kind: 'separated', from: root.id, ...signed } },
  ];
}

function without(root: Pupil, gave: Gave | undefined): Pupil {
  if (!gave) return root;
  const { number, enrolledOn, ...rest } = root;
  const keepsNumber = number !== undefined && number !== gave.number;
  const keepsDay = enrolledOn !== undefined && enrolledOn !== gave.enrolledOn;
  return {
    ...rest,
    ...(keepsNumber && { number }),
    ...(keepsDay && { enrolledOn }),
    formerClasses: root.formerClasses.filter((one) => !gave.formerClasses.includes(one)),
  };
}

/** A pupil that this office may not be shown is one that is not there. */
function shown(id: PupilId, { found, cases }: PupilContext): Pupil | undefined {
  const pupil = found.get(id);
  return pupil && isShown(cases.get(id) ?? []) ? pupil : undefined;
}

import type { PupilId } from '../../cases/ids';
import type { Going, Spared } from '../erasure/request';
import { type CleanUp, filesThat, type LookedAtFile } from './look';

const REASON: Readonly<Record<Exclude<LookedAtFile['standing']['kind'], 'over'>, keyof Spared>> = {
  open: 'open',
  held: 'held',
  // Asked once more by somebody else: that request goes on.
  asked: 'held',
  kept: 'back',
  soon: 'back',
  unknown: 'back',
};

/** Those of a clean-up that was asked who are still there, one by one, with what would become of them today. */
export function askedFor(pupils: readonly PupilId[], { files }: CleanUp): readonly LookedAtFile[] {
  const asked = new Set(pupils);
  return files.filter(({ whole: { pupil, doubles } }) => [pupil, ...doubles].some(({ id }) => asked.has(id)));
}

/** Why a file that was asked stays; nothing when it goes. */
export const staysFor = ({ standing }: LookedAtFile): keyof Spared | undefined =>
  standing.kind === 'over' ? undefined : REASON[standing.kind];

/** Of a clean-up that was asked, who may go today, with all their entries; and how many stay. */
export function goingOf(pupils: readonly PupilId[], look: CleanUp): Going {
  const files = askedFor(pupils, look);
  const spared: Spared = { back: 0, open: 0, held: 0 };
  for (const file of files) {
    const why = staysFor(file);
    if (why) spared[why] += 1;
  }
  return { pupils: entriesOf(filesThat({ ...look, files }, 'over')), spared };
}

/** Every entry of these pupils. */
export const entriesOf = (files: readonly Pick<LookedAtFile, 'whole'>[]): readonly PupilId[] =>
  files.flatMap(({ whole: { pupil, doubles } }) => [pupil, ...doubles].map(({ id }) => id));

import { isGoingOn } from '../../cases/when';
import { type Going, type Naming, namedIn, type Spared } from '../erasure/request';
import { idsOf, isClass, named } from '../erasure/whole';
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

/** Those of a clean-up that was asked that are still there, one by one, with what would become of them today. */
export function askedFor(request: Naming, { files }: CleanUp): readonly LookedAtFile[] {
  const asked = new Set(namedIn(request));
  return files.filter(({ whole }) => idsOf(whole).some((id) => asked.has(id)));
}

/** Why a file that was asked stays; nothing when it goes. */
export function staysFor({ whole, standing }: LookedAtFile): keyof Spared | undefined {
  if (standing.kind === 'over') return undefined;
  // Opened again: its term begins anew when it ends.
  if (isClass(whole) && isGoingOn(whole.classCase)) return 'open';
  return REASON[standing.kind];
}

/** Of a clean-up that was asked, what may go today, pupils with all their entries; and how many stay. */
export function goingOf(request: Naming, look: CleanUp): Going {
  const files = askedFor(request, look);
  const spared: Spared = { back: 0, open: 0, held: 0 };
  for (const file of files) {
    const why = staysFor(file);
    if (why) spared[why] += 1;
  }
  return { ...named(filesThat({ ...look, files }, 'over').map(({ whole }) => whole)), spared };
}

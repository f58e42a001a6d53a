import type { Digest } from '../../planning/digest';
import type { Chart } from './card';

/** More bars do not fit on a phone. */
const BARS = 7;
const TITLE = 'Open zaken per stap';

/** The open cases per step as a small chart, with the same in words; none where there is nothing to compare. */
export function chartOf({ perStep }: Pick<Digest, 'perStep'>): readonly Chart[] {
  if (perStep.length < 2) return [];
  const rest = perStep.slice(BARS).reduce((sum, { count }) => sum + count, 0);
  const bars = [...perStep.slice(0, BARS), ...(rest > 0 ? [{ step: 'Overig', count: rest }] : [])];
  const text = `${TITLE}: ${bars.map(({ step, count }) => `${step} ${count}`).join(' · ')}`;
  return [{ title: TITLE, bars, text }];
}

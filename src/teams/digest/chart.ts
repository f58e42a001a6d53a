import type { Digest } from '../../planning/digest';
import { shorten } from '../cards/plain';
import type { Chart } from './card';

/** More bars do not fit on a phone. */
const BARS = 7;
/** A longer name leaves a phone no room for its bar. */
const LONGEST = 22;
const TITLE = 'Open zaken per stap';

/** The open cases per step as a small chart, with the same in words; none where there is nothing to compare. */
export function chartOf({ perStep }: Pick<Digest, 'perStep'>): readonly Chart[] {
  if (perStep.length < 2) return [];
  const rest = perStep.slice(BARS).reduce((sum, { count }) => sum + count, 0);
  const named = perStep.slice(0, BARS).map(({ step, count }) => ({ step: shorten(step, LONGEST), count }));
  const bars = [...named, ...(rest > 0 ? [{ step: 'Overig', count: rest }] : [])];
  const text = `${TITLE}: ${bars.map(({ step, count }) => `${step} ${count}`).join(' · ')}`;
  return [{ title: TITLE, bars, text }];
}

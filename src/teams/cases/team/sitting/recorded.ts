import type { Result } from '../../../../desk/desk';
import type { Services } from '../../../answering/services';
import { inPrivate, type Reaction } from '../../../reaction';
import type { AtCase } from '../at-case';
import { pageFrom } from './page';
import { marked, placeOf, readSitting } from './sitting';

/** In a meeting a recording leads to the next case, and a refusal back to the form; nothing outside one. */
export async function recorded(at: AtCase, result: Result, services: Services): Promise<Reaction | undefined> {
  const sitting = await readSitting(at);
  const place = placeOf(sitting, at.state.id);
  if (!sitting || place < 0) return undefined;
  if (result.kind === 'refused') {
    return inPrivate(await pageFrom(at, sitting, { from: place, wrong: result.refusal }, services));
  }
  const next = marked(sitting, at.state.id, 'recorded');
  return inPrivate(await pageFrom(at, next, { from: place + 1, note: `${at.label} is vastgelegd.` }, services));
}

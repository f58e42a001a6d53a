import { inPrivate } from '../../../reaction';
import { caseCard } from '../answer';
import { caseAction } from '../at-case';
import { orPassOn } from '../pass-on/known-here';

/** Shows a case: it has pupil text in it, so in the own chat of whoever asks. */
export const open = caseAction('sees', async (_turn, _data, at) => inPrivate(await caseCard(at)), {
  stranger: orPassOn(() => 'open'),
});

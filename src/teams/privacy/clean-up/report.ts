import type { CleanUp } from '../../../desk/clean-up/look';
import type { Rendered } from '../../cards';
import { renderPupils } from '../../cases/pupils/cards/pupils-page';
import { button } from './at-clean-up';
import { CLEAN_UP_VERBS } from './verbs';
import { numbersOf, titleOf } from './words';

/** What a beheerder is sent twice a year: numbers alone; the names stand behind its button. */
export const reportCard = (school: string, look: CleanUp): Rendered =>
  renderPupils({
    title: titleOf(look),
    lines: numbersOf(look),
    buttons: [button(school, 'Bekijk de lijst', CLEAN_UP_VERBS.open, { style: 'positive' })],
  });

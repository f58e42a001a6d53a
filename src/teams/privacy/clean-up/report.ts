import type { CleanUp } from '../../../desk/clean-up/look';
import type { Structure } from '../../../structure/structure';
import type { Rendered } from '../../cards';
import { renderPupils } from '../../cases/pupils/cards/pupils-page';
import { button } from './at-clean-up';
import { CLEAN_UP_VERBS } from './verbs';
import { numbersOf, titleOf } from './words';

/** What a beheerder is sent twice a year: numbers alone; the names stand behind its button. */
export const reportCard = ({ id, name }: Pick<Structure, 'id' | 'name'>, look: CleanUp): Rendered =>
  renderPupils({
    title: titleOf(look),
    // Who looks after several schools gets one of each.
    lines: [name, ...numbersOf(look)],
    buttons: [button(id, 'Bekijk de lijst', CLEAN_UP_VERBS.open, { style: 'positive' })],
  });

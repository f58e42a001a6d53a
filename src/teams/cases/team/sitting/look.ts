import { evaluators } from '../../../../cases/offices';
import type { Rendered } from '../../../cards';
import { rolesInWords } from '../../roles-in-words';
import type { AtCase } from '../at-case';
import { mentorOf } from '../described';
import { renderForm, type Said } from '../form-card';
import { standing } from '../standing';
import { inMeeting } from './buttons';

/** "Deze evaluatie doet de mentor." */
export function evaluatedBy({ route, school }: Pick<AtCase, 'route' | 'school'>): string {
  const who = rolesInWords(school.structure, evaluators(route, school.structure.routes));
  return who === '' ? 'Deze evaluatie doet een ander.' : `Deze evaluatie doet ${who}.`;
}

/** An evaluation of others, on the way through the meeting: how far it is and who does it, with nothing to fill in. */
export async function lookCard(at: AtCase, said: Said): Promise<Rendered> {
  const parts = {
    title: 'Evaluatie',
    ...said,
    intro: [evaluatedBy(at), `Mentor: ${mentorOf(at)}`, ...standing(at)],
    inputs: [],
    submits: [],
  };
  return renderForm(at, await inMeeting(at, parts));
}

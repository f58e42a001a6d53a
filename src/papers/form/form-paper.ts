import type { Case } from '../../cases/state';
import type { Route } from '../../structure/route';
import { contributionSections } from './contributions';
import { momentInWords } from './dates';
import { functionName, type Given } from './given';
import { text } from './on-paper';
import type { Entry, FormPaper } from './paper';
import { roundSections } from './rounds';
import { pageSections } from './sections';
import { standing } from './standing';

/** The aanmeldformulier of a case as it stands now, ready to be laid out; who may have it is decided elsewhere. */
export function formPaper(route: Route, theCase: Case, given: Given): FormPaper {
  const { name, words } = given.structure;
  return {
    school: name,
    title: `${formName(route)} ${route.name}`,
    caseName: theCase.number === undefined ? 'nog zonder zaaknummer' : `zaak ${theCase.number}`,
    about: [
      ...subject(theCase, given),
      { label: 'Ingebracht door', answer: text(functionName(given, theCase.mentor)) },
      { label: 'Begonnen op', answer: text(momentInWords(theCase.startedAt)) },
      { label: 'Stand', answer: text(standing(theCase, route)) },
    ],
    sections: [
      ...pageSections(route, theCase, given),
      ...contributionSections(theCase, given),
      ...roundSections(route, theCase, given),
    ],
    ...(words.pupilSystem ? { destination: `Ter opname in ${words.pupilSystem}` } : {}),
    madeAt: given.madeAt,
  };
}

/** A step that is brought to a meeting has an aanmeldformulier; an intake, a list or a class has a form. */
export const formName = ({ about, discussion }: Pick<Route, 'about' | 'discussion'>): string =>
  about === 'class' || discussion === undefined ? 'Formulier' : 'Aanmeldformulier';

function subject({ subject: about }: Case, { pupil }: Given): readonly Entry[] {
  if (about.kind === 'class') return [{ label: 'Klas', answer: text(about.name) }];
  return [
    { label: 'Leerling', answer: text(pupil ? `${pupil.firstName} ${pupil.lastName}` : '') },
    { label: 'Klas', answer: text(pupil?.className ?? '') },
    ...(pupil?.number ? [{ label: 'Leerlingnummer', answer: text(pupil.number) }] : []),
  ];
}

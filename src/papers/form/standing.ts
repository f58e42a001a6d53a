import { spoken } from '../../cases/days';
import type { Instant } from '../../cases/ids';
import { recordingWords } from '../../cases/recording-words';
import type { Case } from '../../cases/state';
import type { Route } from '../../structure/route';
import { momentInWords } from './dates';

/** How far a case is, in one line for whoever finds the paper later. */
export function standing(theCase: Case, route: Route): string {
  switch (theCase.status) {
    case 'draft':
      return 'Concept, nog niet ingediend';
    case 'submitted':
      return `Ingediend${onMoment(theCase.submittedAt)}`;
    case 'returned':
      return `Terug bij de mentor. Wat ontbreekt: ${theCase.missing}`;
    case 'accepted':
      return `Akkoord${onMoment(theCase.checked?.at)}${theCase.meeting ? `, bespreking op ${spoken(theCase.meeting)}` : ''}`;
    case 'running':
      return `${recordingWords(route).done}, de zaak loopt`;
    case 'closed':
      return `${theCase.how === 'escalated' ? 'Opgeschaald' : 'Afgesloten'} op ${momentInWords(theCase.at)}`;
    case 'withdrawn':
      return `Ingetrokken op ${momentInWords(theCase.at)}: ${theCase.reason}`;
    case 'discarded':
      return `Weggegooid op ${momentInWords(theCase.at)}`;
  }
}

const onMoment = (at: Instant | undefined): string => (at === undefined ? '' : ` op ${momentInWords(at)}`);

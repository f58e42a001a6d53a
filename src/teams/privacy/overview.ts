import type { PrivacyRequest } from '../../desk/erasure/request';
import { requestsOf } from '../../desk/erasure/requests';
import type { Rendered } from '../cards';
import type { Said } from '../cases/pupils/cards/pupils-frame';
import { renderPupils } from '../cases/pupils/cards/pupils-page';
import { searchInput } from '../cases/pupils/doubles';
import { forEveryone } from '../reaction';
import { type AtPrivacy, privacyAction } from './at-privacy';
import { button } from './button';
import { namesAt, peopleIn, requestLines } from './described';
import { PRIVACY_VERBS } from './verbs';
import { NO_SECOND, TITLES } from './words';

/** The proofs of some years stand further down than anybody reads on a phone. */
const MOST = 15;

/** Every request of this kind, the last first, with its proof; and for a beheerder a way to begin one. */
export async function overviewCard(at: AtPrivacy, note?: Said): Promise<Rendered> {
  const all = (await requestsOf(at.desk.options.store, at.school.key)).map(({ request }) => request);
  const mine = all.filter(({ kind }) => kind === at.kind).toReversed();
  const nameOf = await namesAt(at, mine.slice(0, MOST).flatMap(peopleIn));
  return renderPupils({
    title: TITLES[at.kind],
    note,
    lines: [
      ...(at.mayAsk && at.seconds.length === 0 ? [NO_SECOND] : []),
      ...(mine.length > MOST ? [`De laatste ${MOST} van ${mine.length} verzoeken.`] : []),
      ...(mine.length === 0 ? ['Er is nog niets gevraagd.'] : []),
    ],
    rows: mine.slice(0, MOST).map((request) => ({
      text: `Verzoek ${request.number}`,
      lines: requestLines(request, nameOf),
      buttons: isOpen(request) ? [button(at, 'Bekijk', PRIVACY_VERBS.open, { one: String(request.number) })] : [],
    })),
    inputs: at.mayAsk ? [searchInput('')] : [],
    buttons: at.mayAsk ? [button(at, 'Zoek', PRIVACY_VERBS.search, { inputs: 'auto' })] : [],
  });
}

const isOpen = ({ state }: PrivacyRequest): boolean => state === 'asked' || state === 'given';

export const openOverview = privacyAction(async (at) => forEveryone(await overviewCard(at)));

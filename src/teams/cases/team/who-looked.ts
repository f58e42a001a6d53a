import { dayAt } from '../../../cases/identify';
import { maySeeLooks } from '../../../cases/may';
import { capital, list } from '../../../cases/nl';
import type { Case } from '../../../cases/state';
import { type Look, looksAt } from '../../../desk/looks';
import type { Services } from '../../answering/services';
import type { Rendered } from '../../cards';
import { isManager } from '../../settings/managers';
import { type AtDesk, whoAt } from '../at-desk';
import { renderFormNote } from '../form/cards/form-note';
import { onlyFor } from '../only-for';
import { A_COLLEAGUE } from './colleagues';
import { dayNear, momentInWords } from './dates';
import { type Described, describe } from './described';
import { LOOKED_AT, lookedAs } from './looked-at';

/** Of somebody who looked nearly every day the first days are counted only. */
const MOST_DAYS = 40;

/** Who looked at a case, each with why they might, what they saw and when; or the sentence for who may not know. */
export async function whoLooked(at: AtDesk, state: Case, services: Services): Promise<Rendered | string> {
  const manages = isManager(at.by.id, at.school.settings, services.admin?.beheerders);
  const verdict = maySeeLooks(whoAt(at), state, manages);
  if (!verdict.may) return onlyFor(at, verdict.refusal);
  const about = await describe(state, at.school, { desk: at.desk, people: services.people });
  const looks = await looksAt(at.desk.options.store, at.school.key, state.id);
  const people = [...new Set(looks.map(({ by }) => by))].map((by) => looks.filter((look) => look.by === by));
  const title = `Wie keek: ${verdict.as === 'manager' ? about.shortLabel : about.label}`;
  const said = people.length === 0 ? [NOBODY] : people.flatMap((theirs) => lineOf(theirs, about));
  const { card, text } = renderFormNote(title, [...said, HOW]);
  return { card, text, summary: about.shortLabel };
}

const NOBODY = 'Deze zaak is nog door niemand bekeken.';
const HOW =
  'Wie de inhoud te zien kreeg, staat hier met de eerste keer op een dag. Wat iemand deed (indienen, vastleggen, evalueren) staat in het verloop van de zaak.';

function lineOf(theirs: readonly Look[], about: Described): string[] {
  const { colleagues } = about;
  const [last] = theirs;
  if (!last) return [];
  const why = [...new Set(theirs.flatMap(({ as }) => as))].map((kind) => lookedAs(kind, about.route));
  const what = list([...new Set(theirs.map((look) => LOOKED_AT[look.what]))], 'en');
  const days = [...new Set(theirs.map(({ at }) => dayNear(dayAt(new Date(at)), about.today)))];
  const isToday = dayAt(new Date(last.at)) === about.today;
  const shown = days.slice(1, MOST_DAYS);
  const left = days.length - 1 - shown.length;
  const earlier = [...shown, ...(left > 0 ? [`en nog ${left} ${left === 1 ? 'dag' : 'dagen'}`] : [])].join(', ');
  return [
    `${colleagues.all.find(({ id }) => id === last.by)?.title ?? capital(A_COLLEAGUE)}, als ${list(why, 'en')}`,
    `zag ${what}: ${isToday ? 'vandaag ' : ''}${momentInWords(last.at, about.today)}${earlier === '' ? '' : `; eerder ${earlier}`}`,
  ];
}

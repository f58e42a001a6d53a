import { refuse } from '../../cases/refusal';
import type { PrivacyKind } from '../../desk/erasure/request-kinds';
import { ask } from '../../desk/erasure/requests';
import { idOf, isClass, named, type Whole } from '../../desk/erasure/whole';
import type { Rendered } from '../cards';
import { textIn } from '../cases/fields/given';
import { input } from '../cases/fields/input';
import type { Said } from '../cases/pupils/cards/pupils-frame';
import { renderPupils } from '../cases/pupils/cards/pupils-page';
import { forEveryone, sentence } from '../reaction';
import { type AtPrivacy, privacyAction } from './at-privacy';
import { button } from './button';
import { overviewCard } from './overview';
import { areShown } from './shown';
import { PRIVACY_VERBS } from './verbs';
import { wholeBy } from './whole-by';
import { wholeLines, wholeName } from './whole-words';
import { CLASS_TITLE, forGood, NO_SECOND, TITLES, WHY_NAMES, whysFor } from './words';

const GONE = 'Dit dossier ken ik niet (meer).';
const ASKS = 'Een tweede collega krijgt hiervan bericht en moet bevestigen. Tot die tijd gebeurt er niets.';

const reasons = (kind: PrivacyKind) => whysFor(kind).map((value) => ({ title: WHY_NAMES[value], value }));

/** What there is of a pupil or a class's case, and the button with which a second person is asked. */
export function askCard(at: AtPrivacy, whole: Whole, note?: Said): Rendered {
  const { kind, seconds } = at;
  return renderPupils({
    title: isClass(whole) ? CLASS_TITLE : TITLES[kind],
    note,
    lines: [
      wholeName(whole),
      ...wholeLines(whole),
      ...(kind === 'verwijdering' ? forGood(isClass(whole) ? 'class' : 'pupil') : []),
      seconds.length === 0 ? NO_SECOND : ASKS,
    ],
    inputs: [input({ id: 'why', kind: 'one', label: 'Waarom?', required: true, options: reasons(kind) })],
    buttons: [
      ...(seconds.length === 0
        ? []
        : [
            button(at, 'Vraag om bevestiging', PRIVACY_VERBS.ask, {
              one: String(idOf(whole)),
              style: kind === 'verwijdering' ? 'destructive' : 'positive',
              inputs: 'auto',
            }),
          ]),
      button(at, 'Terug', PRIVACY_VERBS.overview),
    ],
  });
}

const CHOOSE = refuse('incomplete', 'Kies waarom.', { fields: ['why'] });

/** Vraag om bevestiging: kept until a second person agrees. */
export const askSecond = privacyAction(async (at, data) => {
  const { desk, school, by, seconds, kind, turn } = at;
  const { store } = desk.options;
  const whole = data.one === '' || !at.mayAsk ? undefined : await wholeBy(at, data.one);
  if (!whole) return sentence(GONE);
  const why = whysFor(kind).find((one) => one === textIn(data, 'why'));
  if (!why || seconds.length === 0) {
    await areShown(at, [whole]);
    return forEveryone(askCard(at, whole, seconds.length === 0 ? NO_SECOND : CHOOSE));
  }
  const { now } = desk.clock();
  const { number } = await ask(store, school.key, {
    kind,
    ...named([whole]),
    why,
    by: by.id,
    at: now,
    seconds,
    activity: turn.activity,
  });
  desk.wake(school.key);
  const said = `Verzoek ${number} wacht op bevestiging. ${seconds.length === 1 ? 'Je collega krijgt' : `${seconds.length} collega’s krijgen`} een bericht; één bevestiging is genoeg.`;
  return forEveryone(await overviewCard(at, said));
});

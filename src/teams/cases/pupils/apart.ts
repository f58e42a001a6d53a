import { PUPIL_NL } from '../../../cases/pupils/nl';
import type { Pupil } from '../../../store/port';
import type { Rendered } from '../../cards';
import { forEveryone, sentence } from '../../reaction';
import { textIn } from '../fields/given';
import { input } from '../fields/input';
import { type AtPupils, entryBy, knownBy, pupilAction, versionsIn } from './at-pupils';
import { button } from './button';
import type { Said } from './cards/pupils-frame';
import { renderPupils } from './cards/pupils-page';
import { doublesCard } from './doubles';
import { fresh } from './merge';
import { pupilCard } from './pupil';
import { PUPIL_VERBS } from './verbs';
import { nameOf } from './words';

function apartCard(at: AtPupils, double: Pupil, note?: Said, reason = ''): Rendered {
  const stays = knownBy(at, double.id);
  return renderPupils({
    title: 'Weer scheiden?',
    note,
    lines: [
      `${nameOf({ pupil: double })} wordt weer een eigen leerling, met de zaken van vóór het samenvoegen.`,
      ...(stays ? [`Zaken die daarna begonnen, blijven bij ${nameOf(stays)}.`] : []),
    ],
    inputs: [
      input({
        id: 'reason',
        kind: 'text',
        label: 'Waarom zijn dit toch twee leerlingen?',
        value: reason,
        required: true,
      }),
    ],
    buttons: [
      button(at, 'Ja, scheid ze', PUPIL_VERBS.separate, { one: double, style: 'positive', inputs: 'auto' }),
      button(at, 'Terug', PUPIL_VERBS.open, { one: double }),
    ],
  });
}

export const askApart = pupilAction(async (at, data) => {
  const double = entryBy(at, data.one);
  if (!double) return sentence(PUPIL_NL.unknown);
  return forEveryone(
    double.mergedInto === undefined ? await doublesCard(at, PUPIL_NL.notMerged) : apartCard(at, double),
  );
});

/** The double stands on its own again; who was wrong about what stays in the history of both. */
export const separate = pupilAction(async (at, data) => {
  const double = entryBy(at, data.one);
  if (!double) return sentence(PUPIL_NL.unknown);
  const { desk, school, by, turn } = at;
  const reason = textIn(data, 'reason');
  const result = await desk.changePupils({
    school,
    by,
    activity: turn.activity,
    command: { kind: 'separate', double: double.id, reason },
    expected: versionsIn(data, [double]),
  });
  const now = await fresh(at);
  const after = knownBy(now, double.id);
  if (result.kind === 'refused') {
    const { refusal } = result;
    if (refusal.reason === 'not-found') return sentence(refusal.say);
    if (refusal.reason === 'stale') return forEveryone(await doublesCard(now, refusal));
    return forEveryone(apartCard(now, double, refusal, reason));
  }
  // Whose cases are all drafts again is no longer for this office to see.
  return forEveryone(
    after ? await pupilCard(now, after, 'Weer gescheiden.') : await doublesCard(now, 'Weer gescheiden.'),
  );
});

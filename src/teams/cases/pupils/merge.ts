import { PUPIL_NL } from '../../../cases/pupils/nl';
import { knownPupils } from '../../../desk/pupil-reads';
import type { Rendered } from '../../cards';
import { forEveryone, sentence } from '../../reaction';
import { textIn } from '../fields/given';
import { type AtPupils, entryBy, knownBy, pupilAction, versionsIn } from './at-pupils';
import { button } from './button';
import { renderPupils } from './cards/pupils-page';
import { compareCard, confirmCard } from './compare';
import { bothBy, doublesCard } from './doubles';
import { PUPIL_VERBS } from './verbs';
import { casesInWords, nameOf } from './words';

/** Ja, voeg samen: one write; what changed meanwhile is shown first. */
export const merge = pupilAction(async (at, data) => {
  const [keep, double] = [entryBy(at, data.one), entryBy(at, data.other)];
  if (!keep || !double) return sentence(PUPIL_NL.unknown);
  const { desk, school, by, turn } = at;
  const reason = textIn(data, 'reason');
  const result = await desk.changePupils({
    school,
    by,
    activity: turn.activity,
    command: { kind: 'merge', keep: keep.id, double: double.id, reason },
    expected: versionsIn(data, [keep, double]),
  });
  const now = await fresh(at);
  if (result.kind !== 'refused') return forEveryone(mergedCard(now, keep.id, double.id));
  const both = bothBy(now, keep.id, double.id);
  const { refusal } = result;
  if (!both || refusal.reason === 'not-found') return sentence(refusal.say);
  if (both[0].pupil.id === both[1].pupil.id) return forEveryone(await doublesCard(now, PUPIL_NL.same));
  const asked = refusal.reason === 'needs-reason' || refusal.reason === 'too-long';
  return forEveryone(asked ? confirmCard(now, both, refusal, reason) : compareCard(now, both, refusal));
});

function mergedCard(at: AtPupils, keep: string, double: string): Rendered {
  const [stays, gone] = [knownBy(at, keep), entryBy(at, double)];
  const undo = gone?.mergedInto ? [button(at, 'Toch weer scheiden', PUPIL_VERBS.askApart, { one: gone })] : [];
  return renderPupils({
    title: 'Samengevoegd',
    lines: stays ? [`Voortaan is dit één leerling: ${nameOf(stays)}, met ${casesInWords(stays.cases)}.`] : [],
    buttons: [button(at, 'Meer samenvoegen', PUPIL_VERBS.doubles), ...undo],
  });
}

/** The pupils as they are after a change. */
export const fresh = async (at: AtPupils): Promise<AtPupils> => ({
  ...at,
  known: await knownPupils(at.desk.options.store, at.school.key),
});

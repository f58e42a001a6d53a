import { ASKED } from '../../../../cases/asked-as';
import type { Command } from '../../../../cases/command';
import { isDay } from '../../../../cases/days';
import { allOf } from '../../../../cases/faults';
import { interventionIdOf, personIdOf } from '../../../../cases/identify';
import { NL } from '../../../../cases/nl';
import { recordingWords } from '../../../../cases/recording-words';
import { isRefusal, type Refusal, refuse } from '../../../../cases/refusal';
import type { Intervention } from '../../../../cases/state';
import { answersIn, dayIn } from '../../fields/parse';
import type { AtCase } from '../at-case';
import { termFrom, termFromToday } from '../term';
import type { Draft, Planned } from './draft';

/** What was written down of the discussion, as the case takes it. */
export function discussCommand(at: AtCase, { values, interventions }: Draft): Command | Refusal {
  const { route, today } = at;
  const read = allOf({
    record: answersIn(route?.record.fields ?? [], values, { today }),
    on: dayIn(values, 'on', recordingWords(route).on) ?? today,
    typed: dayIn(values, 'evaluate-by', ASKED.firstEvaluation),
  });
  if (isRefusal(read)) return read;
  const { record, on, typed } = read;
  // The day that the form proposed was counted from today; what was discussed before today is counted from then.
  const evaluateBy = typed === termFromToday(at)?.until ? termFrom(at, on)?.until : typed;
  const agreed: Agreed[] = [];
  for (const planned of interventions) {
    const one = intervention(planned);
    if (isRefusal(one)) return one;
    agreed.push(one);
  }
  return {
    kind: 'discuss',
    on,
    record,
    interventions: agreed,
    ...(evaluateBy !== undefined && { evaluateBy }),
  };
}

type Agreed = Omit<Intervention, 'carriedOut'>;

function intervention({ id, by, start, until, ...rest }: Planned): Agreed | Refusal {
  if (!isDay(start) || !isDay(until) || id === '' || by === '') return refuse('wrong-value', NL.badIntervention);
  return { id: interventionIdOf(id), by: personIdOf(by), start, until, ...rest };
}

import type { Field } from '../../structure/route';
import type { Answer, Answers } from '../answers';
import type { Day } from '../ids';
import { NL } from '../nl';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { answer } from './answer';
import { answers as checked } from './answers';
import { isApart } from './consent';

/**
 * Whether a form may go out: every required field filled, what was agreed or told with its day, and nothing that the form
 * of today does not know (a draft can be older than the form). All gaps are said at once. `kept` stays as it was in the case
 * that it came from.
 */
export function incomplete(
  fields: readonly Field[],
  answers: Answers,
  today: Day,
  kept: readonly string[] = [],
): Refusal | undefined {
  const gaps = fields.flatMap((field) => {
    const gap = gapIn(field, answers[field.id]);
    return gap === undefined || (gap !== 'empty' && kept.includes(field.id)) ? [] : [{ field, gap }];
  });
  if (gaps.length > 0)
    return refuse('incomplete', gapsInWords(gaps).join(' '), {
      fields: gaps.map(({ field }) => field.id),
      faults: gaps.map((gap) => ({ field: gap.field.id, say: gapsInWords([gap]).join(' ') })),
    });
  for (const field of fields) {
    const given = answers[field.id];
    if (given === undefined || kept.includes(field.id)) continue;
    const again = answer(field, given, today);
    if (isRefusal(again)) return again;
  }
  return undefined;
}

/** The answers that came in, when all of them are right and none is missing; else what is wrong. */
export function completed(fields: readonly Field[], raw: unknown, today: Day): Answers | Refusal {
  const given = checked(fields, raw, today);
  return isRefusal(given) ? given : (incomplete(fields, given, today) ?? given);
}

/** What an answer lacks to be handed in: all of it, the tick beside its day, its day, some ticks, or who of several it was. */
export type Gap = 'empty' | 'no-tick' | 'no-day' | 'too-few' | 'no-who';

export function gapIn(field: Field, given: Answer | undefined): Gap | undefined {
  if (field.kind === 'contact' && given?.kind === 'contact' && given.each?.some(({ done, on }) => done && !on))
    return 'no-day';
  if (!isFilled(given)) return field.required ? (hasDayAlone(given) ? 'no-tick' : 'empty') : undefined;
  if (field.kind === 'checklist' && given?.kind === 'checklist' && given.values.length < field.least) return 'too-few';
  // Filling it in together happened while filling it in: its day is that of the form.
  if (field.kind === 'contact' && isApart(field) && given?.kind === 'contact' && !given.each) return 'no-who';
  const dated = field.kind === 'contact' && field.what !== 'together';
  return dated && given?.kind === 'contact' && given.on === undefined ? 'no-day' : undefined;
}

/** A day that somebody filled in is not yet that it happened: it may be planned. That is said with a tick. */
const hasDayAlone = (given: Answer | undefined): boolean =>
  given?.kind === 'contact' && (given.each ?? [given]).some(({ done, on }) => !done && on !== undefined);

function gapsInWords(gaps: readonly { readonly field: Field; readonly gap: Gap }[]): string[] {
  const labels = (wanted: Gap) => gaps.filter(({ gap }) => gap === wanted).map(({ field }) => field.label);
  const [empty, unticked, undated, unknown] = [labels('empty'), labels('no-tick'), labels('no-day'), labels('no-who')];
  return [
    ...(empty.length > 0 ? [NL.missing(empty)] : []),
    ...(unticked.length > 0 ? [NL.missingTick(unticked)] : []),
    ...(undated.length > 0 ? [NL.missingDate(undated)] : []),
    ...(unknown.length > 0 ? [NL.missingWho(unknown)] : []),
    ...gaps.flatMap(({ field, gap }) =>
      gap === 'too-few' && field.kind === 'checklist' ? [NL.tooFew(field.label, field.least)] : [],
    ),
  ];
}

/** Whether somebody answered; an empty text, no choice, no day and "not done" are no answer. */
export function isFilled(answer: Answer | undefined): boolean {
  switch (answer?.kind) {
    case undefined:
      return false;
    case 'text':
      return answer.text.trim() !== '';
    case 'choice':
    case 'checklist':
      return answer.values.length > 0;
    case 'contact':
      return answer.done;
    case 'date':
      return answer.day !== undefined;
    case 'yes-no':
      return answer.yes !== undefined;
    default:
      return answer satisfies never;
  }
}

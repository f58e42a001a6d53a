import type { Field } from '../../structure/route';
import type { Answer, Given } from '../answers';
import { later } from '../days';
import type { Day } from '../ids';
import { NL } from '../nl';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { isApart, leastOf } from './consent';
import { date } from './date';
import { chosen } from './options';
import { LONGEST, plain } from './words';

type FieldOf<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>;

/**
 * One answer as it came in, made into what is kept: nothing of the payload passes but what the kind of field has.
 * An empty answer is fine here; whether all is there is asked when it is submitted (complete.ts).
 */
export function answer(field: Field, raw: unknown, today: Day): Answer | Refusal {
  const given = parts(raw);
  if (given?.kind !== field.kind) return wrong(field, WANTED[field.kind]);
  switch (field.kind) {
    case 'text':
      return text(field, given.text);
    case 'choice':
    case 'checklist': {
      const values = chosen(field, given.values);
      return isRefusal(values) ? values : { kind: field.kind, values };
    }
    case 'date': {
      if (isNothing(given.day)) return { kind: 'date' };
      const day = date(given.day, field.label, 'any', today, field.id);
      return isRefusal(day) ? day : { kind: 'date', day };
    }
    case 'yes-no':
      if (isNothing(given.yes)) return { kind: 'yes-no' };
      return typeof given.yes === 'boolean' ? { kind: 'yes-no', yes: given.yes } : wrong(field, WANTED['yes-no']);
    case 'contact':
      return contact(field, given, today);
    default:
      return field satisfies never;
  }
}

const WANTED: Readonly<Record<Field['kind'], string>> = {
  text: 'tekst',
  choice: 'een keuze uit de lijst',
  date: 'een datum',
  'yes-no': 'ja of nee',
  checklist: 'een lijst met vinkjes',
  contact: 'een vinkje en een datum',
};

const wrong = (field: Field, wanted: string): Refusal =>
  refuse('wrong-value', NL.wrongType(field.label, wanted), { fields: [field.id] });

/** An input that was emptied, whether the client sends it or leaves it out. */
const isNothing = (raw: unknown): boolean => raw === undefined || raw === '';

const parts = (raw: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof raw === 'object' && raw !== null ? { ...raw } : undefined;

function text(field: FieldOf<'text'>, raw: unknown): Answer | Refusal {
  if (typeof raw !== 'string') return wrong(field, WANTED.text);
  const written = plain(raw);
  const most = Math.min(field.max, LONGEST);
  const about = { fields: [field.id] };
  if (written.length > most) return refuse('too-long', NL.tooLong(written.length, most, field.label), about);
  if (field.lines === 'one' && /[\r\n]/.test(written)) return refuse('wrong-value', NL.oneLine(field.label), about);
  return { kind: 'text', text: written };
}

function contact(field: FieldOf<'contact'>, given: Readonly<Record<string, unknown>>, today: Day): Answer | Refusal {
  if (isApart(field) && Array.isArray(given.each)) return consents(field, given.each, today);
  const one = tick(field, given, today);
  return isRefusal(one) ? one : { kind: 'contact', ...one };
}

type Ticked = Pick<Given, 'done' | 'on'>;

function tick(field: FieldOf<'contact'>, given: Readonly<Record<string, unknown>>, today: Day): Ticked | Refusal {
  if (typeof given.done !== 'boolean') return wrong(field, WANTED.contact);
  if (isNothing(given.on)) return { done: given.done };
  const on = date(given.on, field.label, 'happened', today, field.id);
  return isRefusal(on) ? on : { done: given.done, on };
}

/** Consent of several: each gave it or not, on a day of their own. The last of these days is that of the whole. */
function consents(field: FieldOf<'contact'>, raw: readonly unknown[], today: Day): Answer | Refusal {
  const each: Given[] = [];
  for (const who of field.who) {
    const found = raw.map(parts).find((one) => one?.who === who);
    const one = found && tick(field, found, today);
    if (one && isRefusal(one)) return one;
    if (one && (one.done || one.on !== undefined)) each.push({ who, ...one });
  }
  const gave = each.filter(({ done }) => done);
  const on = gave.reduce<Day | undefined>((last, one) => (last && one.on ? later(last, one.on) : one.on), undefined);
  return { kind: 'contact', done: gave.length >= leastOf(field), ...(on && { on }), each };
}

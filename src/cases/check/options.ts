import type { Field } from '../../structure/route';
import { NL } from '../nl';
import { type Refusal, refuse } from '../refusal';

type WithOptions = Extract<Field, { kind: 'choice' | 'checklist' }>;

/** The options that were chosen, each once and in the form's order; refused when one is not on the form. */
export function chosen(field: WithOptions, raw: unknown): readonly string[] | Refusal {
  const about = { fields: [field.id] };
  if (!Array.isArray(raw)) return refuse('wrong-value', NL.wrongType(field.label, 'een keuze uit de lijst'), about);
  const values: ReadonlySet<unknown> = new Set(raw);
  const known = field.options.filter(({ value }) => values.has(value));
  if (known.length < values.size) {
    const strange = [...values].find((value) => !field.options.some((option) => option.value === value));
    const labels = field.options.map(({ label }) => label);
    return refuse('wrong-value', NL.unknownOption(field.label, strange, labels), about);
  }
  if (field.kind === 'choice' && known.length > field.most)
    return refuse('wrong-value', NL.tooMany(field.label, field.most), about);
  return known.map(({ value }) => value);
}

import type { Answer, Answers } from '../../cases/answers';
import { isApart } from '../../cases/check/consent';
import { spoken } from '../../cases/days';
import type { Case } from '../../cases/state';
import type { Field, Route } from '../../structure/route';
import { functionName, type Given } from './given';
import { answerTo, inWords, isBlank, onPaper, text } from './on-paper';
import type { Contact, Entry, Section } from './paper';

/** The pages of the form, then everybody who was spoken to, then what the form no longer asks. */
export function pageSections(route: Route, { answers, status }: Case, given: Given): readonly Section[] {
  const filling = status === 'draft' || status === 'returned';
  const pages = route.pages.map(({ title, why, fields }) => {
    const { entries, contacts } = filledIn(fields, answers, given);
    // What was handed in holds answers; how to fill in the form is for who still does.
    return filling ? { title, why, entries, contacts } : { title, entries: entries.map(withoutHint), contacts };
  });
  const contacts = pages.flatMap((page) => page.contacts);
  const gone = noLongerAsked(
    route.pages.flatMap(({ fields }) => fields),
    answers,
    given,
  );
  return [
    ...pages
      .filter(({ entries }) => entries.length > 0)
      .map(({ title, why, entries }) => ({
        title,
        of: FORM,
        ...(why !== undefined && { note: why }),
        entries,
        contacts: [],
      })),
    ...(contacts.length > 0 ? [{ title: 'Overleg en toestemming', of: FORM, entries: [], contacts }] : []),
    ...(gone.length > 0 ? [{ title: 'Eerder ingevuld', of: FORM, note: GONE, entries: gone, contacts: [] }] : []),
  ];
}

const FORM = 'form' as const;
const withoutHint = ({ hint: _, ...asked }: Entry): Entry => asked;
const GONE = 'Deze vragen staan niet meer op het formulier van de school.';

/** Fields with their answers, in the order of the form; those about contact apart. */
export function filledIn(
  fields: readonly Field[],
  answers: Answers,
  given: Given,
): { readonly entries: readonly Entry[]; readonly contacts: readonly Contact[] } {
  const entries: Entry[] = [];
  const contacts: Contact[] = [];
  for (const field of fields) {
    const answer = answerTo(answers, field.id);
    if (field.kind !== 'contact') entries.push(entry(field, answer));
    else if (!answer || answer.kind === 'contact') contacts.push(...contactsOf(field, answer, given));
    else entries.push({ label: field.label, answer: text(inWords(answer)) });
  }
  return { entries, contacts };
}

/** Answers to fields that the school has taken off the form since: kept, under the question where another form still asks it. */
export function noLongerAsked(fields: readonly Field[], answers: Answers, given: Given): readonly Entry[] {
  const asked = new Set<string>(fields.map(({ id }) => id));
  return Object.entries(answers).flatMap(([id, answer]) =>
    answer && !asked.has(id) ? [elsewhere(fieldElsewhere(id, given), answer)] : [],
  );
}

type ContactField = Extract<Field, { kind: 'contact' }>;

const EARLIER = 'Eerdere vraag, niet meer op het formulier';

const elsewhere = (field: Field | undefined, answer: Answer): Entry => ({
  label: field?.label ?? EARLIER,
  answer: text(inWords(answer, field && 'options' in field ? field.options : [])),
});

/** What any form of the school asks with this field. */
export function fieldElsewhere(id: string, { structure }: Given): Field | undefined {
  for (const { pages, record, evaluation } of structure.routes?.values() ?? []) {
    const found = [...pages, record, ...(evaluation ? [evaluation] : [])]
      .flatMap(({ fields }) => fields)
      .find((field) => field.id === id);
    if (found) return found;
  }
  return undefined;
}

function entry(field: Exclude<Field, { kind: 'contact' }>, given: Answer | undefined): Entry {
  const answer = onPaper(field, given);
  return { label: field.label, answer, ...(field.hint && isBlank(answer) ? { hint: field.hint } : {}) };
}

/**
 * Consent of several is a line for each of them; of an answer from before that was kept it is not known whose it is.
 * Who was not ticked was not asked yet, perhaps: no refusal may be read out of that.
 */
function contactsOf(
  field: ContactField,
  answer: Extract<Answer, { kind: 'contact' }> | undefined,
  given: Given,
): readonly Contact[] {
  if (!isApart(field) || (answer && !answer.each)) return [contact(field, answer, given)];
  return field.who.map((who) => {
    const one = answer?.each?.find((each) => each.who === who);
    return {
      label: field.label,
      who: functionName(given, who),
      apart: true as const,
      ...(one?.done && { done: true }),
      on: one?.on ? spoken(one.on) : '',
    };
  });
}

function contact(
  field: Extract<Field, { kind: 'contact' }>,
  answer: Extract<Answer, { kind: 'contact' }> | undefined,
  given: Given,
): Contact {
  return {
    label: field.label,
    who: field.who.map((role) => functionName(given, role)).join(', '),
    done: answer?.done,
    on: answer?.on ? spoken(answer.on) : '',
  };
}

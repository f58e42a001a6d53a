import { ASKED } from '../../../../cases/asked-as';
import type { Command } from '../../../../cases/command';
import { allOf } from '../../../../cases/faults';
import { caseIdOf } from '../../../../cases/identify';
import type { InterventionId } from '../../../../cases/ids';
import { isRefusal, type Refusal } from '../../../../cases/refusal';
import { type Intervention, lastRound } from '../../../../cases/state';
import { outcomeId } from '../../../../structure/parts';
import type { Outcome } from '../../../../structure/route';
import { parentsAsked, routeById } from '../../../../structure/route-facts';
import { oneLine, shorten } from '../../../cards/plain';
import { doneId } from '../../fields/faults';
import { type Given, textIn } from '../../fields/given';
import { type InputView, input } from '../../fields/input';
import { answersIn, dayIn } from '../../fields/parse';
import { inputsFor } from '../../fields/render';
import { rolesInWords } from '../../roles-in-words';
import type { AtCase } from '../at-case';
import { termHint } from '../term';
import type { Deed } from './deed';

/** Looks back: carried out or not, what changed, and exactly the outcomes that the route allows. */
export const evaluate: Deed = {
  kind: 'evaluate',
  verb: 'case-evaluate',
  title: 'Evalueren',
  press: 'Leg evaluatie vast',
  inMeeting: true,
  fits: ({ route }) => route !== undefined && route.outcomes.length > 0,
  ask: (at, given) => ({
    intro: present(at),
    inputs: [
      input({
        id: 'on',
        kind: 'date',
        label: `${ASKED.evaluatedOn} *`,
        value: textIn(given, 'on') || at.today,
        required: true,
      }),
      ...toLookBackOn(at).map((one) => doneInput(one, given)),
      ...inputsFor(at.route?.evaluation?.fields ?? [], { given, required: true }),
      ...decisionInputs(at, given),
    ],
  }),
  command,
  afterwards: (at, given) =>
    textIn(given, 'evaluate-by') !== '' && outcomeIn(at, given)?.does !== 'continue' ? NOT_KEPT : undefined,
};

/** Who is to be there, where the school's file says so. */
function present({ route, school }: AtCase): string[] {
  const words = rolesInWords(school.structure, route?.evaluation?.with ?? [], 'en');
  return words === '' ? [] : [`Samen met ${words}.`];
}

const NOT_KEPT = 'Let op: de dag om opnieuw te evalueren is niet bewaard; die hoort bij doorgaan.';

const HOW = [
  { title: 'Ja', value: 'yes' },
  { title: 'Deels', value: 'partly' },
  { title: 'Nee', value: 'no' },
];

const doneInput = (one: Intervention, given: Given): InputView =>
  input({
    id: doneId(one.id),
    kind: 'choice',
    label: `Uitgevoerd? ${shorten(oneLine(one.what), 120)} *`,
    hint: `Doel: ${shorten(oneLine(one.goal), 200)}`,
    value: textIn(given, doneId(one.id)),
    required: true,
    options: HOW,
  });

function decisionInputs(at: AtCase, given: Given): InputView[] {
  const outcomes = at.route?.outcomes ?? [];
  const next = nextRoutes(at, outcomes);
  const made = (id: string, kind: 'text' | 'date' | 'choice', label: string, more: Partial<InputView> = {}) =>
    input({ id, kind, label, value: textIn(given, id), ...more });
  return [
    made('outcome', 'choice', 'Besluit *', {
      required: true,
      options: outcomes.map(({ id, label }) => ({ title: label, value: id })),
    }),
    made('reason', 'text', 'Waarom dit besluit? *', { required: true }),
    ...parentsInput(at, given),
    ...(outcomes.some(({ does }) => does === 'continue')
      ? [made('evaluate-by', 'date', ASKED.nextEvaluation, hint(termHint(at)))]
      : []),
    ...(next.length > 1 ? [made('next', 'choice', 'Alleen bij opschalen: naar welke stap?', { options: next })] : []),
  ];
}

function parentsInput({ route }: AtCase, given: Given): InputView[] {
  const asked = route && parentsAsked(route);
  if (asked === undefined || asked === 'no') return [];
  const required = asked === 'must';
  const id = 'parents-informed';
  const label = `${ASKED.parentsInformed}${required ? ' *' : ''}`;
  return [input({ id, kind: 'date', label, value: textIn(given, id), ...(required && { required }) })];
}

const hint = (text: string | undefined) => (text === undefined ? {} : { hint: text });

function nextRoutes({ school, route }: AtCase, outcomes: readonly Outcome[]) {
  const { routes } = school.structure;
  const escalating = outcomes.filter(({ does }) => does === 'escalate');
  const named = escalating.flatMap(({ leadsTo }) => leadsTo).filter((id) => routes.has(id));
  const open = escalating.length > 0 && named.length === 0;
  const found = [...routes.values()].filter(({ id, about }) =>
    open ? about === route?.about : named.some((each) => each === id),
  );
  return found.map(({ id, name }) => ({ title: name, value: id }));
}

function command(given: Given, at: AtCase): Command | Refusal {
  const { route, today } = at;
  const outcome = outcomeIn(at, given);
  const read = allOf({
    answers: answersIn(route?.evaluation?.fields ?? [], given, { today }),
    on: dayIn(given, 'on', ASKED.evaluatedOn) ?? today,
    informed: dayIn(given, 'parents-informed', ASKED.parentsInformed),
    evaluateBy: dayIn(given, 'evaluate-by', ASKED.nextEvaluation),
  });
  if (isRefusal(read)) return read;
  const { informed, evaluateBy, ...said } = read;
  return {
    kind: 'evaluate',
    ...said,
    carriedOut: carriedOut(at, given),
    outcome: outcome?.id ?? outcomeId(textIn(given, 'outcome')),
    reason: textIn(given, 'reason'),
    ...(informed !== undefined && { parentsInformedOn: informed }),
    ...(evaluateBy !== undefined && { evaluateBy }),
    ...(outcome?.does === 'escalate' && nextCase(at, outcome, given)),
  };
}

const outcomeIn = ({ route }: AtCase, given: Given): Outcome | undefined =>
  route?.outcomes.find(({ id }) => id === textIn(given, 'outcome'));

/** What had ended at an evaluation before is known. */
const toLookBackOn = ({ state }: AtCase): readonly Intervention[] =>
  (lastRound(state)?.interventions ?? []).filter(({ carriedOut: known }) => known === undefined);

function carriedOut(at: AtCase, given: Given) {
  const done: Record<InterventionId, 'yes' | 'partly' | 'no'> = {};
  for (const one of toLookBackOn(at)) {
    const how = textIn(given, doneId(one.id));
    if (how === 'yes' || how === 'partly' || how === 'no') done[one.id] = how;
  }
  return done;
}

/** Where the outcome leads to one step there is nothing to choose. */
function nextCase({ school, desk }: AtCase, { leadsTo }: Outcome, given: Given) {
  const wanted = textIn(given, 'next') || (leadsTo.length === 1 ? leadsTo[0] : '');
  const route = routeById(school.structure, wanted ?? '');
  return route && { next: { id: caseIdOf(desk.newId()), route: route.id } };
}

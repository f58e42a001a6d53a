import type { Command } from '../../../../cases/command';
import { caseIdOf } from '../../../../cases/identify';
import type { InterventionId } from '../../../../cases/ids';
import { NL } from '../../../../cases/nl';
import { isRefusal, type Refusal, refuse } from '../../../../cases/refusal';
import { type Intervention, lastRound } from '../../../../cases/state';
import type { Outcome } from '../../../../structure/route';
import { parentsAsked, routeById } from '../../../../structure/route-facts';
import { type Given, textIn } from '../../fields/given';
import { type InputView, input } from '../../fields/input';
import { answersIn, dayIn } from '../../fields/parse';
import { inputsFor } from '../../fields/render';
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
    inputs: [
      input({
        id: 'on',
        kind: 'date',
        label: 'Geëvalueerd op *',
        value: textIn(given, 'on') || at.today,
        required: true,
      }),
      ...(lastRound(at.state)?.interventions ?? []).map((one) => doneInput(one, given)),
      ...inputsFor(at.route?.evaluation?.fields ?? [], { given, required: true }),
      ...decisionInputs(at, given),
    ],
  }),
  command,
};

const HOW = [
  { title: 'Ja', value: 'yes' },
  { title: 'Deels', value: 'partly' },
  { title: 'Nee', value: 'no' },
];

const doneId = ({ id }: Intervention): string => `done-${id}`;

const doneInput = (one: Intervention, given: Given): InputView =>
  input({
    id: doneId(one),
    kind: 'choice',
    label: `Uitgevoerd? ${one.goal.slice(0, 120)} *`,
    value: textIn(given, doneId(one)),
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
      ? [made('evaluate-by', 'date', 'Alleen bij doorgaan: opnieuw evalueren op', hint(termHint(at)))]
      : []),
    ...(next.length > 1 ? [made('next', 'choice', 'Alleen bij opschalen: naar welke stap?', { options: next })] : []),
  ];
}

function parentsInput({ route }: AtCase, given: Given): InputView[] {
  const asked = route && parentsAsked(route);
  if (asked === undefined || asked === 'no') return [];
  const required = asked === 'must';
  const id = 'parents-informed';
  const label = `Ouders geïnformeerd op${required ? ' *' : ''}`;
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
  const outcome = at.route?.outcomes.find(({ id }) => id === textIn(given, 'outcome'));
  if (!outcome) return refuse('outcome-not-allowed', NL.outcomes((at.route?.outcomes ?? []).map(({ label }) => label)));
  const answers = answersIn(at.route?.evaluation?.fields ?? [], given, { today: at.today });
  if (isRefusal(answers)) return answers;
  const on = dayIn(given, 'on', 'Geëvalueerd op') ?? at.today;
  if (isRefusal(on)) return on;
  const informed = dayIn(given, 'parents-informed', 'Ouders geïnformeerd op');
  if (isRefusal(informed)) return informed;
  const evaluateBy = dayIn(given, 'evaluate-by', 'Opnieuw evalueren op');
  if (isRefusal(evaluateBy)) return evaluateBy;
  return {
    kind: 'evaluate',
    on,
    answers,
    carriedOut: carriedOut(at, given),
    outcome: outcome.id,
    reason: textIn(given, 'reason'),
    ...(informed !== undefined && { parentsInformedOn: informed }),
    ...(outcome.does === 'continue' && evaluateBy !== undefined && { evaluateBy }),
    ...(outcome.does === 'escalate' && nextCase(at, outcome, given)),
  };
}

function carriedOut({ state }: AtCase, given: Given) {
  const done: Record<InterventionId, 'yes' | 'partly' | 'no'> = {};
  for (const one of lastRound(state)?.interventions ?? []) {
    const how = textIn(given, doneId(one));
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

import { spoken } from '../../cases/days';
import { recordingWords } from '../../cases/recording-words';
import type { Case, Intervention, Round } from '../../cases/state';
import type { Route } from '../../structure/route';
import { parentsAsked } from '../../structure/route-facts';
import { momentInWords } from './dates';
import { functionName, type Given } from './given';
import { text } from './on-paper';
import type { Entry, InterventionLine, PaperAnswer, Section } from './paper';
import { filledIn, noLongerAsked } from './sections';

const CARRIED_OUT = { yes: 'Ja', partly: 'Deels', no: 'Nee' } as const;

/** What was discussed and evaluated, round by round; before that the same parts, empty, to write on in the meeting. */
export function roundSections(route: Route, theCase: Case, given: Given): readonly Section[] {
  if (theCase.status === 'withdrawn' || theCase.status === 'discarded') return [];
  const rounds = 'rounds' in theCase ? theCase.rounds : [];
  if (rounds.length === 0 && given.onlyWritten) return [];
  if (rounds.length === 0) return [discussion(route, undefined, '', given), ...evaluation(route, undefined, '', given)];
  return rounds.flatMap((round) => {
    const which = rounds.length > 1 ? `, ronde ${round.number}` : '';
    return [discussion(route, round, which, given), ...evaluation(route, round, which, given)];
  });
}

function discussion(route: Route, round: Round | undefined, which: string, given: Given): Section {
  const record = round?.record ?? {};
  const words = recordingWords(route);
  const { entries, contacts } = filledIn(route.record.fields, record, given);
  const agreed = round?.interventions ?? [];
  const shown = route.record.interventions !== 'none' || agreed.length > 0;
  return {
    title: `${words.title}${which}`,
    ...(round && { of: round.number }),
    entries: [
      { label: words.on, answer: text(round ? spoken(round.discussedOn) : '') },
      ...(route.discussion ? [{ label: 'Waar', answer: text(route.discussion.where) }] : []),
      ...entries,
      ...noLongerAsked(route.record.fields, record, given),
      ...(round?.evaluateBy ? [{ label: 'Evalueren uiterlijk', answer: text(spoken(round.evaluateBy)) }] : []),
    ],
    ...(shown ? { interventions: agreed.map((intervention) => line(intervention, given)) } : {}),
    contacts,
  };
}

function line(intervention: Intervention, given: Given): InterventionLine {
  const { goal, what, by, start, rhythm, until, carriedOut } = intervention;
  return {
    goal,
    what,
    who: functionName(given, by),
    when: `vanaf ${spoken(start)}\n${rhythm}\ntot en met ${spoken(until)}`,
    carriedOut: carriedOut ? CARRIED_OUT[carriedOut] : '',
  };
}

function evaluation(route: Route, round: Round | undefined, which: string, given: Given): readonly Section[] {
  const done = round?.evaluation;
  const updates = (round?.updates ?? []).map(({ by, at, text: said }) => ({
    label: `Update van ${momentInWords(at)} (${functionName(given, by)})`,
    answer: text(said),
  }));
  const toFillIn = route.evaluation !== undefined && !given.onlyWritten;
  if (!(toFillIn || done || updates.length > 0)) return [];
  const fields = route.evaluation?.fields ?? [];
  const { entries, contacts } = filledIn(fields, done?.answers ?? {}, given);
  const decided: readonly Entry[] = [
    { label: 'Besluit', answer: outcomes(route, done?.outcome, given) },
    { label: 'Reden van het besluit', answer: text(done?.reason ?? '', 3) },
    ...(done?.parentsInformedOn || parentsAsked(route) !== 'no'
      ? [
          {
            label: 'Ouders geïnformeerd op',
            answer: text(done?.parentsInformedOn ? spoken(done.parentsInformedOn) : ''),
          },
        ]
      : []),
  ];
  return [
    {
      title: `Evaluatie${which}`,
      ...(round && { of: round.number }),
      entries: [
        ...updates,
        { label: 'Geëvalueerd op', answer: text(done ? spoken(done.on) : '') },
        ...entries,
        ...noLongerAsked(fields, done?.answers ?? {}, given),
        ...decided,
      ],
      contacts,
    },
  ];
}

const NO_LONGER = 'Een besluit dat niet meer op het formulier staat';

/** Every outcome that the route allows, with its tick; one that it no longer allows is kept. */
function outcomes(route: Route, chosen: string | undefined, { structure }: Given): PaperAnswer {
  const boxes = route.outcomes.map(({ id, label }) => ({ label, ticked: id === chosen }));
  const gone = chosen !== undefined && boxes.every(({ ticked }) => !ticked);
  if (!gone) return { kind: 'boxes', boxes };
  const known = [...(structure.routes?.values() ?? [])].flatMap((one) => one.outcomes).find(({ id }) => id === chosen);
  return { kind: 'boxes', boxes: [...boxes, { label: known?.label ?? NO_LONGER, ticked: true }] };
}

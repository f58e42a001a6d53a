import type { Command } from '../../../../cases/command';
import { isDay } from '../../../../cases/days';
import { personIdOf } from '../../../../cases/identify';
import { NL } from '../../../../cases/nl';
import { type Refusal, refuse } from '../../../../cases/refusal';
import { type Intervention, lastRound } from '../../../../cases/state';
import { type Given, textIn } from '../../fields/given';
import { type InputView, input } from '../../fields/input';
import type { AtCase } from '../at-case';
import { functionIn } from '../described';
import type { Deed } from './deed';

const CHOOSE = 'Kies eerst welke interventie je aanpast.';
const NOW_CHANGE = 'Verander wat niet klopt, en schrijf waarom.';

const plannedIn = ({ state }: AtCase): readonly Intervention[] => lastRound(state)?.interventions ?? [];

/** Puts right what was agreed to do while the round runs: who does it, how, and until when. */
export const adjust: Deed = {
  kind: 'adjust',
  verb: 'case-adjust',
  title: 'Interventie aanpassen',
  press: 'Bewaar aanpassing',
  fits: (at) => plannedIn(at).length > 0,
  ask: (at, given) => {
    const chosen = chosenIn(at, given);
    return {
      intro: [chosen ? NOW_CHANGE : CHOOSE],
      inputs: [...which(at, given), ...(chosen ? fields(at, chosen, given) : [])],
    };
  },
  command,
};

/** The only one, or the one that was chosen. */
function chosenIn(at: AtCase, given: Given): Intervention | undefined {
  const [only, ...others] = plannedIn(at);
  return others.length === 0 ? only : plannedIn(at).find(({ id }) => id === textIn(given, 'intervention'));
}

function which(at: AtCase, given: Given): InputView[] {
  const all = plannedIn(at);
  if (all.length < 2) return [];
  const options = all.map(({ id, goal, by }) => ({
    title: `${goal.slice(0, 80)} (${nameOf(at, by)})`,
    value: String(id),
  }));
  const value = textIn(given, 'intervention');
  return [input({ id: 'intervention', kind: 'choice', label: 'Welke interventie?', value, required: true, options })];
}

function fields(at: AtCase, one: Intervention, given: Given): InputView[] {
  const made = (id: string, kind: 'line' | 'text' | 'date', label: string, value: string) =>
    input({ id, kind, label, value: textIn(given, id) || value, required: true });
  const people = at.colleagues.all.map(({ id, title }) => ({ title, value: id }));
  // Agreed with a function, or with somebody who is gone: so it stays until somebody else is chosen.
  const known = people.some(({ value }) => value === one.by);
  const options = known ? people : [{ title: nameOf(at, one.by), value: String(one.by) }, ...people];
  const by = textIn(given, 'by') || String(one.by);
  return [
    input({ id: 'by', kind: 'choice', label: 'Wie is verantwoordelijk?', value: by, required: true, options }),
    made('goal', 'text', 'Doel', one.goal),
    made('plan', 'text', 'Wat gaan jullie doen?', one.what),
    made('start', 'date', 'Vanaf', one.start),
    made('rhythm', 'line', 'Hoe vaak?', one.rhythm),
    made('until', 'date', 'Tot en met', one.until),
    made('reason', 'text', 'Waarom pas je dit aan? *', ''),
  ];
}

const nameOf = (at: AtCase, by: string): string =>
  [...at.school.structure.roles.values()].find(({ id }) => id === by)?.name ?? functionIn(at, by);

function command(given: Given, at: AtCase): Command | Refusal {
  const one = chosenIn(at, given);
  if (!one) return refuse('incomplete', CHOOSE, { fields: ['intervention'] });
  // Pressed with nothing but the choice: now it stands there to be changed.
  if (given.goal === undefined && given.reason === undefined) return refuse('incomplete', NOW_CHANGE);
  const value = (id: string): string => textIn(given, id).trim();
  const [start, until, by] = [value('start'), value('until'), value('by')];
  if (!isDay(start) || !isDay(until)) return refuse('wrong-value', NL.badIntervention);
  if (by !== one.by && !at.colleagues.all.some(({ id }) => id === by))
    return refuse('wrong-value', 'Kies een collega van je school.', { fields: ['by'] });
  return {
    kind: 'adjust',
    plan: {
      id: one.id,
      goal: value('goal'),
      what: value('plan'),
      by: by === one.by ? one.by : personIdOf(by),
      start,
      rhythm: value('rhythm'),
      until,
    },
    reason: value('reason'),
  };
}

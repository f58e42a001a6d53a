import { personIdOf } from '../../../../cases/identify';
import { NL } from '../../../../cases/nl';
import { refuse } from '../../../../cases/refusal';
import { textIn } from '../../fields/given';
import { input } from '../../fields/input';
import type { AtCase } from '../at-case';
import type { Colleague } from '../colleagues';
import type { Deed } from './deed';

/** Warme overdracht, to a colleague of the school and nobody else. */
export const handOver: Deed = {
  kind: 'hand-over',
  verb: 'case-hand-over',
  title: 'Overdragen',
  press: 'Draag over',
  ask: (at, given) => ({
    inputs: [
      input({
        id: 'to',
        kind: 'choice',
        label: 'Aan welke collega?',
        value: textIn(given, 'to'),
        required: true,
        options: offered(at).map(({ id, title }) => ({ title, value: id })),
      }),
      input({
        id: 'text',
        kind: 'text',
        label: 'Wat moet je collega weten?',
        value: textIn(given, 'text'),
        required: true,
      }),
    ],
  }),
  command: (given, at) => {
    const to = textIn(given, 'to');
    if (!offered(at).some(({ id }) => id === to)) return refuse('wrong-value', NL.nobody, { fields: ['to'] });
    return { kind: 'hand-over', to: personIdOf(to), note: textIn(given, 'text') };
  },
};

/** A mentor knows to whom; who hands over for a mentor chooses from those who may bring in such a case, where there are any. */
function offered({ by, colleagues, route, state }: AtCase): readonly Colleague[] {
  const others = colleagues.all.filter(({ id }) => id !== state.mentor);
  if (by.id === state.mentor) return others;
  const may = colleagues.holding(route?.startedBy ?? []);
  const starters = others.filter(({ id }) => may.includes(id));
  return starters.length > 0 ? starters : others;
}

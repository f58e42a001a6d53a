import { personIdOf } from '../../../../cases/identify';
import { NL } from '../../../../cases/nl';
import { refuse } from '../../../../cases/refusal';
import { textIn } from '../../fields/given';
import { input } from '../../fields/input';
import type { Deed } from './deed';

/** Warme overdracht, to a colleague of the school and nobody else. */
export const handOver: Deed = {
  kind: 'hand-over',
  verb: 'case-hand-over',
  title: 'Overdragen',
  press: 'Draag over',
  ask: ({ colleagues, state }, given) => ({
    inputs: [
      input({
        id: 'to',
        kind: 'choice',
        label: 'Aan welke collega?',
        value: textIn(given, 'to'),
        required: true,
        options: colleagues.all.filter(({ id }) => id !== state.mentor).map(({ id, title }) => ({ title, value: id })),
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
  command: (given, { colleagues }) => {
    const to = textIn(given, 'to');
    if (!colleagues.all.some(({ id }) => id === to)) return refuse('wrong-value', NL.nobody, { fields: ['to'] });
    return { kind: 'hand-over', to: personIdOf(to), note: textIn(given, 'text') };
  },
};

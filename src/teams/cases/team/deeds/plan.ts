import { duesOf } from '../../../../cases/due';
import { NL } from '../../../../cases/nl';
import { refuse } from '../../../../cases/refusal';
import { textIn } from '../../fields/given';
import { input } from '../../fields/input';
import { dayInWords } from '../dates';
import type { Deed } from './deed';

export const accept: Deed = {
  kind: 'accept',
  verb: 'case-accept',
  title: 'Akkoord',
  press: 'Akkoord',
  fits: ({ route }) => route?.check !== undefined,
  command: () => ({ kind: 'accept' }),
};

export const update: Deed = {
  kind: 'update',
  verb: 'case-update',
  title: 'Update geven',
  press: 'Bewaar update',
  fits: ({ route }) => route?.followUps.some(({ kind }) => kind === 'update') === true,
  ask: ({ route }, given) => {
    const updates = route?.followUps.filter(({ kind }) => kind === 'update') ?? [];
    const options = updates.map(({ id, text }) => ({ title: text, value: id }));
    const which = input({
      id: 'follow-up',
      kind: 'choice',
      label: 'Welke update?',
      value: textIn(given, 'follow-up') || (options[0]?.value ?? ''),
      options,
    });
    const text = input({
      id: 'text',
      kind: 'text',
      label: 'Wat is er gedaan, en wat merk je?',
      value: textIn(given, 'text'),
      required: true,
    });
    return { inputs: [...(options.length > 1 ? [which] : []), text] };
  },
  command: (given, { route }) => {
    const updates = route?.followUps.filter(({ kind }) => kind === 'update') ?? [];
    const wanted = textIn(given, 'follow-up');
    const found = wanted === '' ? updates[0] : updates.find(({ id }) => id === wanted);
    if (!found) return refuse('wrong-value', NL.noUpdate(updates.map(({ text }) => `‘${text}’`)));
    return { kind: 'update', followUp: found.id, text: textIn(given, 'text') };
  },
  afterwards: ({ state, route, school }) => {
    const asked = route && duesOf(state, route, school.calendar).find(({ early }) => early !== undefined);
    return asked && `Je update is bewaard. De afgesproken update vraag ik nog op ${dayInWords(asked.day)}.`;
  },
};

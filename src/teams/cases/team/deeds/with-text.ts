import type { Command } from '../../../../cases/command';
import { wentOn as wentOnRefusal } from '../../../../cases/decide/reopen';
import { textIn } from '../../fields/given';
import { input } from '../../fields/input';
import type { Deed } from './deed';

interface WithText extends Pick<Deed, 'kind' | 'verb' | 'title' | 'press' | 'fits' | 'whyNot'> {
  readonly label: string;
  readonly hint?: string;
  command(text: string): Command;
}

/** Something that asks one text and no more. */
const withText = ({ label, hint, command, ...deed }: WithText): Deed => ({
  ...deed,
  ask: (_at, given) => ({
    inputs: [
      input({ id: 'text', kind: 'text', label, value: textIn(given, 'text'), required: true, ...(hint && { hint }) }),
    ],
  }),
  command: (given) => command(textIn(given, 'text')),
});

export const giveBack = withText({
  kind: 'return',
  verb: 'case-return',
  title: 'Terug naar mentor',
  press: 'Stuur terug',
  label: 'Wat ontbreekt er nog?',
  hint: 'De mentor leest dit.',
  fits: ({ route }) => route?.check !== undefined,
  command: (missing) => ({ kind: 'return', missing }),
});

export const contribute = withText({
  kind: 'contribute',
  verb: 'case-contribute',
  title: 'Inbreng vooraf',
  press: 'Bewaar inbreng',
  label: 'Wat wil je dat er in de bespreking gezegd wordt?',
  fits: ({ route }) => route?.discussion !== undefined,
  command: (text) => ({ kind: 'contribute', text }),
});

export const withdraw = withText({
  kind: 'withdraw',
  verb: 'case-withdraw',
  title: 'Intrekken',
  press: 'Trek in',
  label: 'Waarom trek je de aanmelding in?',
  command: (reason) => ({ kind: 'withdraw', reason }),
});

export const reopen = withText({
  kind: 'reopen',
  verb: 'case-reopen',
  title: 'Heropenen',
  press: 'Heropen',
  label: 'Waarom heropen je de zaak?',
  whyNot: ({ wentOn, school }) => wentOnRefusal(wentOn, school.structure),
  command: (reason) => ({ kind: 'reopen', reason }),
});

export const close = withText({
  kind: 'close',
  verb: 'case-close',
  title: 'Afsluiten',
  press: 'Sluit af',
  label: 'Waarom is de zaak klaar?',
  // Where an evaluation can end the case, it ends there.
  fits: ({ route }) => !route?.outcomes.some(({ does }) => does !== 'continue'),
  command: (reason) => ({ kind: 'close', reason }),
});

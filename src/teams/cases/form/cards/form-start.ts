import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import type { InputView } from '../../fields/input';
import { fittingOn, type Head, SUMMARY, spokenOf } from './form-page';

/** The buttons of the first page, which belongs to no case yet. */
export interface StartButton {
  readonly label: string;
  readonly style: 'default' | 'positive';
  readonly inputs: 'auto' | 'none';
  readonly school: string;
  readonly route: string;
  /** From which the id of the case follows, so that two presses begin one case. */
  readonly nonce: string;
  readonly to: 'next' | 'later' | 'drop';
}

interface FormStartCard extends Head {
  readonly speak: string;
  readonly fallbackText: string;
  readonly fields: readonly InputView[];
  readonly buttons: readonly StartButton[];
}

const expand = loadTemplate<FormStartCard>('form-start');

/** The first page: whom it is about. */
export function renderFormStart(
  asked: Head,
  inputs: readonly InputView[],
  on: Pick<StartButton, 'school' | 'route' | 'nonce'>,
): Rendered {
  const { head, fields } = fittingOn(asked, inputs);
  const spoken = spokenOf(head);
  const buttons: StartButton[] = [
    { ...on, label: 'Verder', style: 'positive', inputs: 'auto', to: 'next' },
    { ...on, label: 'Later verder', style: 'default', inputs: 'auto', to: 'later' },
    { ...on, label: 'Weggooien', style: 'default', inputs: 'none', to: 'drop' },
  ];
  const card = expand({ ...head, speak: spoken, fallbackText: spoken, fields, buttons });
  return { card, summary: SUMMARY, text: spoken };
}

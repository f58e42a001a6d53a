import type { Language } from '../../../../answers/reply';
import { sentences } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import type { TextLine } from '../lines';

/** A route that may be begun, with what the structure says it is for. */
export interface RouteChoice {
  readonly name: string;
  readonly criteria: readonly TextLine[];
  /** False where something must come first; `criteria` says what. */
  readonly canBegin: boolean;
  readonly press: string;
  readonly school: string;
  readonly route: string;
  readonly language: Language;
}

interface FormChooseCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: string;
  readonly routes: readonly RouteChoice[];
}

const expand = loadTemplate<FormChooseCard>('form-choose');

/** Helps to choose the step, in the structure's own words. */
export function renderFormChoose(title: string, intro: string, routes: readonly RouteChoice[]): Rendered {
  const spoken = sentences([title, intro, ...routes.map(({ name }) => name)]);
  const card = expand({ speak: spoken, fallbackText: spoken, title, intro, routes });
  return { card, summary: title, text: [title, intro, ...routes.map(({ name }) => `- ${name}`)].join('\n') };
}

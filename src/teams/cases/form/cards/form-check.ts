import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import type { CaseButton } from '../buttons';
import type { TextLine } from '../lines';
import { type Head, SUMMARY, spokenOf } from './form-page';

/** A page of the form as it is read back. */
export interface ReadSection {
  readonly heading: string;
  readonly answers: readonly {
    readonly label: string;
    readonly isMissing: boolean;
    readonly missing: string;
    readonly lines: readonly TextLine[];
  }[];
}

interface FormCheckCard extends Head {
  readonly speak: string;
  readonly fallbackText: string;
  readonly sections: readonly ReadSection[];
  readonly hasHints: boolean;
  readonly hintsTitle: string;
  readonly hints: readonly TextLine[];
  readonly buttons: readonly CaseButton[];
}

const expand = loadTemplate<FormCheckCard>('form-check');

/** "Klopt dit?": the whole form to be read, with soft hints on words that label. */
export function renderFormCheck(
  head: Head,
  { sections, hints }: { readonly sections: readonly ReadSection[]; readonly hints: readonly TextLine[] },
  buttons: readonly CaseButton[],
): Rendered {
  const spoken = spokenOf(head);
  const card = expand({
    ...head,
    speak: spoken,
    fallbackText: spoken,
    sections,
    hasHints: hints.length > 0,
    hintsTitle: 'Misschien kan het anders gezegd (het mag ook zo blijven)',
    hints,
    buttons,
  });
  return { card, summary: SUMMARY, text: spoken };
}

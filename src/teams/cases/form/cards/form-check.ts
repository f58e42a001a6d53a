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
    /** Soft remarks on how it is said. */
    readonly remarks: readonly TextLine[];
  }[];
  /** To the page it is asked on; none where there is nothing to do. */
  readonly buttons: readonly CaseButton[];
}

interface FormCheckCard extends Head {
  readonly speak: string;
  readonly fallbackText: string;
  readonly sections: readonly ReadSection[];
  readonly buttons: readonly CaseButton[];
}

const expand = loadTemplate<FormCheckCard>('form-check');

/** "Klopt dit?": the whole form to be read. */
export function renderFormCheck(
  head: Head,
  sections: readonly ReadSection[],
  buttons: readonly CaseButton[],
): Rendered {
  const spoken = spokenOf(head);
  const card = expand({ ...head, speak: spoken, fallbackText: spoken, sections, buttons });
  return { card, summary: SUMMARY, text: spoken };
}

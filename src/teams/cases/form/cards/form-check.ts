import { shorten } from '../../../cards/plain';
import { loadTemplate } from '../../../cards/template';
import type { Rendered } from '../../../cards/view';
import type { FormButton } from '../buttons';
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
  readonly buttons: readonly FormButton[];
}

interface FormCheckCard extends Head {
  readonly speak: string;
  readonly fallbackText: string;
  readonly sections: readonly ReadSection[];
  readonly buttons: readonly FormButton[];
}

const expand = loadTemplate<FormCheckCard>('form-check');

/** "Klopt dit?": the whole form to be read. */
export function renderFormCheck(
  head: Head,
  sections: readonly ReadSection[],
  buttons: readonly FormButton[],
): Rendered {
  const spoken = spokenOf(head);
  const made = (shown: Head, read: readonly ReadSection[]): Rendered => ({
    card: expand({ ...shown, speak: spoken, fallbackText: spoken, sections: read, buttons }),
    summary: SUMMARY,
    text: spoken,
  });
  const whole = made(head, sections);
  if (Buffer.byteLength(JSON.stringify(whole.card)) <= MOST_BYTES) return whole;
  const short = { ...head, notices: [...head.notices, { text: SHORT }] };
  return made(short, sections.map(shortened));
}

/** A card may be 80 KB; a form of four pages full of text is more. */
const MOST_BYTES = 70_000;
const SHORT_ANSWER = 200;
const SHORT = 'Lange antwoorden staan hier ingekort. Op hun eigen pagina staan ze helemaal.';

const shortened = (section: ReadSection): ReadSection => ({
  ...section,
  answers: section.answers.map((answer) => ({
    ...answer,
    lines:
      answer.lines.length === 0
        ? []
        : [{ text: shorten(answer.lines.map(({ text }) => text).join(' '), SHORT_ANSWER) }],
    remarks: answer.remarks.slice(0, 1),
  })),
});

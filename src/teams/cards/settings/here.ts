import { sentences } from '../plain';
import { loadTemplate } from '../template';
import type { Rendered } from '../view';

interface HereCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: string;
}

const expand = loadTemplate<HereCard>('settings-here');

const title = 'Instellen gaat verder in je privéchat';
const intro =
  'Typ daar: instellen. Moeten de aanmeldingen in dit kanaal komen? Dan kan de beheerder dat hier meteen kiezen.';

/** In a channel there is one thing to set: that it is this one. */
export function renderSettingsHere(): Rendered {
  const spoken = sentences([title, intro]);
  return {
    card: expand({ speak: spoken, fallbackText: spoken, title, intro }),
    summary: title,
    text: `${title}\n${intro}`,
  };
}

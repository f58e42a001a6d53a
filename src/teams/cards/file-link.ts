import { oneLine, sentences } from './plain';
import { loadTemplate } from './template';
import type { Rendered } from './view';

interface FileLinkCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: string;
  readonly url: string;
}

const expand = loadTemplate<FileLinkCard>('file-link');
const INTRO = 'De link werkt tien minuten, en alleen op deze computer.';

/** A file to download, in local mode: Teams' own way of handing over files is not there. */
export function renderFileLink({ name, url }: { readonly name: string; readonly url: string }): Rendered {
  const title = oneLine(name);
  const spoken = sentences([title, INTRO]);
  const card = expand({ speak: spoken, fallbackText: spoken, title, intro: INTRO, url });
  return { card, summary: 'Een bestand van Steunwijzer', text: [title, INTRO, url].join('\n') };
}

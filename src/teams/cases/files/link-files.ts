import { renderFileLink } from '../../cards/file-link';
import type { FileOffer, Files } from './offer';
import type { Paper } from './paper-ref';

const MINUTES = 10;
/** Papers hold pupil text, so few of them wait in memory. */
const MOST = 50;

export interface LinkFilesOptions {
  readonly now: () => Date;
  /** A text that nobody can guess. */
  readonly newToken: () => string;
}

/** Local mode: a link to the bot's own server that works for ten minutes, for this one file. */
export class LinkFiles implements Files {
  private readonly waiting = new Map<string, { readonly paper: Paper; readonly until: number }>();
  private port = 0;

  constructor(private readonly options: LinkFilesOptions) {}

  /** Where the server listens, which is known only once it does. */
  listensAt(port: number): void {
    this.port = port;
  }

  offer(paper: Paper): FileOffer {
    this.#forget();
    const token = this.options.newToken();
    this.waiting.set(token, { paper, until: this.options.now().getTime() + MINUTES * 60_000 });
    const url = `http://127.0.0.1:${this.port}/bestand/${token}`;
    return { kind: 'link', card: renderFileLink({ name: paper.name, url }) };
  }

  /** The file of a link; undefined for one that is too old or was never there. */
  take(token: string): Paper | undefined {
    this.#forget();
    return this.waiting.get(token)?.paper;
  }

  mayUploadTo(): boolean {
    return false;
  }

  #forget(): void {
    const now = this.options.now().getTime();
    for (const [token, { until }] of this.waiting) if (until <= now) this.waiting.delete(token);
    const [oldest] = this.waiting.keys();
    if (this.waiting.size >= MOST && oldest !== undefined) this.waiting.delete(oldest);
  }
}

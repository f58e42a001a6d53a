import type { Rendered } from '../../cards';
import type { Paper, PaperRef } from './paper-ref';

/** How a file is handed over: a card with a link, or Teams' own question whether it may be put in one's files. */
export type FileOffer =
  | { readonly kind: 'link'; readonly card: Rendered }
  | {
      readonly kind: 'consent';
      readonly name: string;
      readonly description: string;
      readonly size: number;
      readonly ref: PaperRef;
    };

/** A way of handing over files: one in local mode, another in Teams. */
export interface Files {
  offer(paper: Paper, ref: PaperRef): FileOffer;
  /** Whether a file may be sent to this address, which came in from outside. */
  mayUploadTo(address: URL): boolean;
}

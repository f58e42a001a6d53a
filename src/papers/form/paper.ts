import type { Instant } from '../../cases/ids';

/** A filled aanmeldformulier as a person reads it: every date and function in words, nothing left to look up. */
export interface FormPaper {
  readonly school: string;
  readonly title: string;
  /** "zaak 12", or that it has no number yet. */
  readonly caseName: string;
  /** Whom it is about, who brings it in, when, and how far it is. */
  readonly about: readonly Entry[];
  readonly sections: readonly Section[];
  /** "Ter opname in Presentis"; absent where the school names no system. */
  readonly destination?: string;
  readonly madeAt: Instant;
}

/** One question with what was answered. */
export interface Entry {
  readonly label: string;
  /** Only where nothing was filled in: then somebody may still do so by hand. */
  readonly hint?: string;
  readonly answer: PaperAnswer;
}

/** What stands at the left and what at the right. */
export type Heads = readonly [left: string, right: string];

export type PaperAnswer =
  /** Without text there are `lines` empty lines to write on. */
  | { readonly kind: 'text'; readonly text: string; readonly lines: number }
  | { readonly kind: 'boxes'; readonly boxes: readonly Box[] };

export interface Box {
  readonly label: string;
  readonly ticked: boolean;
}

/** Somebody was spoken to, informed or agreed: a line of its own, because a reader looks for it. */
export interface Contact {
  readonly label: string;
  readonly who: string;
  /** Absent when it was not filled in, which is not the same as no. */
  readonly done?: boolean;
  readonly on: string;
  /** One of several lines under one label: who it was tells them apart. */
  readonly apart?: true;
}

export interface InterventionLine {
  readonly goal: string;
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly carriedOut: string;
}

/** A heading with its questions, then what was agreed to do, then who was spoken to. */
export interface Section {
  readonly title: string;
  /** Of the form itself, or of a time round by its number. */
  readonly of?: 'form' | number;
  readonly note?: string;
  /** What colleagues wrote to be read before they meet: a card folds it, and does not cut it as it does long answers. */
  readonly inFull?: true;
  /** Above its entries; absent where these are questions and answers. */
  readonly heads?: Heads;
  readonly entries: readonly Entry[];
  /** Absent where the route knows no interventions; empty where none were agreed yet. */
  readonly interventions?: readonly InterventionLine[];
  readonly contacts: readonly Contact[];
}

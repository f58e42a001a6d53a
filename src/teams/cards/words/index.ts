import type { Language } from '../../../answers/reply';
import { english } from './en';
import { dutch } from './nl';
import type { Words } from './words';

export type { FoldedPart, FoldKind, Waiting, Words } from './words';

/** The frame texts in the language of the question. */
export const WORDS: Readonly<Record<Language, Words>> = { nl: dutch, en: english };

import type { Knowledge } from '../knowledge/knowledge';
import { splitCompound } from '../language/compounds';
import { frameWordFor } from '../language/frame-typos';
import { LONGEST_WHOLE, lexicon } from '../language/lexicon';
import { joinedVerb } from '../language/separable';
import { stem } from '../language/stem';
import type { Word } from './word';

/** The words that frame a question about a support structure, whatever it is about. */
const FRAME_WORDS: ReadonlySet<string> = new Set(
  `taak taken rol rollen functie functies verschil verschillen verschillend vergelijk vergelijken vergelijking overzicht samenvatten
  samenvat samenvatting samengevat opsomming lijstje hoeveel hoelang hoevaak keer lang vaak niveau niveaus niv nivo nivos nivs regieniveau
  regieniveaus stap stappen betekenis betekent betekenen afkorting definitie bedoelen bedoeld uitleg uitleggen leg level levels step steps
  role roles task tasks duties duty difference differ different compare meaning mean means stand stands long often many
  regie lead leads charge vergeleken compared verandert veranderen verandering changes regisseert regisseren regisseur wie wat waar wanneer hoe welke welk who what where when how which whom`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that ask for an overview when a level, step or role is named, and are content otherwise. */
const OVERVIEW_WORDS: ReadonlySet<string> = new Set(
  `betrokken betrokkenen erbij verwacht verwachten verwachting terecht valt vallen gebeurt gebeuren gebeurd spelen speelt partijen mensen inhoud
  inhouden houdt involved expected happens happen included includes people parties overview summary summarise summarize belangrijkste kort
  verantwoordelijk verantwoordelijkheden responsible responsibilities werkzaamheden inzet helpen betekent eruit ziet leg uitleg functionarissen
  aandeel inbreng bijdrage takenpakket bezigheden werkwijze rolverdeling taakverdeling verantwoording vorm vormen form forms meedoen meedoet deelnemen deelneemt aansluiten overnemen specialisten medewerkers aanpak nodig opgaven staat`
    .split(/\s+/)
    .map(stem),
);

/** What one does with a step as a whole: a question with such a word asks for the step, unless a line of the step says it. */
const STEP_VERBS: ReadonlySet<string> = new Set(
  `traject aanmelden aanmelding aanvragen aanvraag bijhouden starten opstarten beginnen afronden besluiten beslissen kiezen invullen doorlopen inzetten
  beheren bewaken bijwerken organiseren uitvoeren regelen verlopen voorbereiden refer start begin finish decide complete submit apply`
    .split(/\s+/)
    .map(stem),
);

export const isAboutStep = (word: Word): boolean => STEP_VERBS.has(word.stem);

export const asksOverview = (word: Word): boolean => OVERVIEW_WORDS.has(word.stem);

/** "Schaal je dan naar op" is opschalen, "dien ik in" is indienen: joined where the school or the lexicon has the whole. */
function joinSeparable(knowledge: Knowledge, tokens: readonly string[]): string[] {
  const { words } = lexicon();
  return tokens.map(
    (token, at) => joinedVerb(tokens, at, (verb) => knowledge.index.stems.has(verb) || words.has(verb)) ?? token,
  );
}

/** The words of a question: each as typed when known, else split, else corrected. */
export function readWords(knowledge: Knowledge, tokens: readonly string[]): Word[] {
  return joinSeparable(knowledge, tokens).map((token) => {
    const known = knowledge.words.get(token);
    if (known) return known;
    const word = readWord(knowledge, token);
    if (knowledge.words.size < MOST_KEPT) knowledge.words.set(token, word);
    return word;
  });
}

const MOST_KEPT = 10_000;

function readWord(knowledge: Knowledge, token: string): Word {
  const frame = isWritten(knowledge, token) ? undefined : frameWordFor(token);
  if (frame !== undefined) return readWord(knowledge, frame);
  if (isLight(token) || knowledge.stepPrefixes.has(token))
    return { text: token, stem: stem(token), light: true, known: true };
  const asTyped = { text: token, stem: stem(token), light: /^[a-z]$/.test(token), known: true };
  if (!/^[a-z]/.test(token) || isKnown(knowledge, token)) return asTyped;
  if (splitCompound(token, knowledge.parts)) {
    const name = knowledge.speller.nameFor(token);
    return name === undefined ? asTyped : { text: name, stem: stem(name), light: false, known: true };
  }
  if (knowledge.dictionary.isWord(token)) return asTyped;
  const corrected = knowledge.speller.correct(token) ?? knowledge.speller.complete(token);
  if (corrected === undefined) return { text: token, stem: stem(token), light: token.length === 1, known: false };
  return { text: corrected, stem: stem(corrected), light: isLight(corrected), known: true };
}

/** Whether somebody writes the word so on purpose. */
const isWritten = (knowledge: Knowledge, token: string): boolean =>
  isLight(token) ||
  knowledge.stepPrefixes.has(token) ||
  knowledge.index.spellings.has(token) ||
  lexicon().spellings.has(token) ||
  knowledge.gazetteer.written.get(stem(token))?.has(token) === true ||
  knowledge.dictionary.isWord(token);

/** Whether a word says nothing about what is asked. */
export const isLight = (token: string): boolean => {
  const lex = lexicon();
  return FRAME_WORDS.has(token) || lex.lightNl.has(token) || lex.lightEn.has(token);
};

function isKnown(knowledge: Knowledge, token: string): boolean {
  const stemmed = stem(token);
  return (
    knowledge.index.stems.has(stemmed) ||
    lexicon().words.has(stemmed) ||
    lexicon().phrases.has(stemmed) ||
    knowledge.parts.has(token)
  );
}

/**
 * Phrases of which small words are an essential part ("te laat", "open dag") as one word at their first place; what else
 * was part of them becomes light. The list keeps its length.
 * @param taken places that are names already
 */
export function joinWholes(knowledge: Knowledge, words: readonly Word[], taken: ReadonlySet<number>): Word[] {
  const { wholes, wholeStarts, care } = lexicon();
  const joined = [...words];
  for (let from = 0; from < words.length; from++) {
    if (!wholeStarts.has(words[from]?.stem ?? '')) continue;
    for (let to = Math.min(words.length, from + LONGEST_WHOLE); to > from + 1; to--) {
      const run = words.slice(from, to);
      const key = run.map((word) => word.stem).join(' ');
      if (!(wholes.get(key) ?? []).some(({ concept }) => knowledge.index.concepts.has(concept))) continue;
      if (run.every((word) => word.light) && !care.has(key)) continue;
      if (run.some((_, at) => taken.has(from + at))) continue;
      joined.splice(from, run.length, {
        text: run.map((word) => word.text).join(' '),
        stem: key,
        light: false,
        known: true,
      });
      joined.splice(from + 1, 0, ...run.slice(1).map((word) => ({ ...word, light: true })));
      from = to - 1;
      break;
    }
  }
  return joined;
}

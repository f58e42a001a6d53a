import type { SourceRef } from '../structure/structure';
import type { Block, Language, Line, Reply, Suggestion } from './reply';
import { DOUBT } from './respond/texts';

/** All that a person reads of a reply, as plain lines: for the terminal, and for where no card can be shown. */
export function replyText(reply: Reply): string {
  const lead = reply.lead ? [lineText(reply.lead, reply.language)] : [];
  const blocks = reply.kind === 'answer' ? reply.blocks.map((block) => blockText(block, reply.language)) : [];
  const sources =
    reply.kind === 'answer' && reply.sources.length > 0 ? [sourceText(reply.sources, reply.language)] : [];
  return [reply.title, ...lead, ...blocks, ...sources, ...suggestionText(reply.suggestions, reply)].join('\n');
}

/** A line with the remark that its reading is in doubt, where it is. */
const lineText = (line: Line, language: Language): string =>
  line.certainty === 'twijfel' ? `${line.text} ${DOUBT[language]}` : line.text;

function blockText(block: Block, language: Language): string {
  const heading = block.subheading === undefined ? block.heading : `${block.heading} — ${block.subheading}`;
  const lines = block.lines.map((line, at) => `  ${block.ordered ? `${at + 1}.` : '-'} ${lineText(line, language)}`);
  return [...(heading === '' ? [] : [heading]), ...lines].join('\n');
}

/** Sources of one document after its name, so that the document is named once. */
function sourceText(sources: readonly SourceRef[], language: Language): string {
  const byDocument = new Map<string, string[]>();
  for (const source of sources)
    byDocument.set(source.document, [...(byDocument.get(source.document) ?? []), source.where]);
  const named = [...byDocument].map(([document, places]) => `${document}, ${shortened(places)}`);
  return `${language === 'en' ? 'Source' : 'Bron'}: ${named.join(' | ')}`;
}

const shortened = (places: readonly string[]): string =>
  places.length > 4 ? `${places.slice(0, 4).join('; ')}; …` : places.join('; ');

function suggestionText(suggestions: readonly Suggestion[], reply: Reply): string[] {
  if (reply.kind === 'answer' || suggestions.length === 0) return [];
  const ask = reply.language === 'en' ? 'Try' : 'Probeer';
  return reply.kind === 'clarify'
    ? suggestions.map((suggestion) => `  - ${suggestion.label}`)
    : [`${ask}: ${suggestions.map((suggestion) => suggestion.question).join(' · ')}`];
}

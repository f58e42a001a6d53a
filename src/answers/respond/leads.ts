import type { Lead, LevelId } from '../../structure/structure';
import type { Block, Line } from '../reply';
import { levelName, unique, type Writer } from './parts';
import { inSentence } from './texts';

/** "Regie: LeCo", once when intern and extern agree; with the level where there are several. */
export function leadLine(writer: Writer, leads: readonly Lead[]): Line | undefined {
  const [first] = leads;
  if (!first) return undefined;
  const levels = unique(leads.map((lead) => lead.level));
  const said = levels.map((level) => {
    const own = leads.filter((lead) => lead.level === level);
    return levels.length === 1
      ? whoLeads(writer, own).join(' · ')
      : `${inSentence(levelName(writer, level))}: ${whoLeads(writer, own).join(', ')}`;
  });
  const doubtful = leads.find((lead) => lead.reading.certainty === 'twijfel') ?? first;
  return { text: `${writer.texts.lead}: ${said.join(' · ')}`, certainty: doubtful.reading.certainty };
}

/** The leads of one level; intern and extern apart only where they differ. */
function whoLeads(writer: Writer, leads: readonly Lead[]): string[] {
  const texts = unique(leads.map((lead) => lead.text));
  const agree = unique(leads.map((lead) => lead.group)).every(
    (group) => unique(leads.filter((lead) => lead.group === group).map((lead) => lead.text)).length === texts.length,
  );
  return agree
    ? texts
    : unique(leads.map((lead) => [lead.group && writer.texts.group[lead.group], lead.text].filter(Boolean).join(' ')));
}

/** One block per level with who leads it; intern and extern apart where they differ. */
export function leadBlocks(writer: Writer, leads: readonly Lead[]): Block[] {
  const byLevel = new Map<LevelId, Lead[]>();
  for (const lead of leads) byLevel.set(lead.level, [...(byLevel.get(lead.level) ?? []), lead]);
  return [...byLevel].map(([level, own]) => ({
    heading: levelName(writer, level),
    level,
    lines: unique(own.map((lead) => lead.text)).length === 1 ? own.slice(0, 1).map(leadText) : own.map(leadText),
    ordered: false,
  }));

  function leadText(lead: Lead): Line {
    const agree = unique(leads.filter((one) => one.level === lead.level).map((one) => one.text)).length === 1;
    const group = agree || lead.group === undefined ? undefined : writer.texts.group[lead.group];
    return {
      text: `${[writer.texts.lead, group].filter(Boolean).join(' ')}: ${lead.text}`,
      certainty: lead.reading.certainty,
    };
  }
}

import type { StepId } from '../../structure/structure';
import type { Scope } from '../query';
import type { Line, Reply } from '../reply';
import { answer, focusOf, roleBlocks, stepName, type Writer } from './parts';

/** What a step is, who does what in it, and how it may end. */
export function stepsOverview(writer: Writer, query: Scope): Reply {
  const { structure } = writer.knowledge;
  const steps = query.steps.flatMap((id) => structure.steps.get(id) ?? []);
  const facts = structure.facts.filter((fact) => fact.steps.some((step) => query.steps.includes(step)));
  const rules = facts.filter((fact) => fact.roles.length === 0);
  const next = steps.length === 1 ? steps[0]?.leadsTo : undefined;
  return answer(writer, {
    title: steps.map((step) => stepName(writer, step.id)).join(', '),
    blocks: [
      ...roleBlocks(writer, rules),
      ...roleBlocks(
        writer,
        facts.filter((fact) => fact.roles.length > 0),
      ),
      ...steps.map((step) => ({
        heading: writer.texts.outcomes,
        subheading: steps.length > 1 ? step.id : undefined,
        step: step.id,
        lines: step.outcomes.map((text): Line => ({ text: outcomeText(text, step.leadsTo), certainty: 'zeker' })),
        ordered: false,
      })),
    ],
    facts: [...steps, ...facts],
    roles: facts.flatMap((fact) => fact.roles.slice(0, 1)),
    levels: [...query.steps, ...steps.flatMap((step) => step.leadsTo ?? [])],
    focus: focusOf(query),
    suggestions:
      next === undefined ? [] : [{ label: writer.texts.label.next(next), question: writer.texts.ask.step(next) }],
  });
}

/** Where going up leads to, as far as the document says so. */
const outcomeText = (outcome: string, leadsTo: StepId | undefined): string =>
  outcome === 'opschalen' && leadsTo !== undefined ? `${outcome} (${leadsTo})` : outcome;

import type { StepId } from '../../structure/structure';
import type { Knowledge } from '../knowledge/knowledge';
import { ASKING_WORDS, GENERIC_WORDS } from '../language/generic-words';
import { tokensOf } from '../language/plain';
import { stem } from '../language/stem';
import type { Frame } from './frame';
import { functionsIn, namesFunction, partiesOnly } from './parties';
import type { Reading } from './reading';
import type { Word } from './word';
import { asksOverview, isAboutStep } from './words';

/** A reading in which words that turn out to be names, or to say nothing, are no longer content. */
export function refine(knowledge: Knowledge, frame: Frame, reading: Reading): Reading {
  return overview(
    knowledge,
    frame,
    namedTopic(knowledge, namedRole(knowledge, namedStep(knowledge, withoutAsking(frame, reading)))),
  );
}

/** "Welke maand is …": the word that says what kind of answer is wanted is not what the question is about. */
function withoutAsking(frame: Frame, reading: Reading): Reading {
  const asking = ASKING_WORDS[frame.asks];
  return asking ? { ...reading, content: reading.content.filter((word) => !asking.has(word.stem)) } : reading;
}

/** A telling word of one step's name ("intake", "klasbespreking") names that step. */
function namedStep(knowledge: Knowledge, reading: Reading): Reading {
  if (reading.steps.length > 0) return reading;
  const steps = [...knowledge.structure.steps.values()].map((step) => ({
    id: step.id,
    name: tokensOf(step.name).map(stem),
  }));
  const [step, ...more] = steps.filter(({ name }) =>
    reading.content.some((word) => name.includes(word.stem) && tellsStep(knowledge, word)),
  );
  if (!step || more.length > 0) return reading;
  return { ...reading, steps: [step.id], content: reading.content.filter((word) => !step.name.includes(word.stem)) };
}

const tellsStep = (knowledge: Knowledge, word: Word): boolean =>
  !GENERIC_WORDS.has(word.stem) && knowledge.index.stems.inText(word.stem) <= 2;

/** Two words or more that all stand in one role's name ("meldcode-functionaris") are that role. */
function namedRole(knowledge: Knowledge, reading: Reading): Reading {
  if (reading.roles.length + reading.topics.length > 0 || reading.content.length < 2) return reading;
  const [first = [], ...others] = reading.content.map((word) => knowledge.roleWords.get(word.stem) ?? []);
  const [role, ...more] = first.filter((one) => others.every((roles) => roles.includes(one)));
  return role && more.length === 0 ? { ...reading, roles: [role], content: [] } : reading;
}

/** When everything a question names stands in one topic's title or one of its other names, it is about that topic. */
function namedTopic(knowledge: Knowledge, reading: Reading): Reading {
  const functions = functionsIn(knowledge, reading);
  if (reading.topics.length > 0 || reading.content.length === 0 || reading.content.length + functions.length < 2)
    return reading;
  const mentions = reading.mentions.filter((mention) => namesFunction(knowledge, mention));
  const stems = [
    ...reading.content,
    ...mentions.flatMap((mention) => reading.words.slice(mention.from, mention.to)),
  ].map((word) => word.stem);
  const [found, ...more] = knowledge.topicNames.filter(({ names }) =>
    names.some((name) => stems.every((one) => name.has(one))),
  );
  return found && more.length === 0 ? { ...reading, topics: [found.topic], content: [], roles: [] } : reading;
}

const standsIn = (knowledge: Knowledge, word: Word, steps: readonly StepId[]): boolean =>
  (knowledge.index.stems.get(word.stem)?.facts ?? []).some((index) =>
    knowledge.structure.facts[index]?.steps.some((step) => steps.includes(step)),
  );

/** When all that is left asks for an overview of what is named, or only tells how the question came up, nothing is left. */
function overview(knowledge: Knowledge, frame: Frame, reading: Reading): Reading {
  const roles = partiesOnly(knowledge, reading) ? 0 : reading.roles.length;
  if (roles + reading.levels.length + reading.steps.length === 0) return reading;
  const story =
    reading.content.length > 0 && reading.asking && !reading.content.some((word) => reading.asking?.has(word.stem));
  const ofStep = (word: Word): boolean =>
    reading.steps.length > 0 && isAboutStep(word) && !standsIn(knowledge, word, reading.steps);
  const says = (word: Word): boolean =>
    asksOverview(word) || ofStep(word) || (frame.asks !== 'who' && GENERIC_WORDS.has(word.stem));
  return (story && frame.asks !== 'who') || reading.content.every(says) ? { ...reading, content: [] } : reading;
}

import { introViewFor } from '../answering/answer';
import { sentence } from '../reaction';
import { type Command, EVERYWHERE, type Words } from './command';
import { askTyped } from './question';

/** "/wie doet wat op niveau 3" is a whole question only with its first word; "/wie wat kost …" already is one. */
const QUESTION_WORD = /^(wie|wat|welke?|hoe|wanneer|waar|waarom|bij wie|who|what|which|how|when|where|why)\b/iu;

const ASK_WORD: Words = { nl: 'wie', en: 'who' };
const WHAT: Words = {
  nl: 'Wat wil je weten? Typ bijvoorbeeld:',
  en: 'What would you like to know? Type for example:',
};

export const wie: Command = {
  name: 'wie',
  aliases: [],
  english: ['who'],
  where: EVERYWHERE,
  who: 'everyone',
  lists: ['personal', 'shared'],
  needsSchool: true,
  title: { nl: 'wie', en: 'who' },
  description: {
    nl: 'Stel een vraag: wie doet wat, wie leidt, bij wie moet je zijn',
    en: 'Ask a question: who does what, who leads, whom to turn to',
  },
  // With words after it, it is a question like any other.
  withoutSlash: (argument) => argument === '',
  async handle({ turn, school, language, argument }, services) {
    if (argument === '') {
      const { examples = [] } = await introViewFor({ turn, school, language }, services);
      return sentence(`${WHAT[language]} ${examples[0]?.question ?? ''}`.trim());
    }
    const question = QUESTION_WORD.test(argument) ? argument : `${ASK_WORD[language]} ${argument}`;
    return askTyped({ turn, school }, question, services);
  },
};

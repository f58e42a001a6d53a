import { lowerFirst } from '../plain';
import type { FoldedPart, FoldWords, Words } from './words';

const GROUPS = { intern: 'internal', extern: 'external' } as const;
const UNITS = { roles: 'role', tasks: 'task', lines: 'line' } as const;

function foldName({ kind, name, others }: FoldWords): string {
  if (kind === 'section') return `${others ? 'more: ' : ''}${lowerFirst(name)}`;
  return { ...GROUPS, all: 'everything', rest: 'the rest' }[kind];
}

function whereIs({ kind, name }: FoldedPart): string {
  if (kind === 'section') return `at ${lowerFirst(name)}`;
  return kind === 'intern' || kind === 'extern' ? GROUPS[kind] : 'other';
}

const plural = (count: number, word: string): string => `${count} more ${word}${count === 1 ? '' : 's'}`;

const IN_CHANNEL = 'In a channel I show at most a case’s step, number, class and initials.';

export const english: Words = {
  doubt: '(our reading; please have it checked)',
  source: (places) => `Source: ${places}`,
  morePlaces: (count) => `and ${plural(count, 'place')}`,
  show: (fold) => `Show ${foldName(fold)}`,
  hide: (fold) => `Hide ${foldName({ ...fold, others: false })}`,
  waiting: ({ unit, count, parts }) => {
    const [one] = parts;
    const all = `and ${plural(count, UNITS[unit])}`;
    if (one && parts.length === 1) return one.kind === 'all' ? all : `${all} ${whereIs(one)}`;
    return `${all}: ${parts.map((part) => `${part.count} ${whereIs(part)}`).join(', ')}`;
  },
  other: 'Other',
  cut: 'This is not all; it does not fit on one card. Ask more precisely (one role, level or topic) for the rest.',
  group: { intern: 'Internal', extern: 'External' },
  askRole: (role) => `Ask the ${role}`,
  chatWith: (role) => `Chat with the ${role}`,
  chatWithPerson: (name) => `Chat with ${name}`,
  pick: { label: 'Choose one', missing: 'Choose one first.', press: 'Choose' },
  tryThese: 'For example:',
  examples: [
    { label: 'Who does what at level 2?', question: 'who does what at level 2?' },
    { label: 'Who do I need for absence?', question: 'who do I need for absence?' },
    { label: 'What are my tasks?', question: 'what are my tasks?' },
  ],
  answered: 'Steunwijzer looked at your question',
  asksBack: 'Steunwijzer has a question for you',
  help: {
    title: 'What can I do for you?',
    intro: (school) =>
      `Ask in your own words. I look it up in the support structure of ${school}: who does what, whom to turn to and when. Every answer names its source.`,
    commands: 'Quicker with a command',
    more: (count) => `${count} more commands`,
    inChannel: 'In a channel or group, mention me first: @Steunwijzer. Please put no pupil data there.',
  },
  welcome: {
    personal: {
      title: 'Hi, I am Steunwijzer',
      intro: (school) =>
        `I know the support structure of ${school}. Ask me who does what, whom to turn to and what the next step is.`,
      examples: 'Press an example, or type a question of your own. Type help for all I can do.',
      never: `What I never do: make things up. ${IN_CHANNEL}`,
      referring: 'Want to refer a pupil? Type /refer. Your own drafts, cases and tasks are in /mine.',
      origin: (school) => `What I know was written down by colleagues at ${school}. Every answer names its source.`,
    },
    team: {
      title: 'Hi team, I am Steunwijzer',
      intro: (school) =>
        `I know the support structure of ${school}. Start your message with @Steunwijzer and ask me who does what, whom to turn to and what the next step is.`,
      examples: 'Press an example; only you will see the answer.',
      never: `What I never do: make things up. ${IN_CHANNEL} Please put no pupil data in a channel yourself.`,
      referring:
        'To refer a pupil, type /refer; I ask the questions in your personal chat. With /mine you find your cases and tasks there.',
      origin: (school) => `What I know was written down by colleagues at ${school}. Every answer names its source.`,
    },
  },
  choice: {
    title: 'Which school is it about?',
    intro: 'You belong to more than one school. I remember your choice; type /school to change it.',
  },
};

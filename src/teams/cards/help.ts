import { type Choices, choicesFrom } from './choices';
import { oneLine, sentences, shorten } from './plain';
import { loadTemplate } from './template';
import type { CardView, CommandLine, Rendered } from './view';
import { WORDS } from './words';

interface Line {
  readonly name: string;
  readonly description: string;
}

interface HelpCard extends Choices {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly intro: string;
  readonly hasCommands: boolean;
  readonly commandsLabel: string;
  readonly commands: readonly Line[];
  /** What does not fit on a phone with the rest, behind a button. */
  readonly folded: readonly { readonly label: string; readonly id: string; readonly commands: readonly Line[] }[];
  readonly shared: boolean;
  readonly inChannel: string;
}

const expand = loadTemplate<HelpCard>('help');
const EXAMPLES = 3;
/** With the introduction and three examples these fill a phone. */
const ON_A_SCREEN = 5;

/** What the bot can do, the commands that work here, and three examples to press. */
export function renderHelp(view: CardView, commands: readonly CommandLine[] = []): Rendered {
  const language = view.language ?? 'nl';
  const words = WORDS[language];
  const { title, inChannel } = words.help;
  const intro = words.help.intro(oneLine(view.school.name));
  const lines = commands.map((command) => ({
    name: `/${command.title[language]}`,
    description: ` ${shorten(oneLine(command.description[language]), 150)}`,
  }));
  // A fold for one line takes as much room as the line.
  const most = lines.length > ON_A_SCREEN + 1 ? ON_A_SCREEN : lines.length;
  const [shown, rest] = [lines.slice(0, most), lines.slice(most)];
  const shared = view.place !== 'personal';
  const card = expand({
    ...choicesFrom((view.examples ?? words.examples).slice(0, EXAMPLES), view, words),
    speak: sentences([title, intro]),
    fallbackText: sentences([title, intro]),
    title,
    intro,
    hasCommands: lines.length > 0,
    commandsLabel: words.help.commands,
    commands: shown,
    folded: rest.length === 0 ? [] : [{ label: words.help.more(rest.length), id: 'more-commands', commands: rest }],
    shared,
    inChannel,
  });
  const text = [
    title,
    intro,
    ...lines.map(({ name, description }) => `${name}:${description}`),
    shared ? inChannel : '',
  ];
  return { card, summary: title, text: text.filter(Boolean).join('\n') };
}

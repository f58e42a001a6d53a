import type { Action, AdaptiveCard } from 'adaptivecards';
import { problemsOf } from './card-check';
import { page, renderer } from './card-renderer';

/** A button as a person sees it, and what pressing it sends. */
export interface Button {
  readonly title: string;
  readonly type: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: unknown;
}

/**
 * Reads a card as a person does: through the real renderer, with what is folded not there until it is unfolded.
 * @throws when the card is not exactly right by schema 1.5.
 */
export function readCard(json: unknown): CardReader {
  const context = new renderer.SerializationContext();
  const card = new renderer.AdaptiveCard();
  card.hostConfig = new renderer.HostConfig({ actions: { maxActions: 6 } });
  card.parse(json, context);
  const problems = [...problemsOf(json), ...parseProblems(context)];
  if (problems.length > 0) throw new Error(`This card is not right:\n${problems.join('\n')}`);
  return new CardReader(card);
}

/** A chart that Teams may not know has a fallback, and the renderer says so; that is how it should be. */
function parseProblems(context: InstanceType<typeof renderer.SerializationContext>): string[] {
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
    (message) => !/Chart\./.test(message),
  );
}

const MORE = 'Meer';

export class CardReader {
  private readonly element: HTMLElement;
  private pressed?: Action;

  constructor(private readonly card: AdaptiveCard) {
    const element = card.render();
    if (!element) throw new Error('This card shows nothing.');
    this.element = element;
    card.onExecuteAction = (action) => {
      this.pressed = action;
    };
  }

  /** The words on the card, a line per element; buttons apart. */
  get text(): string {
    return visibleLines(this.element).join('\n');
  }

  /** The kinds of HTML element it is made of, to prove that a text is only a text. */
  get tags(): string[] {
    return [...new Set([...this.element.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()))];
  }

  /** What can be pressed now, in order. */
  get buttons(): Button[] {
    return this.visibleActions().map(describe);
  }

  get titles(): string[] {
    return this.buttons.map((button) => button.title);
  }

  /** Types into a field, or chooses in it. */
  fill(id: string, value: string): this {
    const input = this.card.getElementById(id)?.renderedElement;
    const radios = [...(input?.querySelectorAll('input[type="radio"]') ?? [])];
    const radio = radios.find((each) => each.getAttribute('value') === value);
    if (radio instanceof page.HTMLElement) {
      radio.click();
      return this;
    }
    if (radios.length > 0) throw new Error(`Nothing in "${id}" is called "${value}".`);
    const field = input?.querySelector('input, textarea, select');
    if (!field || !('value' in field)) throw new Error(`No field "${id}" on this card.`);
    field.value = value;
    for (const event of ['input', 'change']) field.dispatchEvent(new page.Event(event, { bubbles: true }));
    return this;
  }

  /** Ticks a box, or the one of several that is called so. */
  tick(id: string, title?: string): this {
    const boxes = [...(this.card.getElementById(id)?.renderedElement?.querySelectorAll('input') ?? [])];
    const box =
      title === undefined ? boxes[0] : boxes.find((each) => each.parentElement?.textContent?.trim() === title);
    if (!box) throw new Error(`Nothing to tick in "${id}"${title === undefined ? '' : ` called "${title}"`}.`);
    box.click();
    return this;
  }

  /** Presses a button: a fold opens; any other gives what is sent, or nothing while a required field is empty. */
  press(title: string): Button | undefined {
    const seen = () => this.visibleActions().find((each) => each.title === title);
    const action = seen() ?? this.behindMore(seen);
    if (!action) throw new Error(`No button "${title}"; there are: ${this.titles.join(', ') || 'none'}.`);
    this.pressed = undefined;
    action.renderedElement?.click();
    return this.pressed ? describe(this.pressed) : undefined;
  }

  /** Who does not see a button looks behind the one for the rest. */
  private behindMore(seen: () => Action | undefined): Action | undefined {
    this.visibleActions()
      .find((each) => each.title === MORE)
      ?.renderedElement?.click();
    return seen();
  }

  private visibleActions(): Action[] {
    // The renderer lists the actions of some sets twice.
    return [...new Set(this.card.getAllActions())].filter(
      ({ renderedElement }) => renderedElement && isVisible(renderedElement),
    );
  }
}

function describe(action: Action): Button {
  const button = { title: action.title ?? '', type: action.getJsonTypeName() };
  if (action instanceof renderer.OpenUrlAction) return { ...button, url: action.url };
  if (action instanceof renderer.ExecuteAction) return { ...button, verb: action.verb, data: action.data };
  if (action instanceof renderer.SubmitAction) return { ...button, data: action.data };
  return button;
}

function isVisible(element: Element | null): boolean {
  if (!element) return true;
  const hidden = element instanceof page.HTMLElement && element.style.display === 'none';
  return !hidden && isVisible(element.parentElement);
}

/** Spans run on within a line, buttons are not words, and any other element starts a line of its own. */
function visibleLines(element: Element): string[] {
  if (!isVisible(element) || element.classList.contains('ac-pushButton')) return [];
  const lines: string[] = [];
  let line = '';
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE) line += node.textContent;
    else if (!(node instanceof page.Element)) continue;
    else if (isInline(node)) line += isVisible(node) ? node.textContent : '';
    else {
      lines.push(line, ...visibleLines(node));
      line = '';
    }
  }
  return [...lines, line].map((each) => each.trim()).filter((each) => each !== '');
}

const isInline = (element: Element): boolean => ['SPAN', 'A', 'STRONG', 'EM', 'CODE'].includes(element.tagName);

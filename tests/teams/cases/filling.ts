import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../../../src/answers/ask';
import { isApart } from '../../../src/cases/check/consent';
import type { Field } from '../../../src/structure/route';
import { knownSchools, TestBot } from '../../support/bot';
import type { CardReader } from '../../support/card-reader';
import { type Chat, type Outcome, personal } from '../../support/chat';
import { MENTOR, type Person } from '../../support/people';
import { cardIn, onlyCard, presserCard } from '../../support/reading';

/** A bot on a folder of its own that can be ended and started again on the same file. */
export class Desks {
  private folder = '';
  bot!: TestBot;

  async start(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'steunwijzer-form-'));
    await this.go();
  }

  private async go(without?: string): Promise<void> {
    const schools = without === undefined ? {} : { schools: schoolsWithout(without) };
    this.bot = await TestBot.atDesk(this.folder, schools);
  }

  async end(): Promise<void> {
    await this.bot.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** On the same file; perhaps with a route less, as when the school changed its structure. */
  async restart({ without }: { readonly without?: string } = {}): Promise<void> {
    await this.bot.stop();
    await this.go(without);
  }

  /** What was kept, to be looked at from behind. */
  async kept() {
    const { desk } = this.bot;
    const [school] = (await desk?.options.store.schools()) ?? [];
    if (!desk || !school) throw new Error('Nothing was kept.');
    return { desk, school, store: desk.options.store };
  }

  mentor(person: Person = MENTOR): Filler {
    return new Filler(this.bot.chat(personal(person === MENTOR ? undefined : `a:${person.id}`), person));
  }
}

function schoolsWithout(route: string): ReadonlyMap<string, Knowledge> {
  const changed = [...knownSchools()].map(([id, knowledge]): [string, Knowledge] => {
    const { structure } = knowledge;
    const routes = new Map([...structure.routes].filter(([key]) => key !== route));
    return [id, { ...knowledge, structure: { ...structure, routes } }];
  });
  return new Map(changed);
}

/** Somebody who fills in cards: what they see is the card of the last answer. */
export class Filler {
  private seen?: CardReader;

  constructor(readonly chat: Chat) {}

  get card(): CardReader {
    if (!this.seen) throw new Error('Nothing was shown yet.');
    return this.seen;
  }

  async types(text: string): Promise<this> {
    this.seen = onlyCard(await this.chat.says(text));
    return this;
  }

  fills(values: Readonly<Record<string, string>>): this {
    for (const [id, value] of Object.entries(values)) this.card.fill(id, value);
    return this;
  }

  /** Presses a button; what it is answered with is in the message too. */
  async presses(title: string): Promise<this> {
    const pressed = await this.sends(title);
    this.seen = presserCard(pressed);
    expect(pressed.messages.map(({ kind }) => kind)).toEqual(['update']);
    expect(cardIn(pressed.messages[0]).text).toBe(this.seen.text);
    for (const { body } of pressed.messages) expect(JSON.stringify(body).length).toBeLessThan(80_000);
    return this;
  }

  /** Looks at a card that came in some other way. */
  sees(card: CardReader): this {
    this.seen = card;
    return this;
  }

  /** Presses a button with these inputs beside what is on the card. */
  async adds(title: string, inputs: Readonly<Record<string, string>>): Promise<this> {
    const button = this.card.press(title);
    const data = typeof button?.data === 'object' ? button.data : {};
    return this.sees(presserCard(await this.chat.presses(button?.verb, { ...data, ...inputs })));
  }

  /** Presses a button without looking at what comes of it. */
  sends(title: string): Promise<Outcome> {
    const button = this.card.press(title);
    return this.chat.presses(button?.verb, button?.data);
  }
}

export const PUPIL = { 'in-first': 'Rosa', 'in-last': 'Jansen', 'in-class': '3B' };
export const QUESTION = {
  'in-wat-zie-je': 'Ik zie dat Rosa vaak te laat is.',
  'in-wat-helpt': 'Een rustige plek.',
  'in-geprobeerd': 'Gesprekken, elke week.',
  'in-hulpvraag': 'Wat heeft Rosa nodig om op tijd te komen?',
};

/** What a person could send for a field, as the inputs of a card do. */
export function inputsFor(field: Field): Record<string, string> {
  const [input, day] = [`in-${field.id}`, `on-${field.id}`];
  switch (field.kind) {
    case 'text':
      return { [input]: 'Zo gaat het nu.' };
    case 'choice':
      return {
        [input]: field.options
          .slice(0, field.most)
          .map(({ value }) => value)
          .join(','),
      };
    case 'checklist':
      return { [input]: field.options.map(({ value }) => value).join(',') };
    case 'yes-no':
      return { [input]: 'nee' };
    case 'date':
      return { [input]: '2026-11-09' };
    case 'contact': {
      const each = isApart(field) ? field.who.map((who) => `.${who}`) : [''];
      return Object.fromEntries(
        each.flatMap((who) => [[input + who, 'true'] as const, [day + who, '2026-10-30'] as const]),
      );
    }
    default:
      return field satisfies never;
  }
}

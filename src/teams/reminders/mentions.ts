import type { PersonId } from '../../cases/ids';
import { withoutMarkup } from '../cards/plain';

/** Somebody whom Teams tells that a card is for them. */
export interface Mention {
  /** As it stands in the card's text. */
  readonly text: string;
  readonly id: string;
  readonly name: string;
}

/** The people whom one card mentions, each by their function; two of the same function are told apart. */
export class Mentions {
  private readonly made = new Map<PersonId, Mention>();

  get all(): readonly Mention[] {
    return [...this.made.values()];
  }

  /** What is to stand in a text for this person. */
  of(person: PersonId, called: string): string {
    const known = this.made.get(person);
    if (known) return known.text;
    const name = this.free(withoutMarkup(called));
    const mention = { text: `<at>${name}</at>`, id: person, name };
    this.made.set(person, mention);
    return mention.text;
  }

  private free(name: string): string {
    const taken = new Set(this.all.map((one) => one.name));
    let found = name;
    for (let number = 2; taken.has(found); number += 1) found = `${name} ${number}`;
    return found;
  }
}

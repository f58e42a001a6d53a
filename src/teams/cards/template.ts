import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepare } from './fill';

/** `src/teams/cards` and `dist/teams/cards` lie equally deep, so this is the project's own folder from both. */
const FOLDER = resolve(__dirname, '../../../cards');

/** An Adaptive Card as JSON. */
export type Card = Record<string, unknown>;

/**
 * Reads `cards/<name>.json` once; the function it gives back fills it in, exactly once per card.
 * Filling in a card twice would evaluate what people typed, so nothing here ever takes a filled one.
 */
export function loadTemplate<View extends object>(name: string): (view: View) => Card {
  const file = `cards/${name}.json`;
  const fill = prepare(file, read(name));
  return (view) => {
    const card = fill(view);
    if (!isCard(card)) throw new Error(`${file} gives no card.`);
    return card;
  };
}

/** What several cards have alike stands once, in `cards/parts/`, and is named where it belongs: `{ "$part": "inputs" }`. */
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$part' in value ? read(`parts/${value.$part}`) : value,
  );

function isCard(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'AdaptiveCard';
}

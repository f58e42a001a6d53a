/** How fast one person may go: more than anybody's hands do in earnest, less than a script would need to be a burden. */

/** What somebody does; each is counted apart. */
export type Doing = 'typing' | 'pressing' | 'searching';

/** So many at once, and then so many each minute. */
export interface Rate {
  readonly atOnce: number;
  readonly perMinute: number;
}

export type Rates = Readonly<Record<Doing, Rate>>;

export const RATES: Rates = {
  typing: { atOnce: 15, perMinute: 30 },
  /** A meeting goes through an agenda with a few presses for each case. */
  pressing: { atOnce: 40, perMinute: 90 },
  /** Teams asks anew at each pause in typing. */
  searching: { atOnce: 40, perMinute: 120 },
};

/** So many people are remembered, those who did something last; each is some hundred bytes. */
export const MOST_PEOPLE = 10_000;

export const TOO_FAST = 'Dit gaat me even te snel. Wacht een minuutje, dan help ik je graag verder.';

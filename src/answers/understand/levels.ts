import type { LevelId } from '../../structure/structure';
import type { Knowledge } from '../knowledge/knowledge';
import { LEVEL_WORDS } from '../language/level-words';
import { stem } from '../language/stem';
import type { Word } from './word';

/** The levels a question names by number, and the numbers among them that the school does not have. */
export interface LevelMentions {
  readonly levels: readonly LevelId[];
  readonly missing: readonly number[];
  /** "Niveau 1 t/m 6": what lies outside is not asked for by itself. */
  readonly range: boolean;
  /** Positions of the words that were read as part of it. */
  readonly used: ReadonlySet<number>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What may stand between two levels of one question. */
const JOINING = words('en of naar tot tm t m met and or to through vs versus op van from at over');
/** Of those, what makes them a range: "1 t/m 4" (the slash is no word). */
const RANGE = words('t m tm tot through met to');
/** A number right after one of these counts something else than levels, as does one before such a unit. */
const NUMBERED = words('leerjaar jaar klas stap cluster week fase blok year grade step criterium');
const COUNTED = words(
  'x keer week weken dag dagen uur uren maand maanden jaar procent lesuur lesuren schoolweken times weeks days hours months e',
);
const NUMBERS: Readonly<Record<string, number>> = {
  nul: 0,
  zero: 0,
  een: 1,
  eerste: 1,
  one: 1,
  first: 1,
  twee: 2,
  tweede: 2,
  two: 2,
  second: 2,
  drie: 3,
  derde: 3,
  three: 3,
  third: 3,
  vier: 4,
  vierde: 4,
  four: 4,
  fourth: 4,
  vijf: 5,
  vijfde: 5,
  five: 5,
};

/**
 * Reads "niveau 3", "niv 2 en 3", "van niveau 1 t/m 4", "derde niveau", and in a comparison bare "op 2 … op 1".
 * @param named positions that are part of another name (the 2 of PM2)
 * @param loose whether a bare number may be a level: in a comparison, or beside a role
 */
export function readLevels(
  knowledge: Knowledge,
  question: readonly Word[],
  loose: boolean,
  named: ReadonlySet<number>,
): LevelMentions {
  const byNumber = new Map([...knowledge.structure.levels.values()].map((level) => [level.number, level.id]));
  const reader = new LevelReader(question, levelStems(knowledge), named);
  reader.readNamed();
  if (loose || reader.numbers.length > 0) reader.readBare(byNumber);
  const numbers = [...new Set(reader.numbers)];
  return {
    levels: numbers.flatMap((number) => byNumber.get(number) ?? []),
    missing: numbers.filter((number) => !byNumber.has(number)),
    range: reader.range,
    used: reader.used,
  };
}

function levelStems({ structure }: Knowledge): ReadonlySet<string> {
  const { level, levelAliases } = structure.words;
  return new Set([...LEVEL_WORDS, level, ...levelAliases].map((name) => stem(name.toLowerCase())));
}

const numberWord = (word: string): number | undefined => (Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined);

class LevelReader {
  readonly numbers: number[] = [];
  readonly used = new Set<number>();
  range = false;

  constructor(
    readonly question: readonly Word[],
    readonly levelStems: ReadonlySet<string>,
    readonly named: ReadonlySet<number>,
  ) {}

  /** Numbers that stand with a word for level: right before it ("derde niveau"), or after it, one or several. */
  readNamed(): void {
    this.question.forEach((word, at) => {
      if (!this.levelStems.has(word.stem)) return;
      this.used.add(at);
      const ordinal = this.#text(at - 1) === 'een' ? undefined : numberWord(this.#text(at - 1));
      if (ordinal !== undefined) this.#take(at - 1, ordinal);
      this.#readAfter(at + 1);
    });
  }

  /** Numbers by themselves, of levels that the school has. */
  readBare(known: ReadonlyMap<number, LevelId>): void {
    for (let at = 0; at < this.question.length; at++) {
      const number = this.#digits(at);
      if (
        number === undefined ||
        this.used.has(at) ||
        this.named.has(at) ||
        NUMBERED.has(this.#text(at - 1)) ||
        this.question[at + 1]?.light === false ||
        !known.has(number)
      )
        continue;
      if (RANGE.has(this.#text(at - 1)) || RANGE.has(this.#text(at - 2))) this.#fillTo(number);
      this.#take(at, number);
    }
  }

  #readAfter(start: number): void {
    let range = false;
    for (let at = start; at < this.question.length; at++) {
      const number = this.#number(at);
      if (number === undefined && !JOINING.has(this.#text(at))) return;
      if (number === undefined) {
        range ||= RANGE.has(this.#text(at));
        continue;
      }
      if (range) this.#fillTo(number);
      range = false;
      this.#take(at, number);
    }
  }

  #take(at: number, number: number): void {
    this.used.add(at);
    this.numbers.push(number);
  }

  /** The numbers between the last one read and this one. */
  #fillTo(number: number): void {
    this.range = true;
    for (let between = (this.numbers.at(-1) ?? number) + 1; between < number; between++) this.numbers.push(between);
  }

  #number = (at: number): number | undefined => this.#digits(at) ?? numberWord(this.#text(at));

  #digits(at: number): number | undefined {
    return /^\d{1,2}$/.test(this.#text(at)) && !COUNTED.has(this.#text(at + 1)) ? Number(this.#text(at)) : undefined;
  }

  #text = (at: number): string => this.question[at]?.text ?? '';
}

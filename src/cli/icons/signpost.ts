import type { Colour, Point, Shape } from './raster';

/** The mark of the product: a signpost (wegwijzer) with an arm each way. */

const TEAL: Colour = [0x0b, 0x5c, 0x5e];
const WHITE: Colour = [0xff, 0xff, 0xff];
const YELLOW: Colour = [0xff, 0xc7, 0x4d];

interface Arm {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly tip: number;
}

const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const toRight = ({ left, right, top, bottom, tip }: Arm): Point[] => [
  [left, top],
  [right - tip, top],
  [right, (top + bottom) / 2],
  [right - tip, bottom],
  [left, bottom],
];

const toLeft = ({ left, right, top, bottom, tip }: Arm): Point[] => [
  [right, top],
  [left + tip, top],
  [left, (top + bottom) / 2],
  [left + tip, bottom],
  [right, bottom],
];

/** 192 by 192, in colour; Teams rounds the corners itself. */
export const COLOUR_ICON: readonly Shape[] = [
  { points: box(0, 0, 192, 192), colour: TEAL },
  { points: box(90, 34, 102, 160), colour: WHITE },
  { points: box(72, 154, 120, 162), colour: WHITE },
  { points: toRight({ left: 56, right: 150, top: 48, bottom: 80, tip: 20 }), colour: YELLOW },
  { points: toLeft({ left: 42, right: 136, top: 92, bottom: 124, tip: 20 }), colour: WHITE },
];

/** 32 by 32, white lines on nothing. */
export const OUTLINE_ICON: readonly Shape[] = [
  { points: box(15, 2, 17, 5), colour: WHITE },
  { points: toRight({ left: 7, right: 28, top: 5, bottom: 13, tip: 5 }), colour: WHITE, hollow: 2 },
  { points: box(15, 13, 17, 16), colour: WHITE },
  { points: toLeft({ left: 4, right: 25, top: 16, bottom: 24, tip: 5 }), colour: WHITE, hollow: 2 },
  { points: box(15, 24, 17, 29), colour: WHITE },
  { points: box(11, 28, 21, 30), colour: WHITE },
];

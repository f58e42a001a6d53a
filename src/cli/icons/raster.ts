export type Point = readonly [x: number, y: number];
export type Colour = readonly [red: number, green: number, blue: number];

/** A filled shape; with `hollow` only its edge of that width is. */
export interface Shape {
  readonly points: readonly Point[];
  readonly colour: Colour;
  readonly hollow?: number;
}

/** Samples per pixel and direction: enough for edges without stairs. */
const SAMPLES = 6;

/** Draws shapes over each other on a transparent square; four bytes per pixel: red, green, blue, alpha. */
export function draw(size: number, shapes: readonly Shape[]): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixelAt(x, y, shapes), (y * size + x) * 4);
  }
  return pixels;
}

function pixelAt(x: number, y: number, shapes: readonly Shape[]): readonly number[] {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const at: Point = [x + ((sample % SAMPLES) + 0.5) / SAMPLES, y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES];
    const colour = shapes.findLast((shape) => covers(shape, at))?.colour;
    if (!colour) continue;
    hits += 1;
    for (const [index, value] of colour.entries()) sum[index] = (sum[index] ?? 0) + value;
  }
  if (hits === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / hits)), Math.round((255 * hits) / SAMPLES ** 2)];
}

function covers({ points, hollow }: Shape, at: Point): boolean {
  if (!inside(points, at)) return false;
  return hollow === undefined || edges(points).some(([from, to]) => distance(at, from, to) < hollow);
}

/** Counts the edges to the right of a point: an odd number means inside. */
const inside = (points: readonly Point[], [x, y]: Point): boolean =>
  edges(points).filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1)
    .length %
    2 ===
  1;

const edges = (points: readonly Point[]): [Point, Point][] =>
  points.map((point, index) => [point, points[(index + 1) % points.length] ?? point]);

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

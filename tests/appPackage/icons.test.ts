import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { encodePng } from '../../src/cli/icons/png';
import { draw } from '../../src/cli/icons/raster';
import { COLOUR_ICON, OUTLINE_ICON } from '../../src/cli/icons/signpost';

/** Size and rows of a PNG; the packed bytes themselves may differ from one zlib to the next. */
function readPng(png: Buffer) {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const data = png.indexOf('IDAT');
  const length = png.readUInt32BE(data - 4);
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    rows: inflateSync(png.subarray(data + 4, data + 4 + length)),
  };
}

describe.each([
  ['color.png', 192, COLOUR_ICON],
  ['outline.png', 32, OUTLINE_ICON],
] as const)('%s', (name, size, shapes) => {
  const icon = readPng(readFileSync(`appPackage/${name}`));

  it('has the size that Teams wants', () => {
    expect([icon.width, icon.height]).toEqual([size, size]);
  });

  it('is the drawing; if not: npx tsx src/cli/draw-icons.ts', () => {
    expect(icon.rows.equals(readPng(encodePng(size, draw(size, shapes))).rows)).toBe(true);
  });
});

it('draws the outline in white on nothing', () => {
  const pixels = draw(32, OUTLINE_ICON);
  const alphas = new Set<number | undefined>();
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3];
    alphas.add(alpha);
    if (alpha) expect([...pixels.subarray(at, at + 3)]).toEqual([255, 255, 255]);
  }
  expect(alphas).toContain(0);
  expect(alphas).toContain(255);
});

it('fills the whole square with colour', () => {
  const pixels = draw(192, COLOUR_ICON);
  expect(pixels.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
});

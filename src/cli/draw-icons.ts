import { writeFileSync } from 'node:fs';
import { encodePng } from './icons/png';
import { draw } from './icons/raster';
import { COLOUR_ICON, OUTLINE_ICON } from './icons/signpost';

/** `npx tsx src/cli/draw-icons.ts`: draws the icons of the app package anew; needed only after a change of the drawing. */
writeFileSync('appPackage/color.png', encodePng(192, draw(192, COLOUR_ICON)));
writeFileSync('appPackage/outline.png', encodePng(32, draw(32, OUTLINE_ICON)));

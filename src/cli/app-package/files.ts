import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = Record<string, unknown>;

/** The manifest and its English words, as templates or filled in. */
export interface AppTexts {
  readonly manifest: Json;
  readonly english: Json;
}

/** Where the app package stands in the project. */
export const FOLDER = 'appPackage';

/** What people write: all of the manifest but what the program knows better. */
export function readTemplates(root: string): { readonly templates: AppTexts; readonly version: string } {
  const manifest = readJson(join(root, FOLDER, 'manifest.template.json'));
  const english = readJson(join(root, FOLDER, 'en.template.json'));
  const { version } = readJson(join(root, 'package.json'));
  return { templates: { manifest, english }, version: String(version) };
}

/** Writes `manifest.json` and `en.json`, which are kept in the repository so that a change of them can be seen. */
export function writeApp(root: string, { manifest, english }: AppTexts): void {
  writeFileSync(join(root, FOLDER, 'manifest.json'), pretty(manifest));
  writeFileSync(join(root, FOLDER, 'en.json'), pretty(english));
}

/** As the formatter writes it, with lists of words on one line, so that a package made anew is no change. */
function pretty(json: Json): string {
  const listOfWords = /\[\s+((?:"[^"\n]*",?\s+)+)\]/g;
  const onOneLine = (_: string, items: string): string => `[${items.trim().replace(/\s*\n\s*/g, ' ')}]`;
  return `${JSON.stringify(json, null, 2).replace(listOfWords, onOneLine)}\n`;
}

export function readJson(file: string): Json {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isJson(parsed)) throw new Error(`${file} bevat geen JSON-object.`);
  return parsed;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

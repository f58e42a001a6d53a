import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A Word document as a reader meets it. Throws where Word would offer to repair. */
export interface ReadWord {
  /** The body's text, top to bottom: a string per paragraph, a table as rows of cells. */
  readonly blocks: readonly (string | readonly (readonly string[])[])[];
  readonly header: string;
  readonly footer: string;
  part(name: string): string;
}

/** Opens a .docx without the library that wrote it. */
export function readWord(docx: Uint8Array): ReadWord {
  const parts = new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const part = (name: string): string => {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`There is no ${name} in the document.`);
    return text;
  };
  const trees = new Map([...parts].map(([name, text]) => [name, xml(text)]));
  const types = part('[Content_Types].xml');
  for (const name of parts.keys())
    if (!(name.endsWith('.rels') || name.startsWith('[') || types.includes(`"/${name}"`)))
      throw new Error(`${name} has no content type.`);
  const tree = (name: string): Element => {
    const found = trees.get(name);
    if (!found) throw new Error(`There is no ${name} in the document.`);
    return found;
  };
  stylesExist(tree('word/styles.xml'), [...trees.values()]);
  const [body] = tree('word/document.xml').getElementsByTagName('w:body');
  return {
    blocks: [...(body?.children ?? [])].filter(({ tagName }) => tagName !== 'w:sectPr').map(block),
    header: readText(tree('word/header1.xml')),
    footer: readText(tree('word/footer1.xml')),
    part,
  };
}

/** Every cell of the body, question and answer alike. */
export const cells = (word: ReadWord): readonly string[] =>
  word.blocks.flatMap((one) => (typeof one === 'string' ? [] : one.flat()));

const parser = new new JSDOM('').window.DOMParser();

/** jsdom refuses what is not well-formed, as Word does. */
function xml(text: string): Element {
  const root = parser.parseFromString(text, 'application/xml').documentElement;
  if (root.tagName === 'parsererror') throw new Error(`Not well-formed: ${root.textContent}`);
  return root;
}

const block = (element: Element): string | string[][] =>
  element.tagName === 'w:tbl'
    ? [...element.children]
        .filter(({ tagName }) => tagName === 'w:tr')
        .map((row) => [...row.children].filter(({ tagName }) => tagName === 'w:tc').map(readText))
    : readText(element);

/** Paragraphs under each other; a tab as a tab, a field as its name. */
function readText(element: Element): string {
  const paragraphs =
    element.tagName === 'w:p' ? [element] : [...element.children].filter(({ tagName }) => tagName === 'w:p');
  return paragraphs
    .map((paragraph) =>
      [...paragraph.querySelectorAll('*')]
        .map(({ tagName, textContent, parentElement }) => {
          if (tagName === 'w:t') return textContent ?? '';
          if (tagName === 'w:instrText') return `{${textContent}}`;
          return tagName === 'w:tab' && parentElement?.tagName === 'w:r' ? '\t' : '';
        })
        .join(''),
    )
    .join('\n');
}

/** A style that is named but not there would leave the default look, silently. */
function stylesExist(styles: Element, trees: readonly Element[]): void {
  const known = new Set([...styles.getElementsByTagName('w:style')].map((style) => style.getAttribute('w:styleId')));
  for (const tree of trees)
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const used of tree.getElementsByTagName(name))
        if (!known.has(used.getAttribute('w:val'))) throw new Error(`There is no style ${used.getAttribute('w:val')}.`);
}

import { isCollection, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Path } from './issue';

/**
 * Reads a YAML text once, to tell for any place in it the line (from 1) on which it stands; that of the nearest part
 * around it when it is not there.
 */
export function lineFinder(text: string): (path: Path) => number {
  const lines = new LineCounter();
  // js-yaml already looked for doubles; `yaml` compares every key with every other, which takes minutes in a long block.
  const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false };
  const document = parseDocument(text.replace(/\r\n?/g, '\n'), options);
  return (path) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const part of path) {
      if (!isCollection(node)) break;
      if (isMap(node)) {
        const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(part));
        if (!pair) break;
        if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
        node = pair.value;
      } else {
        node = node.get(part, true);
        if (isNode(node) && node.range) offset = node.range[0];
      }
    }
    return lines.linePos(offset).line;
  };
}

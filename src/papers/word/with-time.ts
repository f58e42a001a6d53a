import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Instant } from '../../cases/ids';

const PROPERTIES = 'docProps/core.xml';
const STAMP = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;
/** A zip cannot tell an earlier time; that of its parts says nothing anyway. */
const NO_TIME = new Date(1980, 0, 1);

/** The document with the time that we were given: docx writes the clock's time into it, twice as text and once per part. */
export function withTimeOf(madeAt: Instant, docx: Uint8Array): Buffer {
  const at = `${new Date(madeAt).toISOString().slice(0, 19)}Z`;
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    const own = name === PROPERTIES ? strToU8(strFromU8(bytes).replaceAll(STAMP, `$1${at}`)) : bytes;
    parts[name] = [own, { mtime: NO_TIME }];
  }
  return Buffer.from(zipSync(parts));
}

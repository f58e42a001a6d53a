import { join } from 'node:path';
import { z } from 'zod/v4';
import { id } from '../../store/samples';
import { sqlitePlace } from '../../store/sqlite/place';
import { runChild } from '../process';

const CHILD = join(__dirname, 'child.ts');

const added = z.array(z.object({ version: z.number(), text: z.string(), conflicts: z.number() }));

describe('two processes over one file', () => {
  it('that write to the same case: one wins per version, nothing is lost', async () => {
    const place = sqlitePlace();
    const ended = await Promise.all(
      ['one', 'two'].map((name) => runChild(CHILD, ['compete', place.folder, 'school', name])),
    );
    expect(ended.map(({ errors }) => errors)).toEqual(['', '']);
    const lines = ended.flatMap((one) => added.parse(one.lines));

    const store = await place.open();
    const { events } = await store.read(id.school('school'), id.case('shared'));
    const texts = events.map((event) => (event.kind === 'contributed' ? event.text : ''));
    expect(texts).toHaveLength(200);
    expect(lines).toHaveLength(200);
    // Each acknowledged version is the event that it was acknowledged for, so no version was given to both.
    for (const { version, text } of lines) expect(texts[version - 1]).toBe(text);
    await store.close();
    await place.remove();
    console.info(
      `Two processes, one case: 200 events, ${Math.max(...lines.map(({ conflicts }) => conflicts))} conflicts for the one with most.`,
    );
  });

  it('that start at the same moment on an empty folder both get a store', async () => {
    for (let times = 0; times < 3; times++) {
      const place = sqlitePlace();
      const ended = await Promise.all(
        Array.from({ length: 4 }, () => runChild(CHILD, ['open', place.folder, 'school'])),
      );
      expect(ended.map(({ lines }) => lines)).toEqual(Array.from({ length: 4 }, () => [{ next: 1 }]));
      await place.remove();
    }
  });
});

import { decodeEntities } from '../../../src/teams/text/entities';
import { hasWords, typedText } from '../../../src/teams/text/typed';
import { BOT } from '../../support/people';

const mention = (text: string, mentioned: unknown = BOT) => ({ type: 'mention', mentioned, text });
const typed = (text: string | null, entities: { type: string; [key: string]: unknown }[] | null = []) =>
  typedText({ text, entities, recipient: BOT });

it.each([
  ['niveau 3', 'niveau 3'],
  ['  niveau   3 \n', 'niveau 3'],
  ['niveau&nbsp;3&nbsp;\r\n', 'niveau 3'],
  ['niveau&#160;3', 'niveau 3'],
  ['niveau\u00a03\u200b', 'niveau 3'],
  ['PM&amp;co &lt;b&gt; &quot;x&quot; &#39;y&#x27; co&euml;rdinator', 'PM&co <b> "x" \'y\' coërdinator'],
  ['een vraag\nover twee regels', 'een vraag over twee regels'],
  ['', ''],
  ['&nbsp;\n', ''],
])('reads %j as %j', (text, expected) => {
  expect(typed(text)).toBe(expected);
});

it('reads nothing as nothing', () => {
  expect(typed(null, null)).toBe('');
});

it.each([
  ['<at>Steunwijzer</at>&nbsp;niveau 3\n'],
  ['<at>Steunwijzer</at> niveau 3'],
  ['niveau 3 <at>Steunwijzer</at>'],
  ['<at>Steunwijzer</at> <at>Steunwijzer</at> niveau 3'],
])('leaves the mention of the bot out of %j', (text) => {
  expect(typed(text, [mention('<at>Steunwijzer</at>')])).toBe('niveau 3');
});

it('goes by the mention, not by the name: a team may call the bot otherwise', () => {
  expect(typed('<at>Zorghulp</at> niveau 3', [mention('<at>Zorghulp</at>')])).toBe('niveau 3');
});

it('keeps the name of somebody else who is mentioned', () => {
  const other = mention('<at>Jan</at>', { id: '29:jan', name: 'Jan' });
  expect(typed('<at>Steunwijzer</at> wie is <at>Jan</at>?', [mention('<at>Steunwijzer</at>'), other])).toBe(
    'wie is Jan?',
  );
});

it.each([
  [{ type: 'mention' }],
  [{ type: 'mention', mentioned: 'x', text: 5 }],
  [{ type: 'mention', mentioned: null, text: '' }],
  [{ type: 'clientInfo' }],
])('is not led astray by the entity %j', (entity) => {
  expect(typed('niveau 3', [entity])).toBe('niveau 3');
});

it.each([
  ['&amp;lt;', '&lt;'],
  ['&unknown;', '&unknown;'],
  ['&#0;', '&#0;'],
  ['&#9999999;', '&#9999999;'],
  ['&', '&'],
  ['&constructor;', '&constructor;'],
])('decodes %s once, and only what it knows', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});

it.each([
  ['wat?', true],
  ['3', true],
  ['🙂🙂', false],
  ['👍🏽', false],
  ['?!…', false],
  ['', false],
])('whether %j has words: %s', (text, expected) => {
  expect(hasWords(text)).toBe(expected);
});

it('takes a hundred thousand characters in its stride', () => {
  const start = performance.now();
  typed(`${'<at '.repeat(25_000)}`);
  typed(`${'&'.repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(2_000);
});

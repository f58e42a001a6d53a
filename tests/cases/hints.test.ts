import fc from 'fast-check';
import { hintsFor } from '../../src/cases/hints';

it.each([
  ['Hij heeft ADHD.', 'ADHD', 'diagnosis'],
  ['volgens mij adhd-achtig', 'adhd', 'diagnosis'],
  ['een autistische jongen', 'autistische', 'diagnosis'],
  ['vermoeden van ASS', 'ASS', 'diagnosis'],
  ['Zij is lui', 'lui', 'label'],
  ['een luie leerling', 'luie', 'label'],
  ['erg ongemotiveerd', 'ongemotiveerd', 'label'],
  ['Ongemotiveerde houding', 'Ongemotiveerde', 'label'],
  ['gebruikt ritalin', 'ritalin', 'diagnosis'],
  ['een hechtingsstoornis', 'hechtingsstoornis', 'diagnosis'],
  ['hij is onhandelbaar en agressief', 'onhandelbaar', 'label'],
  ['een asociale jongen', 'asociale', 'label'],
  ['gedragsproblemen', 'gedragsproblemen', 'label'],
])('hints at a better word in %j', (text, word, kind) => {
  const [hint] = hintsFor(text);
  expect(hint).toMatchObject({ word, kind, say: expect.stringContaining(`‘${word}’`) });
  expect(hint?.say).toMatch(/Schrijf wat je ziet|schrijf wat in de les helpt/);
});

it.each([
  'Hij luistert goed en is duidelijk.',
  'De luifel hangt scheef; de klas was luid.',
  'Ik zie dat Rosa laat begint, ongeveer drie keer per week.',
  'Werkt beter met een passend tempo; wat heeft zij nodig?',
  'Domein burgerschap, een dominee op bezoek',
  'Dat is odd in het Engels, en een asbak heet ass tray.',
  '',
])('has nothing to say about %j', (text) => {
  expect(hintsFor(text)).toEqual([]);
});

it('gives at most three, in the order of the text', () => {
  expect(hintsFor('lui, brutaal, dom en ADHD').map(({ word }) => word)).toEqual(['lui', 'brutaal', 'dom']);
});

it('never throws and always finds the word in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { word } of hintsFor(`${text} lui`)) expect(`${text} lui`).toContain(word);
    }),
  );
});

it('is quick with a text of 50 KB', () => {
  expect(hintsFor('x'.repeat(51_200))).toEqual([]);
  expect(hintsFor(`${'stoor '.repeat(8_500)} lui`)).toHaveLength(1);
});

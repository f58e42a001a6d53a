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
  ['vermoeden van ADD', 'ADD', 'diagnosis'],
  ['Zij is hyper door een slaapstoornis', 'slaapstoornis', 'diagnosis'],
  ['Hij heeft geen ADHD', 'ADHD', 'diagnosis'],
  ['een gameverslaving', 'gameverslaving', 'diagnosis'],
  ['Niet lui, wel dom.', 'dom', 'label'],
  ['Moeder zegt: “hij is lief”. Ik vind hem lui.', 'lui', 'label'],
])('hints at a better word in %j', (text, word, kind) => {
  const [hint] = hintsFor(text);
  expect(hint).toMatchObject({ word, kind, say: expect.stringContaining(`‘${word}’`) });
  expect(hint?.say).toMatch(/Schrijf liever wat (?:je ziet|in de les helpt), bijvoorbeeld: ‘.+’ Zo laten mag ook\.$/);
});

it.each([
  'Hij luistert goed en is duidelijk.',
  'De luifel hangt scheef; de klas was luid.',
  'Ik zie dat Rosa laat begint, ongeveer drie keer per week.',
  'Werkt beter met een passend tempo; wat heeft zij nodig?',
  'Domein burgerschap, een dominee op bezoek',
  'Dat is odd in het Engels, en een asbak heet ass tray.',
  'Is druk bezig met het profielwerkstuk.',
  'Werkt zelfstandig en is autonoom; de assistent helpt in andere klassen.',
  'Zet graag een CD op en voegt iets toe (add).',
  'Heeft een dyslexieverklaring nodig? Nee.',
  'De lui van 3B gingen naar de Dom.',
  'Ze is niet lui en niet echt ongemotiveerd.',
  'Hij vindt zichzelf dom en voelt zich hopeloos.',
  'De leerling zegt: “Ik ben gewoon dom.”',
  'Docenten noemen haar "brutaal", dat zie ik niet.',
  'De training gaat over agressie; het is een sociale, dominante groep.',
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

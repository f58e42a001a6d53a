import fc from 'fast-check';
import { withoutIdioms } from '../../../src/answers/language/idioms';

describe('turns of phrase', () => {
  it.each([
    ['hoe gaat pm2 in zijn werk', 'hoe gaat pm2'],
    ['wie is aan zet op niveau 2', 'wie is regie op niveau 2'],
    ['wie voert de regie', 'wie heeft de regie'],
    ['taken van de leco van laag naar hoog', 'taken van de leco alle niveaus'],
    ['welke niveaus kennen jullie', 'welke niveaus zijn er'],
    ['what does the coach do to do their job', 'what does the coach do to do'],
  ])('given %s, then it is read as %s', (typed, read) => {
    expect(withoutIdioms(typed)).toBe(read);
  });

  it.each(['wie werkt met nt2', 'wie zet het in', 'het aandeelhouderschap'])(
    'given %s, then nothing is taken out',
    (typed) => {
      expect(withoutIdioms(typed)).toBe(typed);
    },
  );

  it('given any text, then reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = withoutIdioms(text);
        expect(withoutIdioms(once)).toBe(once);
      }),
    );
  });
});

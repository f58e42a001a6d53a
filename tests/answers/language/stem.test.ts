import fc from 'fast-check';
import { stem } from '../../../src/answers/language/stem';

/** All forms of one word share a stem; other words do not. */
describe('the stem of a word', () => {
  it.each([
    'interventie interventies',
    'evalueren evaluatie evaluaties geevalueerd evalueert',
    'begeleiden begeleiding begeleidt begeleid',
    'leerling leerlingen lln leerlinge',
    'bespreken besproken bespreekt bespreking besprekingen',
    'ouder ouders',
    'gesprek gesprekken',
    'aanmelden aangemeld aanmelding',
    'leraar leraren',
    'coach coaches',
    'adviseren advies adviseert adviezen',
    'onderzoek onderzoeken onderzocht onderzoekt',
    'formulier formulieren',
    'huis huizen',
    'brief brieven',
    'plaatsen geplaatst plaatst',
    'registreren registratie registreert geregistreerd',
    'observeren observatie observeert',
    'ondersteunen ondersteuning ondersteunt',
    'niveau niveaus',
    'week weken',
    'lezen leest gelezen',
    'kind kinderen',
    'verwijzen verwezen verwijzing verwijst',
    'signaleren signaal signalen signaleert',
    'informeren informeert geinformeerd informatie',
  ])('given %s, then they are one word', (forms) => {
    expect([...new Set(forms.split(' ').map(stem))]).toHaveLength(1);
  });

  it.each([
    'ouder ouderen oud',
    'mentor monitor',
    'lezen leren',
    'melden melk',
    'niveau nieuw',
    'leerling leraar',
    'verzuim verzoek',
    'intern extern',
    'coach couch',
    'toetsen toesturen',
    'orthopedagoog orthopedie',
  ])('given %s, then they stay apart', (words) => {
    const [first = '', ...others] = words.split(' ');
    const last = others.at(-1) ?? '';
    expect(stem(first)).not.toBe(stem(last));
  });

  it.each(['ot', 'iop', 'tlv', 'pm', '3'])('given the short %s, then it stays as it is', (word) => {
    expect(stem(word)).toBe(word);
  });

  it('given any word, then there is a stem, no longer than the word or one of its known forms, and always the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,18}$/), (word) => {
        const first = stem(word);
        expect(first.length).toBeGreaterThan(0);
        expect(first.length).toBeLessThanOrEqual(word.length + 4);
        expect(stem(word)).toBe(first);
      }),
      { numRuns: 500 },
    );
  });
});

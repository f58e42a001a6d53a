import fc from 'fast-check';
import { splitCompound, type Vocabulary } from '../../../src/answers/language/compounds';
import { knowledgeOf } from '../knowledge';

const WORDS = [
  'zorg',
  'coordinator',
  'overleg',
  'leerling',
  'bespreking',
  'begeleiding',
  'plan',
  'verzuim',
  'melding',
  'les',
  'uren',
  'aandacht',
  'functionaris',
];

const vocabulary: Vocabulary = {
  has: (word) => WORDS.includes(word),
  hasForm: (word) => WORDS.includes(`${word.replace(/en$/, '')}`),
};

describe('a compound', () => {
  it.each([
    ['leerlingbespreking', ['leerling', 'bespreking']],
    ['zorgcoordinatoroverleg', ['zorg', 'coordinator', 'overleg']],
    ['begeleidingsplan', ['begeleiding', 'plan']],
    ['verzuimmelding', ['verzuim', 'melding']],
    ['leerlingenbespreking', ['leerling', 'bespreking']],
    ['aandachtsfunctionaris', ['aandacht', 'functionaris']],
    ['lesuren', ['les', 'uren']],
  ])('given %s, then its parts are %j', (word, parts) => {
    expect(splitCompound(word, vocabulary)).toEqual(parts);
  });

  it.each(['overleg', 'leerlingxyz', 'xyzbespreking', 'zorg', 'ling', 'orthopedagoog'])(
    'given %s, then it is none',
    (word) => {
      expect(splitCompound(word, vocabulary)).toBeUndefined();
    },
  );

  it('given any two words and a link, or three words without, then the parts are found in it', () => {
    const words = fc.constantFrom(...WORDS.filter((word) => word.length > 3));
    const joined = fc.oneof(fc.tuple(words, fc.constantFrom('', 's', 'en'), words), fc.tuple(words, words, words));
    fc.assert(
      fc.property(joined, (pieces) => {
        const whole = pieces.join('');
        const parts = splitCompound(whole, vocabulary) ?? [];
        expect(parts.length).toBeGreaterThanOrEqual(2);
        for (const part of parts) expect(whole).toContain(part);
        expect(whole.endsWith(parts.at(-1) ?? '?')).toBe(true);
      }),
    );
  });

  it('given what a school knows, then its own compounds are split', () => {
    const { parts } = knowledgeOf('voorbeeld');
    expect(splitCompound('zorgcoordinatoroverleg', parts)).toEqual(['zorgcoordinator', 'overleg']);
    expect(splitCompound('mentorgesprekken', parts)).toEqual(['mentor', 'gesprekken']);
  });
});

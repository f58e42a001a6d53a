import { ask, languageOf } from '../../../src/answers/ask';
import { replyText } from '../../../src/answers/text';
import { knowledgeOf } from '../knowledge';
import { linesOf } from '../shown';

const school = knowledgeOf('voorbeeld');

describe('the language of an answer', () => {
  it.each([
    'what does the LeCo do at level 3?',
    'Who is in charge at level 2',
    'which steps are there?',
    'what are my tasks',
    'How long does PM2 take?',
    'Who do I ask about absence?',
  ])('given "%s", then the answer is in English', (question) => {
    expect(ask(school, question).language).toBe('en');
  });

  it.each([
    'wat doet de LeCo op niveau 3?',
    'leco niv 3',
    'PM2',
    'regie niveau 2',
    'Wie doet intake?',
    'mentor',
    '',
    'timeout support lokaal',
  ])('given "%s", then the answer is in Dutch', (question) => {
    expect(ask(school, question).language).toBe('nl');
  });

  it('given the same question in both, then the task lines are the same and Dutch', () => {
    const dutch = ask(school, 'wat doet de verzuimcoördinator op niveau 1');
    const english = ask(school, 'what does the attendance coordinator do at level 1');
    expect(linesOf(dutch).length).toBeGreaterThan(0);
    expect(linesOf(english)).toEqual(linesOf(dutch));
  });

  it('given an English question, then what stands around the lines is English', () => {
    const known = replyText(ask(school, 'who does what at level 3?'));
    expect(known).toMatch(/^Lead: LeCo$/m);
    expect(known).toMatch(/^Source: Rollenmatrix niveaus, /m);
    const unknown = replyText(ask(school, 'what happens at level 9?'));
    expect(unknown).toContain('Our support structure has no niveau 9.');
    expect(unknown).toContain('Please ask: Zorgcoördinator.');
  });

  it('given a Dutch question, then nothing around the lines is English', () => {
    const text = replyText(ask(school, 'wie doet wat op niveau 3?'));
    expect(text).toMatch(/^Regie: LeCo$/m);
    expect(text).toMatch(/^Bron: /m);
    expect(text).not.toMatch(/\b(?:Lead|Source|Try|Please)\b/);
  });

  it('given 100 KB of English, then the language is still known at once', () => {
    expect(languageOf('what does the coach do at level two '.repeat(3000))).toBe('en');
  });
});

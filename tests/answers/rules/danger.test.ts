import { ask } from '../../../src/answers/ask';
import { replyText } from '../../../src/answers/text';
import { KNOWLEDGE } from '../knowledge';

/** Somebody's life may be at stake: at every school the same sentence, whatever the words. */
describe.each([...KNOWLEDGE])('%s', (_, knowledge) => {
  it.each([
    'leerling wil dood',
    'leerling wil niet meer leven',
    'wat moet ik doen bij zelfbeschadiging',
    'suicide',
    'een leerling praat over zelfmoord, wie moet ik hebben?',
    'ze snijdt zichzelf',
    'hij wil een einde aan zijn leven maken',
    'a pupil wants to die',
    'she cuts herself, who can help',
  ])('given "%s", then it says where help is now, and nothing else', (question) => {
    const reply = ask(knowledge, question);
    expect(reply).toMatchObject({ kind: 'unknown', reason: 'danger' });
    expect(replyText(reply)).toMatch(/112/);
    expect(replyText(reply)).toMatch(/113/);
    expect(reply.suggestions).toEqual([]);
  });

  it.each(['wie helpt bij rouw', 'vader van een leerling is overleden', 'wat doen we bij pesten'])(
    'given "%s", then it is a question like others',
    (question) => {
      expect(ask(knowledge, question)).not.toMatchObject({ reason: 'danger' });
    },
  );
});

import fc from 'fast-check';
import type { PupilCommand } from '../../../src/cases/pupils/change';
import { pupilData, tidy } from '../../../src/cases/pupils/data';
import { isRefusal } from '../../../src/cases/refusal';
import { caseId, person, pupil as pupilId, TODAY } from '../made-up';
import { aCase, Pupils, pupil, reasonOf, sayOf } from './ground';

const correction = (more: Partial<Extract<PupilCommand, { kind: 'correct' }>> = {}): PupilCommand => ({
  kind: 'correct',
  pupil: pupilId('a'),
  typed: { className: '4B' },
  reason: 'Nieuw schooljaar',
  ...more,
});
const inDraft = (typed: object) => {
  const command = correction({ typed, draft: caseId('draft') });
  return command;
};
const draft = aCase('draft', { status: 'draft' });
const only = (...cases: readonly ReturnType<typeof aCase>[]) =>
  new Pupils(
    [pupil('a')],
    cases.map((one) => ['a', one] as const),
  );

describe('the office', () => {
  it('changes the class with a reason; the class before is kept', () => {
    const pupils = only(aCase('1'));
    pupils.does(correction());
    expect(pupils.get('a')).toMatchObject({ className: '4B', formerClasses: ['3B'] });
    pupils.does(correction({ typed: { className: '3B' } }));
    expect(pupils.get('a')).toMatchObject({ className: '3B', formerClasses: ['4B'] });
    expect(pupils.changes[0]?.change).toMatchObject({
      kind: 'corrected',
      by: 'zoco',
      reason: 'Nieuw schooljaar',
      from: { className: '3B' },
      to: { className: '4B' },
    });
  });

  it('sets number and day of leaving, and takes them away again', () => {
    const pupils = only(aCase('1'));
    pupils.does(correction({ typed: { number: '1234', leftOn: '2026-10-01' } }));
    expect(pupils.get('a')).toMatchObject({ number: '1234', leftOn: '2026-10-01', formerClasses: [] });
    pupils.does(correction({ typed: { number: '', leftOn: '' } }));
    expect(pupils.get('a')).not.toHaveProperty('number');
    expect(pupils.get('a')).not.toHaveProperty('leftOn');
  });

  it('says why, changes something, and only what it may see', () => {
    expect(reasonOf(only(aCase('1')).does(correction({ reason: ' ' })))).toBe('needs-reason');
    expect(sayOf(only(aCase('1')).does(correction({ typed: {} })))).toMatch(/nog niets veranderd/);
    expect(sayOf(only(draft).does(correction()))).toMatch(/^Die leerling ken ik niet/);
    expect(reasonOf(only(aCase('1')).does(correction(), 'mentor'))).toBe('not-yours');
    expect(reasonOf(only(aCase('1')).does(correction(), 'voorzitter'))).toBe('not-yours');
  });

  it('reads at once all that is wrong, the reason too', () => {
    const typed = { firstName: '***', lastName: ' ', className: 'Jan', number: '1 2', leftOn: '2099-01-01' };
    const no = only(aCase('1')).does(correction({ typed, reason: '' }));
    expect(no).toMatchObject({ fields: ['lastName', 'firstName', 'className', 'number', 'leftOn', 'reason'] });
  });

  it('finds a pupil that was merged meanwhile changed', () => {
    const pupils = new Pupils([pupil('a'), pupil('b')]);
    pupils.merge('a', 'b');
    expect(reasonOf(pupils.does(correction()))).toBe('stale');
  });
});

describe('a mentor, in a draft', () => {
  it('puts right all of it without a reason, as long as nobody else has read it', () => {
    const pupils = only(draft);
    expect(sayOf(pupils.does(inDraft({ firstName: 'Roos', className: '3C', number: '9' }), 'mentor'))).toBe('done');
    expect(pupils.get('a')).toMatchObject({ firstName: 'Roos', className: '3C', number: '9', formerClasses: ['3B'] });
    expect(pupils.does(inDraft({ firstName: 'Roos' }), 'mentor')).toEqual([]);
  });

  it.each(['submitted', 'running', 'closed', 'withdrawn'])(
    'once a case of the pupil was %s, only the class of a pupil of theirs',
    (status) => {
      const pupils = only(draft, aCase('1', { status }));
      expect(sayOf(pupils.does(inDraft({ lastName: 'Smit' }), 'mentor'))).toMatch(
        /^Deze leerling staat ook in een zaak die al is ingediend\. De achternaam verandert/,
      );
      expect(sayOf(pupils.does(inDraft({ className: '4B' }), 'mentor'))).toBe('done');
    },
  );

  it('may put all of it right again in a case that was sent back', () => {
    const pupils = only(aCase('draft', { status: 'returned' }));
    expect(sayOf(pupils.does(inDraft({ lastName: 'Smit', className: '4B' }), 'mentor'))).toBe('done');
    const both = only(aCase('draft', { status: 'returned' }), aCase('1', { status: 'running' }));
    expect(reasonOf(both.does(inDraft({ lastName: 'Smit' }), 'mentor'))).toBe('kept-field');
    expect(sayOf(both.does(inDraft({ className: '4B' }), 'mentor'))).toBe('done');
  });

  it('changes nothing of a pupil in a colleague’s case', () => {
    const pupils = only(draft, aCase('1', { mentor: person('collega') }));
    expect(reasonOf(pupils.does(inDraft({ className: '4B' }), 'mentor'))).toBe('kept-field');
  });

  it.each([
    ['another’s draft', only(aCase('draft', { status: 'draft', mentor: person('collega') }))],
    ['a draft that was handed in', only(aCase('draft'))],
    ['a draft about another pupil', only(aCase('other', { status: 'draft' }))],
  ])('is refused with %s as with a case that is not there', (_what, pupils) => {
    expect(sayOf(pupils.does(inDraft({ className: '4B' }), 'mentor'))).toMatch(/^Die zaak ken ik niet/);
    expect(pupils.changes).toEqual([]);
  });

  it('does not say that a pupil has left', () => {
    expect(reasonOf(only(draft).does(inDraft({ leftOn: '2026-10-01' }), 'mentor'))).toBe('kept-field');
  });
});

describe('what is typed', () => {
  const good = { firstName: 'Rosa', lastName: 'Jansen', className: '3B' };

  it.each([
    [{ firstName: ' ' }, ['firstName'], /Vul roepnaam/],
    [{ lastName: '\u200b\u202e' }, ['lastName'], /Vul roepnaam/],
    [{ lastName: '---' }, ['lastName'], /minstens één letter/],
    [{ firstName: 7 }, ['firstName'], /Vul roepnaam/],
    [{ lastName: 'x'.repeat(50_000) }, ['lastName'], /past in 60 tekens/],
    [{ className: '?!' }, ['className'], /Vul de klas in/],
    [{ className: '3B Jan Pietersen' }, ['className'], /alleen de klas, kort en zonder naam/],
    [{ number: '1; DROP' }, ['number'], /cijfers of letters/],
    [{ leftOn: '2026-02-30' }, ['leftOn'], /bestaat niet/],
    [{ leftOn: '2099-01-01' }, ['leftOn'], /te ver weg/],
    [{ leftOn: 'gisteren' }, ['leftOn'], /geen datum/],
  ])('%j is refused', (typed, fields, say) => {
    expect(pupilData({ ...good, ...typed }, TODAY)).toMatchObject({
      kind: 'refused',
      fields,
      say: expect.stringMatching(say),
    });
  });

  it('is kept on one line, without what cannot be seen', () => {
    const data = pupilData({ ...good, firstName: ' Ro\u0000sa\n\tde\u200f ', lastName: 'Ca\u0301rol' }, TODAY);
    expect(data).toMatchObject({ firstName: 'Ro sa de', lastName: 'C\u00e1rol' });
  });

  it('is refused or kept tidy, whatever it is', () => {
    const raw = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.anything());
    fc.assert(
      fc.property(raw, raw, raw, raw, (firstName, lastName, className, number) => {
        const data = pupilData({ firstName, lastName, className, number }, TODAY);
        if (isRefusal(data)) return expect(data.say).toMatch(/\.$/);
        for (const text of Object.values(data)) expect(tidy(text)).toBe(text);
        return expect(data.lastName).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

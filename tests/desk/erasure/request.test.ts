import fc from 'fast-check';
import { caseIdOf, instantOf, personIdOf, pupilIdOf } from '../../../src/cases/identify';
import { agreed, type In, lapsed, namedIn, naming, privacyRequest, proven } from '../../../src/desk/erasure/request';

const at = instantOf(new Date('2026-11-02T08:00:00Z'));
const by = personIdOf('beheerder-2');
const ASKED: In<'asked'> = {
  number: 1,
  kind: 'verwijdering',
  why: 'term',
  askedBy: personIdOf('beheerder-1'),
  askedAt: at,
  state: 'asked',
  pupils: [],
};
const ids = <Id>(make: (raw: string) => Id, begin: string) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }).map((all) => all.map((n) => make(`${begin}${n}`)));
const somePupils = ids(pupilIdOf, 'pupil-');
const someCases = ids(caseIdOf, 'case-');

it('reads what was asked before cases could be, and erases the pupil’s alone', () => {
  const old = { ...ASKED, pupils: ['pupil-1'] };
  const request = privacyRequest.parse(old);
  expect(request).toEqual(old);
  if (request.state !== 'asked') throw new Error('It was asked.');
  expect(namedIn(naming(request))).toEqual(['pupil-1']);
  expect(agreed(request, { by, at })).toMatchObject({ state: 'erasing', pupils: ['pupil-1'], cases: [] });
});

it('is over when all that it names is erased for another reason, and else goes on with the rest', () => {
  fc.assert(
    fc.property(somePupils, someCases, somePupils, someCases, (pupils, cases, gonePupils, goneCases) => {
      const request = { ...ASKED, pupils, cases };
      const left = lapsed(request, { pupils: new Set(gonePupils), cases: new Set(goneCases) });
      const stays = [
        ...pupils.filter((id) => !gonePupils.includes(id)),
        ...cases.filter((id) => !goneCases.includes(id)),
      ];
      if (stays.length === pupils.length + cases.length) expect(left).toBeUndefined();
      else if (stays.length === 0) expect(left).toEqual(expect.objectContaining({ state: 'over', number: 1 }));
      else expect(left?.state === 'asked' && namedIn(left)).toEqual(stays);
      if (left?.state === 'over') expect(JSON.stringify(left)).not.toMatch(/pupil-|case-/);
    }),
  );
});

it('of a clean-up erases what may go, be it cases alone, and names nothing when it is done', () => {
  fc.assert(
    fc.property(somePupils, someCases, somePupils, someCases, (pupils, cases, goingPupils, goingCases) => {
      const spared = { back: 0, open: 0, held: 0 };
      const going = { pupils: goingPupils, cases: goingCases, spared };
      const after = agreed({ ...ASKED, byTerm: true, pupils, cases }, { by, at, going });
      if (after.state !== 'erasing') return expect([after.state, namedIn(going)]).toEqual(['over', []]);
      expect(namedIn(after)).toEqual([...goingPupils, ...goingCases]);
      expect(privacyRequest.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
      expect(JSON.stringify(proven(after, at))).not.toMatch(/pupil-|case-/);
    }),
  );
});

import type { Ground } from '../contract';
import { id, pupil, SCHOOL } from '../samples';

export function pupilsContract({ store }: Ground): void {
  describe('pupils', () => {
    const keep = (...pupils: ReturnType<typeof pupil>[]) => store().write(SCHOOL, { streams: [], pupils });

    it('are kept whole, with how often they were written', async () => {
      const zoe = pupil('z', {
        formerClasses: ['H2b'],
        number: '1234',
        leftOn: '2026-07-01',
        mergedInto: id.pupil('p'),
      });
      await keep(zoe);
      expect(await store().pupil(SCHOOL, zoe.id)).toEqual({ ...zoe, version: 1 });
      expect(await store().pupil(SCHOOL, id.pupil('unknown'))).toBeUndefined();
    });

    it('are not overwritten by somebody who had read an older version', async () => {
      await keep(pupil('z'));
      expect(await keep(pupil('z', { className: 'H4a', version: 1 }))).toEqual({ kind: 'written' });
      expect(await keep(pupil('z', { className: 'H4c', version: 1 }))).toEqual({ kind: 'conflict' });
      expect(await keep(pupil('new', { version: 3 }))).toEqual({ kind: 'conflict' });
      expect(await store().pupil(SCHOOL, id.pupil('z'))).toMatchObject({ className: 'H4a', version: 2 });
    });

    describe('are found', () => {
      beforeEach(() =>
        keep(
          pupil('1', { firstName: 'Zoë', lastName: 'de Vries', className: 'H3b' }),
          pupil('2', { firstName: 'Jan', lastName: 'de Vries', className: 'H3b' }),
          pupil('3', { firstName: 'José', lastName: 'Çelik', className: 'V4a', formerClasses: ['H3b'] }),
          pupil('4', { firstName: "Ma'n", lastName: '100% _Wit', className: 'k 1', leftOn: '2025-07-01' }),
        ),
      );

      it.each([
        [{ className: 'H3b' }, ['2', '1']],
        [{ className: 'h3B ' }, ['2', '1']],
        [{ className: 'K  1' }, ['4']],
        [{ className: 'H3' }, []],
        [{ className: '' }, []],
        [{ name: 'zoe' }, ['1']],
        [{ name: 'ZOË' }, ['1']],
        [{ name: 'vries' }, ['2', '1']],
        [{ name: 'vries jan' }, ['2']],
        [{ name: 'celik' }, ['3']],
        [{ name: '%' }, ['4']],
        [{ name: '_' }, ['4']],
        [{ name: "a'n" }, ['4']],
        [{ name: "' OR 1=1 --" }, []],
        [{ name: 'Piet' }, []],
        [{ name: 'jo', className: 'V4a' }, ['3']],
        [{ name: 'jo', className: 'H3b' }, []],
        [{}, ['4', '3', '2', '1']],
        [{ name: ' ' }, ['4', '3', '2', '1']],
      ])('by %j', async (search, expected) => {
        expect((await store().findPupils(SCHOOL, search)).map((one) => one.id)).toEqual(expected);
      });
    });
  });
}

import { coverageOf } from '../../src/structure/coverage';
import { FILES, madeUpSchool, withChange } from './made-up-school';

const coverage = coverageOf(madeUpSchool());

describe('what check-school tells about a school', () => {
  it('given the made-up school, then everything in it is counted', () => {
    expect(coverage).toMatchObject({ roles: 3, levels: 2, steps: 2, topics: 1, glossary: 1, tasks: 4, facts: 8 });
  });

  it('given facts and leads, then each counts for its document', () => {
    expect([...coverage.sources]).toEqual([
      ['Steungids', 5],
      ['Bijlage bij de gids', 4],
    ]);
  });

  it('given readings, then sure, probable and doubtful ones add up to all facts and leads', () => {
    expect(coverage.readings).toEqual({ zeker: 7, waarschijnlijk: 1, twijfel: 1 });
  });

  it('given an unsure reading, then it is listed with its place and its reason', () => {
    expect(coverage.unsure).toContainEqual({
      text: 'Luistert naar het geklepper',
      certainty: 'twijfel',
      where: 'blz. 6',
      why: 'De regel staat tussen twee vakken',
    });
    expect(coverage.unsure).toHaveLength(2);
  });

  it('given a role that does nothing anywhere, then it is named', () => {
    const more = { name: 'z.yaml', text: "roles:\n  - id: ekster\n    name: Ekster\n    source: 'gids: blz. 9'\n" };
    expect(coverageOf(madeUpSchool([...FILES, more])).rolesWithoutTasks).toEqual(['Ekster']);
  });

  it('given parents, who have no function, then they are not named as a role that does nothing', () => {
    expect(coverage.rolesWithoutTasks).toEqual([]);
  });

  it('given an abbreviation that the document does not explain, then it is named', () => {
    expect(coverage.unexplainedTerms).toEqual([]);
    const files = withChange('    meaning: klepperpauze\n', '');
    expect(coverageOf(madeUpSchool(files)).unexplainedTerms).toEqual(['KLP']);
  });

  it('given a reading that the school confirms, then it is unsure no longer', () => {
    const confirmed = FILES.map((file) => ({
      ...file,
      text: file.text.replace('certainty: twijfel', 'confirmed: { on: 2026-11-22 }'),
    }));
    expect(coverageOf(madeUpSchool(confirmed)).readings).toMatchObject({ zeker: 8, twijfel: 0 });
  });
});

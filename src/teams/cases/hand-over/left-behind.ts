import type { PersonId } from '../../../cases/ids';
import { may } from '../../../cases/may';
import type { Status } from '../../../cases/state';
import type { Rendered } from '../../cards';
import type { PeopleDirectory } from '../../people-directory';
import { type AtDesk, whoAt } from '../at-desk';
import { type Colleagues, colleaguesOf } from '../team/colleagues';
import { type ListGroup, renderList } from '../team/lists/list-card';
import { casesListed, type Listed } from '../team/lists/seen';
import { TEAM_VERBS } from '../team/verbs';

const OPEN: readonly Status[] = ['draft', 'returned', 'submitted', 'accepted', 'running'];

const HOW: Readonly<Partial<Record<Status, string>>> = {
  draft: 'concept',
  returned: 'terug naar de mentor',
  submitted: 'ingediend',
  accepted: 'gecontroleerd',
};
const RUNS = 'loopt';

/** With more than this many rows those of each mentor are folded. */
const MOST_OPEN = 12;

/** Cases of others that this person may hand over, by mentor: whoever has no function any more comes first. */
export async function leftBehind(at: AtDesk, people: PeopleDirectory, from = 0): Promise<Rendered> {
  const { naming } = at.school.settings;
  const who = whoAt(at);
  const cases = (await casesListed(at, { status: OPEN, naming })).filter(
    ({ standing }) => standing.mentor !== at.by.id && may(who, 'hand-over', standing).may,
  );
  const colleagues = colleaguesOf(at.school.structure, await people.assignments(at.school.structure.id));
  return renderList(at, {
    list: 'overdragen',
    title: 'Zaken overdragen',
    groups: byMentor(cases, colleagues),
    open: cases.length > MOST_OPEN ? 0 : MOST_OPEN,
    from,
    whenEmpty: 'Er is nu geen zaak van een ander die jij kunt overdragen.',
    press: { label: 'Overdragen', verb: TEAM_VERBS.ask, what: 'hand-over' },
  });
}

function byMentor(cases: readonly Listed[], { all }: Colleagues): readonly ListGroup[] {
  const groups = new Map<PersonId, Listed[]>();
  for (const one of cases) {
    const { mentor } = one.standing;
    groups.set(mentor, [...(groups.get(mentor) ?? []), one]);
  }
  const nameOf = (mentor: PersonId): string | undefined => all.find(({ id }) => id === mentor)?.title;
  return [...groups]
    .map(([mentor, found]) => ({ name: nameOf(mentor), found }))
    .sort((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'nl'))
    .map(({ name = 'Iemand die geen functie meer heeft', found }) => ({
      title: `${name}: ${counted(found)}`,
      rows: found.map((one) => ({ one, text: `${one.label} · ${HOW[one.status] ?? RUNS}` })),
    }));
}

/** "2 concepten, 1 terug naar de mentor, 3 lopend". */
function counted(found: readonly Listed[]): string {
  const of = (...wanted: readonly Status[]): number => found.filter(({ status }) => wanted.includes(status)).length;
  const drafts = of('draft');
  const parts: readonly (readonly [number, string])[] = [
    [drafts, drafts === 1 ? 'concept' : 'concepten'],
    [of('returned'), 'terug naar de mentor'],
    [of('submitted', 'accepted', 'running'), 'lopend'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

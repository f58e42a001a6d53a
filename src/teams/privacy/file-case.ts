import { replay } from '../../cases/evolve';
import type { CaseId } from '../../cases/ids';
import { list } from '../../cases/nl';
import { looksAt } from '../../desk/looks';
import { goalsIn, writtenIn } from '../../papers/file/event-text';
import type { FileCase } from '../../papers/file/pupil-file';
import { formPaper } from '../../papers/form/form-paper';
import type { KeptSetting } from '../../store/port';
import { type Described, describe, functionIn } from '../cases/team/described';
import { did } from '../cases/team/history';
import { LOOKED_AT, lookedAs } from '../cases/team/looked-at';
import type { AtPrivacy } from './at-privacy';
import { draftFacts } from './file-draft';

/** One case with all that happened in it, each with when, who and every word; drafts and what was thrown away, too. */
export async function fileCase(at: AtPrivacy, caseId: CaseId, settings: readonly KeptSetting[]): Promise<FileCase> {
  const { desk, school, services } = at;
  const { store } = desk.options;
  const { events } = await store.read(school.key, caseId);
  const state = replay(events);
  if (!state) return { title: 'Een zaak zonder inhoud', happened: [], draft: [], looked: [] };
  const about: Described = await describe(state, school, { desk, people: services.people });
  const functionOf = (person: string): string => functionIn(about, person);
  const given = { structure: school.structure, functionOf, madeAt: desk.clock().now, onlyWritten: true } as const;
  const { pupil, route } = about;
  const goals = goalsIn(events);
  const looks = await looksAt(store, school.key, caseId);
  return {
    title: state.number === undefined ? 'Concept' : `Zaak ${state.number}`,
    ...(route && { paper: formPaper(route, state, { ...given, ...(pupil && { pupil }) }) }),
    happened: events.map((event) => ({
      at: event.at,
      who: functionOf(event.by),
      said: [did(event, about, Number.POSITIVE_INFINITY), ...writtenIn(event, given, goals)].join('\n'),
    })),
    draft: draftFacts(settings.find(({ key }) => key === `bespreking/${caseId}`)?.value, given),
    looked: looks.map(({ by, at: moment, what, as }) => ({
      at: moment,
      who: functionOf(by),
      said: `bekeek ${LOOKED_AT[what]}, als ${list(
        as.map((kind) => lookedAs(kind, route)),
        'en',
      )}`,
    })),
  };
}

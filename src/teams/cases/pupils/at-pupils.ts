import { z } from 'zod/v4';
import type { PupilId } from '../../../cases/ids';
import { mayKeepPupils } from '../../../cases/may';
import { type KnownPupil, knownPupils } from '../../../desk/pupil-reads';
import type { Pupil } from '../../../store/port';
import type { Action } from '../../actions/action';
import { ownChatAction } from '../../actions/own-chat';
import type { School } from '../../answering/school';
import type { Services } from '../../answering/services';
import { NOTHING_KEPT } from '../../not-here';
import { type Reaction, type Sentence, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import { type AtDesk, atDesk, whoAt } from '../at-desk';
import { onlyFor } from '../only-for';

/** Somebody of the office that keeps the pupils of the school, with all pupils that it may see. */
export interface AtPupils extends AtDesk {
  readonly turn: Turn;
  readonly services: Services;
  readonly known: readonly KnownPupil[];
}

/** Where pupils are kept, or the sentence that says why not. */
export async function atPupils(turn: Turn, of: School, services: Services): Promise<AtPupils | Sentence> {
  const desk = await atDesk(turn, of, services);
  if (!desk) return sentence(NOTHING_KEPT);
  const verdict = mayKeepPupils(whoAt(desk));
  if (!verdict.may) return sentence(onlyFor(desk, verdict.refusal));
  return { ...desk, turn, services, known: await knownPupils(desk.desk.options.store, desk.school.key) };
}

const pressed = z.looseObject({
  school: z.string().max(200),
  one: z.string().max(300).optional(),
  oneVersion: z.string().max(12).optional(),
  other: z.string().max(300).optional(),
  otherVersion: z.string().max(12).optional(),
});

export type Pressed = z.infer<typeof pressed>;

/** A button about pupils. */
export const pupilAction = (handle: (at: AtPupils, data: Pressed) => Promise<Reaction>): Action =>
  ownChatAction({ who: 'keeper', schema: pressed, command: () => '/samenvoegen', open: atPupils }, handle);

/** Writes down, with each of their cases, that these pupils are shown: name, class and number. @throws LookNotKept */
export async function areShown({ desk, school, by }: AtPupils, pupils: readonly KnownPupil[]): Promise<void> {
  const cases = pupils.flatMap((one) => one.cases);
  await desk.looks.noteAll(school.key, cases, { by: by.id, what: 'pupil', as: ['checker'] });
}

/** The pupil that an id means today, among those that this office may see. */
export const knownBy = ({ known }: AtPupils, id: string | undefined): KnownPupil | undefined =>
  known.find(({ pupil, doubles }) => [pupil, ...doubles].some((one) => one.id === id));

/** The entry with just this id, be it a double. */
export const entryBy = (at: AtPupils, id: string | undefined): Pupil | undefined => {
  const found = knownBy(at, id);
  return found && [found.pupil, ...found.doubles].find((one) => one.id === id);
};

/** The versions on the card that was pressed. */
export function versionsIn({ one, oneVersion, other, otherVersion }: Pressed, of: readonly Pupil[]) {
  const claims = [
    [one, oneVersion],
    [other, otherVersion],
  ];
  const versions = new Map<PupilId, number>();
  for (const pupil of of) {
    const version = claims.find(([id]) => id === pupil.id)?.[1];
    if (version !== undefined && /^\d+$/.test(version)) versions.set(pupil.id, Number(version));
  }
  return versions;
}

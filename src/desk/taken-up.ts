import { caseIdOf } from '../cases/identify';
import type { CaseId, SchoolKey } from '../cases/ids';
import { type Case, lastRound, type Subject } from '../cases/state';
import { isGoingOn } from '../cases/when';
import type { Write } from '../store/port';
import type { RouteId } from '../structure/route';
import type { Desk, DeskSchool, Order } from './desk';

/** The place where it is written down which case takes up another on a route; as it was read, so that two cannot both. */
export interface TakingUp {
  readonly key: string;
  readonly version: number;
  /** What stands there. */
  readonly value: unknown;
  /** The case that did already and goes on, or has ended well. */
  readonly taken?: Case;
}

/** Whether a case was taken up on a route. From one about a class each pupil may go on. */
export async function takingUp(
  desk: Desk,
  school: SchoolKey,
  previous: Case,
  route: RouteId,
  subject: Subject,
): Promise<TakingUp> {
  const whom = previous.subject.kind === 'class' && subject.kind === 'pupil' ? `/${subject.pupil}` : '';
  const key = `vervolg/${previous.id}/${route}${whom}`;
  const kept = await desk.options.store.setting(school, key);
  const id = typeof kept?.value === 'string' ? caseIdOf(kept.value) : lastRound(previous)?.evaluation?.next;
  const found = id === undefined ? undefined : await desk.load(school, id);
  const goesOn = found?.route === route && found.status !== 'discarded' && found.status !== 'withdrawn';
  return { key, version: kept?.version ?? 0, value: kept?.value ?? null, ...(found && goesOn && { taken: found }) };
}

/** The cases about the same pupil or class that took this one up and have not ended. */
export const wentOnFrom = async (desk: Desk, school: DeskSchool, state: Case): Promise<readonly Case[]> =>
  goingOnAt(await placesAfter(desk, school, state));

export const goingOnAt = (places: readonly TakingUp[]): readonly Case[] =>
  places.flatMap(({ taken }) => (taken && isGoingOn(taken) ? [taken] : []));

/** Where it is written down what took up this case, about the same pupil or class; nowhere while it goes on itself. */
export async function placesAfter(
  desk: Desk,
  { key, structure }: DeskSchool,
  state: Case,
): Promise<readonly TakingUp[]> {
  if (state.status !== 'closed') return [];
  const begun = lastRound(state)?.evaluation?.next;
  const next = begun && (await desk.load(key, begun));
  const routes = new Set(
    [...structure.routes.values()].filter(({ follows }) => follows?.route === state.route).map(({ id }) => id),
  );
  if (next) routes.add(next.route);
  return Promise.all([...routes].map((route) => takingUp(desk, key, state, route, state.subject)));
}

/** Of a case that is to follow another. */
export async function placeOf(desk: Desk, { command, school }: Order): Promise<TakingUp | undefined> {
  if (command.kind !== 'start' || command.previous === undefined) return undefined;
  const previous = await desk.load(school.key, command.previous);
  return previous && takingUp(desk, school.key, previous, command.route, command.subject);
}

/**
 * What is written with the events that begin the next case, and with those that open a case again: that one leaves what stands
 * there, but of the two only one finds the place as it was read.
 */
export function takenBy(
  place: TakingUp | undefined,
  caseId: CaseId,
  guarded: readonly TakingUp[],
): Pick<Write, 'settings'> {
  const taken = place ? [{ ...place, value: caseId }] : guarded;
  return taken.length === 0
    ? {}
    : { settings: taken.map(({ key, value, version }) => ({ key, value, expected: version })) };
}

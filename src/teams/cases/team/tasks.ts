import { createHash } from 'node:crypto';
import type { Command } from '../../../cases/command';
import { may } from '../../../cases/may';
import { isReady } from '../../../cases/when';
import { tasksOf } from '../../../structure/route-facts';
import { type Given, ticksIn } from '../fields/given';
import type { AtCase } from './at-case';
import { button, type CaseButton } from './button';
import { TEAM_VERBS } from './verbs';

/** The tasks of one function, as a list to tick behind a button: a step may have forty. */
export interface RoleTasks {
  readonly id: string;
  /** What the button folds away. */
  readonly area: string;
  readonly fold: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly title: string; readonly value: string }[];
}

export interface TaskList {
  readonly roles: readonly RoleTasks[];
  readonly buttons: readonly CaseButton[];
}

interface Task {
  readonly key: string;
  readonly text: string;
  readonly done: boolean;
}

/** The tasks of the step per function, one's own first; a list or nothing, as templates like it. */
export function taskLists(at: AtCase): readonly TaskList[] {
  if (!mayTick(at)) return [];
  const byRole = tasksByRole(at);
  if (byRole.length === 0) return [];
  const roles = byRole.map(({ label, tasks }, index) => ({
    id: `taken-${index}`,
    area: `taken-van-${index}`,
    fold: `${label} (${tasks.filter(({ done }) => done).length} van ${tasks.length} gedaan)`,
    label,
    value: tasks.flatMap(({ done, key }) => (done ? [key] : [])).join(','),
    options: tasks.map(({ text, key }) => ({ title: text, value: key })),
  }));
  return [{ roles, buttons: [button(at, 'Bewaar vinkjes', TEAM_VERBS.tick)] }];
}

const mayTick = (at: AtCase): boolean =>
  at.view.sees === 'full' && isReady('tick', at.state) && may(at.who, 'tick', at.state).may;

/** How many of the tasks are done. */
export function tasksDone(at: AtCase): { readonly done: number; readonly all: number } {
  const tasks = tasksNow(at);
  return { done: tasks.filter(({ done }) => done).length, all: tasks.length };
}

/** What must be ticked, or not any more, to make the case as the card that came in. */
export function tickCommands(at: AtCase, given: Given): readonly Extract<Command, { kind: 'tick' }>[] {
  const sent = Object.keys(given).filter((id) => id.startsWith('taken-'));
  const wanted = new Set(sent.flatMap((id) => ticksIn(given, id)));
  return tasksNow(at)
    .filter(({ key, done }) => wanted.has(key) !== done)
    .map(({ key, text }) => ({ kind: 'tick', task: text, done: wanted.has(key) }));
}

/** By its words: a school may put a task before it, and a tick on an older card is still of this one. */
export const taskKey = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Every task once, under the first function that it is named for. */
function tasksByRole(at: AtCase): { readonly label: string; readonly tasks: readonly Task[] }[] {
  const { roles } = at.school.structure;
  const found = new Map<string, { readonly label: string; readonly own: boolean; readonly tasks: Task[] }>();
  for (const { role, ...task } of tasksNow(at)) {
    const label = (role && roles.get(role)?.name) ?? 'Iedereen';
    const group = found.get(label) ?? { label, own: role !== undefined && at.by.roles.includes(role), tasks: [] };
    group.tasks.push(task);
    found.set(label, group);
  }
  return [...found.values()].toSorted((one, other) => Number(other.own) - Number(one.own));
}

function tasksNow({ school, route, state }: AtCase) {
  const ticked = new Set(state.ticked.map(({ task }) => task));
  const facts = route ? tasksOf(school.structure, route) : [];
  const byText = new Map(facts.toReversed().map((fact) => [fact.text, fact]));
  return [...byText.values()]
    .toReversed()
    .map(({ text, roles: [role] }) => ({ key: taskKey(text), text, role, done: ticked.has(text) }));
}

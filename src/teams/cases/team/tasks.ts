import type { Command } from '../../../cases/command';
import { may } from '../../../cases/may';
import { isReady } from '../../../cases/when';
import { tasksOf } from '../../../structure/route-facts';
import { type Given, ticksIn } from '../fields/given';
import type { AtCase } from './at-case';
import { button, type CaseButton } from './button';
import { TEAM_VERBS } from './verbs';

/** The tasks of one function, as a list to tick. */
export interface RoleTasks {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly title: string; readonly value: string }[];
}

export interface TaskList {
  readonly roles: readonly RoleTasks[];
  readonly buttons: readonly CaseButton[];
}

const MOST = 30;
const tasks = ({ school, route }: AtCase) => (route ? tasksOf(school.structure, route).slice(0, MOST) : []);

/** The tasks of the step per function; a list or nothing, as templates like it. Each stands under its first function. */
export function taskLists(at: AtCase): readonly TaskList[] {
  if (!mayTick(at)) return [];
  const ticked = new Set(at.state.ticked.map(({ task }) => task));
  const byRole = new Map<string, { title: string; value: string; done: boolean }[]>();
  for (const [index, { text, roles }] of tasks(at).entries()) {
    const role = roles[0] === undefined ? undefined : at.school.structure.roles.get(roles[0])?.name;
    const name = role ?? 'Iedereen';
    byRole.set(name, [...(byRole.get(name) ?? []), { title: text, value: String(index), done: ticked.has(text) }]);
  }
  if (byRole.size === 0) return [];
  const roles = [...byRole].map(([label, options], index) => ({
    id: `taken-${index}`,
    label,
    value: options.flatMap(({ done, value }) => (done ? [value] : [])).join(','),
    options: options.map(({ title, value }) => ({ title, value })),
  }));
  return [{ roles, buttons: [button(at, 'Bewaar vinkjes', TEAM_VERBS.tick)] }];
}

export const mayTick = (at: AtCase): boolean =>
  at.view.sees === 'full' && isReady('tick', at.state) && may(at.who, 'tick', at.state).may;

/** What must be ticked, or not any more, to make the case as the card that came in. */
export function tickCommands(at: AtCase, given: Given): readonly Command[] {
  const sent = Object.keys(given).filter((id) => id.startsWith('taken-'));
  const wanted = new Set(sent.flatMap((id) => ticksIn(given, id)));
  const ticked = new Set(at.state.ticked.map(({ task }) => task));
  return tasks(at).flatMap(({ text }, index): Command[] => {
    const done = wanted.has(String(index));
    return done === ticked.has(text) ? [] : [{ kind: 'tick', task: text, done }];
  });
}

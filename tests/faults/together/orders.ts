import { z } from 'zod/v4';
import { personIdOf } from '../../../src/cases/identify';
import type { Member } from '../../../src/desk/desk';
import { COORDINATOR, MENTOR } from '../../desk/office';
import { LIVES, type Step } from '../desk/lives';

/** So many people work at the school. */
export const MENTORS = 160;
export const COORDINATORS = 40;

/** What one person does, as it is told to a process: a step of a life, or something that comes in between. */
export const order = z.object({
  activity: z.string(),
  /** The clock of the school. */
  now: z.number(),
  life: z.number(),
  /** Which class it is a life in. */
  at: z.number(),
  step: z.number(),
  /** Of the coordinators, who does it. */
  coordinator: z.number(),
  what: z.enum(['step', 'contribute', 'postpone']),
});
export type Order = z.infer<typeof order>;

/** What a process says of it. */
export const answer = z.object({
  activity: z.string(),
  /** `away`: the store was not to be reached in time, and Teams, which hears nothing of it, says it again. */
  kind: z.enum(['done', 'repeat', 'refused', 'away']),
  /** What became of it: the kinds of its events. */
  events: z.array(z.string()),
  say: z.string().optional(),
});
export type Answer = z.infer<typeof answer>;

export function stepOf({ life, step }: Pick<Order, 'life' | 'step'>): Step {
  const found = LIVES[life]?.[step];
  if (!found) throw new Error('There is no such step.');
  return found;
}

/** Who does it: the mentor of that life, or one of the coordinators. */
export function whoDoes(by: Member, { at, life, coordinator }: Order): Member {
  if (by.id === MENTOR.id) return { ...MENTOR, id: personIdOf(`mentor-${(at * LIVES.length + life) % MENTORS}`) };
  return by.id === COORDINATOR.id ? { ...COORDINATOR, id: personIdOf(`coordinator-${coordinator}`) } : by;
}

/** What somebody writes in between: found again in the history, once. */
export const textOf = ({ activity }: Pick<Order, 'activity'>): string => `In between: ${activity}`;
export const isBetween = (text: string): boolean => text.startsWith('In between: ');

import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { type CleanUp, filesThat, type LookedAtFile, lookThrough } from '../../../desk/clean-up/look';
import { idOf } from '../../../desk/erasure/whole';
import type { Action } from '../../actions/action';
import { ownChatAction } from '../../actions/own-chat';
import type { School } from '../../answering/school';
import type { Services } from '../../answering/services';
import type { PupilButton } from '../../cases/pupils/button';
import { type Reaction, type Sentence, sentence } from '../../reaction';
import type { Turn } from '../../turn';
import { type AtPrivacy, atPrivacy } from '../at-privacy';
import type { CLEAN_UP_VERBS } from './verbs';

/** A beheerder at the files of their school, as they stand today. */
export interface AtCleanUp extends AtPrivacy {
  readonly look: CleanUp;
}

const COMMAND = '/opruimen';
const ONLY =
  'Opruimen vraagt alleen een beheerder van Steunwijzer. Wat op jouw bevestiging wacht, vind je met /verwijder.';

/** Where files are cleaned up, or the sentence that says why not. */
export async function atCleanUp(turn: Turn, of: School, services: Services): Promise<AtCleanUp | Sentence> {
  const at = await atPrivacy(turn, of, 'verwijdering', services, COMMAND);
  if ('show' in at) return at;
  return at.mayAsk ? fresh(at) : sentence(ONLY);
}

/** The same after something changed. */
export async function fresh(at: AtPrivacy): Promise<AtCleanUp> {
  const { desk, school } = at;
  return { ...at, look: await lookThrough(desk.options.store, school, desk.clock().today) };
}

const pressed = z.looseObject({
  school: z.string().max(200),
  /** A pupil, a case about a class, or which files and from where on. */
  one: z.string().max(300).default(''),
  /** Which files the card had, where all of them are asked. */
  oneVersion: z.string().max(100).default(''),
});
export type Pressed = z.infer<typeof pressed>;

/** A button about cleaning up; all that it carries is a claim. */
export const cleanUpAction = (handle: (at: AtCleanUp, data: Pressed) => Promise<Reaction>): Action =>
  ownChatAction({ who: 'beheerder', schema: pressed, command: () => COMMAND, open: atCleanUp }, handle);

/** A file that a beheerder is shown here; no other. */
export const shownFile = ({ look }: AtCleanUp, id: string): LookedAtFile | undefined =>
  (['over', 'unknown', 'held'] as const)
    .flatMap((kind) => filesThat(look, kind))
    .find(({ whole }) => idOf(whole) === id);

/** Which files these are: another word when one comes or goes. */
export const markOf = (files: readonly LookedAtFile[]): string =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ whole }) => idOf(whole)).sort()))
    .digest('hex')
    .slice(0, 16);

/** A button on a card about cleaning up, which looks as those about pupils do. */
export const button = (
  school: string,
  label: string,
  verb: (typeof CLEAN_UP_VERBS)[keyof typeof CLEAN_UP_VERBS],
  more: Partial<Pick<PupilButton, 'one' | 'oneVersion' | 'style' | 'inputs'>> = {},
): PupilButton => ({
  label,
  verb,
  style: 'default',
  inputs: 'none',
  school,
  one: '',
  oneVersion: '',
  other: '',
  otherVersion: '',
  ...more,
});

import type { Services } from '../answering/services';
import { als } from './als';
import type { Command } from './command';
import { help } from './help';
import { instellen } from './instellen';
import { niveau } from './niveau';
import { rol } from './rol';
import { school } from './school';
import { stap } from './stap';
import { wie } from './wie';

export type { Command, CommandRequest, ManifestList, Words } from './command';

/** Every command, in the order in which Teams and /help list them. */
export const COMMANDS: readonly Command[] = [wie, niveau, rol, stap, school, instellen, help];

/** Those and, in local mode, the one to play another person with: it must not exist anywhere else. */
export const commandsFor = ({ admin }: Services): readonly Command[] => (admin?.stage ? [...COMMANDS, als] : COMMANDS);

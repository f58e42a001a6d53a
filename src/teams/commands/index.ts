import { aanmelden } from './aanmelden';
import type { Command } from './command';
import { help } from './help';
import { mijn } from './mijn';
import { niveau } from './niveau';
import { rol } from './rol';
import { school } from './school';
import { stap } from './stap';
import { wie } from './wie';

export type { Command, CommandRequest, ManifestList, Words } from './command';

/** Every command, in the order in which Teams and /help list them. */
export const COMMANDS: readonly Command[] = [aanmelden, mijn, wie, niveau, rol, stap, school, help];

import type { Services } from '../answering/services';
import { aanmelden } from './aanmelden';
import { agenda } from './agenda';
import { als } from './als';
import type { Command } from './command';
import { help } from './help';
import { herinneringen } from './herinneringen';
import { instellen } from './instellen';
import { inzage } from './inzage';
import { mijn } from './mijn';
import { niveau } from './niveau';
import { opruimen } from './opruimen';
import { overdragen } from './overdragen';
import { overzicht } from './overzicht';
import { rol } from './rol';
import { samenvoegen } from './samenvoegen';
import { school } from './school';
import { stap } from './stap';
import { verwijder } from './verwijder';
import { wie } from './wie';
import { wieKeek } from './wie-keek';
import { zaak } from './zaak';
import { zorglijst } from './zorglijst';

export type { Command, CommandRequest, ManifestList, Words } from './command';

/** Every command, in the order in which Teams and /help list them. */
export const COMMANDS: readonly Command[] = [
  aanmelden,
  mijn,
  wie,
  niveau,
  rol,
  stap,
  zaak,
  agenda,
  overzicht,
  herinneringen,
  zorglijst,
  samenvoegen,
  overdragen,
  wieKeek,
  school,
  inzage,
  verwijder,
  opruimen,
  instellen,
  help,
];

/** Those and, in local mode, the one to play another person with: it must not exist anywhere else. */
export const commandsFor = ({ admin }: Services): readonly Command[] => (admin?.stage ? [...COMMANDS, als] : COMMANDS);

import type { Knowledge } from '../answers/ask';
import type { Desk } from '../desk/desk';
import type { Log } from '../log/log';
import type { Telemetry } from '../telemetry/telemetry';
import type { Ask } from './answering/services';
import type { Files } from './cases/files/offer';
import type { Places } from './cases/places';
import type { RestsOn } from './health';
import type { Rates } from './pace/rates';
import type { PeopleDirectory } from './people-directory';
import type { SchoolDirectory } from './school-directory';
import type { Admin } from './settings/admin';
import type { Cloud } from './transport/cloud';
import type { Credentials } from './transport/credentials';

/** All the Teams edge needs from outside; it reads no environment and no clock of its own. */
export interface TeamsOptions {
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Log;
  readonly schools: ReadonlyMap<string, Knowledge>;
  /** The school of whoever is in no known team; a key of `schools`. */
  readonly defaultSchool: string;
  /** None means local mode: nobody is authenticated, so only a loopback address is accepted. */
  readonly credentials?: Credentials;
  /** Where Teams is; Microsoft's public cloud when left out. */
  readonly cloud?: Cloud;
  /** How fast one person may go; left out, `RATES` where there are credentials, and as fast as they like in local mode. */
  readonly rates?: Rates;
  readonly now: () => Date;
  readonly people: PeopleDirectory;
  readonly directory: SchoolDirectory;
  /** Where referrals are kept and carried on, where people can be reached, and what schools set: all three or none. */
  readonly desk?: Desk;
  readonly places?: Places;
  readonly admin?: Admin;
  /** How files are handed over; left out, by Teams' own way or, in local mode, by a link. */
  readonly files?: Files;
  /** What /healthz tells of what the bot rests on. */
  readonly health?: () => RestsOn;
  /** The engine with a language model before it; the engine alone when left out. */
  readonly ask?: Ask;
  /** Who is told what happens; nobody when left out. */
  readonly telemetry?: Telemetry;
}

/** A running edge. */
export interface Teams {
  /** Where it listens, also when 0 was asked for. */
  readonly port: number;
  /**
   * Begins to send what waits and to look at what is due, once Teams can be reached.
   * @param serviceUrl in local mode only: where everybody is, also those who were elsewhere before a restart.
   */
  begin(serviceUrl?: string): Promise<void>;
  /** Resolves when the first activity has been answered: somebody is there. */
  readonly heard: Promise<void>;
  /** Takes no new work, finishes what it accepted and gives back the rest, then resolves; within nine seconds. */
  close(): Promise<void>;
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { ask, type Knowledge } from '../answers/ask';
import type { Desk } from '../desk/desk';
import type { Log } from '../log/log';
import { SILENT, type Telemetry } from '../telemetry/telemetry';
import { FollowUps } from './answering/follow-ups';
import type { Ask } from './answering/services';
import { systemAlarm } from './cases/courier/alarm';
import { carrier, laneOf } from './cases/courier/carrier';
import { Courier } from './cases/courier/courier';
import { DeliveringDesk } from './cases/courier/delivering-desk';
import { joinedReminders } from './cases/courier/join';
import { ConsentFiles } from './cases/files/consent-files';
import { LinkFiles } from './cases/files/link-files';
import type { Files } from './cases/files/offer';
import type { Places } from './cases/places';
import { Ticker } from './cases/ticker/ticker';
import { end } from './ending';
import { healthOf, type RestsOn } from './health';
import { Pace } from './pace/pace';
import { paced } from './pace/paced';
import { RATES, type Rates } from './pace/rates';
import type { PeopleDirectory } from './people-directory';
import { createRouter } from './router';
import type { SchoolDirectory } from './school-directory';
import type { Admin } from './settings/admin';
import { backlogOf, factsOf, told } from './telling';
import { SteunwijzerAdapter } from './transport/adapter';
import { type Cloud, PUBLIC_CLOUD } from './transport/cloud';
import { type Credentials, credentialFactory } from './transport/credentials';
import { endpoint } from './transport/endpoint';
import { only } from './transport/hosts';
import { isLoopback } from './transport/loopback';
import { ProactiveMessenger } from './transport/proactive';
import { listen } from './transport/server';
import { Greetings } from './welcome/greetings';

export type { Ask } from './answering/services';
export { ConsentFiles } from './cases/files/consent-files';
export { type Assignment, type KnownPerson, MemoryPeopleDirectory, type PeopleDirectory } from './people-directory';
export { MemorySchoolDirectory, type SchoolDirectory } from './school-directory';
export type { Admin } from './settings/admin';
export { StoreSchoolDirectory } from './settings/directory';
export { StorePeopleDirectory } from './settings/people';
export { StorePlaces } from './settings/places';
export { type Sample, setSample } from './settings/sample';
export { SettingsDesk } from './settings/settings-desk';
export { Stage } from './stage/stage';
export type { Credentials } from './transport/credentials';
export { loggable } from './transport/fault';

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

/** Longer than the few requests take that one message can need, each with its time-out. */
const LEASE_MS = 60_000;
/** A third of it and the longest that a request may take: whoever is gone for so long, nothing of theirs is under way any more. */
const BATON_MS = 15_000;

/**
 * Starts the bot's HTTP server with everything behind it; it only answers until `begin` is called.
 *
 * Rejects with the system's error (`EADDRINUSE`, `EACCES`) when it cannot listen, and with a sentence when the options
 * would leave the bot open to strangers or without a school.
 */
export async function startTeams(options: TeamsOptions): Promise<Teams> {
  const { credentials, host, port, log, now, schools, defaultSchool, directory, people, desk, places } = options;
  const telemetry = options.telemetry ?? SILENT;
  if (!credentials && !isLoopback(host)) {
    throw new Error(`Without credentials the bot listens on this machine only (127.0.0.1), not on ${host}.`);
  }
  if (!schools.has(defaultSchool)) throw new Error(`The default school '${defaultSchool}' is not among the schools.`);

  const { issuer, keysAt, hosts, servers, proof } = options.cloud ?? PUBLIC_CLOUD;
  const adapter = new SteunwijzerAdapter({
    log,
    now,
    credentials: credentials ? proof(credentials) : credentialFactory(),
    servers,
    ...(credentials && { door: { issuer, keysAt, tenant: credentials.tenantId, mayReach: only(hosts) } }),
    requested: (facts) => telemetry.requested(facts),
  });
  const messenger = new ProactiveMessenger(adapter, credentials?.appId);
  const managers = options.admin?.beheerders ?? [];
  const courier =
    desk &&
    places &&
    new Courier({
      store: desk.options.store,
      carry: carrier({ desk, places, messenger, schools, people, managers }),
      laneOf,
      join: (school, pending, at) => joinedReminders(desk.options.store, school, pending, at),
      alarm: systemAlarm,
      owner: randomUUID(),
      leaseMs: LEASE_MS,
      batonMs: BATON_MS,
      chance: Math.random,
      log,
      telemetry,
    });
  const ticker =
    desk &&
    courier &&
    new Ticker({
      store: desk.options.store,
      now,
      schools,
      people,
      log,
      managers,
      alarm: systemAlarm,
      wake: (key) => courier.wake(key),
    });
  // Files over a link of our own: only where nobody but this machine can follow it.
  const links = credentials ? undefined : new LinkFiles({ now, newToken: () => randomBytes(32).toString('base64url') });
  const services = {
    ...(desk && { desk: courier ? new DeliveringDesk(desk, courier) : desk }),
    ...(places && { places }),
    ask: options.telemetry ? told(options.ask ?? ask, telemetry) : (options.ask ?? ask),
    schools,
    defaultSchool,
    directory,
    people,
    roster: messenger,
    followUps: new FollowUps(now),
    files: options.files ?? links ?? new ConsentFiles(),
    ...(options.admin && { admin: options.admin }),
  };
  const routed = createRouter({ services, greetings: new Greetings(now), log });
  const rates = options.rates ?? (credentials && RATES);
  const route = rates ? paced(routed, new Pace(rates, now)) : routed;
  let hear: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const logic = (context: TurnContext): Promise<void> =>
    telemetry
      .turn(
        () => factsOf(context.activity),
        () => route(context),
      )
      .finally(hear);
  if (ticker) telemetry.watch(() => backlogOf(ticker.health));
  const server = await listen({
    port,
    host,
    receive: endpoint({ adapter, logic, localOnly: !credentials, log, telemetry }),
    health: () => healthOf(options.health?.(), ticker?.health),
    ...(links && { download: (token) => links.take(token) }),
  });
  links?.listensAt(server.port);
  return {
    port: server.port,
    heard,
    begin: async (serviceUrl) => {
      if (serviceUrl !== undefined) messenger.reachAllAt(serviceUrl);
      await courier?.start();
      await ticker?.start();
    },
    close: () => end({ server, adapter, workers: [ticker, courier].flatMap((one) => one ?? []) }),
  };
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { ask } from '../answers/ask';
import { SILENT } from '../telemetry/telemetry';
import { FollowUps } from './answering/follow-ups';
import { systemAlarm } from './cases/courier/alarm';
import { carrier, laneOf } from './cases/courier/carrier';
import { Courier } from './cases/courier/courier';
import { DeliveringDesk } from './cases/courier/delivering-desk';
import { joinedReminders } from './cases/courier/join';
import { ConsentFiles } from './cases/files/consent-files';
import { LinkFiles } from './cases/files/link-files';
import { Ticker } from './cases/ticker/ticker';
import { end } from './ending';
import { healthOf } from './health';
import type { Teams, TeamsOptions } from './options';
import { Pace } from './pace/pace';
import { paced } from './pace/paced';
import { RATES } from './pace/rates';
import { createRouter } from './router';
import { backlogOf, factsOf, told } from './telling';
import { SteunwijzerAdapter } from './transport/adapter';
import { PUBLIC_CLOUD } from './transport/cloud';
import { credentialFactory } from './transport/credentials';
import { endpoint } from './transport/endpoint';
import { only } from './transport/hosts';
import { isLoopback } from './transport/loopback';
import { ProactiveMessenger } from './transport/proactive';
import { listen } from './transport/server';
import { Greetings } from './welcome/greetings';

export type { Ask } from './answering/services';
export { ConsentFiles } from './cases/files/consent-files';
export type { Teams, TeamsOptions } from './options';
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

import { isLoopback } from './loopback';

/** A host where Teams takes the bot's messages. Compared whole: anybody can register another name below trafficmanager.net. */
export interface KnownHost {
  readonly origin: string;
  /** Where it is written that this is Microsoft's. */
  readonly source: string;
}

const PUBLIC_CLOUD =
  'Teams SDK, "Service URL Validation", allowed hostnames of the public cloud (microsoft/teams-sdk, seen 11-2026)';

/** Teams' public cloud, in which Dutch schools are; the clouds of other governments sign with keys that the bot does not take. */
export const TEAMS_HOSTS: readonly KnownHost[] = [
  { origin: 'https://smba.trafficmanager.net', source: PUBLIC_CLOUD },
  { origin: 'https://smba.onyx.prod.teams.trafficmanager.net', source: PUBLIC_CLOUD },
  { origin: 'https://smba.infra.gcc.teams.microsoft.com', source: PUBLIC_CLOUD },
];

/** Whether a request may go to this address. */
export type MayReach = (address: string) => boolean;

/** Only these hosts, on their own port and by their own protocol. */
export function only(hosts: readonly KnownHost[]): MayReach {
  const origins = new Set(hosts.map(({ origin }) => new URL(origin).origin));
  return (address) => URL.canParse(address) && origins.has(new URL(address).origin);
}

/** Only this machine: where nobody is checked. */
export const onlyThisMachine: MayReach = (address) => URL.canParse(address) && isLoopback(new URL(address).hostname);

/** A request was about to go to a host that is not Teams'. It did not; for the courier it is a place that is shut. */
export class UnknownHost extends Error {
  override readonly name = 'UnknownHost';
  readonly code = 'UnknownHost';
  readonly statusCode = 403;

  constructor() {
    super('This address is not one of Teams.');
  }
}

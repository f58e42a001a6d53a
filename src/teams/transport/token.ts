import { z } from 'zod/v4';

/** From whom a token may come. */
export interface TokenRules {
  /** The Bot Connector, as it calls itself in the token. */
  readonly issuer: string;
  /** The organisation that the bot serves. */
  readonly tenant: string;
}

const header = z.looseObject({ alg: z.enum(['RS256', 'RS384', 'RS512']) });
const claims = z.looseObject({ iss: z.string(), tid: z.string().optional() });

/**
 * Whether a token can be Teams' own; whether it is, the SDK finds out by its signature.
 *
 * Looked at before the SDK sees it, since that takes more than Teams' tokens: those of the Emulator and of other bots, without
 * a look at the service URL, and for any audience as long as they were made for this bot's identity. It also keeps the tenant
 * of every token that it is shown, valid or not, so that strangers could fill the memory.
 */
export function canBeOfTeams(authorization: string, { issuer, tenant }: TokenRules): boolean {
  const [, first, second] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  const said = claims.safeParse(decoded(second)).data;
  if (!header.safeParse(decoded(first)).success || !said) return false;
  return said.iss === issuer && (said.tid === undefined || said.tid === tenant);
}

function decoded(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

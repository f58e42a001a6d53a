import { isLoopbackUrl } from './addresses';
import { complete } from './complete';
import { ConfigurationError, type Variables } from './environment';

/** Where Cosmos DB is, and by what the program is let in: a key, else the identity that Azure gave it. */
export interface CosmosSettings {
  readonly endpoint: string;
  readonly key?: string;
  /** Which identity, where the machine has several: the bot's own. */
  readonly clientId?: string;
}

/**
 * The configured account of Cosmos DB, or none: then everything stands in DATA_DIR.
 * @throws ConfigurationError when it is set up by halves, could be listened in on, or would open a real account to local mode
 */
export function readCosmos(variables: Variables, mode: 'local' | 'production'): CosmosSettings | undefined {
  const { COSMOS_ENDPOINT, COSMOS_KEY, MicrosoftAppType, MicrosoftAppId } = variables;
  if (!COSMOS_ENDPOINT) {
    if (COSMOS_KEY) complete('Cosmos DB is half ingesteld', { COSMOS_ENDPOINT });
    return undefined;
  }
  const isHere = isLoopbackUrl(COSMOS_ENDPOINT);
  if (!isHere && !COSMOS_ENDPOINT.startsWith('https://')) {
    throw new ConfigurationError('COSMOS_ENDPOINT moet met https:// beginnen: er gaan gegevens van leerlingen over.');
  }
  if (mode === 'local' && !isHere) {
    throw new ConfigurationError(
      'Met --local blijft alles op deze computer, en iedereen mag erbij: haal COSMOS_ENDPOINT weg.',
    );
  }
  if (COSMOS_KEY) return { endpoint: COSMOS_ENDPOINT, key: COSMOS_KEY };
  if (isHere) complete('Een emulator kent geen identiteiten', { COSMOS_KEY });
  const clientId = MicrosoftAppType === 'UserAssignedMSI' ? MicrosoftAppId : undefined;
  return { endpoint: COSMOS_ENDPOINT, ...(clientId && { clientId }) };
}

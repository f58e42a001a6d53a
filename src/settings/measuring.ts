import { isLoopbackUrl, requireSafe } from './addresses';
import { complete } from './complete';
import { ConfigurationError, type Variables } from './environment';

/** Where traces and metrics go. */
export type TelemetrySettings =
  | { readonly kind: 'otlp'; readonly endpoint: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'azure'; readonly connectionString: string; readonly clientId?: string };

/**
 * Where the program tells how it does, or nowhere: nothing is measured or sent unless someone set it up.
 * @throws ConfigurationError when it is set up by halves or twice, could be listened in on, or would leave this computer in local mode
 */
export function readTelemetry(variables: Variables, mode: 'local' | 'production'): TelemetrySettings | undefined {
  const { APPLICATIONINSIGHTS_CONNECTION_STRING, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS } = variables;
  if (APPLICATIONINSIGHTS_CONNECTION_STRING && OTEL_EXPORTER_OTLP_ENDPOINT) {
    throw new ConfigurationError(
      'Kies waar de metingen heen gaan: APPLICATIONINSIGHTS_CONNECTION_STRING of OTEL_EXPORTER_OTLP_ENDPOINT, niet allebei.',
    );
  }
  if (APPLICATIONINSIGHTS_CONNECTION_STRING) return azure(variables, mode);
  if (OTEL_EXPORTER_OTLP_HEADERS) complete('Metingen zijn half ingesteld', { OTEL_EXPORTER_OTLP_ENDPOINT });
  if (!OTEL_EXPORTER_OTLP_ENDPOINT) return undefined;
  requireSafe('OTEL_EXPORTER_OTLP_ENDPOINT', OTEL_EXPORTER_OTLP_ENDPOINT, mode);
  return {
    kind: 'otlp',
    endpoint: OTEL_EXPORTER_OTLP_ENDPOINT,
    ...(OTEL_EXPORTER_OTLP_HEADERS && { headers: OTEL_EXPORTER_OTLP_HEADERS }),
  };
}

function azure(variables: Variables, mode: 'local' | 'production'): TelemetrySettings {
  const { APPLICATIONINSIGHTS_CONNECTION_STRING: given, MicrosoftAppType, MicrosoftAppId } = variables;
  const { connectionString, endpoint } = given ?? { connectionString: '', endpoint: '' };
  requireSafe('APPLICATIONINSIGHTS_CONNECTION_STRING', endpoint, mode);
  // A stand-in on this machine knows no identities.
  const clientId = MicrosoftAppType === 'UserAssignedMSI' && !isLoopbackUrl(endpoint) ? MicrosoftAppId : undefined;
  return { kind: 'azure', connectionString, ...(clientId && { clientId }) };
}

import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';

/** Where traces and metrics go. */
export type TelemetryTarget =
  /** An OpenTelemetry collector, by OTLP over HTTP. */
  | { readonly kind: 'otlp'; readonly endpoint: string; readonly headers?: Readonly<Record<string, string>> }
  /** Application Insights; with an identity where it has one, else by the key in the connection string. */
  | { readonly kind: 'azure'; readonly connectionString: string; readonly clientId?: string };

export interface Exporters {
  readonly spans: SpanExporter;
  readonly metrics: PushMetricExporter;
}

/** Loads the packages of this target, and of no other. */
export async function exportersFor(target: TelemetryTarget): Promise<Exporters> {
  return target.kind === 'otlp' ? otlp(target) : azure(target);
}

async function otlp({ endpoint, headers }: Extract<TelemetryTarget, { kind: 'otlp' }>): Promise<Exporters> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { OTLPMetricExporter } = await import('@opentelemetry/exporter-metrics-otlp-http');
  const at = (path: string) => ({
    url: `${endpoint.replace(/\/+$/, '')}/v1/${path}`,
    ...(headers && { headers: { ...headers } }),
  });
  return { spans: new OTLPTraceExporter(at('traces')), metrics: new OTLPMetricExporter(at('metrics')) };
}

async function azure({ connectionString, clientId }: Extract<TelemetryTarget, { kind: 'azure' }>): Promise<Exporters> {
  // Else the package tells Microsoft about itself, too; it takes this from nowhere but the environment.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = '1';
  const { AzureMonitorMetricExporter, AzureMonitorTraceExporter } = await import(
    '@azure/monitor-opentelemetry-exporter'
  );
  const { ManagedIdentityCredential } = await import('@azure/identity');
  // A stand-in on this machine: the package would make it https.
  const [, host] = /IngestionEndpoint=(http:[^;]+)/i.exec(connectionString) ?? [];
  const options = {
    connectionString,
    // Nothing is written on the disk of a container.
    disableOfflineStorage: true,
    ...(host !== undefined && { host, allowInsecureConnection: true }),
    ...(clientId !== undefined && { credential: new ManagedIdentityCredential({ clientId }) }),
  };
  return { spans: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) };
}

import { randomUUID } from 'node:crypto';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import { exportersFor, type TelemetryTarget } from './exporters';
import { Instruments } from './instruments';
import type { Telemetry } from './telemetry';

export interface TelemetryOptions {
  readonly target: TelemetryTarget;
  /** What was gathered could not be handed over; the program goes on without. */
  readonly onFailure: (error: Error) => void;
  /** How often it is handed over, in milliseconds; a minute when left out. */
  readonly everyMs?: number;
}

export interface RunningTelemetry {
  readonly telemetry: Telemetry;
  /** Hands over what is left, within two seconds. Never fails: it is not worth a program that does not end. */
  close(): Promise<void>;
}

const EVERY_MS = 60_000;
const LAST_MS = 2000;

/**
 * Begins to tell. Only what the program tells by itself: packages that watch every request would record addresses with tokens
 * in them. Nothing is registered globally, so nothing else can add to it either. The packages are loaded here, not before.
 */
export async function startTelemetry({
  target,
  onFailure,
  everyMs = EVERY_MS,
}: TelemetryOptions): Promise<RunningTelemetry> {
  const [api, { resourceFromAttributes }, meterSdk, tracerSdk] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/sdk-trace-base'),
  ]);
  const { spans, metrics } = await exportersFor(target);
  sayFailures(spans, onFailure);
  sayFailures(metrics, onFailure);
  const resource = resourceFromAttributes({ 'service.name': 'steunwijzer', 'service.instance.id': randomUUID() });
  const processor = new tracerSdk.BatchSpanProcessor(spans, { scheduledDelayMillis: Math.min(everyMs, 5000) });
  const tracers = new tracerSdk.BasicTracerProvider({ resource, spanProcessors: [processor] });
  const reader = new meterSdk.PeriodicExportingMetricReader({
    exporter: metrics,
    exportIntervalMillis: everyMs,
    exportTimeoutMillis: everyMs,
  });
  const meters = new meterSdk.MeterProvider({ resource, readers: [reader] });
  return {
    telemetry: new Instruments(api, tracers.getTracer('steunwijzer'), meters.getMeter('steunwijzer')),
    close: async () => {
      const timer = new Promise<void>((resolve) => setTimeout(resolve, LAST_MS).unref());
      await Promise.race([timer, Promise.allSettled([tracers.shutdown(), meters.shutdown()])]);
    },
  };
}

type Done = Parameters<SpanExporter['export']>[1];

/** The SDK keeps failures to itself. */
function sayFailures<Batch>(
  exporter: { export(batch: Batch, done: Done): void },
  onFailure: TelemetryOptions['onFailure'],
): void {
  const send = exporter.export.bind(exporter);
  exporter.export = (batch, done) =>
    send(batch, (result) => {
      if (result.error) onFailure(result.error);
      done(result);
    });
}

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod/v4';
import { watch } from './watch/watch';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const value = z.looseObject({ stringValue: z.string().optional(), intValue: z.number().optional() });
const attributes = z.array(z.object({ key: z.string(), value })).default([]);
const span = z.looseObject({ name: z.string(), attributes, status: z.looseObject({ code: z.number().optional() }) });
const point = z.looseObject({
  attributes,
  asInt: z.number().optional(),
  asDouble: z.number().optional(),
  count: z.number().optional(),
});
const points = z.looseObject({ dataPoints: z.array(point) });
const metric = z.looseObject({
  name: z.string(),
  sum: points.optional(),
  gauge: points.optional(),
  histogram: points.optional(),
});
const traces = z.looseObject({
  resourceSpans: z.array(z.looseObject({ scopeSpans: z.array(z.looseObject({ spans: z.array(span) })) })),
});
const metrics = z.looseObject({
  resourceMetrics: z.array(z.looseObject({ scopeMetrics: z.array(z.looseObject({ metrics: z.array(metric) })) })),
});

type Labels = Readonly<Record<string, string | number | undefined>>;
const labelsOf = (given: z.infer<typeof attributes>): Labels =>
  Object.fromEntries(given.map(({ key, value: { stringValue, intValue } }) => [key, stringValue ?? intValue]));

/** Plays an OpenTelemetry collector, and Application Insights: keeps all that it is sent. */
export class Collector {
  readonly received: Received[] = [];
  /** What it answers from now on. */
  status = 200;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Collector> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const collector = new Collector(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      void bodyOf(request).then((body) => {
        watch().cameOut('telemetry', body);
        collector.received.push({ path: request.url ?? '', headers: request.headers, body });
        const items = request.url?.includes('track') ? { itemsReceived: 1, itemsAccepted: 1, errors: [] } : {};
        // Not in one chain: restify's writeHead, which it gives to every response there is, returns nothing.
        response.writeHead(collector.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(items));
      });
    });
    return collector;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Everything, as one text to look for words in. */
  get text(): string {
    return this.received.map(({ body }) => body).join('\n');
  }

  /** By OTLP: every trace's attributes with its name and whether it failed. */
  get spans(): readonly { readonly name: string; readonly failed: boolean; readonly labels: Labels }[] {
    return this.at('/v1/traces')
      .flatMap((body) => traces.parse(JSON.parse(body)).resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
      .map(({ name, status, attributes: given }) => ({ name, failed: status.code === 2, labels: labelsOf(given) }));
  }

  /** By OTLP: what a metric came to in the end, per set of labels. */
  metric(name: string): readonly (Labels & { readonly total: number })[] {
    const last = this.at('/v1/metrics').at(-1);
    const all = last === undefined ? [] : metrics.parse(JSON.parse(last)).resourceMetrics;
    const found = all
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
      .find((each) => each.name === name);
    const { dataPoints = [] } = found?.sum ?? found?.gauge ?? found?.histogram ?? {};
    return dataPoints.map(({ attributes: given, asInt, asDouble, count }) => ({
      ...labelsOf(given),
      total: asInt ?? asDouble ?? count ?? 0,
    }));
  }

  private at(path: string): readonly string[] {
    return this.received.filter((each) => each.path === path).map(({ body }) => body);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole).toString('utf8');
}

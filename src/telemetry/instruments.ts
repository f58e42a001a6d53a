import { AsyncLocalStorage } from 'node:async_hooks';
import type { Meter, Span, Tracer } from '@opentelemetry/api';
import type { AnswerFacts, Backlog, DeliveryFacts, Outcome, RequestFacts, Telemetry, TurnFacts } from './telemetry';

/** Ids as Teams and we make them; anything else could be words. */
const ID = /^[\w.:@|=;+/-]{1,200}$/;

/** An invoke must be answered within 4.5 seconds, a request is given up after 10. */
const BOUNDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 4.5, 10];

/** Handed in, so that it is loaded only where something is told. */
export type Api = typeof import('@opentelemetry/api');

interface CurrentTurn {
  readonly span: Span;
  readonly what: TurnFacts['what'];
}

/** The port in OpenTelemetry's terms. Labels of metrics are few and fixed; ids stand in traces alone. */
export class Instruments implements Telemetry {
  private readonly current = new AsyncLocalStorage<CurrentTurn>();
  private readonly turns;
  private readonly turnSeconds;
  private readonly answers;
  private readonly unknowns;
  private readonly posts;
  private readonly retries;
  private readonly requests;
  private readonly refusals;

  constructor(
    private readonly api: Api,
    private readonly tracer: Tracer,
    private readonly meter: Meter,
  ) {
    const counter = (name: string, description: string) => meter.createCounter(`steunwijzer.${name}`, { description });
    this.turns = counter('turns', 'Activities that were handled.');
    const seconds = (name: string) =>
      meter.createHistogram(`steunwijzer.${name}.seconds`, { unit: 's', advice: { explicitBucketBoundaries: BOUNDS } });
    this.turnSeconds = seconds('turn');
    this.answers = counter('answers', 'Questions that were answered, in whatever way.');
    this.unknowns = counter('unknowns', 'Questions to which the structure has no answer.');
    this.posts = counter('posts', 'Messages out of the outbox, by what came of them.');
    this.retries = counter('retries', 'Messages that will be tried again.');
    this.requests = seconds('request');
    this.refusals = counter('refusals', 'Activities that were turned away.');
  }

  async turn<T>(facts: () => TurnFacts, work: () => Promise<T>): Promise<T> {
    const { what, place, activity, verb } = facts();
    const began = performance.now();
    const attributes = { what, place, ...idOf('activity', activity), ...idOf('verb', verb) };
    const span = this.tracer.startSpan(
      `turn ${what}`,
      { kind: this.api.SpanKind.SERVER, attributes },
      this.api.ROOT_CONTEXT,
    );
    const ended = (outcome: 'done' | 'failed'): void => {
      this.turns.add(1, { what, outcome });
      this.turnSeconds.record((performance.now() - began) / 1000, { what });
      // No message and no exception: both could repeat what somebody typed.
      if (outcome === 'failed') span.setStatus({ code: this.api.SpanStatusCode.ERROR });
      span.end();
    };
    try {
      const result = await this.current.run({ span, what }, work);
      ended('done');
      return result;
    } catch (error) {
      ended('failed');
      throw error;
    }
  }

  answered({ structure, reply, reason }: AnswerFacts): void {
    const turn = this.current.getStore();
    const what = turn?.what ?? 'other';
    this.answers.add(1, { structure, reply, what });
    if (reply === 'unknown') this.unknowns.add(1, { structure, reason: reason ?? 'other', what });
    turn?.span.addEvent('answered', { structure, reply, ...(reason !== undefined && { reason }) });
  }

  delivery({ school, outbox, kind, tries }: DeliveryFacts): (outcome: Outcome) => void {
    const attributes = { kind, tries, ...idOf('school', school), ...idOf('outbox', outbox) };
    const span = this.tracer.startSpan(
      'delivery',
      { kind: this.api.SpanKind.PRODUCER, attributes },
      this.api.ROOT_CONTEXT,
    );
    return (outcome) => {
      this.posts.add(1, { kind, outcome });
      if (outcome === 'again') this.retries.add(1, { kind });
      span.setAttribute('outcome', outcome);
      if (outcome === 'failed' || outcome === 'uncertain') span.setStatus({ code: this.api.SpanStatusCode.ERROR });
      span.end();
    };
  }

  requested({ method, status, seconds }: RequestFacts): void {
    this.requests.record(seconds, { method, status: status ?? 'none' });
  }

  refused(status: number): void {
    this.refusals.add(1, { status });
  }

  watch(read: () => Backlog): void {
    const gauge = (name: string, of: (backlog: Backlog) => number): void =>
      this.meter.createObservableGauge(`steunwijzer.${name}`).addCallback((result) => result.observe(of(read())));
    gauge('backlog', ({ waiting }) => waiting);
    gauge('backlog.seconds', ({ oldestSeconds }) => oldestSeconds);
  }
}

const idOf = (name: string, value: string | undefined): Readonly<Record<string, string>> =>
  value !== undefined && ID.test(value) ? { [name]: value } : {};

import * as api from '@opentelemetry/api';
import { Instruments } from '../../../src/telemetry/instruments';
import { watch } from './watch';

/** What the program would tell a collector, heard by the watch and sent nowhere: every name, label, event and exception. */
export const watchedTelemetry = (): Instruments =>
  new Instruments(api, heard(api.trace.getTracer('watched')), heard(api.createNoopMeter()));

/** The same, of which each call is heard, and each call on what that gives. */
export function heard<Thing extends object>(thing: Thing): Thing {
  return new Proxy(thing, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]) => {
        watch().cameOut('telemetry', JSON.stringify([name, given], withErrors));
        const result: unknown = Reflect.apply(member, target, given);
        return typeof result === 'object' && result !== null ? heard(result) : result;
      };
    },
  });
}

/** JSON leaves out what an error says. */
const withErrors = (_key: string, value: unknown): unknown =>
  value instanceof Error ? { ...value, name: value.name, message: value.message, stack: value.stack } : value;

import { ConfigurationError } from './environment';

type Values<Name extends string> = Readonly<Record<Name, string | undefined>>;

/**
 * The same variables, all of them set: settings that only work together.
 * @throws ConfigurationError that names those that are missing.
 */
export function complete<Name extends string>(problem: string, values: Values<Name>): Readonly<Record<Name, string>> {
  if (!isComplete(values)) throw new ConfigurationError(`${problem}: zet ook ${missing(values).join(' en ')}.`);
  return values;
}

const isComplete = <Name extends string>(values: Values<Name>): values is Readonly<Record<Name, string>> =>
  missing(values).length === 0;

const missing = (values: Values<string>): string[] => Object.keys(values).filter((name) => values[name] === undefined);

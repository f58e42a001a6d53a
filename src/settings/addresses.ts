import { ConfigurationError } from './environment';

const HERE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether an address is on this machine, so that nobody can listen in on it. */
export function isLoopbackUrl(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && HERE.has(hostname);
}

/**
 * Sees to it that nobody can read along what goes to an address.
 * @throws ConfigurationError that names the variable
 */
export function requireEncrypted(name: string, address: string): void {
  if (isLoopbackUrl(address) || new URL(address).protocol === 'https:') return;
  throw new ConfigurationError(
    `${name} moet naar een adres met https:// gaan; zonder https mag alleen op deze computer.`,
  );
}

/**
 * The same, and in local mode nothing leaves this machine.
 * @throws ConfigurationError that names the variable
 */
export function requireSafe(name: string, address: string, mode: 'local' | 'production'): void {
  requireEncrypted(name, address);
  if (mode === 'local' && !isLoopbackUrl(address)) {
    throw new ConfigurationError(`Met --local blijft alles op deze computer: haal ${name} weg.`);
  }
}

import { ConfigurationError } from './environment';

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\/?$/;

/** Whether an address is on this machine, so that nobody can listen in on it. */
export const isLoopbackUrl = (address: string): boolean => LOOPBACK.test(address);

/**
 * Sees to it that what goes to an address cannot be read on the way, and in local mode stays on this machine.
 * @throws ConfigurationError that names the variable
 */
export function requireSafe(name: string, address: string, mode: 'local' | 'production'): void {
  if (isLoopbackUrl(address)) return;
  if (!address.startsWith('https://')) {
    throw new ConfigurationError(
      `${name} moet naar een adres met https:// gaan; zonder https mag alleen op deze computer.`,
    );
  }
  if (mode === 'local') {
    throw new ConfigurationError(`Met --local blijft alles op deze computer: haal ${name} weg.`);
  }
}

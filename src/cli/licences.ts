/** The licences of what is installed in production, as the lock file says them. */

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}
export type LockedPackages = Readonly<Record<string, Locked>>;

/** Under which a school board may run the program as it is; one of a choice is enough. */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'PSF-2.0'],
]);

/** Of these the package itself says it in another place than npm looks: in its own LICENSE or README, read 11-2026. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = { cldrjs: 'MIT', jspath: 'MIT', semaphore: 'MIT' };
/** Says nothing in its files. Three lines, brought by restify's router. */
const SAID_NOWHERE: ReadonlySet<string> = new Set(['escape-regexp-component']);

/** One line per package and version, in order of the alphabet. */
export function licencesOf(packages: LockedPackages): readonly string[] {
  const lines = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version = '', license }]) => {
      const name = nameOf(path);
      return `${name} ${version}: ${license ?? SAID_ELSEWHERE[name] ?? UNKNOWN}`;
    });
  return [...new Set(lines)].sort();
}

/** The packages whose licence is not one of those allowed, as their lines. */
export const notAllowed = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => {
    const [name = ''] = line.split(' ');
    const [, licence = ''] = line.split(': ');
    const choices = licence.replace(/[()]/g, '').split(' OR ');
    return !choices.some((one) => ALLOWED.has(one)) && !SAID_NOWHERE.has(name);
  });

const UNKNOWN = 'zegt het niet';
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The file that stands in the repository. */
export const licencesPage = (packages: LockedPackages): string =>
  [
    '# Licences of what is installed in production',
    '',
    'Made by `npm run licences`.',
    '',
    ...licencesOf(packages).map((line) => `- ${line}`),
    '',
  ].join('\n');

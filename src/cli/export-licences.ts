import { readFileSync, writeFileSync } from 'node:fs';
import { type LockedPackages, licencesPage } from './licences';

/** `npm run licences`: after a change of the lock file. */
const { packages }: { packages: LockedPackages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
writeFileSync('LICENCES.md', licencesPage(packages));

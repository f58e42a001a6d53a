import { mkdirSync, writeFileSync } from 'node:fs';
import { readSchools } from '../schools/read';
import { registerOf } from './register/register';

/** `npm run register`: after a change of what is asked, kept or seen, one page for each school's AVG officer. */
mkdirSync('docs/register', { recursive: true });
for (const [id, structure] of readSchools('schools')) writeFileSync(`docs/register/${id}.md`, registerOf(structure));

import { writeFileSync } from 'node:fs';
import { structureJsonSchema } from './schema/json-schema';

/** `npm run schema`: after a change of `src/structure/schema.ts`, so that editors know what belongs in a school's files. */
writeFileSync('schools/structure.schema.json', structureJsonSchema());

import { join } from 'node:path';
import { ask, buildKnowledge } from '../../src/answers/ask';
import { readSchools } from '../../src/schools/read';

/** A process of its own that does once what the bot does at its start, with nothing warm; prints what it took, as JSON. */
const started = performance.now();
const structures = readSchools(join(__dirname, '../../schools'));
const read = performance.now();
const schools = [...structures.values()].map((structure) => buildKnowledge(structure));
const known = performance.now();
for (const knowledge of schools) ask(knowledge, 'wat doet de zorgcoordinater op nivo 3');
const asked = performance.now();

process.stdout.write(JSON.stringify({ read: read - started, knowledge: known - read, firstQuestions: asked - known }));

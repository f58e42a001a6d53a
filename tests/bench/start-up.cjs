/**
 * A process of its own that does once what the bot does at its start, with nothing warm, and prints what it took as JSON.
 * Plain JavaScript, so that it can run the build ("node start-up.cjs dist") as well as the source (with tsx, "src").
 */
const { join } = require('node:path');

const root = join(__dirname, '../..');
const { ask, buildKnowledge } = require(join(root, process.argv[2], 'answers/ask'));
const { readSchools } = require(join(root, process.argv[2], 'schools/read'));

const started = performance.now();
const structures = readSchools(join(root, 'schools'));
const read = performance.now();
const schools = [...structures.values()].map(buildKnowledge);
const known = performance.now();
for (const knowledge of schools) ask(knowledge, 'wat doet de zorgcoordinater op nivo 3');
const asked = performance.now();

process.stdout.write(JSON.stringify({ read: read - started, knowledge: known - read, firstQuestions: asked - known }));

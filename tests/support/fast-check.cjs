/**
 * fast-check as all tests get it: with one seed, so that `npm test` says the same of the same code on every machine.
 * `FC_SEED=random npm test` looks where nobody looked yet; `FC_SEED=<number>` goes back to what that run found.
 */

const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const SEED = 20261102;
const asked = process.env.FC_SEED;
if (asked !== 'random') fastCheck.configureGlobal({ seed: asked === undefined ? SEED : Number(asked) });

module.exports = fastCheck;

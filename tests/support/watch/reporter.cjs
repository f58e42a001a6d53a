const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Says in the end how much the watch of all workers compared; a watch that heard nothing is a failure of the run. */
class WatchReporter {
  #folder = mkdtempSync(join(tmpdir(), 'steunwijzer-watch-'));
  #tally = join(this.#folder, 'tally');
  #error;

  onRunStart() {
    // The workers, which are started after this, inherit it.
    process.env.WATCH_TALLY = this.#tally;
  }

  onRunComplete(_contexts, { numTotalTestSuites }) {
    const lines = existsSync(this.#tally) ? readFileSync(this.#tally, 'utf8').trim().split('\n') : [];
    rmSync(this.#folder, { recursive: true, force: true });
    const files = lines.map((line) => JSON.parse(line));
    const sum = (what) => files.reduce((total, one) => total + one[what], 0);
    const said = `${sum('outputs')} outputs of ${files.length} test files, ${sum('texts')} texts of people`;
    if (files.length > 0) process.stderr.write(`Watch on pupil text: ${said}.\n`);
    // A few files may have nothing to compare; all of them together cannot.
    if (numTotalTestSuites >= MANY && (sum('outputs') === 0 || sum('texts') === 0))
      this.#error = new Error(`The watch on pupil text heard nothing: ${said}.`);
  }

  getLastError() {
    return this.#error;
  }
}

const MANY = 200;

module.exports = WatchReporter;

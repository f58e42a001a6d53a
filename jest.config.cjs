/** Three suites that share one way of compiling: `npm test`, `npm run test:e2e` and `npm run test:faults`. */

const compiled = [
  '@swc/jest',
  {
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': compiled,
    // It loads node:http by import(), which jest does not know in CommonJS.
    '/@opentelemetry/otlp-exporter-base/.+\\.js$': compiled,
  },
  transformIgnorePatterns: ['/node_modules/(?!@opentelemetry/otlp-exporter-base/)'],
  // Node cannot load the package's own entry (ESM syntax without "type"); its bundle works under jsdom.
  moduleNameMapper: {
    '^adaptivecards$': 'adaptivecards/dist/adaptivecards.js',
    '^fast-check$': '<rootDir>/tests/support/fast-check.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};

/** The folders with a command of their own; everything else under tests/ belongs to `npm test`. */
const APART = ['<rootDir>/tests/e2e/', '<rootDir>/tests/faults/', '<rootDir>/tests/bench/'];

module.exports = {
  // Much of a test is waiting for HTTP and processes: all cores, where jest would leave one idle.
  maxWorkers: '100%',
  // A worker keeps what each test file loaded; above 2 GB half of its time went to clearing that up.
  workerIdleMemoryLimit: '800MB',
  reporters: ['default', '<rootDir>/tests/support/watch/reporter.cjs'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...APART],
      // What goes in about pupils is compared with all that comes out.
      setupFiles: ['<rootDir>/tests/support/watch/setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/watch/after.ts'],
    },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
    { ...common, displayName: 'faults', testMatch: ['<rootDir>/tests/faults/**/*.test.ts'] },
  ],
};

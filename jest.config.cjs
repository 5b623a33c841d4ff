'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const swc = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
// swc wants an absolute base for its paths when it is not called from its own command line
swc.jsc.baseUrl = __dirname;

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.[jt]sx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@penc/matching/corpus$': '<rootDir>/libs/matching/src/corpus/index.ts',
    '^@penc/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  // published as ES modules alone
  transformIgnorePatterns: ['/node_modules/(?!qr/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.penc'],
};

/** One Postgres and one Redis for all files of a run. */
const world = {
  testEnvironment: '<rootDir>/test/warm/environment.cjs',
  runtime: '<rootDir>/test/warm/runtime.cjs',
  globalSetup: '<rootDir>/test/world/setup.ts',
  globalTeardown: '<rootDir>/test/world/teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/world/afterwards.ts'],
};

module.exports = {
  // ends what hangs, however slow the machine: a queue, a pool or a server left open is a fault of the test, and jest says so
  testTimeout: 300_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/{local,lab}/**/*.spec.ts'],
    },
    {
      ...base,
      displayName: 'system',
      testMatch: [
        '<rootDir>/apps/{api,worker}/**/*.spec.ts',
        '<rootDir>/libs/**/*.test.ts',
        '<rootDir>/test/**/*.test.ts',
      ],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/faults/',
        '<rootDir>/test/fuzz/',
        '<rootDir>/test/pages/',
      ],
      ...world,
    },
    {
      ...base,
      // minutes of killing and flushing: `npm run test:faults`
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.test.ts'],
      ...world,
      globalTeardown: '<rootDir>/test/faults/teardown.ts',
    },
    {
      ...base,
      // minutes of odd requests: `npm run fuzz`
      displayName: 'fuzz',
      testMatch: ['<rootDir>/test/fuzz/**/*.test.ts'],
      ...world,
    },
    {
      ...base,
      // a real browser: `npm run check:pages`
      displayName: 'pages',
      testMatch: ['<rootDir>/test/pages/**/*.test.ts'],
      ...world,
    },
    {
      ...base,
      // the pictures of the README: `npm run screenshots`
      displayName: 'screenshots',
      testMatch: ['<rootDir>/test/pages/screenshots.ts'],
      ...world,
    },
  ],
};

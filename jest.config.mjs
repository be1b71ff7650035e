const transform = {
  '^.+\\.(ts|tsx|mjs|js)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Packages that come as ES modules only. */
const esmOnly = [
  'hucre',
  'dom-accessibility-api',
  'lodash-es',
  'nanoid',
  'uuid',
  'strip-bom',
  'collapse-white-space',
  'n-gram',
  'trigram-utils',
  'franc-min',
  'unicode-regex',
  'regexp-util',
  'cjk-regex',
  'kdbush',
  'quickselect',
  'rbush',
];

const common = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(${esmOnly.join('|')})/)`],
  rootDir: '.',
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
};
const office = [
  '<rootDir>/src/excel/',
  '<rootDir>/src/workbench/',
  '<rootDir>/src/taskpane/',
  '<rootDir>/src/selftest/',
];
/** Whole matrices of faults: minutes long, and run by `npm test` alone. */
const slow = '\\.slow\\.test\\.tsx?$';
const built = ['<rootDir>/src/workbench/browser/', '<rootDir>/tests/built/'];

const onOffice = {
  testEnvironment: 'jsdom',
  testEnvironmentOptions: {
    resources: 'usable',
    runScripts: 'dangerously',
    url: 'http://localhost/',
    customExportConditions: ['node', 'require'],
  },
  setupFilesAfterEnv: ['<rootDir>/src/workbench/host/officeSetup.ts'],
};

/**
 * Four kinds of tests: plain ones in Node, those on the real Office.js client in jsdom, long ones of that kind,
 * and those of what was built: the command line, and the workbench in Chromium.
 */
export default {
  // A slow machine is no fault.
  testTimeout: 30_000,
  // By itself jest leaves a core alone: on two that halves it.
  maxWorkers: '100%',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,bench,tests}/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', ...office, ...built],
    },
    {
      ...common,
      ...onOffice,
      displayName: 'office',
      testMatch: office.map((folder) => `${folder}**/*.test.{ts,tsx}`),
      testPathIgnorePatterns: ['/node_modules/', ...built, slow],
    },
    {
      ...common,
      ...onOffice,
      displayName: 'slow',
      testMatch: office.map((folder) => `${folder}**/*.slow.test.{ts,tsx}`),
    },
    {
      ...common,
      displayName: 'built',
      testEnvironment: 'node',
      testMatch: built.map((folder) => `${folder}**/*.test.ts`),
    },
  ],
};

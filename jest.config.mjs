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
const built = ['<rootDir>/src/workbench/browser/', '<rootDir>/tests/built/'];

/**
 * Three kinds of tests: plain ones in Node, those on the real Office.js client in jsdom, and those of what was
 * built: the command line, and the workbench in Chromium.
 */
export default {
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
      displayName: 'office',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: {
        resources: 'usable',
        runScripts: 'dangerously',
        url: 'http://localhost/',
        customExportConditions: ['node', 'require'],
      },
      setupFilesAfterEnv: ['<rootDir>/src/workbench/host/officeSetup.ts'],
      testMatch: office.map((folder) => `${folder}**/*.test.{ts,tsx}`),
      testPathIgnorePatterns: ['/node_modules/', ...built],
    },
    {
      ...common,
      displayName: 'built',
      testEnvironment: 'node',
      testMatch: built.map((folder) => `${folder}**/*.test.ts`),
    },
  ],
};

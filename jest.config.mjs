const transform = {
  '^.+\\.(ts|tsx|mjs)$': [
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

const common = { transform, rootDir: '.', moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'] };
const office = ['<rootDir>/src/excel/', '<rootDir>/src/workbench/'];
const browser = ['<rootDir>/src/workbench/browser/'];

/** Three kinds of tests: plain ones in Node, those on the real Office.js client in jsdom, those in Chromium. */
export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,bench,tests}/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', ...office],
    },
  ],
};

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { BannerPlugin, optimize } = require('webpack');

const here = (...parts) => path.join(__dirname, ...parts);

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2020',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** Styles become rules when the pane is built, and need not be made while a person waits for it. */
const griffel = {
  loader: '@griffel/webpack-loader',
  options: { babelOptions: { presets: ['@babel/preset-typescript'] } },
};

const rules = [
  { test: /\.ts$/, exclude: /node_modules/, use: [swc] },
  { test: /\.tsx$/, exclude: /node_modules/, use: [griffel, swc] },
];

const common = {
  mode: process.env.NODE_ENV === 'development' ? 'development' : 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules },
  performance: { hints: false },
};

/** What is served to Excel, and the page for those who have none. */
const addin = {
  ...common,
  name: 'addin',
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/commands.ts',
    functions: './src/functions/functions.ts',
    selftest: './src/selftest/index.ts',
    files: './src/page/index.tsx',
    'files.sw': './src/page/serviceWorker.ts',
  },
  // Parts are named by what is in them, so that a server's new one is never taken for the old.
  output: {
    path: here('dist/addin'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        'manifest.xml',
        'manifest.selftest.xml',
        { from: 'assets/*.png' },
        { from: 'assets/icon.svg', to: 'assets/icon.svg' },
        { from: 'src/taskpane/taskpane.html', to: '[name][ext]' },
        { from: 'src/taskpane/taskpane.css', to: '[name][ext]' },
        { from: 'src/functions/*.json', to: '[name][ext]' },
        { from: 'src/selftest/*.{html,css}', to: '[name][ext]' },
        { from: 'src/page/*.{html,css,webmanifest}', to: '[name][ext]' },
      ],
    }),
  ],
};

/** The command line, one file without dependencies. */
const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  // Workers run the same file.
  node: { __filename: false },
  entry: { shnor: './src/cli/shnor.ts' },
  output: { path: here('dist/cli'), filename: '[name].js', clean: true },
  optimization: { minimize: false },
  plugins: [
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
};

/** Development and testing only: never in dist. The Office.js client comes from node_modules when it is served. */
const workbench = {
  ...common,
  name: 'workbench',
  entry: {
    workbench: './src/workbench/page/index.ts',
    serviceWorker: './src/workbench/page/serviceWorker.ts',
  },
  output: { path: here('build/workbench'), filename: '[name].js', clean: true },
  optimization: { minimize: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/workbench/page/*.{html,css}', to: '[name][ext]' },
        ...['core', 'data-validation', 'conditional-formatting'].map((name) => ({
          from: `node_modules/@univerjs/preset-sheets-${name}/lib/index.css`,
          to: `css/${{ core: 'core', 'data-validation': 'validation', 'conditional-formatting': 'conditional' }[name]}.css`,
        })),
      ],
    }),
  ],
};

module.exports = [addin, cli, workbench];

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { inflateNode } from '../src/xlsx/inflateNode';
import { packedBytes, readZip } from '../src/xlsx/zip';
import { build } from '../scripts/build.mjs';
import { collectForms } from './collectForms';
import { collectInPage } from './collectPage';

const COUNTS = [1000, 10_000];
const ROUNDS = 3;
/** Forms that the script of today is given: more would take it minutes. */
const FEW = 300;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Seconds in which the files are read and unpacked, with their checksums and nothing else: the floor. */
function floorOf(folder: string): number {
  const started = performance.now();
  for (const name of readdirSync(folder)) {
    const zip = readZip(new Uint8Array(readFileSync(path.join(folder, name))), { parts: Infinity });
    for (const entry of zip.entries.values()) {
      const packed = packedBytes(zip, entry);
      const bytes = entry.method === 8 ? inflateRawSync(packed) : packed;
      if (inflateNode.crc32(bytes) !== entry.crc) throw new Error(`${entry.name} is damaged`);
    }
  }
  return (performance.now() - started) / 1000;
}

interface Run {
  readonly seconds: number;
  readonly count: number;
}

function run(...args: readonly string[]): Run {
  const answer = execFileSync(process.execPath, [here('collectRun.mjs'), ...args], { encoding: 'utf8' });
  return JSON.parse(answer) as Run;
}

/** Most memory of the built command line, which brings no compiler along, in megabytes. */
function megabytesOf(forms: string, register: string, output: string): number {
  const told = 'process.on("exit", () => process.stderr.write(`RSS ${process.resourceUsage().maxRSS}`))';
  const args = ['collect', forms, '--into', register, '-o', output, '--json'];
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`, here('../dist/cli/shnor.js'), ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024;
}

/** One row of the table: floor, reading and whole run take turns, so that the machine meets all of them alike. */
async function rowOf(folder: string, count: number): Promise<{ row: string; perForm: number }> {
  const { forms, register } = await collectForms(folder, count);
  const output = path.join(folder, 'collected.xlsx');
  floorOf(forms);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    floor: floorOf(forms),
    alone: run('readAlone', forms),
    read: run('read', forms),
    whole: run('collect', forms, register, output),
  }));
  for (const { alone, read, whole } of rounds)
    if ([alone, read, whole].some((each) => each.count !== count))
      throw new Error('not every form was taken');
  const floor = median(rounds.map((each) => each.floor));
  const secondsOf = (way: 'alone' | 'read' | 'whole'): number =>
    median(rounds.map((each) => each[way].seconds));
  const megabytes = median(rounds.map(() => megabytesOf(forms, register, output)));
  const share = (seconds: number): string => `${seconds.toFixed(1)} s, ${(floor / seconds).toFixed(2)}`;
  const shares = (['alone', 'read', 'whole'] as const).map((way) => share(secondsOf(way))).join(' | ');
  const row = `| ${count} | ${floor.toFixed(1)} s | ${shares} | ${megabytes.toFixed(0)} MB |`;
  return { row, perForm: secondsOf('whole') / count };
}

/** Times beside the script of today, where there is one. */
async function besideScript(folder: string, perForm: number): Promise<string> {
  const python = process.env['PYTHON'] ?? 'python3';
  if (spawnSync(python, ['-c', 'import openpyxl']).status !== 0)
    return `A script with openpyxl was not measured: ${python} has no openpyxl.`;
  const { forms, register } = await collectForms(folder, FEW);
  const output = path.join(folder, 'collected.xlsx');
  const rounds = Array.from({ length: ROUNDS }, () => ({
    script: Number(execFileSync(python, [here('collect.py'), forms, output], { encoding: 'utf8' })),
    own: run('collect', forms, register, output).seconds,
  }));
  const [script, own] = [median(rounds.map((each) => each.script)), median(rounds.map((each) => each.own))];
  return [
    `Of ${FEW} forms a plain script with openpyxl, which copies their cells, takes ${script.toFixed(1)} s, the whole run, not warm yet,`,
    `${own.toFixed(1)} s: ${(script / own).toFixed(1)} ×. Form by form, in the run of ${COUNTS.at(-1)}: ${(script / FEW / perForm).toFixed(0)} × (goal: 20 ×).`,
  ].join('\n');
}

/** A thousand forms in the pane of the page, where there is a Chromium. */
async function inPage(folder: string): Promise<string> {
  const count = COUNTS[0] as number;
  const { forms, register } = await collectForms(folder, count);
  const run = await collectInPage(forms, register);
  return run
    ? `In Chromium ${count} forms are read and looked at in ${run.seconds.toFixed(1)} s; a click waits ${run.longest.toFixed(0)} ms at most (goal: 100 ms).`
    : 'Chromium was not measured: there is none.';
}

/** Measures the collecting of schools’ forms and tells the result as Markdown. */
export async function bench(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-collect-'));
  try {
    await build(['cli', 'addin', 'workbench']);
    const rows: Awaited<ReturnType<typeof rowOf>>[] = [];
    for (const count of COUNTS) rows.push(await rowOf(folder, count));
    return [
      '## Collecting forms',
      '',
      `Filled forms of schools, each run a process of its own, median of ${ROUNDS} rounds. The floor reads and unpacks the same`,
      'files in one thread and does nothing with them. Reading understands and checks every form, in one thread and in the',
      'workers of the program; the whole run reads in workers, finds the schools, decides, and writes rows, journal and',
      'missing schools. Goals: 0.30 of the floor’s speed, under 400 MB at 10,000.',
      '',
      '| forms | floor | reading in one thread, of the floor’s speed | reading in workers | whole run | most memory |',
      '| ---: | ---: | ---: | ---: | ---: | ---: |',
      ...rows.map(({ row }) => row),
      '',
      await besideScript(folder, rows.at(-1)?.perForm ?? NaN),
      '',
      await inPage(folder),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

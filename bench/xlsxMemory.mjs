/** Reads one file and tells how much memory and time that took. */
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);
const { readXlsx } = await import('../src/xlsx/readXlsx.ts');
const { inflateNode } = await import('../src/xlsx/inflateNode.ts');

const bytes = new Uint8Array(readFileSync(process.argv[2]));
const started = performance.now();
const workbook = readXlsx(bytes, { inflate: inflateNode });
const seconds = (performance.now() - started) / 1000;
if (workbook.sheets[0]?.rows.length === 0) throw new Error('nothing was read');
process.stdout.write(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, seconds }));

/**
 * `npm start`: builds what is missing or older than its sources, serves the workbench on this machine only, and
 * opens it. Switches: --no-open, --port N, --file X.xlsx.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { serve } from './serve.mjs';

const DEFAULT_PORT = 3000;

const fail = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

function switches() {
  try {
    return parseArgs({
      options: {
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: String(DEFAULT_PORT) },
        file: { type: 'string' },
      },
    }).values;
  } catch {
    return fail('Ключи не поняты. Есть такие: npm start -- --no-open --port 3001 --file план.xlsx');
  }
}

const values = switches();

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`--port ${values.port}: нужен номер порта от 0 до 65535.`);
const file = values.file && resolve(values.file);
if (file && !existsSync(file)) fail(`Файл «${values.file}» не найден. Проверьте имя и папку.`);

/** A desktop's own way to open an address; a machine without a desktop has none, and the address is printed anyway. */
function openBrowser(address) {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

await build(['addin', 'workbench']);
const server = await serve({ port, file }).catch((error) =>
  fail(
    error.code === 'EADDRINUSE'
      ? `Порт ${port} занят. Укажите другой: npm start -- --port 3001`
      : String(error),
  ),
);
const origin = `http://localhost:${server.address().port}`;
const address = `${origin}/${file ? `?file=${encodeURIComponent(basename(file))}` : ''}`;
console.log(`Стенд ШНОР: ${address}\nСтраница без Excel: ${origin}/addin/files.html\nОстановить: Ctrl+C`);
if (!values['no-open']) openBrowser(address);

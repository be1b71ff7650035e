/** Serves the workbench, the built add-in and the Office.js client of node_modules, to this machine only. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OFFICE = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Address prefix → folder; the longest that fits wins. */
const FOLDERS = [
  ['/addin/', join(ROOT, 'dist/addin')],
  ['/office/', OFFICE],
  ['/', join(ROOT, 'build/workbench')],
];

function pathOf(address, file) {
  if (address === '/') return join(ROOT, 'build/workbench/workbench.html');
  if (file && address === `/file/${basename(file)}`) return file;
  const [prefix, folder] = FOLDERS.find(([start]) => address.startsWith(start));
  const path = normalize(join(folder, address.slice(prefix.length)));
  return path.startsWith(folder) ? path : null;
}

/** Null for what is no address, such as `/%`. */
function decoded(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

export async function serve({ port, file }) {
  const server = createServer((request, response) => {
    const address = decoded(request.url);
    const path = address && pathOf(address, file);
    if (!path || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return server;
}

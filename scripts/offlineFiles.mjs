/** Tells the service worker of the page without Excel which files to keep. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORKER = 'files.sw.js';

/** What belongs to Excel alone: its pane, its functions, manifests and the self-test. */
const NOT_NEEDED =
  /^(?:taskpane|functions|commands|selftest|manifest)[.\w-]*$|\.LICENSE\.txt$|^files\.sw\.js$/;

/** Writes the list of files with hashes of their contents in front of the worker's own text. */
export function writeOfflineFiles(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return NOT_NEEDED.test(entry.name) ? [] : [entry.name];
    return entry.name === 'assets' ? ['assets/icon.svg', 'assets/icon-32.png', 'assets/icon-80.png'] : [];
  });
  const hashes = names.sort().map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return [name, hash.slice(0, 12)];
  });
  const worker = readFileSync(join(folder, WORKER), 'utf8');
  const list = JSON.stringify(Object.fromEntries(hashes));
  writeFileSync(join(folder, WORKER), `const SHNOR_FILES=${list};\n${worker}`);
}

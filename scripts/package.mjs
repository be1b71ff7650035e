/**
 * `npm run package -- --origin https://shnor.example.ru`: the folder to put on a server, and the manifest for it.
 * Switches: --origin ADDRESS (with a path if need be), --out FOLDER (build/package).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCAL = 'https://localhost:3000';

/** The same id for the same address, so that a later package updates the earlier one; another for every other. */
export function idFor(origin) {
  const bytes = createHash('sha256').update(`shnor ${origin}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An address without its last slash; null for what Excel would not take. */
export function originOf(text) {
  if (!URL.canParse(text ?? '')) return null;
  const { protocol, username, search, hash, href } = new URL(text);
  if (protocol !== 'https:' || username || search || hash) return null;
  return href.replace(/\/+$/, '');
}

/** The manifest for an address. Four numbers make a version there. */
export const manifestFor = (manifest, origin, version) =>
  manifest
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${idFor(origin)}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(LOCAL, origin.replaceAll('&', '&amp;'));

/** Parts have the hash of their contents in their names; all else is asked for anew each time. */
const NGINX = (
  origin,
) => `# Put the folder «site» at /var/www/shnor and this block into your server with its certificate.
location ${new URL(`${origin}/`).pathname} {
    alias /var/www/shnor/;
    types {
        text/html html;
        text/css css;
        text/javascript js;
        application/json json;
        application/manifest+json webmanifest;
        image/png png;
        image/svg+xml svg;
        text/plain txt;
        application/xml xml;
    }
    charset utf-8;
    gzip on;
    gzip_types text/css text/javascript application/json;
    add_header Cache-Control "no-cache";
    add_header X-Content-Type-Options "nosniff";
}
`;

const IIS = `<?xml version="1.0" encoding="utf-8"?>
<!-- Belongs into the folder of the site. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <add name="X-Content-Type-Options" value="nosniff" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

/** `name version` of every package that the build has taken something from, as licences.txt names them. */
const packagesIn = (licences) =>
  new Set(licences.split(/\n-{78}\n/).map((text) => text.trim().split('\n', 1)[0]));

/**
 * What the add-in is made of, by npm's own command, which needs no network. It lists all that is installed, and its
 * `--omit dev` leaves React out; so what the build has not taken is left out here.
 */
function billOfMaterials(licences) {
  const all = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  const bill = JSON.parse(all);
  const taken = packagesIn(licences);
  const components = bill.components.filter(({ name, version }) => taken.has(`${name} ${version}`));
  const refs = new Set([bill.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  return `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`;
}

/** Writes the package of what is built into a folder of its own, which it empties. */
export function makePackage(origin, folder) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const leftOut = ['manifest.xml', 'manifest.selftest.xml', 'selftest.html', 'selftest.js', 'selftest.css'];
  cpSync(join(ROOT, 'dist/addin'), site, {
    recursive: true,
    filter: (path) => !leftOut.some((name) => path === join(ROOT, 'dist/addin', name)),
  });
  const manifest = manifestFor(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), origin, version);
  const files = {
    'manifest.xml': manifest,
    'nginx.conf': NGINX(origin),
    'site/web.config': IIS,
    'site/sbom.cdx.json': billOfMaterials(readFileSync(join(ROOT, 'dist/addin/licences.txt'), 'utf8')),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function main() {
  const fail = (sentence) => {
    console.error(sentence);
    process.exit(2);
  };
  let values;
  try {
    ({ values } = parseArgs({
      options: { origin: { type: 'string' }, out: { type: 'string', default: join(ROOT, 'build/package') } },
    }));
  } catch {
    return fail('Ключи не поняты. Пример: npm run package -- --origin https://shnor.example.ru --out папка');
  }
  const origin = originOf(values.origin);
  if (!origin)
    return fail(
      'Укажите адрес сервера, где будет лежать надстройка: --origin https://shnor.example.ru. Excel принимает только https.',
    );
  const folder = resolve(values.out);
  makePackage(origin, folder);
  console.log(
    `Готово: ${folder}\n  site — папка для сервера ${origin} (лицензии: licences.txt, состав: sbom.cdx.json)\n  manifest.xml — манифест для Excel\n  nginx.conf, site/web.config — примеры для nginx и IIS`,
  );
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { build } = await import('./build.mjs');
  await build(['addin']);
  main();
}

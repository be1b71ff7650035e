import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootPath } from '../generated';

/** What `npm run package` makes for a server. */

const ORIGIN = 'https://shnor.example.ru/excel';
const run = (...args: string[]) =>
  spawnSync(process.execPath, [rootPath('scripts/package.mjs'), ...args], { encoding: 'utf8' });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-package-'));
  const { status, stderr } = run('--origin', `${ORIGIN}/`, '--out', folder);
  expect([status, stderr]).toEqual([0, '']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('the manifest is for the address, with an id and a version of its own', () => {
  const manifest = read('manifest.xml');
  expect(manifest).not.toContain('localhost');
  const own = readFileSync(rootPath('manifest.xml'), 'utf8');
  const id = (text: string) => /<Id>(.*)<\/Id>/.exec(text)?.[1];
  expect(id(manifest)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(id(manifest)).not.toBe(id(own));
  const { version } = JSON.parse(readFileSync(rootPath('package.json'), 'utf8')) as { version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  const check = process.env['SHNOR_MANIFEST_CHECK'];
  if (check) execFileSync(check, [join(folder, 'manifest.xml'), rootPath('src')], { cwd: rootPath() });
});

test('every file that the manifest names is in the folder for the server', () => {
  const names = [...read('manifest.xml').matchAll(/"https:\/\/shnor\.example\.ru\/excel\/([^"]+)"/g)];
  expect(names.length).toBeGreaterThan(10);
  expect(
    names.map(([, name = '']) => name).filter((name) => !existsSync(join(folder, 'site', name))),
  ).toEqual([]);
  const site = readdirSync(join(folder, 'site'));
  expect(site).toEqual(expect.arrayContaining(['files.html', 'files.sw.js', 'licences.txt', 'web.config']));
  expect(site.filter((name) => name.startsWith('selftest') || name === 'manifest.xml')).toEqual([]);
  expect(read('nginx.conf')).toContain('location /excel/ {');
});

test('the bill of materials names what the add-in is made of, in CycloneDX', () => {
  const { bomFormat, components } = JSON.parse(read('site/sbom.cdx.json')) as {
    bomFormat: string;
    components: { name: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const names = components.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['react', 'react-dom', 'fflate', '@fluentui/react-components']),
  );
  expect(names).not.toContain('jest');
  // As many as there are licences in the build.
  expect(components).toHaveLength(read('site/licences.txt').split(/\n-{78}\n/).length);
});

test.each([[], ['--origin', 'http://shnor.example.ru'], ['--origin', 'shnor'], ['--what', '1']])(
  'an address that Excel would not take is a sentence: %s %s',
  (...args: string[]) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/--origin https:/);
  },
);

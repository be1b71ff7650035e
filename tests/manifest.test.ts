import { existsSync, readFileSync, statSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { CELL_COMMANDS, SCREENS } from '../src/taskpane/screens';
import { rootPath } from './generated';

const file = rootPath('manifest.xml');
const text = readFileSync(file, 'utf8');
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

test('office-addin-manifest reads it', async () => {
  const info = await OfficeAddinManifest.readManifestFile(file);
  expect(info).toMatchObject({
    defaultLocale: 'en-US',
    displayName: 'SHNOR for Excel',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('the manifest of the self-test is its own, and asks for no more than the add-in', async () => {
  const path = rootPath('manifest.selftest.xml');
  const own = await OfficeAddinManifest.readManifestFile(path);
  const { id } = await OfficeAddinManifest.readManifestFile(file);
  expect(own).toMatchObject({
    displayName: 'SHNOR self-test',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
  });
  expect(own.id).not.toBe(id);
  const content = readFileSync(path, 'utf8');
  const names = [...content.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(new Set(names)).toEqual(new Set(['assets/icon-32.png', 'assets/icon-64.png', 'selftest.html']));
  expect(existsSync(rootPath('src/selftest/selftest.html'))).toBe(true);
  const sets = (manifest: string) =>
    [...manifest.matchAll(/<Set Name="ExcelApi" [^>]*>/g)].map(([set]) => set);
  expect(sets(content)).toEqual(sets(text));
});

test('every text has its Russian', () => {
  const strings = [...text.matchAll(/<bt:String id="([^"]+)"[^>]*?(\/>|>([\s\S]*?)<\/bt:String>)/g)];
  const without = strings.filter(([, , , inside]) => !inside?.includes('Locale="ru-RU"')).map(([, id]) => id);
  expect(strings.length).toBeGreaterThan(10);
  expect(without).toEqual(['Functions.Namespace']);
});

test('every file that it names is built from something that is here', () => {
  const names = [...text.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map((match) => match[1] ?? '');
  const images = [...new Set(names.filter((name) => name.startsWith('assets/')))];
  expect(images.filter((name) => !existsSync(rootPath(name)))).toEqual([]);
  const others = new Set(names.filter((name) => !name.startsWith('assets/')));
  expect(others).toEqual(
    new Set(['taskpane.html', 'functions.js', 'functions.json', 'functions.ru-ru.json']),
  );
});

test('icons have their SVG source and every size that Office asks for', () => {
  for (const name of ['icon', ...SCREENS.map(({ id }) => id)]) {
    expect(existsSync(rootPath(`assets/${name}.svg`))).toBe(true);
    for (const size of SIZES) {
      const path = rootPath(`assets/${name}-${size}.png`);
      const header = readFileSync(path).subarray(0, 24);
      expect([path, header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([path, size, size]);
      expect(statSync(path).size).toBeLessThan(10_000);
    }
  }
});

test('the ribbon commands are those that the add-in associates', () => {
  const wanted = [...text.matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]);
  const source = readFileSync(rootPath('src/commands/commands.ts'), 'utf8');
  const associated = [...source.matchAll(/associate\(["']([^"']+)["'],.*show\(["']([^"']+)["']/g)];
  const screens = SCREENS.map(({ id, command }) => [command, id]);
  const listed = [...screens, ...CELL_COMMANDS.map(({ command, address }) => [command, address])];
  expect(associated.map(([, command, id]) => [command, id]).sort()).toEqual(listed.sort());
  expect(listed.map(([command]) => command).sort()).toEqual(wanted.sort());
});

test('every screen has a button on the ribbon, in the order of the tabs, with its own icon and both languages', () => {
  const tab = /<CustomTab[\s\S]*?<\/CustomTab>/.exec(text)?.[0] ?? '';
  const buttons = [...tab.matchAll(/<Control xsi:type="Button"[\s\S]*?<\/Control>/g)]
    .map(([button]) => button)
    .filter((button) => button.includes('<FunctionName>'));
  const first = (button: string, pattern: RegExp): string => pattern.exec(button)?.[1] ?? '';
  expect(buttons.map((button) => first(button, /<FunctionName>([^<]+)</))).toEqual(
    SCREENS.map(({ command }) => command),
  );
  const labels = buttons.map((button) => first(button, /<Label resid="([^"]+)"/));
  const tips = buttons.map((button) => first(button, /<Description resid="([^"]+)"/));
  for (const id of [...labels, ...tips]) expect(text).toContain(`<bt:String id="${id}"`);
  expect(new Set([...labels, ...tips]).size).toBe(2 * SCREENS.length);
  buttons.forEach((button, at) => {
    const sizes = [...button.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
    expect(sizes.map(([, size, id]) => [Number(size), id])).toEqual(
      SIZES.map((size) => [size, `${SCREENS[at]?.id}.${size}`]),
    );
  });
});

test('the menu of a cell asks of the selected cell, and the ribbon does not', () => {
  const menu = /<OfficeMenu id="ContextMenuCell">([\s\S]*?)<\/OfficeMenu>/.exec(text)?.[1] ?? '';
  const inMenu = [...menu.matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]);
  expect(inMenu).toEqual(CELL_COMMANDS.map(({ command }) => command));
});

/** Relative luminance of `#rrggbb`, as WCAG 2 counts it. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test('lines of icons are seen on the light ribbon and on the dark one', () => {
  const onRibbon = (color: string): number[] =>
    ['#ffffff', '#292929'].map((ribbon) => {
      const [dark = 0, light = 0] = [luminance(color), luminance(ribbon)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    });
  for (const { id: name } of SCREENS) {
    const svg = readFileSync(rootPath(`assets/${name}.svg`), 'utf8');
    const colors = [...new Set(svg.match(/#[0-9a-f]{6}\b/g))];
    expect(colors.length).toBeGreaterThan(1);
    for (const color of colors)
      expect([name, color, Math.min(...onRibbon(color)) >= 3]).toEqual([name, color, true]);
  }
});

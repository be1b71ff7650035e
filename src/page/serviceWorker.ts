/**
 * Keeps the page's own files in the browser, so that it opens without a network. The build writes the list of files
 * with the hashes of their contents; another list is another store, which takes over when the page is opened anew,
 * so that an open page never meets parts of a later one. What is not in the list is none of its business.
 */

interface Fetch extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** Name → hash of the contents. */
declare const SHNOR_FILES: Readonly<Record<string, string>>;

const PREFIX = 'shnor-files-';
const folder = new URL('./', self.location.href).href;

/** Changes when any of the files does. */
const store = PREFIX + Object.values(SHNOR_FILES).join('').replace(/[^\w]/g, '');

async function keep(): Promise<void> {
  const cache = await caches.open(store);
  const requests = Object.keys(SHNOR_FILES).map((name) => new Request(folder + name, { cache: 'reload' }));
  await cache.addAll(requests);
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== store).map((name) => caches.delete(name)),
  );
}

/** The name of a file of the list, or null. */
function listed({ method, url }: Request): string | null {
  const [address = ''] = url.split(/[?#]/);
  const name = address.startsWith(folder) ? address.slice(folder.length) : '';
  return method === 'GET' && name in SHNOR_FILES ? name : null;
}

async function answer(request: Request, name: string): Promise<Response> {
  const cache = await caches.open(store);
  return (await cache.match(folder + name)) ?? fetch(request);
}

self.addEventListener('install', (event) => (event as Waiting).waitUntil(keep()));
self.addEventListener('activate', (event) => (event as Waiting).waitUntil(forgetOlder()));
self.addEventListener('fetch', (event) => {
  const { request } = event as Fetch;
  const name = listed(request);
  if (name !== null) (event as Fetch).respondWith(answer(request, name));
});

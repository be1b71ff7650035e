/**
 * Answers the pane's requests for office.js, which its page loads from Microsoft's address, with the client of
 * the npm package, so that the unmodified pane runs without a network. Before the client's own text goes one
 * line that connects its window to the workbench.
 */
const CLIENT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CONNECT = 'window.parent.connectPane(window);\n';

interface Fetch extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

async function client(path: string): Promise<Response> {
  const answer = await fetch(`/office/${path}`);
  if (!answer.ok || path !== 'office.js') return answer;
  return new Response(CONNECT + (await answer.text()), { headers: { 'content-type': 'text/javascript' } });
}

self.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetch;
  if (request.url.startsWith(CLIENT))
    respondWith.call(event, client(request.url.slice(CLIENT.length).split('?')[0] ?? ''));
});

const worker = self as unknown as { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } };
self.addEventListener('install', () => void worker.skipWaiting());
self.addEventListener('activate', () => void worker.clients.claim());

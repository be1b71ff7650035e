import { readInWorker } from './readInWorker';
import { sheetOf, workbookFile } from '../../tests/xlsx/workbookFile';
import { answer, type ReadReply, type ReadRequest } from './workerMessages';
import { XlsxError } from './xlsxError';

const FILE = workbookFile({ sheets: { План: sheetOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>') } });

/** Does in this thread, but later and over copies, what a worker does in its own. */
class LaterWorker {
  static last: LaterWorker | undefined;
  onmessage: ((event: { data: ReadReply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isOver = false;

  constructor(readonly url: URL) {
    LaterWorker.last = this;
  }

  postMessage(request: ReadRequest): void {
    const copy = structuredClone(request);
    setTimeout(
      () => answer(copy, (reply) => this.isOver || this.onmessage?.({ data: structuredClone(reply) })),
      5,
    );
  }

  terminate(): void {
    this.isOver = true;
  }
}

/** What a browser does on a page that was opened from a folder. */
class RefusedWorker {
  constructor() {
    throw new DOMException('Script cannot be accessed from origin null', 'SecurityError');
  }
}

const setWorker = (value: unknown): void => void Object.assign(globalThis, { Worker: value });

describe.each([
  ['in place, where there are no workers', undefined],
  ['in place, where none may be started', RefusedWorker],
  ['in a worker', LaterWorker],
])('%s', (_, worker) => {
  beforeEach(() => setWorker(worker));
  afterEach(() => setWorker(undefined));

  it('reads a workbook and tells progress', async () => {
    const done: number[] = [];
    const workbook = await readInWorker(FILE, { formulas: true, onProgress: (part) => done.push(part) });
    expect(workbook.sheets).toEqual([{ name: 'План', rows: [[{ value: 2, formula: '=1+1' }]] }]);
    expect(done.length).toBeGreaterThan(0);
    expect(FILE.length).toBeGreaterThan(0);
  });

  it('rejects with the error that the file deserves', async () => {
    const reading = readInWorker(new Uint8Array([1, 2, 3]));
    await expect(reading).rejects.toBeInstanceOf(XlsxError);
    await expect(readInWorker(FILE, { limits: { parts: 1 } })).rejects.toMatchObject({
      code: 'TOO_MANY_PARTS',
      values: { limit: 1 },
    });
  });

  it('does not begin when it is cancelled already', async () => {
    await expect(readInWorker(FILE, { signal: AbortSignal.abort(new Error('хватит')) })).rejects.toThrow(
      'хватит',
    );
  });
});

describe('a worker', () => {
  beforeEach(() => setWorker(LaterWorker));
  afterEach(() => setWorker(undefined));

  it('is stopped when the reading is cancelled, and when it is over', async () => {
    const cancel = new AbortController();
    const reading = readInWorker(FILE, { signal: cancel.signal });
    cancel.abort(new Error('передумали'));
    await expect(reading).rejects.toThrow('передумали');
    expect(LaterWorker.last?.isOver).toBe(true);
    await readInWorker(FILE);
    expect(LaterWorker.last?.isOver).toBe(true);
  });

  it('that cannot be started is an error', async () => {
    const reading = readInWorker(FILE);
    LaterWorker.last?.onerror?.({ message: 'нет такого скрипта' });
    await expect(reading).rejects.toThrow('нет такого скрипта');
  });
});

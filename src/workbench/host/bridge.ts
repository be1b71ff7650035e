import type { Batch, BatchAnswer } from './dispatcher';

/**
 * The two seams of the unmodified Office.js client, installed on a window before office.js loads there:
 * `window.external` (Office.onReady, Office.context, settings, ribbon commands) and `_richApiNativeBridge`
 * (every batch and event, as JSON text).
 */

/** What the add-in requires and no more: Excel LTSC 2021, so that newer members are not leant on by chance. */
export const REQUIREMENT_SETS = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
  AddinCommands: '1.1',
} as const;

const RIBBON_COMMAND = 39;

export interface BridgeHost {
  execute(batch: Batch, failAt?: number): Promise<BatchAnswer>;
  onEvents: (message: { entries: unknown[] }) => void;
}

export interface BridgeOptions {
  readonly locale?: string;
  readonly dark?: boolean;
  /** Document settings, shared by everyone who has the workbook open here. */
  readonly settings?: Record<string, string>;
  readonly sets?: Record<string, string>;
}

export interface Bridge {
  /** Fires a ribbon command that the add-in associated with `Office.actions`. */
  runCommand(name: string): void;
  /** Number of batches that the add-in has sent, for counting syncs; the client's own cleaning up is left out. */
  batches(): number;
  /**
   * Makes batches fail. Told the number of a batch, counted from this call on, and how many actions it has, `failAt`
   * says which action fails; earlier ones stay applied, as in Excel. Null: nothing fails.
   */
  failWhen(failAt: FailAt | null): void;
  /** Largest request seen, in bytes of JSON. */
  largestRequest(): number;
}

export type FailAt = (batch: number, actions: number) => number | undefined;

/** After `Excel.run` the client lets go of the objects that it tracked. */
const isCleanup = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');

type Done = (result: unknown) => void;
type EventHandler = (id: number, payload: { toArray: () => unknown[] }) => void;

const COLORS = { light: [0x000000, 0xffffff], dark: [0xffffff, 0x1f1f1f] } as const;

function theme(dark: boolean): string {
  const [fore, back] = dark ? COLORS.dark : COLORS.light;
  return JSON.stringify({
    bodyForegroundColor: fore,
    bodyBackgroundColor: back,
    controlForegroundColor: fore,
    controlBackgroundColor: back,
  });
}

function officeContext(options: BridgeOptions) {
  const locale = options.locale ?? 'ru-RU';
  const settings = options.settings ?? {};
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'shnor',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'Книга.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'workbench',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetSupportedMatrix: () => JSON.stringify(options.sets ?? REQUIREMENT_SETS),
    GetOfficeThemeInfo: () => theme(options.dark ?? false),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        for (const key of Object.keys(settings)) delete settings[key];
        keys.forEach((key, index) => (settings[key] = values[index] ?? ''));
      },
    }),
  };
}

export function installBridge(
  target: Window & typeof globalThis,
  host: BridgeHost,
  options: BridgeOptions = {},
): Bridge {
  // Taken now, so that fake timers of a test do no harm.
  const later = target.setTimeout.bind(target);
  const handlers = new Map<number, EventHandler>();
  const context = officeContext(options);
  let batches = 0;
  let largest = 0;
  let failAt: FailAt | null = null;
  let sinceFailing = 0;
  let queue: Promise<unknown> = Promise.resolve();

  /** Commands that were clicked before the add-in was ready for them: Excel keeps them too. */
  const waiting: string[] = [];
  let fired = 0;
  const fire = (name: string): void =>
    handlers.get(RIBBON_COMMAND)?.(RIBBON_COMMAND, {
      toArray: () => [`command-${++fired}`, name, JSON.stringify({ source: { controlId: name } })],
    });

  const external = {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale ?? 'ru-RU'}`,
    Execute: (_id: number, _params: unknown, done: Done) => later(() => done({ toArray: () => [0] }), 0),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, done: Done) => {
      handlers.set(id, handler);
      if (id === RIBBON_COMMAND) for (const name of waiting.splice(0)) later(() => fire(name), 0);
      later(() => done(0), 0);
    },
    UnregisterEvent: (id: number, _target: string, done: Done) => {
      handlers.delete(id);
      later(() => done(0), 0);
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });

  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost(text: string) {
      const message = JSON.parse(text) as { id: number; type: number; message: { body: string | Batch } };
      if (message.type !== 1) return;
      const body = (
        typeof message.message.body === 'string' ? JSON.parse(message.message.body) : message.message.body
      ) as Batch;
      const isCounted = !isCleanup(body);
      if (isCounted) batches++;
      const failing = isCounted && failAt ? failAt(++sinceFailing, body.Actions.length) : undefined;
      largest = Math.max(largest, text.length);
      // Batches are answered one after another, as Excel does.
      queue = queue.then(async () => {
        const answer = await host.execute(body, failing);
        const reply = { id: message.id, type: 2, message: { statusCode: 200, headers: {}, body: answer } };
        bridge.onMessageFromHost?.(JSON.stringify(reply));
      });
    },
  };
  host.onEvents = (message) =>
    later(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message })), 0);
  Object.defineProperty(target, '_richApiNativeBridge', {
    value: bridge,
    configurable: true,
    writable: true,
  });

  return {
    runCommand: (name) => {
      if (handlers.has(RIBBON_COMMAND)) fire(name);
      else waiting.push(name);
    },
    batches: () => batches,
    largestRequest: () => largest,
    failWhen: (next) => {
      failAt = next;
      sinceFailing = 0;
    },
  };
}

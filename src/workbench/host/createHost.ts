import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { Grid } from '../grid/grid';
import { Dispatcher, type Batch, type BatchAnswer } from './dispatcher';
import { HostError, HostObject } from './hostObject';
import type { EventType, HostContext } from './objects/context';
import { Workbook } from './objects/workbook';
import { Worksheet } from './objects/worksheet';

/** Events for all sheets of the workbook go to this target. */
const WORKBOOK_TARGET = 'Workbook';
/** The client's message category for Excel's events. */
const EVENT_CATEGORY = 65536;

/** Service objects of the client's own: they only want to be told that somebody is there. */
class AddinInternalService extends HostObject {
  static override apiName = 'AddinInternalService';
  NotifyActionHandlerReady(): void {}
}

/** The pane is always in view here. */
class AppRuntimeService extends HostObject {
  static override apiName = 'AppRuntimeService';
  SetAppRuntimeState(): void {}
  GetAppRuntimeState(): string {
    return 'Visible';
  }
}

const SERVICES: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
  'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService(),
};

export interface OfficeHost {
  readonly grid: Grid;
  /** Workbooks that the add-in has opened beside this one, in base64: there is one grid here. */
  readonly opened: string[];
  execute(batch: Batch, failAt?: number): Promise<BatchAnswer>;
  /** Set by the bridge: where events go. */
  onEvents: (message: { entries: unknown[] }) => void;
  /** For tests: what is written meanwhile counts as written by a person. */
  byPerson<T>(work: () => Promise<T>): Promise<T>;
  /** Tells the add-in of something that a person did in the grid. */
  notify(type: EventType, target: string, payload: object): void;
}

/** An Excel-like host for the real Office.js client on top of the grid. */
export function createHost(api: FUniver): OfficeHost {
  const registered = new Map<string, number>();
  const opened: string[] = [];
  let queue: unknown[] = [];
  let sequence = 1;
  const grid = new Grid(api);
  /** Whether a sheet holds formulas, as long as nothing is written; a person types between batches. */
  const formulas = new Map<string, { readonly writes: number; readonly has: boolean }>();

  const context: HostContext = {
    grid,
    eventsEnabled: true,
    isPerson: false,
    worksheet: (sheet) => new Worksheet(context, sheet),
    open: (base64) => void opened.push(base64),
    hasFormulas: (sheet: FWorksheet) => {
      const id = sheet.getSheetId();
      const known = formulas.get(id);
      if (known?.writes === grid.writes) return known.has;
      const has = hasFormulas(sheet);
      formulas.set(id, { writes: grid.writes, has });
      return has;
    },
    register: (type, target, change) => {
      const key = `${type}|${target}`;
      registered.set(key, (registered.get(key) ?? 0) + change);
    },
    emit: (type, target, payload) => {
      if (!context.eventsEnabled) return;
      for (const listener of [target, WORKBOOK_TARGET]) {
        if ((registered.get(`${type}|${listener}`) ?? 0) > 0) {
          queue.push([EVENT_CATEGORY, type, listener, JSON.stringify(payload), sequence++]);
        }
      }
    },
  };

  const flush = () => {
    if (queue.length === 0) return;
    const entries = queue;
    queue = [];
    host.onEvents({ entries });
  };

  const dispatcher = new Dispatcher({
    root: new Workbook(context),
    newObject: (name) => {
      const service = SERVICES[name];
      if (!service) throw new HostError('ApiNotFound', `The local host has no ${name}`, name, 404);
      return service();
    },
    settled: () => grid.settled(),
    afterBatch: flush,
  });

  const host: OfficeHost = {
    grid,
    opened,
    execute: (batch, failAt) => {
      formulas.clear();
      return dispatcher.execute(batch, failAt);
    },
    onEvents: () => {},
    byPerson: async (work) => {
      context.isPerson = true;
      try {
        return await work();
      } finally {
        context.isPerson = false;
      }
    },
    notify: (type, target, payload) => {
      context.emit(type, target, payload);
      flush();
    },
  };
  return host;
}

function hasFormulas(sheet: FWorksheet): boolean {
  let found = false;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((_row, _column, cell) => {
      if (!cell?.f) return;
      found = true;
      return false;
    });
  return found;
}

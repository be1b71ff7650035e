import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Grid } from '../../grid/grid';
import type { Worksheet } from './worksheet';

/** What host objects share: the grid, and the queue of events that go out after the batch. */
export interface HostContext {
  readonly grid: Grid;
  /** Queues an event for those who registered for it. */
  emit(type: EventType, target: string, payload: object): void;
  register(type: EventType, target: string, change: 1 | -1): void;
  /** Whether what is done now is done by a person beside the add-in. */
  isPerson: boolean;
  /** Events can be switched off by the add-in (`runtime.enableEvents`). */
  eventsEnabled: boolean;
  /** The object of a sheet: what hangs on a sheet leads back to it by this, and not by an import. */
  worksheet(sheet: FWorksheet): Worksheet;
  /** Opens a workbook beside this one. */
  open(base64: string): void;
  /** Whether a sheet holds formulas, whose results may spill into cells that store nothing. */
  hasFormulas(sheet: FWorksheet): boolean;
}

/** Numbers of the client's events. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;
export type EventType = (typeof EVENT)[keyof typeof EVENT];

export const sheetId = (sheet: FWorksheet): string => `{${sheet.getSheetId()}}`;

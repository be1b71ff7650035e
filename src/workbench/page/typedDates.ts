import {
  CellValueType,
  LifecycleService,
  LifecycleStages,
  type ICellData,
  type Univer,
} from '@univerjs/core';
import { DateValidator } from '@univerjs/preset-sheets-data-validation';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { isoToSerial } from '../../core/workbook/date';

/** Dates as Excel takes them in Russia: 25.12.2025. The grid by itself reads a month before a day. */

const TYPED = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/;

function typedDay({ v, p }: ICellData): number | null {
  const text = p?.body?.dataStream.replace(/\r\n$/, '') ?? (typeof v === 'string' ? v : '');
  const [, day = '', month = '', year = ''] = TYPED.exec(text) ?? [];
  return year === '' ? null : isoToSerial(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const { isValidType } = DateValidator.prototype;

/** Turns what is typed as a date into one, and lets rules for dates see the number instead of the shown text. */
export function takeTypedDates(univer: Univer): void {
  DateValidator.prototype.isValidType = function (this: DateValidator, cell) {
    return typeof cell.value === 'number' ? Promise.resolve(true) : isValidType.call(this, cell);
  };
  const injector = univer.__getInjector();
  // The service is there once the grid has its first workbook.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Ready)
    .then(() => {
      const interceptors = injector.get(SheetInterceptorService);
      interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        // Before the grid's own reading of numbers.
        priority: 1000,
        handler: (cell, { workbook, worksheet, row, col }, next) => {
          const serial = cell ? typedDay(cell) : null;
          if (serial === null) return next(cell);
          const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
          if (style?.n?.pattern === '@') return next(cell);
          const look = style?.n ? {} : { s: { ...style, n: { pattern: 'dd.mm.yyyy' } } };
          return next({ ...cell, ...look, p: null, v: serial, t: CellValueType.NUMBER });
        },
      });
    });
}

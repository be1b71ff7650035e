import { LocaleType, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalRuRU from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreRuRU from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationRuRU from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { defaultTheme } from '@univerjs/themes';
import { forgetRowsOfRemovedSheets } from './rowHeights';
import { takeTypedDates } from './typedDates';

/** The grid in the page: Russian, with formula bar and sheet tabs, without a toolbar of its own. */
export function univerPage(container: HTMLElement): FUniver {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.RU_RU,
    locales: { [LocaleType.RU_RU]: mergeLocales(coreRuRU, validationRuRU, conditionalRuRU) },
  });
  const presets = [
    UniverSheetsCorePreset({ container, toolbar: false, header: true }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  takeTypedDates(univer);
  const api = FUniver.newAPI(univer);
  forgetRowsOfRemovedSheets(api);
  return api;
}

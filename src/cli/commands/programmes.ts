import { programmes as catalogue } from '../../programmes';
import type { Command } from '../command';

/** Presets that a template can be filled from. */
export const programmes: Command = {
  name: 'programmes',
  takes: [],
  mostWords: 0,
  run: () => ({
    document: catalogue.map(({ id, name, period, rows }) => ({
      id,
      name: name.ru,
      nameEn: name.en,
      period,
      templates: Object.keys(rows),
    })),
    lines: catalogue.map(({ id, name }) => `${id.padEnd(16)} ${name.ru}`),
  }),
};

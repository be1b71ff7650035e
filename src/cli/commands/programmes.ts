import { programmes as catalogue } from '../../programmes';
import { command } from '../command';

/** Presets that a template can be filled from. */
export const programmes = command({
  name: 'programmes',
  options: {},
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
});

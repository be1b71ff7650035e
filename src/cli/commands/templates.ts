import { templates as catalogue } from '../../templates';
import { command } from '../command';

export const templates = command({
  name: 'templates',
  options: {},
  mostWords: 0,
  run: () => ({
    document: catalogue.map(({ id, version, name }) => ({ id, version, name: name.ru, nameEn: name.en })),
    lines: catalogue.map(({ id, name }) => `${id.padEnd(16)} ${name.ru}`),
  }),
});

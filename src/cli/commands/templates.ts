import { templates as catalogue } from '../../templates';
import type { Command } from '../command';

export const templates: Command = {
  name: 'templates',
  takes: [],
  mostWords: 0,
  run: () => ({
    document: catalogue.map(({ id, version, name }) => ({ id, version, name: name.ru, nameEn: name.en })),
    lines: catalogue.map(({ id, name }) => `${id.padEnd(16)} ${name.ru}`),
  }),
};

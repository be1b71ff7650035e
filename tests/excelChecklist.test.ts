import { behaviours } from '../src/workbench/host/behaviours';
import { expectGenerated } from './generated';

/** docs/excel-checklist.md: what a session in real Excel has to confirm. */
test('the checklist is up to date', () => {
  const lines = behaviours.map(
    ({ id, says, documentation }) => `| \`${id}\` | ${says} | [описание](${documentation}) | ☐ |`,
  );
  expectGenerated(
    'docs/excel-checklist.md',
    [
      '# Что проверить в настоящем Excel',
      '',
      'Тесты идут на настоящем клиенте Office.js, за которым стоит местный стенд, а не Excel. Ниже — всё, на что',
      'надстройка полагается. Каждая строка проверяется на стенде тестом с тем же именем',
      '(`src/workbench/host/behaviours.ts`); в последнем столбце отмечается версия Excel, где это подтверждено.',
      'Файл создаётся из таблицы поведения: `npm run generate`.',
      '',
      '| Имя | Поведение | Документация | Excel |',
      '| --- | --- | --- | --- |',
      ...lines,
      '',
    ].join('\n'),
  );
});

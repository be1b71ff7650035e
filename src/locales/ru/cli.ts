import { counted } from '../plural';
import type { Words } from '../words';

/** What the command line says. */
export const cli = {
  usage: `shnor — таблицы программ поддержки школ из командной строки

  shnor templates [--json]                                список шаблонов
  shnor programmes [--json]                               список готовых программ
  shnor template ID… -o ФАЙЛ [--programme ID] [--locale ru|en]
                                                          книга из шаблонов, пустая или по готовой программе
  shnor cells ФАЙЛ [--json]                               что прочитано в книге
  shnor recognise ФАЙЛ [--json]                           какие таблицы найдены
  shnor check ФАЙЛ… [--today ГГГГ-ММ-ДД] [--json]         замечания
  shnor summary ФАЙЛ -o ФАЙЛ [--today ГГГГ-ММ-ДД] [--sheets ID,…] [--json]
                                                          книга с листами сводки

Коды завершения: 0 — сделано, 1 — сделано, в данных есть ошибки, 2 — сделать не удалось.`,
  unknownCommand: ({ command }: Words) => `Команды «${command}» нет. Список команд: shnor --help.`,
  badArguments: ({ reason }: Words) => `Параметры не поняты: ${reason}. Список команд: shnor --help.`,
  needFile: ({ command }: Words) =>
    `Команде «${command}» нужен файл: shnor ${command} ФАЙЛ. Список команд: shnor --help.`,
  needOutput: ({ command }: Words) => `Команде «${command}» нужно имя нового файла: добавьте -o ФАЙЛ.xlsx.`,
  needTemplate: ({ known }: Words) => `Назовите хотя бы один шаблон: ${known}.`,
  unknownTemplate: ({ id, known }: Words) => `Шаблона «${id}» нет. Есть такие: ${known}.`,
  unknownProgramme: ({ id, known }: Words) => `Программы «${id}» нет. Есть такие: ${known}.`,
  unknownSummary: ({ id, known }: Words) => `Листа сводки «${id}» нет. Есть такие: ${known}.`,
  badLocale: ({ locale }: Words) => `Язык «${locale}» неизвестен: укажите ru или en.`,
  badDate: ({ text }: Words) => `«${text}» — не дата. Укажите её так: --today 2025-12-01.`,
  noFile: ({ file }: Words) => `Файл «${file}» не найден. Проверьте имя и папку.`,
  isFolder: ({ file }: Words) => `«${file}» — папка, а нужен файл .xlsx.`,
  notReadable: ({ file, reason }: Words) =>
    `Файл «${file}» не открывается: ${reason}. Проверьте права и не занят ли он другой программой.`,
  notWritten: ({ file, reason }: Words) =>
    `Файл «${file}» не записан: ${reason}. Проверьте папку, права и не открыт ли файл в Excel.`,
  sameFile: ({ file }: Words) =>
    `Файл «${file}» — исходный, поверх него сводка не пишется. Укажите в -o другое имя.`,
  inFile: ({ file, sentence }: Words) => `${file}: ${sentence}`,
  noRoadmap: ({ file }: Words) =>
    `В файле «${file}» нет дорожной карты с мероприятиями: сводку делать не из чего.`,
  noTables: 'Таблиц программы не найдено.',
  noIssues: 'Замечаний нет.',
  written: ({ file }: Words) => `Записано: ${file}`,
  issues: (count: number) => counted(count, 'замечание', 'замечания', 'замечаний'),
  rows: (count: number) => counted(count, 'строка', 'строки', 'строк'),
  sections: (count: number) => counted(count, 'раздел', 'раздела', 'разделов'),
  sheetState: { visible: '', hidden: ' (скрыт)', veryHidden: ' (скрыт)' } as Readonly<Record<string, string>>,
} as const;

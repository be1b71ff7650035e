import { counted } from '../plural';
import type { Words } from '../words';

/** Why a file was not written, by the system's code, and what to do. */
const writeReasons: Readonly<Record<string, string>> = {
  ENOENT: 'такой папки нет. Создайте её или укажите другую.',
  EISDIR: 'это папка. Укажите имя файла.',
  EACCES: 'нет прав на запись. Укажите другую папку.',
  EPERM: 'нет прав на запись, или файл открыт в Excel. Закройте его или укажите другую папку.',
  EBUSY: 'он открыт в другой программе. Закройте его.',
  EROFS: 'диск доступен только для чтения. Укажите другую папку.',
  ENOSPC: 'на диске нет места. Освободите его или укажите другой диск.',
};

/** What the command line says. */
export const cli = {
  usage: `shnor — таблицы программ поддержки школ из командной строки

  shnor templates [--json]                                список шаблонов
  shnor programmes [--json]                               список готовых программ
  shnor template ID… -o ФАЙЛ [--programme ID] [--first-year ГОД] [--years ЧИСЛО] [--territory ТЕКСТ] [--today ДАТА] [--locale ru|en]
                                                          книга из шаблонов, пустая или по готовой программе
  shnor forms РЕЕСТР -t ID -o ПАПКА --period ТЕКСТ [--programme ID] [--return-by ДАТА] [--replace] [--locale ru|en] [--json]
                                                          по форме на каждую школу реестра
  shnor collect ПАПКА --into ФАЙЛ -o ФАЙЛ [--today ДАТА] [--choose ФАЙЛ]… [--event ФАЙЛ:СТРОКА=НОМЕР]… [--return ПАПКА] [--drop-signature] [--json]
                                                          присланное — в книгу с реестром: формы школ, результаты оценочных процедур,
                                                          отчёты о дорожной карте; что принято, кто не сдал
  shnor cells ФАЙЛ [--json]                               что прочитано в книге
  shnor recognise ФАЙЛ [--explain] [--json]               какие таблицы найдены, и почему столбцы поняты так
  shnor check ФАЙЛ… [--today ДАТА] [--html ФАЙЛ] [--json] замечания; --html пишет их страницей для чтения и печати
  shnor check ФАЙЛ [--fix] [--remarks] -o ФАЙЛ            копия: --fix исправляет всё несомненное, --remarks добавляет лист замечаний
  shnor summary ФАЙЛ -o ФАЙЛ [--today ДАТА] [--sheets ID,…] [--school ШКОЛА]… [--schools] [--note ФАЙЛ.docx] [--report ФАЙЛ.docx] [--close] [--compare ДАТА[,ДАТА]] [--locale ru|en] [--drop-signature] [--json]
                                                          книга с листами сводки; прежние листы сводки заменяются, комментарии
                                                          на них остаются; --note — аналитическая справка, --report — отчёт
                                                          о выполнении дорожной карты, --close — защищённые копии на эту дату;
                                                          --compare — с каким закрытым периодом сравнить (или какие два);
                                                          --school — страница школы (по названию или коду), --schools — всех школ реестра
  shnor summary [ФАЙЛ] --list [--json]                    какие бывают листы сводки, и чего им не хватает в файле

ДАТА — например 2025-12-01 или 01.12.2025. Коды завершения: 0 — сделано, 1 — сделано, в данных есть ошибки, 2 — сделать не удалось.`,
  unknownCommand: ({ command }: Words) => `Команды «${command}» нет. Список команд: shnor --help.`,
  unknownOption: ({ option }: Words) => `Ключа «${option}» нет. Список команд и ключей: shnor --help.`,
  needValue: ({ option }: Words) => `После ключа «${option}» нужно значение. Примеры: shnor --help.`,
  needNoValue: ({ option }: Words) => `После ключа «${option}» значение не нужно. Примеры: shnor --help.`,
  foreignOption: ({ option, command }: Words) =>
    `У команды «${command}» нет ключа «${option}». Список команд и ключей: shnor --help.`,
  tooManyWords: ({ word, command }: Words) =>
    `Слово «${word}» команде «${command}» не нужно. Если это файл, назовите его в отдельной команде.`,
  needFile: ({ command }: Words) =>
    `Команде «${command}» нужен файл: shnor ${command} ФАЙЛ. Список команд: shnor --help.`,
  needOutput: ({ command }: Words) => `Команде «${command}» нужно имя нового файла: добавьте -o ФАЙЛ.xlsx.`,
  needTemplate: ({ known }: Words) => `Назовите хотя бы один шаблон: ${known}.`,
  unknownTemplate: ({ id, known }: Words) => `Шаблона «${id}» нет. Есть такие: ${known}.`,
  unknownProgramme: ({ id, known }: Words) => `Программы «${id}» нет. Есть такие: ${known}.`,
  needForm: ({ known }: Words) => `Назовите форму: -t ID. Для сбора годятся: ${known}.`,
  notAForm: ({ id, known }: Words) => `Лист «${id}» — не форма для одной школы. Для сбора годятся: ${known}.`,
  needFolder: ({ command }: Words) => `Команде «${command}» нужна папка для файлов: добавьте -o ПАПКА.`,
  needCollected: () =>
    'Назовите папку с присланными файлами, книгу и новый файл: shnor collect ПАПКА --into ФАЙЛ -o ФАЙЛ.',
  noFolder: ({ folder }: Words) => `Папка «${folder}» не найдена. Проверьте её имя.`,
  returnInside: ({ folder }: Words) =>
    `Папка «${folder}» лежит внутри папки с присланными файлами: в следующий раз возвращённые попали бы в сбор. Укажите в --return другую.`,
  noSuchChoice: ({ file }: Words) => `Файла «${file}» среди присланных нет. Проверьте имя в --choose.`,
  brokenCollected: ({ sheet, header }: Words) =>
    `На листе «${sheet}» нет столбца «${header}», поэтому непонятно, чьи на нём строки. Ничего не записано. ` +
    'Верните заголовок или переименуйте и очистите лист, чтобы свод собрался заново.',
  collected: (count: number, taken: number) =>
    `Разобрано: ${counted(count, 'файл', 'файла', 'файлов')}, принято: ${taken}.`,
  differs: (line: string, own: string, other: string, from: string) =>
    `    ${line}: «${own}», ${from === 'в книге' ? from : `в файле «${from}»`} «${other}»`,
  whichEvent: (line: string, said: string, candidates: readonly string[]) =>
    `    «${said}» — какое мероприятие? ${candidates.map((each) => `«${each}»`).join(', ')}. ` +
    `Ответьте ключом --event "${line}=НОМЕР", а если никакое — --event "${line}=".`,
  badEvent: ({ text }: Words) =>
    `«${text}» — не ответ о мероприятии. Укажите его так: --event "отчёт.xlsx:5=2.6".`,
  allHere: 'Сдали все школы реестра.',
  missing: (count: number) => `Не сдали: ${counted(count, 'школа', 'школы', 'школ')}`,
  missingMunicipalities: (count: number) =>
    count === 0
      ? 'Сдали все муниципалитеты.'
      : `Не сдали: ${counted(count, 'муниципалитет', 'муниципалитета', 'муниципалитетов')}`,
  returned: (count: number, folder: string) =>
    `Возвращено в «${folder}»: ${counted(count, 'файл', 'файла', 'файлов')}`,
  reading: (done: number, total: number, seconds: number | null) =>
    `Прочитано ${done} из ${total}${seconds === null ? '' : `, осталось около ${seconds} с`}`,
  needPeriod: () => 'Назовите отчётный период: --period "I полугодие 2025/2026".',
  noRegistry: ({ file }: Words) =>
    `В файле «${file}» не найдены школы. Нужен заполненный реестр: таблица, где есть столбец «Школа» и ещё «Код школы», «Статус» или «Куратор».`,
  formsThere: ({ folder, files, more }: Words) =>
    `В папке «${folder}» такие файлы уже есть: ${files}${Number(more) > 0 ? ` и ещё ${more}` : ''}. ` +
    'Укажите другую папку или, если их можно заменить, добавьте --replace.',
  formsWritten: (count: number, folder: string) =>
    `Записано в «${folder}»: ${counted(count, 'форма', 'формы', 'форм')}`,
  unknownSchool: ({ name, alike }: Words) =>
    `Школы «${name}» в реестре нет.${alike ? ` Похожие: ${alike}.` : ''}`,
  noRegister: ({ file }: Words) => `В файле «${file}» нет реестра школ: страницы школ делать не из чего.`,
  noneClosed: ({ file }: Words) =>
    `В файле «${file}» нет закрытых периодов. Закройте период (--close), и следующую сводку можно будет сравнить с ним.`,
  notClosed: ({ day, known }: Words) => `Периода, закрытого на ${day}, в файле нет. Есть такие: ${known}.`,
  badPeriods: ({ text }: Words) =>
    `Непонятно, что сравнить: «${text}». Назовите дату закрытого периода раньше даты отчёта или две даты, более раннюю первой.`,
  unknownSummary: ({ id, known }: Words) => `Листа сводки «${id}» нет. Есть такие: ${known}.`,
  badLocale: ({ locale }: Words) => `Язык «${locale}» неизвестен: укажите ru или en.`,
  badDate: ({ text, option }: Words) => `«${text}» — не дата. Укажите её так: ${option} 01.12.2025.`,
  badYear: ({ text }: Words) => `«${text}» — не год. Укажите его так: --first-year 2026 (от 2000 до 2100).`,
  badYears: ({ text, most }: Words) =>
    `«${text}» — не число лет. Укажите его так: --years 5 (от 1 до ${most}).`,
  fixedYears: ({ id }: Words) =>
    `У программы «${id}» своя длительность: уберите --years или возьмите пустые листы без --programme.`,
  noFile: ({ file }: Words) => `Файл «${file}» не найден. Проверьте имя и папку.`,
  isFolder: ({ file }: Words) => `«${file}» — папка, а нужен файл .xlsx.`,
  notReadable: ({ file, reason }: Words) =>
    `Файл «${file}» не открывается: ${reason}. Проверьте права и то, не занят ли файл другой программой.`,
  notWritten: ({ file, reason }: Words) =>
    `Файл «${file}» не записан: ${writeReasons[String(reason)] ?? `${String(reason)}. Проверьте папку и права.`}`,
  notXlsx: ({ file }: Words) => `Имя нового файла «${file}» должно кончаться на .xlsx. Исправьте его в -o.`,
  notDocx: ({ file, option }: Words) =>
    `Имя документа «${file}» должно кончаться на .docx. Исправьте его в ${option}.`,
  sameFile: ({ file }: Words) =>
    `Файл «${file}» — исходный, поверх него ничего не пишется. Укажите в -o другое имя.`,
  outputForNothing: () =>
    'Ключ -o нужен команде «check» для копии с исправлениями (--fix) или с листом замечаний (--remarks). Добавьте один из них.',
  copyOfOne: () =>
    'Копию с исправлениями или замечаниями можно сделать за раз с одного файла: назовите один.',
  notHtml: ({ file }: Words) => `Имя страницы «${file}» должно кончаться на .html. Исправьте его в --html.`,
  mended: (cells: number) =>
    cells > 0
      ? `Исправлено: ${counted(cells, 'ячейка', 'ячейки', 'ячеек')}.`
      : 'Исправлять сразу нечего: исправления, в которых нет сомнений, не нашлось.',
  signed: ({ file }: Words) =>
    `Книга «${file}» подписана электронной подписью, а в изменённой копии подпись будет недействительна. ` +
    'Если копия без подписи подходит, добавьте --drop-signature.',
  inFile: ({ file, sentence }: Words) => `${file}: ${sentence}`,
  noRoadmap: ({ file }: Words) =>
    `В файле «${file}» нет дорожной карты с мероприятиями, показателей или результатов с числами: сводку делать не из чего. Укажите файл, где они есть.`,
  noTables:
    'Таблиц программы не найдено. Над столбцами таблицы должны быть заголовки: «Мероприятие», «Срок», «Ответственный» или «Показатель» и годы.',
  blankSheets: ({ sheets }: Words) => `В готовой программе нет данных для листов: ${sheets}. Они пустые.`,
  noIssues: 'Замечаний нет.',
  nothingChecked: 'Проверять нечего: для этих таблиц правил нет.',
  unchecked: ({ tables }: Words) => `Не проверено, правил для таких таблиц нет: ${tables}.`,
  written: ({ file }: Words) => `Записано: ${file}`,
  issues: (count: number) => counted(count, 'замечание', 'замечания', 'замечаний'),
  rows: (count: number) => counted(count, 'строка', 'строки', 'строк'),
  sections: (count: number) => counted(count, 'раздел', 'раздела', 'разделов'),
  sheetState: { visible: '', hidden: ' (скрыт)', veryHidden: ' (скрыт)' } as Readonly<Record<string, string>>,
} as const;

/** Почему файл не прочитан и что с этим делать. Ключи — коды ошибок чтения и правки файлов .xlsx. */
type Sentence = (values: Readonly<Record<string, string | number>>) => string;

const megabytes = (bytes: string | number | undefined): string => {
  const size = Number(bytes) / 1_048_576;
  return `${size.toLocaleString('ru', { maximumFractionDigits: size < 10 ? 1 : 0 })} МБ`;
};

const count = (number: string | number | undefined): string => Number(number).toLocaleString('ru');

const SAVE_AS_XLSX = 'Откройте файл в Excel и сохраните: Файл → Сохранить как → Книга Excel (*.xlsx).';
const SEND_AGAIN = 'Попросите прислать файл ещё раз или скачайте его заново.';
const SAVE_AGAIN =
  'Откройте файл в Excel, согласитесь на восстановление, если он его предложит, и сохраните ещё раз.';

export const xlsx = {
  EMPTY: () => `Файл пуст: в нём нет ни одного байта. ${SEND_AGAIN}`,
  ENCRYPTED: () =>
    'Файл защищён паролем. Снимите пароль: Файл → Сведения → Защита книги → Зашифровать с использованием пароля, ' +
    'сотрите пароль и сохраните ещё раз.',
  OLD_XLS: () => `Это книга старого формата Excel 97–2003 (.xls). ${SAVE_AS_XLSX}`,
  OLD_OFFICE: () =>
    'Это документ другой программы или старого Office, а не книга Excel. Перенесите таблицу в книгу Excel и сохраните её как .xlsx.',
  XLSB: () => `Это двоичная книга Excel (.xlsb). ${SAVE_AS_XLSX}`,
  ODS: () =>
    'Это таблица OpenDocument (.ods). Откройте её в LibreOffice или Excel и сохраните как книгу Excel (*.xlsx).',
  WORD: () =>
    'Это документ Word, а не книга Excel. Скопируйте таблицу в новую книгу Excel и сохраните её как .xlsx.',
  POWERPOINT: () =>
    'Это презентация PowerPoint, а не книга Excel. Попросите прислать таблицу в книге Excel (*.xlsx).',
  PDF: () => 'Это документ PDF, а не книга Excel. Попросите прислать исходную таблицу в формате .xlsx.',
  HTML: () => `Это не книга Excel, а веб-страница с расширением .xlsx. ${SAVE_AS_XLSX}`,
  XML_2003: () => `Это таблица XML 2003. ${SAVE_AS_XLSX}`,
  PLAIN_TEXT: () =>
    'Это текстовый файл (например, .csv), а не книга Excel. Откройте его в Excel через Данные → Из текстового/CSV-файла ' +
    'и сохраните как книгу Excel (*.xlsx).',
  ARCHIVE: () => 'Это архив, а не книга Excel. Распакуйте его и выберите файл .xlsx из архива.',
  UNKNOWN_FORMAT: () => 'Это не книга Excel. Выберите файл .xlsx.',
  TRUNCATED: () => `Файл оборван: он не докачан или повреждён, и конца в нём нет. ${SEND_AGAIN}`,
  ZIP_DAMAGED: ({ part }) =>
    `Файл повреждён${part ? `: не читается его часть «${part}»` : ''}. ${SEND_AGAIN}`,
  ZIP64: () =>
    `Файл сжат способом для очень больших архивов (zip64), который здесь не читается. ${SAVE_AS_XLSX}`,
  ZIP_ENCRYPTED: ({ part }) =>
    `Часть файла «${part}» зашифрована архиватором. Распакуйте архив с паролем и выберите книгу .xlsx из него.`,
  ZIP_METHOD: ({ part, method }) =>
    `Часть файла «${part}» сжата неизвестным способом (${method}). Откройте файл в Excel и сохраните ещё раз.`,
  ZIP_SIZE: ({ part }) =>
    `Файл повреждён или подделан: размер его части «${part}» не тот, что указан. ${SEND_AGAIN}`,
  ZIP_TWICE: ({ part }) =>
    `Файл повреждён или подделан: часть «${part}» есть в нём дважды, и какая из них верна, не сказано. ${SAVE_AGAIN}`,
  XML_CUT_OFF: ({ part }) => `Файл повреждён: его часть «${part}» обрывается. ${SAVE_AGAIN}`,
  XML_DAMAGED: ({ part }) => `Файл повреждён: в его части «${part}» нарушена разметка. ${SAVE_AGAIN}`,
  XML_DOCTYPE: ({ part }) =>
    `В части файла «${part}» есть объявление DOCTYPE, которого в книгах Excel не бывает, поэтому файл не читается. ` +
    `Если файлу можно доверять, откройте его в Excel и сохраните ещё раз.`,
  XML_ENCODING: ({ part, encoding }) =>
    `Часть файла «${part}» записана в неизвестной кодировке ${encoding}. ${SAVE_AGAIN}`,
  PART_MISSING: ({ part, sheet }) =>
    `Файл повреждён: ${sheet ? `нет содержимого листа «${sheet}»` : `нет его части «${part}»`}. ${SAVE_AGAIN}`,
  NO_SHEETS: () => `В книге нет ни одного листа. ${SAVE_AGAIN}`,
  BAD_ADDRESS: ({ part, found }) =>
    `Файл повреждён: в его части «${part}» есть ячейка с неверным адресом «${found}». ${SAVE_AGAIN}`,
  BAD_STRING_INDEX: ({ cell, part }) =>
    `Файл повреждён: текста ячейки ${cell} (часть «${part}») в файле нет. ${SAVE_AGAIN}`,
  FILE_TOO_BIG: ({ bytes, limit }) =>
    `Файл слишком велик: ${megabytes(bytes)}, предел — ${megabytes(limit)}. Удалите из книги картинки и лишние листы и сохраните ещё раз.`,
  UNPACKED_TOO_BIG: ({ part, bytes, limit }) =>
    `Часть файла «${part}» слишком велика: ${megabytes(bytes)} после распаковки, предел — ${megabytes(limit)}. ` +
    'Удалите лишние строки и листы и сохраните ещё раз.',
  TOO_MANY_PARTS: ({ parts, limit }) =>
    `В файле слишком много частей: ${count(parts)}, предел — ${count(limit)}. Скопируйте нужные листы в новую книгу.`,
  TOO_MANY_CELLS: ({ limit }) =>
    `В книге больше ${count(limit)} заполненных ячеек. Оставьте в ней только нужные листы и сохраните ещё раз.`,
  TOO_MANY_ITEMS: ({ part, limit }) =>
    `В книге (часть «${part}») больше ${count(limit)} форматов, проверок данных, примечаний и прочих записей. ` +
    'Скопируйте значения в новую книгу и сохраните её.',
  TEXT_TOO_LONG: ({ part, limit }) =>
    `В части файла «${part}» есть текст длиннее ${count(limit)} знаков, а в ячейку Excel помещается 32 767. ${SAVE_AGAIN}`,
  TOO_LONG: ({ seconds }) =>
    `Чтение заняло больше ${count(seconds)} с и остановлено. Удалите из книги лишние листы и строки и попробуйте ещё раз.`,
  MACROS: () =>
    'В книге есть макросы, изменять её здесь нельзя. Сохраните её без макросов: Файл → Сохранить как → Книга Excel (*.xlsx).',
  SIGNED: () =>
    'Книга подписана электронной подписью. После изменения подпись будет недействительна, поэтому книга не изменена. ' +
    'Измените её копию без подписи: Файл → Сведения → Просмотр подписей → Удалить подпись.',
  SHEET_EXISTS: ({ sheet }) => `Лист «${sheet}» в книге уже есть. Переименуйте его или удалите.`,
  SHEET_MISSING: ({ sheet }) => `Листа «${sheet}» в книге нет. Проверьте имя листа.`,
} as const satisfies Readonly<Record<string, Sentence>>;

export type XlsxSentences = Readonly<Record<keyof typeof xlsx, Sentence>>;

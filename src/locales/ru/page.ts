import type { Sentence } from '../words';

/** The page without Excel: what it says around the pane, and where the pane says it otherwise than in Excel. */
export const page = {
  title: 'ШНОР без Excel',
  intro:
    'Откройте книгу программы или заполненную форму: проверка, сводка и сбор форм работают прямо в браузере. Файл не покидает этот компьютер.',
  drop: 'Перетащите сюда файл .xlsx',
  open: 'Открыть файл…',
  blank: 'Начать с пустой книги',
  blankName: 'Новая книга.xlsx',
  blankSheet: 'Лист1',
  opening: (name: string) => `Читаю «${name}»…`,
  notOpened: (name: string, reason: string) => `Файл «${name}» не открыт. ${reason}`,
  unknown: (reason: string) => `Его не удалось прочитать: ${reason}.`,
  several:
    'Здесь открывается один файл. Присланные формы школ перетащите на вкладку «Формы», раздел «Собрать».',
  message: 'Сообщение',
  bar: 'Файл',
  save: 'Сохранить копию',
  another: 'Открыть другой…',
  saved: (name: string) => `Сохранено в папку загрузок: «${name}».`,
  changed: 'Изменения не сохранены. Формулы пересчитаются, когда файл откроют в табличной программе.',
  copyWord: 'исправлено',
  leave: {
    title: 'Открыть другой файл?',
    text: (name: string) => `Изменения в файле «${name}» не сохранены.`,
    open: 'Открыть без сохранения',
    cancel: 'Отмена',
  },
  sheets: 'Листы книги',
  cells: (sheet: string) => `Лист «${sheet}»`,
  content: 'Содержимое ячейки',
  yes: 'ИСТИНА',
  no: 'ЛОЖЬ',
  ruleHint: 'Причина действует, пока файл открыт на этой странице, и будет видна в отчётах.',
  columnsChosen: 'Выбор столбца действует, пока файл открыт на этой странице.',
  noFunctions:
    'Здесь формулы надстройки не вычисляются. В ячейку, выделенную на листе, будет вставлено готовое значение.',
  hostErrors: {
    FAILED: ({ reason }) => `Не получилось. ${reason}`,
    SHEET_HIDDEN: ({ sheet }) =>
      `Лист «${sheet}» скрыт. Откройте файл в табличной программе и покажите этот лист.`,
    UNSUPPORTED: () => 'На этой странице так сделать нельзя: откройте файл в Excel с надстройкой.',
  } as Readonly<Record<string, Sentence>>,
};

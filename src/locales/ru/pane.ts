import { counted } from '../plural';

/** Sheets that a message names; of the rest it tells the number. */
const SHOWN = 3;

/** «A», «B» и ещё 2 листа. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `«${name}»`);
  const rest = names.length - SHOWN;
  return `${shown.join(', ')}${rest > 0 ? ` и ещё ${counted(rest, 'лист', 'листа', 'листов')}` : ''}`;
}

/** What the programme's period was told by. */
const PERIODS: Readonly<Record<string, string>> = {
  dates: 'Период программы',
  title: 'Период по заголовку',
  passport: 'Период по паспорту',
  other: 'Период по другой таблице книги',
  terms: 'Период не указан, по срокам',
};

const doneSheets = (names: readonly string[]): string =>
  names.length === 1 ? `Готово: лист ${listed(names)}.` : `Готово: ${listed(names)}.`;

const FREQUENCIES: Readonly<Record<string, string>> = {
  yearly: 'каждый год',
  halfYearly: 'каждое полугодие',
  quarterly: 'каждый квартал',
  monthly: 'каждый месяц',
  weekly: 'каждую неделю',
};

/** What was understood of a term; days are '' where it has none. */
function termRead(kind: string, from: string, to: string, frequency: string): string {
  const days = from === '' ? `по ${to}` : to === '' ? `с ${from}` : from === to ? from : `с ${from} по ${to}`;
  const isDated = from !== '' || to !== '';
  switch (kind) {
    case 'не определён':
      return 'Срок не понят, просрочку по нему не определить. Напишите, например, «сентябрь 2025» или «15.09.2025 – 30.05.2026».';
    case 'постоянно':
      return 'Постоянно: своих дней у срока нет.';
    case 'по отдельному плану':
      return 'По другому документу: своих дней у срока нет.';
    case 'от события':
      return 'Зависит от другого события: своих дней у срока нет.';
    case 'ежегодно':
      return `Повторяется ${FREQUENCIES[frequency] ?? 'регулярно'}${isDated ? `, ${days}` : ''}.`;
    case 'до даты':
      return isDated ? `Не позднее ${to === '' ? from : to}.` : YEARLESS;
    case 'год':
    case 'учебный год':
      return isDated ? `${kind === 'год' ? 'Весь год' : 'Учебный год'}: ${days}.` : YEARLESS;
    default:
      return isDated ? `${days.charAt(0).toUpperCase()}${days.slice(1)}.` : YEARLESS;
  }
}

const YEARLESS = 'Дни неизвестны: нет ни года, ни периода программы. Допишите год, например «май 2026».';

/** What the task pane says. */
export const pane = {
  title: 'ШНОР',
  tabs: { templates: 'Шаблоны', check: 'Проверка', forms: 'Формы', summary: 'Сводка', functions: 'Функции' },
  sections: 'Разделы надстройки',
  cancel: 'Остановить',
  stopping: 'Останавливаю…',
  runningOn: (screen: string) => `Выполняется на вкладке «${screen}»`,
  dateError: 'Укажите дату, например 01.12.2025.',
  dateExample: 'дд.мм.гггг',
  working: 'Выполняется…',
  loading: 'Загружаю…',
  notLoaded:
    'Этот раздел не загрузился: нет связи с сервером, где лежит надстройка. Проверьте сеть и повторите. Не поможет — закройте панель и откройте снова.',
  tryAgain: 'Повторить',
  close: 'Закрыть сообщение',
  kinds: {
    roadmap: 'дорожная карта',
    indicators: 'таблица показателей',
    directions: 'план направлений и задач',
    passport: 'паспорт программы',
    results: 'результаты оценочных процедур',
    schools: 'реестр школ',
    conditions: 'таблица социальных условий',
    deficits: 'таблица дефицитов педагогов',
    training: 'план повышения квалификации',
    partnerships: 'таблица партнёрства и наставничества',
    visits: 'журнал посещения уроков',
    selfassessment: 'самообследование школы',
    practices: 'банк лучших практик',
    resources: 'таблица ресурсов',
    schoolform: 'форма школы',
  } as Readonly<Record<string, string>>,
  roles: {
    number: 'Номер',
    title: 'Название',
    term: 'Срок',
    start: 'Начало',
    end: 'Окончание',
    responsible: 'Ответственный',
    result: 'Результат',
    done: 'Отметка',
    direction: 'Направление',
    task: 'Задача',
    unit: 'Единица',
    baseline: 'Исходное',
    targets: 'План',
    actuals: 'Факт',
    years: 'Год',
    name: 'Раздел',
    value: 'Содержание',
    school: 'Школа',
    code: 'Код',
    status: 'Статус',
    curator: 'Куратор',
    partner: 'Партнёр',
    pupils: 'Обучающихся',
    grade: 'Класс',
    subject: 'Предмет',
    participants: 'Участников',
    belowMinimum: 'Ниже минимума',
    belowShare: 'Доля ниже минимума',
    meanScore: 'Средний балл',
    teachers: 'Педагогов',
    municipality: 'Муниципалитет',
    year: 'Год',
    procedure: 'Процедура',
    comment: 'Комментарий',
    source: 'Источник',
    marks: 'Отметка',
    lowIncome: 'Из малообеспеченных семей',
    manyChildren: 'Из многодетных семей',
    singleParent: 'Из неполных семей',
    registered: 'На учёте',
    disabilities: 'С ОВЗ и инвалидностью',
    migrants: 'Русский язык неродной',
    parentsHigherEducation: 'Родители с высшим образованием',
  } as Readonly<Record<string, string>>,
  check: {
    action: 'Проверить лист',
    actionBook: 'Проверить книгу',
    again: 'Проверить ещё раз',
    reading: 'Читаю лист…',
    readingBook: 'Читаю книгу…',
    scopeLabel: 'Что проверять',
    scope: { sheet: 'Лист', book: 'Книга' },
    tables: (count: number) => `В книге ${counted(count, 'таблица', 'таблицы', 'таблиц')}`,
    close: 'Закрыть',
    about: {
      row: (row: number) => `Строка ${row}`,
      rowClean: 'Замечаний нет.',
      rowOutside:
        'Эта строка не входит в таблицу программы, проверять в ней нечего. Выделите ячейку в строке таблицы и повторите.',
      term: (cell: string) => `Срок в ячейке ${cell}`,
      said: (text: string) => `Написано: «${text}»`,
      blank: 'Ячейка пуста. Напишите срок, например «сентябрь 2025» или «15.09.2025».',
      is: termRead,
      unread: (words: readonly string[]) => `На срок не повлияло: «${words.join('», «')}».`,
    },
    noTables: 'В книге нет таблиц программы: дорожной карты, показателей, реестра школ. Вставьте шаблон.',
    others: 'Действия',
    remarksSheet: 'Лист замечаний',
    remarksDone: (name: string) => `Готово: «${name}». Его можно напечатать или разослать ответственным.`,
    mark: 'Выделить ячейки цветом',
    unmark: 'Убрать выделение',
    log: 'Журнал исправлений',
    legend: 'Ячейки выделены: красным ошибки, жёлтым предупреждения, серым примечания.',
    notMarked: (names: readonly string[]) =>
      `${names.length > 1 ? 'Листы' : 'Лист'} ${listed(names)} ${names.length > 1 ? 'защищены' : 'защищён'}, выделение там не изменено.`,
    more: (count: number) => `Показать ещё ${count}`,
    show: {
      search: 'Найти среди замечаний',
      button: 'Отбор',
      severity: 'Важность',
      all: 'Все',
      errors: 'Только ошибки',
      warnings: 'Только предупреждения',
      notes: 'Только примечания',
      grouping: 'Вместе',
      byRule: 'По правилам',
      bySheet: 'По листам',
      responsible: 'Ответственный',
      anybody: 'Любой',
      school: 'Школа',
      anySchool: 'Любая',
      clear: (shown: number, all: number) => `Показано ${shown} из ${all}. Показать все`,
    },
    mend: {
      open: 'Исправить…',
      offer: 'Отметить выполненным…',
      markDone: (cell: string) => `Отметить выполненным в ${cell}`,
      one: (cell: string) => `Исправить ${cell}`,
      all: (count: number) => `Исправить все: ${count}…`,
      title: (cells: number) => `Исправить ${counted(cells, 'ячейку', 'ячейки', 'ячеек')}?`,
      cell: 'Ячейка',
      before: 'Сейчас',
      after: 'Станет',
      blank: 'пусто',
      write: 'Исправить',
      cancel: 'Отмена',
      done: (cells: number) => `Исправлено: ${counted(cells, 'ячейка', 'ячейки', 'ячеек')}.`,
      undone: (cells: number) => `Возвращено как было: ${counted(cells, 'ячейка', 'ячейки', 'ячеек')}.`,
    },
    rule: {
      menu: (title: string) => `Правило «${title}»`,
      off: 'Не проверять в этой книге…',
      lower: 'Считать примечанием…',
      title: (title: string, as: string) =>
        as === 'off' ? `Не проверять «${title}»?` : `Считать «${title}» примечанием?`,
      reason: 'Почему',
      hint: 'Причина сохранится в книге и будет видна в отчётах.',
      needed: 'Напишите причину: без неё не понять, почему правило изменено.',
      save: 'Сохранить',
      cancel: 'Отмена',
      back: 'Вернуть',
    },
    isTable: (kind: string) => `Это ${kind}`,
    rows: (kind: string, count: number) =>
      kind === 'roadmap'
        ? counted(count, 'мероприятие', 'мероприятия', 'мероприятий')
        : kind === 'indicators'
          ? counted(count, 'показатель', 'показателя', 'показателей')
          : kind === 'schools'
            ? counted(count, 'школа', 'школы', 'школ')
            : counted(count, 'строка', 'строки', 'строк'),
    sections: (count: number) => counted(count, 'раздел', 'раздела', 'разделов'),
    onRows: (sheet: string, from: number, to: number) => `Лист «${sheet}», строки ${from}–${to}`,
    period: (source: string, from: string, to: string) => `${PERIODS[source] ?? 'Период'}: ${from} – ${to}`,
    columns: 'Найденные столбцы',
    column: (letters: string, header: string, role: string) =>
      `Столбец ${letters}${header ? ` «${header}»` : ''}: ${role}. Изменить`,
    asFound: 'как было найдено',
    chosen: 'Выбор столбца сохранён в книге.',
    undoChoice: 'Вернуть как было',
    roleLost: (roles: readonly string[]) =>
      `Теперь ни один столбец не назначен как «${roles.join('», «')}»: без него проверка и сводка неполны. Назначьте его или верните прежний выбор.`,
    tableLost: (roles: readonly string[]) =>
      `Без столбца «${roles.join('», «')}» таблицу не узнать, поэтому выбор не сохранён. Сначала назначьте на эту роль другой столбец.`,
    unchecked: (kinds: readonly string[]) =>
      `Для таких таблиц правил пока нет, их содержание не проверено: ${kinds.join(', ')}.`,
    notWatching: 'Надстройка не узнаёт об изменениях сама. После правки нажмите «Проверить ещё раз».',
    reasons: 'Почему так?',
    hideReasons: 'Скрыть причины',
    noRole: 'не используется',
    moreColumns: (count: number) => `ещё ${counted(count, 'столбец', 'столбца', 'столбцов')}`,
    fewerColumns: 'только нужные',
    yearly: (role: string, year: string) => `${role} ${year}`,
    doubts: (letters: string) => `Не вполне ясно, что в столбце ${letters}: проверьте.`,
    stale: 'Столбцы на листе изменились, и ваш прежний выбор больше не подходит. Проверьте столбцы ниже.',
    forget: 'Понятно',
    noIssues: 'Замечаний нет.',
    issues: (count: number) => counted(count, 'замечание', 'замечания', 'замечаний'),
    empty: 'Лист пуст. Откройте лист с таблицей программы или вставьте шаблон.',
    noTable:
      'На этом листе нет таблицы программы: дорожной карты, показателей или реестра школ. Откройте другой лист или вставьте шаблон.',
    generated: 'Этот лист создан надстройкой, проверять на нём нечего. Откройте лист с исходной таблицей.',
    toTemplates: 'Открыть шаблоны',
    cut: (rows: number) =>
      `Лист очень длинный: ${counted(rows, 'строка не прочитана', 'строки не прочитаны', 'строк не прочитано')}. Таблицы программ короче; если ниже есть ваши данные, перенесите их на отдельный лист.`,
    severity: { error: 'Ошибка', warning: 'Предупреждение', note: 'Примечание' },
    goTo: (cell: string) => `Перейти к ячейке ${cell}`,
  },
  forms: {
    way: 'Формы школ',
    send: 'Разослать',
    collect: 'Собрать',
    sendIntro:
      'Готовит по форме на каждую школу реестра и складывает их в один архив. Письма вы отправляете сами.',
    form: 'Форма',
    period: 'Период',
    periodExample: 'I полугодие 2025/26',
    returnBy: 'Сдать не позднее',
    asked: 'Что спрашивать',
    askedHere: 'Показатели и мероприятия этой книги',
    make: 'Сделать формы',
    making: 'Готовлю формы…',
    made: (count: number, file: string) =>
      `Готово: ${counted(count, 'форма', 'формы', 'форм')} в архиве «${file}».`,
    letter: 'Сопроводительное письмо',
    letterFile: 'Письмо.txt',
    archive: (form: string, period: string) => `${form}, ${period}.zip`.replace(/[<>:"/\\|?*]+/g, '-'),
    noSchools: 'В книге нет реестра школ. Вставьте шаблон «Реестр школ» и впишите школы.',
    tooLong:
      'В книге есть лист длиннее 20 000 строк: собирать в неё нельзя, часть строк потерялась бы. Соберите формы в отдельную книгу с реестром.',
    collectIntro:
      'Формы школ, результаты оценочных процедур и отчёты о дорожной карте узнаются по содержанию, а не по имени файла. Сначала видно, что с каждым файлом, потом вы записываете ответы в книгу.',
    drop: 'Перетащите сюда присланные файлы',
    pickFiles: 'Выбрать файлы',
    pickFolder: 'Выбрать папку',
    reading: 'Читаю файлы…',
    readingFiles: (done: number, total: number, seconds: number | null) =>
      `Прочитано ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}${seconds === null || seconds < 2 ? '' : `, осталось около ${seconds} с`}`,
    writing: 'Записываю…',
    write: 'Записать в книгу',
    files: (count: number) => counted(count, 'файл', 'файла', 'файлов'),
    clear: 'Убрать все',
    line: 'Строка',
    inThis: 'Здесь',
    inOther: 'В другом файле',
    takeThis: 'Принять этот файл',
    whichEvent: (said: string) => `Какое это мероприятие: «${said}»?`,
    chooseEvent: 'Выберите…',
    noEvent: 'Никакое из них',
    decide: 'Решать вам',
    missing: (count: number) =>
      count === 0 ? 'Сдали все школы реестра' : `Не сдали: ${counted(count, 'школа', 'школы', 'школ')}`,
    missingMunicipalities: (count: number) =>
      count === 0
        ? 'Сдали все муниципалитеты'
        : `Не сдали: ${counted(count, 'муниципалитет', 'муниципалитета', 'муниципалитетов')}`,
    nothingNew: 'Нового нет: эти ответы уже в книге.',
    written: (names: readonly string[]) => `Записано: ${listed([...new Set(names)])}.`,
    broken: ({ sheet, header }: { readonly sheet: string; readonly header: string }) =>
      `На листе «${sheet}» нет столбца «${header}», дописать ответы некуда. Верните столбец или переименуйте лист: тогда будет создан новый.`,
    returnForms: (count: number) => `Вернуть школам: ${counted(count, 'файл', 'файла', 'файлов')}`,
    returnArchive: 'Вернуть школам.zip',
    lettersFile: 'Письма.txt',
    returnedDone: (count: number) =>
      `Готово: ${counted(count, 'файл', 'файла', 'файлов')} с замечаниями и письма в архиве «Вернуть школам.zip».`,
  },
  summary: {
    glance: {
      title: 'Что требует внимания',
      late: 'Просрочено',
      soon: 'Срок в ближайшие 7 дней',
      later: 'Срок через 8–30 дней',
      off: 'Показателей не достигнуто',
      nobody: 'ответственный не указан',
    },
    sheets: 'Листы сводки',
    documents: {
      label: 'Документы Word и закрытие периода',
      analytic: 'Аналитическая справка',
      report: 'Отчёт о выполнении дорожной карты',
    },
    closePeriod: 'Закрыть период',
    saved: (name: string) => `Документ сохранён: «${name}».`,
    date: 'Дата отчёта',
    action: 'Создать сводку',
    reading: 'Читаю книгу…',
    noRoadmap:
      'В книге нет дорожной карты с мероприятиями и других данных для отмеченных листов. Откройте книгу с планом или вставьте шаблон «Дорожная карта».',
    exists: (names: readonly string[], dates: readonly string[], today: string) =>
      `В книге уже есть ${names.length > 1 ? 'листы' : 'лист'} ${listed(names)}${dates.length > 0 ? ` на ${dates.join(', ')}` : ''}: ${names.length > 1 ? 'их создала' : 'его создала'} надстройка. Заменить сводкой на ${today}? Комментарии координатора сохранятся.`,
    replace: 'Заменить',
    another: 'Создать ещё раз',
    done: (names: readonly string[]) => doneSheets(names),
    doneNumbers: 'Что в сводке',
    conclusions: (count: number) => `Выводы: ${count}`,
    pages: 'Страницы школ',
    somePages: (count: number) => `выбрано: ${count}; добавьте ещё или уберите ниже`,
    leave: 'Убрать',
    leaveOut: (name: string) => `Убрать: ${name}`,
    compareFrom: 'Сравнить закрытый период',
    compareTo: 'С чем',
    compareNow: 'с этой сводкой',
    noPages: 'не создавать',
    allPages: (count: number) => `все школы реестра (${count})`,
    open: 'Открыть лист',
    today: 'Сегодня',
  },
  functions: {
    search: 'Что нужно узнать?',
    nothingFound: 'Такой функции нет. Попробуйте другое слово, например «разрыв» или «срок».',
    missing:
      'Этот Excel не умеет вызывать функции надстройки в ячейках. Вместо формулы будет вставлено готовое значение.',
    back: 'Все функции',
    example: 'Пример',
    optional: 'необязательно',
    argumentExample: 'B2:B15 или значение',
    take: 'Взять',
    takeFor: (name: string) => `Взять выделенный диапазон для «${name}»`,
    where: 'Заполните поля, выделите в таблице пустую ячейку для результата и нажмите кнопку внизу.',
    insert: 'Вставить в ячейку',
    insertValue: 'Вставить значение',
    inserting: 'Вставляю…',
    overwrite: 'Всё равно вставить',
    takeBack: 'Вернуть как было',
    takenBack: 'В ячейке снова то, что было до вставки.',
    placed: (address: string, value: string) => `${address}: ${value}`,
    licences: 'Лицензии сторонних компонентов',
    freeze: 'Сделать копию листа без формул SHNOR',
    freezing: 'Делаю копию листа…',
    frozen: (count: number, sheet: string) =>
      `Сделана копия листа — «${sheet}»: ${counted(count, 'формула заменена значением', 'формулы заменены значениями', 'формул заменены значениями')}. Копию можно отправлять тем, у кого нет надстройки.`,
    nothingToFreeze: 'На этом листе нет формул SHNOR: его можно отправлять как есть.',
  },
  templates: {
    intro: 'Листы с заголовками, списками и подсказками. Книга сама проверит ввод, даже без надстройки.',
    search: 'Что вы хотите вести?',
    nothingFound: 'Такого листа нет. Попробуйте другое слово, например «двойки» или «кадры».',
    alsoTicked: (count: number) => `Отмечено и не показано: ${count}`,
    choose: 'Какие листы вставить',
    action: (count: number) =>
      count > 1 ? `Вставить ${counted(count, 'лист', 'листа', 'листов')}` : 'Вставить лист',
    inserting: 'Вставляю…',
    none: 'Отметьте хотя бы один лист.',
    done: (names: readonly string[]) => doneSheets(names),
    exists: (names: readonly string[]) =>
      names.length > 1
        ? `Такие листы в книге уже есть: ${listed(names)}. Повторная вставка удвоит их.`
        : `Такой лист в книге уже есть: ${listed(names)}. Повторная вставка удвоит его.`,
    insertMissing: (count: number) =>
      count > 1 ? `Вставить недостающие (${count})` : 'Вставить недостающий',
    insertAgain: 'Вставить всё ещё раз',
    programme: 'Готовая программа',
    blank: 'Пустые листы',
    territory: 'Территория',
    territoryExample: 'Заречный округ',
    year: 'Первый год',
    yearError: 'Укажите год от 2000 до 2100.',
    years: 'Сколько лет',
    yearsError: (most: number) => `Укажите число лет от 1 до ${most}.`,
    rows: (count: number) => counted(count, 'строка', 'строки', 'строк'),
    preview: 'Показать',
    hide: 'Скрыть',
    previewOf: (name: string) => `Как выглядит лист «${name}»`,
    save: 'Сохранить отдельным файлом',
    saved: {
      downloaded: 'Файл сохранён в папку загрузок.',
      opened: 'Книга открыта в новом окне Excel. Сохраните её: «Файл» → «Сохранить как».',
    },
    fileName: 'Программа поддержки школ.xlsx',
  },
} as const;

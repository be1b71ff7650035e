/** Made-up tables of our kinds: how columns are called in the field, and what stands in them. */
import type { Holds } from './cells';

export interface MadeColumn {
  /** Empty for a column that means nothing to us; with a `?` where giving it is right and not giving it too. */
  readonly role: string;
  readonly names: readonly string[];
  readonly holds: Holds;
  /** How often the column is there; always where absent. */
  readonly share?: number;
}

export interface MadeKind {
  readonly kind: string;
  readonly titles: readonly string[];
  readonly columns: readonly MadeColumn[];
  /** Columns that may stand anywhere and are none of ours. */
  readonly others: readonly MadeColumn[];
  readonly hasSections: boolean;
  readonly years?: 'indicators' | 'directions' | 'marks' | 'months';
}

const NUMBER: MadeColumn = {
  role: 'number',
  names: ['№', '№ п/п', 'N п/п', '№\nп/п', 'п/п', 'Номер'],
  holds: 'number',
  share: 0.75,
};

const OTHERS: readonly MadeColumn[] = [
  { role: '', names: ['Категория участников', 'Целевая аудитория', 'Для кого'], holds: 'audience' },
  { role: '', names: ['Участники', 'Кто участвует'], holds: 'audience' },
  { role: '', names: ['Классы', 'Класс'], holds: 'grade' },
  { role: '', names: ['Место', 'Место проведения'], holds: 'place' },
  { role: '', names: ['Примечание', 'Примечания'], holds: 'blank' },
  { role: '', names: ['Источник финансирования', 'Источники финансирования'], holds: 'fund' },
  { role: '', names: ['Объем финансирования, тыс. руб.', 'Объём финансирования'], holds: 'money' },
  { role: '', names: ['Уровень', 'Формат'], holds: 'letters' },
  { role: '', names: ['Последствия нереализации'], holds: 'task' },
  { role: 'comment?', names: ['Причины неисполнения', 'Корректировка плана'], holds: 'blank' },
];

const SCHOOL_NAMES = [
  'Школа',
  'ОО',
  'Наименование ОО',
  'Образовательная организация',
  'Наименование школы',
  'Общеобразовательное учреждение',
  'Наименование образовательной организации',
  'Краткое наименование ОО',
  'Полное наименование ОО',
  'Название ОО',
];

const TITLE: MadeColumn = {
  role: 'title',
  names: [
    'Мероприятие',
    'Мероприятия',
    'Наименование мероприятия',
    'Направления деятельности, мероприятия',
    'Содержание деятельности и примерный план мероприятий',
    'Пошаговые мероприятия',
    'Дела',
    'Дела, события, мероприятия',
    'Мероприятия по реализации',
    'Содержание деятельности',
    'Перечень мероприятий',
    'Действия',
    'Содержание работы',
    'Виды работ',
    'Основные мероприятия программы',
  ],
  holds: 'event',
};
const TERM: MadeColumn = {
  role: 'term',
  names: [
    'Сроки',
    'Срок',
    'Срок исполнения',
    'Сроки реализации',
    'Период проведения',
    'Ориентировочное время проведения',
    'Ориентировочноевремя',
    'Дата',
    'Дата проведения',
    'Сроки проведения',
    'Плановый срок',
    'Срок выполнения',
  ],
  holds: 'term',
};
const RESPONSIBLE: MadeColumn = {
  role: 'responsible',
  names: [
    'Ответственные',
    'Ответственный',
    'Ответственные лица',
    'Исполнитель',
    'Исполнители',
    'Ответственный исполнитель',
    'Ответственные исполнители',
    'Ответственный за исполнение',
    'Наименование органа, ответственного за реализацию',
  ],
  holds: 'party',
};
const RESULT: MadeColumn = {
  role: 'result',
  names: [
    'Ожидаемый результат',
    'Результат',
    'Результат. Вид документа',
    'Показатель реализации',
    'Показатель эффективности',
    'Контрольные показатели',
    'Планируемые результаты',
    'Вид документа',
    'Ожидаемые результаты',
    'Дальнейшее использование результатов',
  ],
  holds: 'result',
  share: 0.7,
};
const DONE: MadeColumn = {
  role: 'done',
  names: [
    'Отметка о выполнении',
    'Отметка об исполнении',
    'Исполнено / не исполнено',
    'Отметка об исполнении (дата, подпись)',
    'Информация об исполнении',
    'Выполнение',
    'Отметка о реализации',
    'Статус',
  ],
  holds: 'mark',
  share: 0.4,
};
const DIRECTION: MadeColumn = {
  role: 'direction',
  names: ['Направление', 'Фактор риска', 'Направление деятельности', 'Этап', 'Раздел'],
  holds: 'direction',
  share: 0.25,
};
const TASK: MadeColumn = {
  role: 'task',
  names: ['Задача', 'Задачи', 'Задача программы'],
  holds: 'task',
  share: 0.25,
};

const PLAN_TITLES = [
  'План мероприятий («дорожная карта») на 2023-2024 годы',
  'Дорожная карта по поддержке школ с низкими результатами на 2024 год',
  'План-график на 2024-2025 учебный год',
  'Программа перевода школ в эффективный режим',
  '',
];

const INDICATOR: MadeColumn = {
  role: 'title',
  names: [
    'Показатель',
    'Индикатор',
    'Наименование показателя',
    'Целевой индикатор',
    'Наименование показателя (индикатора)',
    'Целевые показатели',
    'Показатели программы',
    'Наименование целевого показателя',
    'Показатели (индикаторы)',
  ],
  holds: 'indicator',
};
const UNIT: MadeColumn = {
  role: 'unit',
  names: ['Ед. изм.', 'Единица измерения', 'Ед.изм.', 'Единицы измерения'],
  holds: 'unit',
  share: 0.8,
};
const BASELINE: MadeColumn = {
  role: 'baseline',
  names: [
    'Базовое значение',
    'Исходное значение',
    'Базовое значение показателя',
    'Значение на начало',
    'Исходное значение 2019 г.',
  ],
  holds: 'figure',
  share: 0.6,
};

export const OURS: readonly MadeKind[] = [
  {
    kind: 'roadmap',
    titles: PLAN_TITLES,
    columns: [NUMBER, DIRECTION, TASK, TITLE, TERM, RESPONSIBLE, RESULT, DONE],
    others: OTHERS,
    hasSections: true,
  },
  {
    kind: 'roadmap',
    titles: PLAN_TITLES,
    columns: [NUMBER, TITLE, { ...TERM, share: 0.9 }, { ...DONE, share: 1 }, RESULT],
    others: OTHERS,
    hasSections: true,
  },
  {
    kind: 'roadmap',
    titles: ['План-график на 2024-2025 учебный год', 'Циклограмма на 2024/2025 учебный год'],
    columns: [NUMBER, TITLE, { ...RESPONSIBLE, share: 0.8 }],
    others: OTHERS.slice(0, 4),
    hasSections: false,
    years: 'months',
  },
  {
    kind: 'indicators',
    titles: [
      'Целевые показатели программы',
      'Показатели эффективности реализации программы',
      'Сведения о показателях программы',
      '',
    ],
    columns: [NUMBER, INDICATOR, UNIT, BASELINE],
    others: [
      { role: 'source?', names: ['Источник информации', 'Источник данных'], holds: 'source' },
      { role: 'direction', names: ['Направленность'], holds: 'trend' },
      { role: '', names: ['Примечание'], holds: 'blank' },
    ],
    hasSections: true,
    years: 'indicators',
  },
  {
    kind: 'directions',
    titles: ['План работы по направлениям', ''],
    columns: [
      NUMBER,
      {
        role: 'direction',
        names: ['Направление', 'Целевые направления', 'Направления работы'],
        holds: 'direction',
      },
    ],
    others: [],
    hasSections: false,
    years: 'directions',
  },
  {
    kind: 'results',
    titles: [
      'Результаты ВПР 2024',
      'Результаты ОГЭ 2023 по общеобразовательным организациям',
      'Сводная таблица результатов',
      '',
    ],
    columns: [
      { ...NUMBER, role: 'number?' },
      {
        role: 'municipality?',
        names: ['Муниципалитет', 'Муниципальное образование', 'Район'],
        holds: 'municipality',
        share: 0.3,
      },
      { role: 'school', names: SCHOOL_NAMES, holds: 'school' },
      { role: 'code', names: ['Логин', 'Код ОО', 'Логин ОО'], holds: 'code', share: 0.4 },
      { role: 'grade', names: ['Класс', 'Параллель'], holds: 'grade', share: 0.6 },
      {
        role: 'subject',
        names: ['Предмет', 'Учебный предмет', 'Наименование предмета'],
        holds: 'subject',
        share: 0.7,
      },
      {
        role: 'participants',
        names: [
          'Количество участников',
          'Кол-во участников',
          'Писали',
          'Число участников',
          'Кол-во писавших',
          'Всего участников',
          'Участников',
        ],
        holds: 'count',
      },
      {
        role: 'belowMinimum',
        names: [
          'Не преодолели порог',
          'Ниже минимального балла',
          'Кол-во не преодолевших минимальный порог',
          'Количество двоек',
          'Не справились',
        ],
        holds: 'count',
        share: 0.5,
      },
      {
        role: 'belowShare',
        names: [
          'Доля не преодолевших порог, %',
          '% двоек',
          'Доля не справившихся',
          '% не преодолевших',
          'Доля получивших «2»',
        ],
        holds: 'percent',
        share: 0.5,
      },
      {
        role: 'meanScore',
        names: ['Средний балл', 'Ср. балл', 'Средняя отметка', 'Средняя оценка', 'Средний тестовый балл'],
        holds: 'score',
      },
    ],
    others: [
      { role: '', names: ['Качество, %', 'Качество знаний, %'], holds: 'percent' },
      { role: '', names: ['Примечание'], holds: 'blank' },
    ],
    hasSections: false,
  },
  {
    kind: 'results',
    titles: ['Результаты ВПР 2024', 'Статистика по отметкам', ''],
    columns: [
      { role: 'year?', names: ['Год'], holds: 'blank', share: 0 },
      { role: 'grade', names: ['Класс'], holds: 'grade', share: 0.6 },
      { role: 'subject', names: ['Предмет'], holds: 'subject', share: 0.8 },
      { role: 'school', names: SCHOOL_NAMES, holds: 'school' },
      { role: 'code', names: ['Логин', 'Логин ОО'], holds: 'code', share: 0.5 },
      { role: 'participants', names: ['Кол-во участников', 'Количество участников'], holds: 'count' },
    ],
    others: [],
    hasSections: false,
    years: 'marks',
  },
  {
    kind: 'schools',
    titles: ['Список школ – участниц проекта', 'Реестр школ с низкими результатами', ''],
    columns: [
      NUMBER,
      { role: 'municipality?', names: ['Муниципалитет', 'Район'], holds: 'municipality', share: 0.3 },
      { role: 'school', names: SCHOOL_NAMES, holds: 'school' },
      { role: 'code', names: ['Логин ОО', 'Код ОО', 'Код школы', 'Логин'], holds: 'code', share: 0.7 },
      {
        role: 'pupils',
        names: [
          'Кол-во обучающихся',
          'Количество обучающихся',
          'Контингент',
          'Численность обучающихся',
          'Количество учащихся',
        ],
        holds: 'count',
        share: 0.7,
      },
      {
        role: 'teachers?',
        names: ['Кол-во педагогов', 'Количество педагогических работников', 'Число учителей'],
        holds: 'count',
        share: 0.4,
      },
      { role: 'status', names: ['Категория', 'Статус', 'Статус школы', 'Категория школы'], holds: 'status' },
      {
        role: 'partner',
        names: ['Школа-наставник', 'Школа-партнёр', 'Школа-лидер', 'Организация-партнёр'],
        holds: 'school',
        share: 0.6,
      },
      {
        role: 'curator',
        names: ['Куратор', 'Муниципальный куратор', 'ФИО куратора', 'Куратор от ММС'],
        holds: 'person',
      },
    ],
    others: [
      { role: '', names: ['Электронная почта', 'E-mail'], holds: 'mail' },
      { role: '', names: ['Телефон', 'Контактный телефон'], holds: 'phone' },
      { role: '', names: ['Адрес', 'Адрес сайта'], holds: 'place' },
      { role: '', names: ['Директор', 'ФИО директора'], holds: 'person' },
    ],
    hasSections: false,
  },
  {
    kind: 'conditions',
    titles: ['Социальный паспорт школ', 'Сведения о социальных условиях', ''],
    columns: [
      { ...NUMBER, role: 'number?' },
      { role: 'school', names: SCHOOL_NAMES, holds: 'school' },
      {
        role: 'pupils',
        names: [
          'Всего обучающихся',
          'Количество обучающихся',
          'Общая численность обучающихся',
          'Всего детей',
        ],
        holds: 'count',
      },
      {
        role: 'lowIncome',
        names: ['Малообеспеченные', 'Дети из малообеспеченных семей', 'Кол-во детей из малоимущих семей'],
        holds: 'count',
        share: 0.9,
      },
      {
        role: 'manyChildren',
        names: ['Многодетные', 'Дети из многодетных семей', 'Количество многодетных семей'],
        holds: 'count',
        share: 0.9,
      },
      {
        role: 'singleParent',
        names: ['Неполные семьи', 'Дети из неполных семей', 'Воспитываются одним родителем'],
        holds: 'count',
        share: 0.8,
      },
      {
        role: 'registered',
        names: ['Состоят на учёте в ПДН', 'На учете', 'Обучающиеся на профилактическом учёте', 'ВШК, ПДН'],
        holds: 'count',
        share: 0.7,
      },
      {
        role: 'disabilities',
        names: ['Дети с ОВЗ', 'ОВЗ и инвалиды', 'Обучающиеся с ОВЗ', 'Дети-инвалиды'],
        holds: 'count',
        share: 0.7,
      },
      {
        role: 'migrants',
        names: ['Дети мигрантов', 'Русский язык неродной', 'Дети, слабо владеющие русским языком'],
        holds: 'count',
        share: 0.5,
      },
      {
        role: 'parentsHigherEducation',
        names: ['Оба родителя с высшим образованием', 'Родители с высшим образованием'],
        holds: 'count',
        share: 0.5,
      },
    ],
    others: [
      { role: '', names: ['Опекаемые', 'Дети под опекой'], holds: 'count' },
      { role: '', names: ['Примечание'], holds: 'blank' },
    ],
    hasSections: false,
  },
];

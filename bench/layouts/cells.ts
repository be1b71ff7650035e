/** What stands in the cells of made-up tables, by what the column holds. */
import type { Chance } from './chance';

const MONTHS = [
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'август',
];

const EVENTS = [
  'Семинар для учителей математики',
  'Назначение муниципального координатора проекта',
  'Анализ результатов ВПР в школах с низкими результатами',
  'Собеседование с директорами школ',
  'Диагностика учебной мотивации обучающихся 5–9 классов',
  'Закрепление школ-наставников',
  'Открытые уроки в школах-наставниках',
  'Неделя функциональной грамотности',
  'Разработка индивидуальных планов профессионального развития',
  'Посещение уроков администрацией школы',
  'Родительское собрание «Как помочь ребёнку учиться»',
  'Итоговое совещание рабочей группы',
  'Проведение методических дней в школах',
  'Мониторинг реализации школьных программ',
  'Переподготовка учителя физики',
];
const PARTIES = [
  'УО',
  'ИМЦ',
  'Директор',
  'УО, ИМЦ',
  'Заместитель директора по УВР',
  'Руководители ШМО',
  'Классные руководители',
  'Педагог-психолог',
  'Администрация школы',
  'ЦНППМ',
  'Иванова А.Б.',
  'начальник отдела образования',
];
const RESULTS = [
  'Приказ',
  'Аналитическая справка',
  'Протокол',
  'Перечень школ',
  'Обучено 30 чел.',
  'Не менее 8 уроков',
  'Договоры о сотрудничестве',
  'Охват 100 %',
  'Методические рекомендации',
  'Отчёт',
];
const MARKS = [
  'исполнено',
  'выполнено',
  'исп.',
  '+',
  'не исполнено',
  'исполнено частично',
  '12.09.2023',
  'да',
  'вып.',
  '',
];
const TASKS = [
  'Повысить учебную мотивацию',
  'Закрыть вакансии к 1 сентября',
  'Снизить долю двоек',
  'Создать систему наставничества',
];
const DIRECTIONS = [
  'Организационная работа',
  'Методическое сопровождение',
  'Низкая учебная мотивация',
  'Дефицит кадров',
  'Работа с родителями',
];
const INDICATORS = [
  'Доля школ, улучшивших результаты',
  'Численность педагогов, прошедших курсы',
  'Доля выпускников, сдавших ОГЭ',
  'Средний балл ЕГЭ по математике',
  'Число школ с низкими результатами',
  'Охват дополнительным образованием',
  'Доля учителей в возрасте до 35 лет',
];
const UNITS = ['%', 'процент', 'чел.', 'ед.', 'единиц', 'балл'];
const SUBJECTS = ['Математика', 'Русский язык', 'Физика', 'История', 'Биология'];
const NAMES = ['Иванов', 'Петрова', 'Сидоров', 'Кузнецова', 'Смирнов', 'Попова', 'Волков'];
const POSTS = ['учитель', 'директор', 'секретарь', 'лаборант', 'водитель', 'повар', 'методист'];
const AUDIENCE = [
  'Учителя',
  'Школы',
  'Директора',
  'Обучающиеся 5–9 классов',
  'Родители',
  'УО',
  '4-8, 11 кл.',
];
const PLACES = ['актовый зал', 'кабинет 12', 'школы', 'ИМЦ'];

export type Holds =
  | 'event'
  | 'term'
  | 'party'
  | 'result'
  | 'mark'
  | 'task'
  | 'direction'
  | 'indicator'
  | 'unit'
  | 'number'
  | 'figure'
  | 'percent'
  | 'count'
  | 'school'
  | 'code'
  | 'status'
  | 'subject'
  | 'grade'
  | 'person'
  | 'post'
  | 'audience'
  | 'place'
  | 'money'
  | 'fund'
  | 'phone'
  | 'mail'
  | 'day'
  | 'time'
  | 'source'
  | 'trend'
  | 'municipality'
  | 'blank'
  | 'letters'
  | 'score';

function term(luck: Chance): string {
  const month = luck.of(MONTHS);
  const year = 2021 + luck.below(5);
  return luck.of([
    month,
    `${month} ${year}`,
    `${month} ${year} г.`,
    `до ${1 + luck.below(28)}.0${1 + luck.below(9)}.${year}`,
    'в течение года',
    'в течение учебного года',
    'ежемесячно',
    `${luck.of(['I', 'II', 'III', 'IV'])} квартал ${year}`,
    `${month} – ${luck.of(MONTHS)}`,
    'по графику ИМЦ',
    `не позднее 1 июля ${year}`,
    'постоянно',
  ]);
}

/** The text or number of a cell; `at` is the row's place in its table, from 0. */
export function cell(holds: Holds, luck: Chance, at: number): string | number | null {
  const figures: Partial<Record<Holds, () => string | number | null>> = {
    event: () => luck.of(EVENTS),
    term: () => term(luck),
    party: () => luck.of(PARTIES),
    result: () => (luck.isLucky(0.1) ? null : luck.of(RESULTS)),
    mark: () => luck.of(MARKS) || null,
    task: () => luck.of(TASKS),
    direction: () => luck.of(DIRECTIONS),
    indicator: () => luck.of(INDICATORS),
    unit: () => luck.of(UNITS),
    number: () => luck.of([`${at + 1}`, `${at + 1}.`]),
    figure: () =>
      luck.of<string | number>([
        10 + luck.below(90),
        `${10 + luck.below(80)},${luck.below(9)}`,
        `${luck.below(100)}%`,
        1 + luck.below(900),
        '-',
      ]),
    percent: () => Number((luck.next() * 60).toFixed(1)),
    count: () => 5 + luck.below(60),
    score: () => Number((3 + luck.next() * 30).toFixed(1)),
    school: () =>
      luck.of([
        `МБОУ СОШ № ${at + 1}`,
        `МКОУ «Луговская ООШ № ${at + 1}»`,
        `Школа № ${at + 1}`,
        `МАОУ Лицей № ${at + 1}`,
        `Гимназия № ${at + 1}`,
      ]),
    code: () => luck.of([`edu1102${10 + at}`, `${111_000 + at}`]),
    status: () => luck.of(['ШНОР', 'ШНСУ', 'ШНОР, ШНСУ']),
    subject: () => luck.of(SUBJECTS),
    grade: () => 4 + luck.below(8),
    person: () => `${luck.of(NAMES)} ${luck.of(['А', 'И', 'М'])}.${luck.of(['Б', 'П', 'С'])}.`,
    post: () => luck.of(POSTS),
    audience: () => luck.of(AUDIENCE),
    place: () => luck.of(PLACES),
    money: () =>
      luck.of<string | number>([
        1000 * (1 + luck.below(500)),
        `${1 + luck.below(300)},5`,
        'без финансирования',
      ]),
    fund: () => luck.of(['местный бюджет', 'без финансирования', 'внебюджетные средства']),
    phone: () => `8-900-${100 + luck.below(900)}-${10 + luck.below(90)}-${10 + luck.below(90)}`,
    mail: () => `school${at}@example.org`,
    day: () => luck.of(['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница']),
    time: () => `${8 + luck.below(6)}:${luck.of(['00', '30', '45'])}`,
    source: () => luck.of(['данные УО', 'ведомственная отчётность', 'мониторинг ИМЦ']),
    trend: () => luck.of(['увеличение', 'снижение', 'рост']),
    municipality: () => luck.of(['г. Заречный', 'город Заречный', 'Луговской район']),
    letters: () => luck.of(['А', 'Б', 'В']),
    blank: () => null,
  };
  return figures[holds]?.() ?? null;
}

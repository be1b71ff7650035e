import type { SearchWords } from '../searchWords';

/** How people ask, by the beginnings of words: the functions, templates and subjects of issues that answer. */
export const searchWords: SearchWords = [
  [
    ['двойк', 'двоеч', 'неуспева', 'неуспеш', 'не сдал', 'несдавш', 'провал'],
    ['PASSRATE', 'LOWRESULT', 'INTERVAL', 'results', 'SCORE'],
  ],
  [
    ['сдал', 'успеваем', 'порог', 'минимум', 'преодол'],
    ['PASSRATE', 'LOWRESULT', 'INTERVAL', 'results', 'SCORE'],
  ],
  [
    ['отстающ', 'отстал', 'отстает', 'слаб', 'худш', 'аутсайдер'],
    ['LOWEST', 'LOWRESULT', 'QUADRANT', 'RESIDUAL', 'results', 'schools', 'SCORE', 'SCHOOL'],
  ],
  [
    ['средн', 'балл'],
    ['RATIO', 'GAP', 'GROUPGAP', 'DISPARITY', 'EXPECTED', 'results', 'SCORE'],
  ],
  [
    ['экзамен', 'егэ', 'огэ', 'впр', 'отметк', 'оценк'],
    ['results', 'SCORE', 'MARK'],
  ],
  [
    ['разниц', 'расхожд', 'разброс', 'неравенств', 'различи'],
    ['RATIO', 'GAP', 'GROUPGAP', 'GINI', 'THEIL', 'DISPARITY'],
  ],
  [
    ['процент', 'дол'],
    ['SHARE', 'PASSRATE', 'INTERVAL', 'indicators', 'INDICATOR', 'SCORE'],
  ],
  [['точност', 'погрешн', 'доверительн', 'малочислен', 'маленьк'], ['INTERVAL']],
  [
    ['шнор', 'шнсу', 'категори', 'список школ', 'перечень школ'],
    ['LOWRESULT', 'QUADRANT', 'schools', 'SCHOOL'],
  ],
  [
    ['услови', 'бедн', 'резильент', 'социальн', 'соцпаспорт', 'многодет', 'мигрант', 'инвалид', 'овз'],
    ['EXPECTED', 'RESIDUAL', 'QUADRANT', 'conditions', 'CONDITION'],
  ],
  [
    ['выполнил', 'достигл', 'план', 'факт', 'цел'],
    ['ATTAINMENT', 'PROGRESS', 'STATUS', 'indicators', 'roadmap', 'INDICATOR', 'MARK'],
  ],
  [
    ['рост', 'снижен', 'измен', 'динамик', 'тренд', 'улучш', 'ухудш'],
    ['TREND', 'PROGRESS', 'indicators', 'INDICATOR'],
  ],
  [
    ['просроч', 'опозда', 'дедлайн', 'задерж'],
    ['DUE', 'TERMEND', 'roadmap', 'OVERDUE', 'TERM'],
  ],
  [
    ['дат', 'когда', 'начал', 'оконч', 'конец'],
    ['TERMSTART', 'TERMEND', 'DUE', 'roadmap', 'TERM', 'DATE', 'PERIOD'],
  ],
  [['сколько', 'количеств', 'числ'], ['QUANTITY']],
  [
    ['кто', 'исполнител', 'отвеча', 'фамили'],
    ['PARTIES', 'roadmap', 'RESPONSIBLE'],
  ],
  [
    ['мероприят', 'событи', 'дорожн', 'дорожк'],
    ['roadmap', 'EVENT'],
  ],
  [
    ['учител', 'педагог', 'кадр', 'курс', 'обучен', 'квалификац', 'пк'],
    ['training', 'deficits'],
  ],
  [['нехватк', 'пробел в знаниях', 'дефицит', 'затруднен'], ['deficits']],
  [['урок', 'посещен', 'наблюден', 'визит'], ['visits']],
  [
    ['партнер', 'наставник', 'наставнич', 'шеф', 'лидер'],
    ['partnerships', 'PARTNER'],
  ],
  [['деньг', 'бюджет', 'финанс', 'смет', 'оборудован'], ['resources']],
  [['опыт', 'лучш', 'практик'], ['practices']],
  [
    ['самооцен', 'самоанализ', 'самопроверк'],
    ['selfassessment', 'EVIDENCE'],
  ],
  [['задач', 'направлен', 'мер'], ['directions']],
  [
    ['опрос', 'анкет', 'сбор', 'отчет', 'присла'],
    ['schoolform', 'FORM'],
  ],
  [['заголовок программ', 'приказ', 'основани', 'утвержд'], ['passport']],
  [['персональн', 'фио', 'телефон', 'снилс', 'почт'], ['PERSON']],
  [['опечат', 'латин', 'раскладк'], ['TEXT']],
  [
    ['дубл', 'дважды', 'повтор', 'одинаков'],
    ['NUMBER', 'SCHOOL', 'EVENT'],
  ],
  [['испорт', 'стер', 'затер', 'формул', 'заголовк', 'столб'], ['TEMPLATE']],
  [
    ['подтвержд', 'доказательств', 'документ'],
    ['EVIDENCE', 'RESULT'],
  ],
];

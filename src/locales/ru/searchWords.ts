import type { SearchWords } from '../searchWords';

/** How people ask, by the beginnings of words, and the functions that answer. */
export const searchWords: SearchWords = [
  [
    ['двойк', 'двоеч', 'неуспева', 'неуспеш', 'не сдал', 'несдавш', 'провал'],
    ['PASSRATE', 'LOWRESULT', 'INTERVAL'],
  ],
  [
    ['сдал', 'успеваем', 'порог', 'минимум', 'преодол'],
    ['PASSRATE', 'LOWRESULT', 'INTERVAL'],
  ],
  [
    ['отстающ', 'отстал', 'отстает', 'слаб', 'худш', 'аутсайдер'],
    ['LOWEST', 'LOWRESULT', 'QUADRANT', 'RESIDUAL'],
  ],
  [
    ['средн', 'балл'],
    ['RATIO', 'GAP', 'GROUPGAP', 'DISPARITY', 'EXPECTED'],
  ],
  [
    ['разниц', 'расхожд', 'разброс', 'неравенств', 'различи'],
    ['RATIO', 'GAP', 'GROUPGAP', 'GINI', 'THEIL', 'DISPARITY'],
  ],
  [
    ['процент', 'дол'],
    ['SHARE', 'PASSRATE', 'INTERVAL'],
  ],
  [['точност', 'погрешн', 'доверительн', 'малочислен', 'маленьк'], ['INTERVAL']],
  [
    ['шнор', 'шнсу', 'категори'],
    ['LOWRESULT', 'QUADRANT'],
  ],
  [
    ['услови', 'бедн', 'резильент', 'социальн'],
    ['EXPECTED', 'RESIDUAL', 'QUADRANT'],
  ],
  [
    ['выполнил', 'достигл', 'план', 'факт', 'цел'],
    ['ATTAINMENT', 'PROGRESS', 'STATUS'],
  ],
  [
    ['рост', 'снижен', 'измен', 'динамик', 'тренд', 'улучш', 'ухудш'],
    ['TREND', 'PROGRESS'],
  ],
  [
    ['просроч', 'опозда', 'дедлайн', 'задерж'],
    ['DUE', 'TERMEND'],
  ],
  [
    ['дат', 'когда', 'начал', 'оконч', 'конец'],
    ['TERMSTART', 'TERMEND', 'DUE'],
  ],
  [['сколько', 'количеств', 'числ'], ['QUANTITY']],
  [['кто', 'исполнител', 'отвеча', 'фамили'], ['PARTIES']],
];

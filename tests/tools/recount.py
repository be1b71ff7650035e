"""Counts every figure of the summaries of a filled workbook anew, from its own cells, with nothing but Python.

    python3 recount.py BOOK.json [EARLIER.json]

BOOK.json is the workbook as it is read: {"today": serial, "sheets": {name: [[value, …], …]}}; EARLIER.json is another, of a
day before, that it is compared with. Prints one JSON object of figures by name. It shares no code and no formula with the add-in: definitions are those at the foot of the sheets.
"""

import json
import math
import re
import sys
from collections import defaultdict
from datetime import date, timedelta


def table(rows, first):
    """The rows below the header whose first cell says `first`, as dictionaries by header."""
    at = next(i for i, row in enumerate(rows) if row and row[0] == first)
    header = rows[at]
    found = []
    for row in rows[at + 1 :]:
        cells = {name: (row[i] if i < len(row) else None) for i, name in enumerate(header)}
        if any(value not in (None, "") for value in cells.values()):
            found.append(cells)
    return found


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def mean(values):
    return sum(values) / len(values)


def tenths(values):
    """Means of the best and the worst tenth; sorted, the ties at the cut are equal, so any of them will do."""
    count = max(1, math.floor(len(values) * 0.1 + 0.5 + 1e-9))
    ordered = sorted(values)
    return mean(ordered[-count:]), mean(ordered[:count])


def gini(values):
    total = sum(abs(a - b) for a in values for b in values)
    return total / (2 * len(values) ** 2 * mean(values))


def theil(values):
    centre = mean(values)
    return sum((v / centre) * math.log(v / centre) for v in values if v > 0) / len(values)


def line(xs, ys):
    cx, cy = mean(xs), mean(ys)
    slope = sum((x - cx) * (y - cy) for x, y in zip(xs, ys)) / sum((x - cx) ** 2 for x in xs)
    return slope, lambda x: cy + slope * (x - cx)


def wilson(part, whole, z=1.959963984540054):
    p = part / whole
    centre = p + z * z / (2 * whole)
    half = z * math.sqrt(p * (1 - p) / whole + z * z / (4 * whole * whole))
    low, high = ((centre + sign * half) / (1 + z * z / whole) for sign in (-1, 1))
    return (0 if part == 0 else 100 * low), (100 if part == whole else 100 * high)


def results_of(rows):
    return [row for row in table(rows, "Процедура") if row["Школа"] and row["Год"]]


def gaps(rows, figures):
    by_series = defaultdict(lambda: defaultdict(list))
    for row in results_of(rows):
        if is_number(row["Средний балл"]):
            key = (row["Процедура"], row["Предмет"], int(row["Год"]))
            by_series[key][row["Школа"]].append((row["Средний балл"], row["Участников"]))
    for (procedure, subject, year), schools in by_series.items():
        values = [sum(s * n for s, n in own) / sum(n for _, n in own) for own in schools.values()]
        best, worst = tenths(values)
        name = f"gap {procedure} {subject} {year}".lower()
        figures[name] = [len(values), best, worst, best / worst, best - worst, gini(values), theil(values)]


GROUPS = [
    "Из малообеспеченных семей",
    "Из неполных семей",
    "Родители без высшего образования (детей)",
    "С ОВЗ и инвалидностью",
    "Русский язык — неродной",
    "На профилактическом учёте",
]


def hardship(rows):
    found = {}
    for row in table(rows, "Школа"):
        if is_number(row["Обучающихся"]) and row["Обучающихся"] > 0:
            total = sum(row[group] for group in GROUPS if is_number(row[group]))
            found[row["Школа"]] = 100 * total / (6 * row["Обучающихся"])
    return found


def schools(sheets, figures):
    rows = results_of(sheets["Результаты"])
    last = max(int(row["Год"]) for row in rows)
    years = sorted({int(row["Год"]) for row in rows})
    parts, low, by_year = defaultdict(lambda: [0, 0]), defaultdict(int), defaultdict(lambda: [0, 0])
    for row in rows:
        taken, below = row["Участников"], row["Не преодолели минимум"]
        for key, into in (((row["Школа"], int(row["Год"])), by_year),):
            into[key][0] += taken
            into[key][1] += below
        if int(row["Год"]) == last:
            parts[row["Школа"]][0] += taken
            parts[row["Школа"]][1] += below
            low[row["Школа"]] += 100 * below / taken >= 30
    share = {name: 100 * below / taken for name, (taken, below) in parts.items()}
    hard = hardship(sheets["Социальные условия"])
    known = [name for name in share if name in hard]
    _, expected = line([hard[name] for name in known], [share[name] for name in known])
    cut, hard_cut = 100 - mean([share[name] for name in known]), mean([hard[name] for name in known])
    for name, (taken, below) in parts.items():
        low_end, high_end = wilson(below, taken)
        figures[f"school {name}"] = [taken, below, share[name], low_end, high_end, low[name], "да" if low[name] >= 2 else "нет"]
        if name in hard:
            is_low, is_hard = 100 - share[name] < cut, hard[name] > hard_cut
            group = {(1, 1): "ШНОР и ШНСУ", (1, 0): "ШНОР", (0, 1): "ШНСУ", (0, 0): "вне группы"}[(is_low, is_hard)]
            e = expected(hard[name])
            against = "лучше" if e > high_end else "хуже" if e < low_end else "как ожидается"
            figures[f"risk {name}"] = [hard[name], e, against, group]
    for year in years:
        figures[f"mean share {year}"] = [
            mean([100 * b / t for (name, y), (t, b) in by_year.items() if y == year and name in share])
        ]


def markers(rows, figures):
    """Results worth a second look: nobody below the minimum where others have some, and a fall that no chance explains."""
    rows = results_of(rows)
    last = max(int(row["Год"]) for row in rows)
    groups = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        groups[(row["Процедура"], row["Предмет"])][int(row["Год"])][row["Школа"]] = (row["Участников"], row["Не преодолели минимум"])
    for (procedure, subject), years in groups.items():
        now = years.get(last, {})
        earlier = [year for year in years if year < last]
        before = years[max(earlier)] if earlier else {}
        all_taken, all_below = (sum(pair[i] for pair in now.values()) for i in (0, 1))
        for school, (taken, below) in now.items():
            if taken < 25:
                continue
            low, high = wilson(below, taken)
            name = f"marker {school}, {procedure}, {subject}: "
            if below == 0 and all_taken > taken:
                others = 100 * (all_below - below) / (all_taken - taken)
                if others >= 10 and high < others:
                    figures[(name + "ни одного ниже минимума").lower()] = [others, taken, low, high]
            if school in before:
                was, was_below = before[school]
                fall = 100 * was_below / was - 100 * below / taken
                if fall >= 20 and high < wilson(was_below, was)[0]:
                    figures[(name + "резкое снижение доли ниже минимума").lower()] = [fall, taken, low, high]


def pages(sheets, figures):
    """Every school's own page: its years together, and its results one by one."""
    years, seen = defaultdict(lambda: [0, 0]), set()
    for row in results_of(sheets["Результаты"]):
        school, year, taken, below = row["Школа"], int(row["Год"]), row["Участников"], row["Не преодолели минимум"]
        years[(school, year)][0] += taken
        years[(school, year)][1] += below
        name = f"page {school}: {row['Процедура']}, {row['Предмет']}, {year}".lower()
        figures[name] = [taken, below, 100 * below / taken, row["Средний балл"]]
    last = max(year for _, year in years)
    for (school, year), (taken, below) in years.items():
        # A school without results of the last year has no place among the others.
        if (school, last) in years:
            figures[f"page {school}, {year}".lower()] = [taken, below, 100 * below / taken, *wilson(below, taken)]
    for school, share in hardship(sheets["Социальные условия"]).items():
        figures[f"page hardship {school}"] = [share]


def status(fact, plan, up):
    missing, whole = (plan - fact, abs(plan)) if up else (fact - plan, abs(fact))
    if (not up and fact == 0) or missing <= 1e-12 * whole:
        return "достигнут"
    return "близко" if missing <= 0.05 * whole + 1e-12 * whole else "не достигнут"


def indicators(rows, year_now, figures):
    for row in table(rows, "№ п/п"):
        plan, fact = (
            {int(h[5:]): v for h, v in row.items() if h.startswith(word + " ") and h[5:].isdigit() and is_number(v)}
            for word in ("План", "Факт")
        )
        up = row["Желаемая динамика"] != "снижение"
        both = [y for y in fact if y in plan and y <= year_now]
        if not both:
            continue
        year = max(both)
        part, whole = (fact[year], plan[year]) if up else (plan[year], fact[year])
        judged = part / whole if whole else None
        figures[f"indicator {row['Показатель']}"] = [year, judged, status(fact[year], plan[year], up)]
        last = max(plan)
        if len(fact) >= 3 and last > max(fact):
            xs = sorted(fact)
            slope, at = line(xs, [fact[x] for x in xs])
            forecast = at(last)
            if row["Единица измерения"] == "%":
                forecast = max(0, min(100, forecast))
            even = abs(slope) <= 0.01 * abs(mean(list(fact.values())))
            way = "стабильная" if even else "положительная" if (slope > 0) == up else "отрицательная"
            figures[f"forecast {row['Показатель']}"] = [way, forecast, last, plan[last], status(forecast, plan[last], up)]


MONTHS = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"]


def roadmap(rows, today, figures):
    """Days stand beside the terms, or the terms are a month and a year; «постоянно» has none."""
    at = next(i for i, row in enumerate(rows) if "Мероприятие" in row)
    header = rows[at]
    counts, months, soon, later = defaultdict(int), defaultdict(int), 0, 0
    for row in rows[at + 1 :]:
        cells = dict(zip(header, row + [None] * len(header)))
        if not cells["Мероприятие"]:
            continue
        term = cells["Срок"]
        is_done = cells["Отметка о выполнении"] == "выполнено"
        start = end = None
        first, final = (cells.get(word) for word in ("Начало", "Окончание"))
        is_standing = str(term).lower().startswith("постоянно")
        if is_number(final):
            start = date(1899, 12, 30) + timedelta(days=first) if is_number(first) else None
            end = date(1899, 12, 30) + timedelta(days=final)
            months[f"{MONTHS[end.month - 1]} {end.year}"] += 1
        elif re.fullmatch(r"\w+ \d{4}", str(term)) and term.split()[0] in MONTHS:
            word, year = term.split()
            month = MONTHS.index(word) + 1
            start = date(int(year), month, 1)
            end = (date(int(year) + month // 12, month % 12 + 1, 1)) - timedelta(days=1)
            months[term] += 1
        if is_done:
            state = "выполнено"
        elif is_standing or (end is None and str(term).lower().startswith("ежегодно")):
            state = "постоянно"
        elif end is None:
            state = "срок не определён"
        elif today > end:
            state = "просрочено"
        else:
            state = "предстоит" if start and today < start else "в работе"
        counts[state] += 1
        if state in ("в работе", "предстоит"):
            left = (end - today).days
            soon += left <= 7
            later += 7 < left <= 30
    for state, count in counts.items():
        figures[f"events {state}"] = [count]
    for month, count in months.items():
        figures[f"month {month}"] = [count]
    figures["due"] = [soon, later]


def support(sheets, today, figures):
    courses = table(sheets["Повышение квалификации"], "Школа")
    both = [row for row in courses if is_number(row["План, чел."]) and is_number(row["Обучено, чел."])]
    trained, planned = sum(r["Обучено, чел."] for r in both), sum(r["План, чел."] for r in both)
    figures["trained"] = [trained, planned, trained / planned]
    serial = (today - date(1899, 12, 30)).days
    active = [
        row
        for row in table(sheets["Партнёрство и наставничество"], "Школа")
        if not is_number(row["Действует до"]) or row["Действует до"] >= serial
    ]
    for name, word in (("agreements", "договор"), ("mentoring", "наставн")):
        figures[name] = [len({row["Школа"] for row in active if word in row["Вид сотрудничества"]})]
    visits = table(sheets["Посещение уроков"], "Дата")
    figures["visits"] = [len(visits), len({row["Школа"] for row in visits})]


def collection(sheets, today, figures):
    """One form and one period; a school is told by its code."""
    serial = (today - date(1899, 12, 30)).days
    last = {}
    for row in table(sheets["Журнал"], "Принято"):
        if row["Код школы"] and row["Статус"] not in ("заменено", "повтор"):
            last[row["Код школы"]] = row
    due = table(sheets["Кто не сдал"], "Код школы")[0]["Срок сдачи"]
    counts = defaultdict(int)
    register = next(rows for rows in sheets.values() if any("Код школы" in row and "Куратор" in row and "Срок сдачи" not in row for row in rows))
    at = next(i for i, row in enumerate(register) if "Код школы" in row)
    code, name = (register[at].index(word) for word in ("Код школы", "Школа"))
    for row in register[at + 1 :]:
        if len(row) <= name or not row[name]:
            continue
        own = last.get(row[code])
        state = own["Статус"] if own else "не сдано"
        counts[state] += 1
        until = own["Принято"] if state.startswith("принято") else serial
        figures[f"sent {row[name]}"] = [state, max(0, until - due)]
    for state, count in counts.items():
        figures[f"forms {state}"] = [count]


def self_assessment(sheets, figures):
    by_factor, by_block = defaultdict(list), defaultdict(list)
    for name, rows in sheets.items():
        if not name.startswith("Самообследование"):
            continue
        at = next(i for i, row in enumerate(rows) if any(str(cell).startswith("Оценка") for cell in row))
        header = rows[at]
        score = next(i for i, cell in enumerate(header) if str(cell).startswith("Оценка"))
        factor, block_at = header.index("Утверждение"), header.index("Блок")
        block = ""
        for row in rows[at + 1 :]:
            block = (row[block_at] if block_at < len(row) else None) or block
            if score < len(row) and is_number(row[score]):
                by_factor[row[factor]].append(row[score])
                by_block[block].append(row[score])
    for name, scores in by_factor.items():
        figures[f"factor {name}"] = [mean(scores), sum(score <= 1 for score in scores)]
    for name, scores in by_block.items():
        figures[f"block {name}"] = [mean(scores), len(scores)]


def overview(figures):
    """The ten that matter, of the figures above: which of them there are, every summary says by itself."""
    of = lambda word: [value for name, value in figures.items() if name.startswith(word + " ")]
    events = {name[7:]: value[0] for name, value in figures.items() if name.startswith("events ")}
    total = sum(events.values())
    judged = [value[2] for value in of("indicator")]
    low = sum(value[6] == "да" for value in of("school"))
    last = max(int(name.split()[-1]) for name in figures if name.startswith("gap "))
    ratio = max(value[3] for name, value in figures.items() if name.startswith("gap ") and name.endswith(str(last)))
    figures["overview"] = [
        total,
        events.get("выполнено", 0) / total,
        events.get("просрочено", 0),
        sum(figures["due"]),
        judged.count("достигнут") / len(judged) if judged else "нет данных",
        judged.count("не достигнут") if judged else "нет данных",
        ratio,
        low,
        figures["trained"][2],
        figures["agreements"][0],
    ]


def change(was, now, way=0, intervals=None):
    """Before, after, their difference and what it means; `way` is 1 where more is better, -1 where less is, else 0."""
    by = round(now - was + 0.0, 6)
    if by == 0:
        meaning = "без изменений"
    elif way == 0:
        meaning = ""
    else:
        meaning = "лучше" if (by > 0) == (way > 0) else "хуже"
    if intervals and by != 0:
        (low_was, high_was), (low_now, high_now) = intervals
        if low_now <= high_was and low_was <= high_now:
            meaning = "в пределах случайного"
    return [was, now, by, meaning]


def compared(before, after, figures):
    """What two books say of the same thing; a row that one of them lacks has come or is gone."""

    def put(title, label, figure, was, now, told):
        name = f"compared {title}: {label}, {figure}".lower()
        if was is None and now is None:
            return
        if was is None or now is None:
            figures[name] = ["нет данных", now, "новая строка"] if was is None else [was, "нет данных", "строки больше нет"]
        else:
            figures[name] = told(was, now)

    def number(way=0):
        return lambda was, now: change(was, now, way)

    def rank(*words):
        def told(was, now):
            a, b = words.index(was), words.index(now)
            return [was, now, "без изменений" if a == b else "лучше" if b > a else "хуже"]

        return told

    def both(word):
        names = {name: None for book in (after, before) for name in book if name.startswith(word + " ")}
        for name in names:
            yield name[len(word) + 1 :], before.get(name), after.get(name)

    def at(values, place):
        return None if values is None else values[place]

    ways = [0, 1, -1, 0, 1, -1, -1, -1, 1, 1]
    for label, way, was, now in zip(TEN, ways, before["overview"], after["overview"]):
        put("Обзор программы: десять главных показателей", label, "Значение", was, now, number(way))
    for state, way in STATES.items():
        was, now = (book.get(f"events {state}", [0])[0] for book in (before, after))
        put("Сводка дорожной карты: по состоянию", state, "Мероприятий", was, now, number(way))
    for name, was, now in both("indicator"):
        title = "Итоги по показателям: достижение, статус и прогноз"
        put(title, name, "Год оценки", at(was, 0), at(now, 0), number())
        put(title, name, "Достижение", at(was, 1), at(now, 1), number(1))
        put(title, name, "Статус", at(was, 2), at(now, 2), rank("не достигнут", "близко", "достигнут"))
    last = {}
    for book, side in ((before, 0), (after, 1)):
        for name in (name for name in book if name.startswith("gap ")):
            series, year = name[4:].rsplit(" ", 1)
            own = last.setdefault(series, [None, None])
            if own[side] is None or int(year) > own[side][0]:
                own[side] = [int(year), *book[name]]
    for series, (was, now) in last.items():
        label = series.replace(" ", ", ", 1)
        few = min(each[1] for each in (was, now) if each) < 10
        for place, figure in ((4, "Отношение"), (5, "Разрыв, баллов"), (6, "Джини")):
            put("Разрыв между школами", label, figure, at(was, place), at(now, place), number(0 if few else -1))
        put("Разрыв между школами", label, "Год", at(was, 0), at(now, 0), number())
    for year, was, now in both("mean share"):
        title = "Школы, риски и динамика: доля ниже минимума по годам, среднее по школам, %"
        put(title, year, "Доля ниже минимума, %", at(was, 0), at(now, 0), number(-1))
    for name, was, now in both("school"):
        title = "Школы, риски и динамика: школы"
        told = lambda a, b: change(a, b, -1, (was[3:5], now[3:5]))
        put(title, name, "Доля ниже минимума, %", at(was, 2), at(now, 2), told)
        put(title, name, "Низкие результаты", at(was, 6), at(now, 6), rank("да", "нет"))
    for name, was, now in both("block"):
        title = "Итоги самообследования: средняя оценка по блокам"
        put(title, name, "Средняя, 0–3", at(was, 0), at(now, 0), number(1))
        put(title, name, "Оценок", at(was, 1), at(now, 1), number())
    for state, was, now in both("forms"):
        title = "Сбор форм, кто сдал: по состоянию сдачи"
        put(title, state, "Сколько", at(was, 0), at(now, 0), number())


TEN = [
    "Мероприятий в дорожной карте",
    "Выполнено мероприятий, %",
    "Просрочено мероприятий",
    "Срок в ближайшие 30 дней",
    "Показателей достигнуто, %",
    "Показателей не достигнуто",
    "Наибольшее отношение лучших 10 % школ к худшим",
    "Школ с низкими результатами",
    "Обучено педагогов, % плана",
    "Школ с действующим договором",
]
STATES = {"выполнено": 1, "в работе": 0, "просрочено": -1, "предстоит": 0, "постоянно": 0, "срок не определён": 0}


def marks(sheets, figures):
    """Marks beside those of the journal, and marks that are all alike: of a sheet of one work in each, as an export has them."""
    for row in table(sheets["Сравнение"], "Группы участников"):
        taken, raised = row["Кол-во участников"], row["Повысили, %"]
        if taken >= 25 and raised >= 30:
            part = math.floor(raised * taken / 100 + 0.5)
            name = f"marker {row['Группы участников']}, ВПР, Математика: отметки выше журнала".lower()
            figures[name] = [raised, taken, *wilson(part, taken)]
    for row in table(sheets["Отметки"], "Школа"):
        given = {mark: row[mark] for mark in (2, 3, 4, 5) if row[mark]}
        if len(given) == 1 and 2 not in given and sum(given.values()) >= 25:
            name = f"marker {row['Школа']}, {row['Процедура']}, {row['Предмет']}: у всех одна отметка".lower()
            figures[name] = [*given, sum(given.values())]


def counted(file):
    with open(file, encoding="utf-8") as opened:
        book = json.load(opened)
    sheets, figures = book["sheets"], {}
    if "Сравнение" in sheets:
        marks(sheets, figures)
        return figures
    today = date(1899, 12, 30) + timedelta(days=book["today"])
    gaps(sheets["Результаты"], figures)
    schools(sheets, figures)
    markers(sheets["Результаты"], figures)
    pages(sheets, figures)
    indicators(sheets["Показатели"], today.year, figures)
    roadmap(sheets["Дорожная карта"], today, figures)
    support(sheets, today, figures)
    collection(sheets, today, figures)
    self_assessment(sheets, figures)
    overview(figures)
    return figures


def main():
    figures = counted(sys.argv[1])
    if len(sys.argv) > 2:
        changes = {}
        compared(counted(sys.argv[2]), figures, changes)
        figures.update(changes)
    print(json.dumps(figures, ensure_ascii=False))


main()

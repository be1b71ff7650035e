"""
Reference values of the functions, a JSON case per line, by numpy and scipy:
python3 reference.py > reference.txt
Nothing here is shared with the code it checks; each value is computed the way the definition is written.
"""

import json
import math

import numpy as np
from scipy import stats

generator = np.random.default_rng(20201)
cases = []


def case(function, args, expected, tolerance=1e-9):
    cases.append({"fn": function, "args": args, "expected": expected, "tol": tolerance})


def column(values):
    return [[value] for value in np.asarray(values, dtype=object).tolist()]


def places(count, share):
    """Half rounds up; the share is taken as the decimal fraction that it is written as."""
    return max(1, math.floor(round(count * share, 9) + 0.5))


def end_mean(values, weights, count, largest):
    """Every tied school takes an equal part of a place: schools are cut into pieces and the pieces are weighed."""
    order = np.argsort(-values if largest else values, kind="stable")
    cut = values[order[count - 1]]
    beyond = values > cut if largest else values < cut
    tied = values == cut
    part = np.where(beyond, 1.0, np.where(tied, (count - beyond.sum()) / tied.sum(), 0.0))
    return float(np.average(values, weights=weights * part))


def ends(values, share, weights):
    weights = np.ones_like(values) if weights is None else weights
    count = places(len(values), share)
    return end_mean(values, weights, count, True), end_mean(values, weights, count, False)


def gini(values, weights):
    differences = np.abs(values[:, None] - values[None, :]) * weights[:, None] * weights[None, :]
    return float(differences.sum() / (2 * weights.sum() ** 2 * np.average(values, weights=weights)))


def theil(values, weights):
    part = weights / weights.sum()
    ratio = values / np.average(values, weights=weights)
    logarithms = np.log(ratio, out=np.zeros_like(ratio), where=ratio > 0)
    return float(np.sum(part * ratio * logarithms))


def disparity(values, weights):
    mean = np.average(values, weights=weights)
    return float(100 * np.average(np.abs(values - mean), weights=weights) / mean)


LISTS = {
    "scores": np.round(generator.normal(55, 11, 37), 1),
    "grades": generator.choice([3.0, 3.2, 3.5, 3.8, 4.0], 25),
    "skewed": np.round(generator.lognormal(3, 1, 60), 3),
    "pair": np.array([40.0, 60.0]),
    "zeros": np.array([0.0, 0.0, 5.0, 12.5, 3.0]),
}

for name, values in LISTS.items():
    weights = np.round(generator.uniform(1, 90, len(values)))
    ones = np.ones_like(values)
    for share in (None, 0.05, 0.2, 0.25, 0.5):
        for given in (None, weights):
            best, worst = ends(values, 0.1 if share is None else share, given)
            args = [column(values), share, None if given is None else column(given)]
            if worst != 0:
                case("RATIO", args, best / worst)
            case("GAP", args, best - worst)
    for given in (None, weights):
        used = ones if given is None else given
        args = [column(values), None if given is None else column(given)]
        case("GINI", args, gini(values, used))
        case("THEIL", args, theil(values, used))
        case("DISPARITY", args, disparity(values, used))

for first, second in (("scores", "skewed"), ("grades", "pair"), ("skewed", "grades")):
    a, b = LISTS[first], LISTS[second]
    pooled = math.sqrt(
        ((len(a) - 1) * np.var(a, ddof=1) + (len(b) - 1) * np.var(b, ddof=1)) / (len(a) + len(b) - 2)
    )
    case("GROUPGAP", [column(a), column(b), None], float(a.mean() - b.mean()))
    case("GROUPGAP", [column(a), column(b), "ratio"], float(a.mean() / b.mean()))
    case("GROUPGAP", [column(a), column(b), "cohen"], float((a.mean() - b.mean()) / pooled))

for count in (3, 12, 80):
    conditions = np.round(generator.uniform(0, 1, count), 3)
    results = np.round(70 - 25 * conditions + generator.normal(0, 4, count), 1)
    line = stats.linregress(conditions, results)
    for x in (-0.5, 0.0, 0.37, 2.0):
        case("EXPECTED", [column(results), column(conditions), x], float(line.intercept + line.slope * x))
    rest = results - (line.intercept + line.slope * conditions)
    case("RESIDUAL", [column(results), column(conditions)], [[value] for value in rest.tolist()])

for successes, total in ((0, 8), (8, 8), (3, 8), (1, 1), (17, 40), (999, 1000), (12, 100000)):
    for confidence in (None, 0.5, 0.9, 0.99, 0.999):
        test = stats.binomtest(successes, total)
        limits = test.proportion_ci(confidence_level=confidence or 0.95, method="wilson")
        case("INTERVAL", [successes, total, confidence], [[100 * limits.low, 100 * limits.high]])

for scores in (LISTS["scores"], LISTS["grades"]):
    for threshold in (3.5, 50, 99):
        case("PASSRATE", [column(scores), threshold], 100 * float(np.mean(scores >= threshold)))
    names = [f"Школа {number}" for number in range(1, len(scores) + 1)]
    for share in (None, 0.3, 1):
        count = places(len(scores), 0.1 if share is None else share)
        cut = np.sort(scores)[count - 1]
        order = [index for index in np.argsort(scores, kind="stable") if scores[index] <= cut]
        case("LOWEST", [column(names), column(scores), share], [[names[i], float(scores[i])] for i in order])


def trend(values, direction, tolerance):
    index = np.array([place for place, value in enumerate(values) if value is not None], dtype=float)
    present = np.array([value for value in values if value is not None], dtype=float)
    slope = np.polyfit(index, present, 1)[0]
    if abs(slope) <= tolerance * abs(present.mean()):
        return "стабильная"
    return "положительная" if (slope > 0) == (direction == "up") else "отрицательная"


for values in ([41.0, None, 43.5, 47.2], [61, 60.9, 61.2, 61], [80, 75, None, None, 60], [3, 3.02], [5, 4.9, 4.8]):
    for direction in ("up", "down"):
        for tolerance in (None, 0, 0.05):
            used = 0.01 if tolerance is None else tolerance
            case("TREND", [column(values), direction, tolerance], trend(values, direction, used))

for each in cases:
    print(json.dumps(each, ensure_ascii=False))

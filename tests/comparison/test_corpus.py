"""Places of the annotated articles, all beside each other: nothing fails, and nothing silly is said."""

import re
from itertools import pairwise

import pytest

from indicators.caveats import caveat_codes
from indicators.comparison.compared import Comparison
from indicators.dataset import Dataset

INDICATORS = (
    "gdp",
    "resident_population",
    "trade_total",
    "public_budget_revenue",
    "disposable_income",
    "high_tech_enterprises",
)
SILLY = re.compile(r"None|[{}]|\bnan\b|Infinity|\d{12}|(?<!\d)-\d|与与|，，|、、|  ")
QUOTE = re.compile('“[^”]*”|"[^"]*"')  # the articles' own words
REFUSALS = [
    code
    for code, row in caveat_codes().items()
    if row.severity == "refuse" and code not in ("unit_differs", "currency_differs")
]


def places(dataset: Dataset, indicator: str, measure: str) -> list[str]:
    rows = (row for row in dataset if (row.indicator, row.measure) == (indicator, measure))
    return list(dict.fromkeys(row.ref_area_name for row in rows if row.ref_area_name and not row.subject))


def check(comparison: Comparison) -> None:
    sheet = comparison.sheet()
    texts = [sheet.title, *(cell.text for row in sheet.rows for cell in row), *(note.text for note in sheet.notes)]
    for text in texts:
        for lang in ("zh", "en"):
            assert not SILLY.search(QUOTE.sub("…", text[lang])), text[lang]
    if not comparison.refused:
        assert len(comparison.frame) == len(comparison.results)
        for result in comparison.results:
            assert result.interval.value is None or result.interval.contains(result.interval.value)
            assert set(result.claim_ids) <= {row.claim_id for row in comparison.dataset}


@pytest.mark.parametrize("measure", ["level", "growth_rate"])
@pytest.mark.parametrize("indicator", INDICATORS)
def test_neighbours_compare_or_are_refused(corpus: Dataset, indicator: str, measure: str) -> None:
    for pair in pairwise(places(corpus, indicator, measure)):
        check(corpus.compare(indicator, pair, measure=measure))


@pytest.mark.parametrize("indicator", ["gdp", "resident_population"])
def test_all_places_stand_beside_each_other(corpus: Dataset, indicator: str) -> None:
    comparison = corpus.compare(indicator, places(corpus, indicator, "level"), allow=REFUSALS)
    check(comparison)
    ranks = [result.interval.value for result in comparison.results if result.kind == "rank" and result.interval.value]
    assert len(ranks) > len(comparison.sides) / 2
    assert max(ranks) <= len(comparison.sides)
    assert len(comparison.caveats) < 2 * len(comparison.sides)

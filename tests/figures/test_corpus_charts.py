"""Charts of many selections of the annotated articles: whatever is asked for is drawn, said, cited and readable."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.figures.chart import Chart
from indicators.figures.layout.placing import Box
from indicators.figures.picture import make_picture
from indicators.figures.plan import LANGUAGES
from indicators.figures.style import SIZES, Canvas, text_width
from indicators.model import scale

MOST, PLACES = 18, 12


def selections(corpus: Dataset) -> Iterator[tuple[str, str, list[str]]]:
    """The quantities that most places have, other than those of one place, with at most a dozen places."""
    places: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for row in corpus:
        if row.ref_area_name:
            name = row.indicator if row.indicator != "other" else row.indicator_zh
            places[name, row.measure][row.ref_area_name] = None
    for (indicator, measure), names in sorted(places.items(), key=lambda item: (-len(item[1]), item[0]))[:MOST]:
        yield indicator, measure, list(names)[:PLACES]


@pytest.fixture(scope="module")
def charts(corpus: Dataset) -> list[Chart]:
    made = []
    for indicator, measure, places in selections(corpus):
        made.append(corpus.plot.compare(indicator, places, measure=measure))
        try:
            made.append(corpus.plot.timeline(indicator, places, measure))
        except IndicatorsError as error:
            assert "with a period" in str(error)  # noqa: PT017 - what else is wrong fails
    made += [corpus.plot.panels(["gdp", "exports", "resident_population"], ["福建省", "厦门市", "芜湖市"])]
    made += [corpus.plot.composition("gdp", "福建省"), corpus.plot.composition("resident_population", "吉林省")]
    return made


def test_texts_stand_apart_and_on_the_page(charts: list[Chart], monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, Box]] = []
    pages: list[Canvas] = []
    make, write = Canvas.__init__, Canvas.text

    def remember(self: Canvas, *arguments: Any) -> None:
        make(self, *arguments)
        pages.append(self)

    def note(self: Canvas, x: float, y: float, text: str, style: str, **more: Any) -> None:
        width, height = text_width(text, SIZES[style]), SIZES[style] / 72
        left = {"left": x, "center": x - width / 2, "right": x - width}[more.get("align", "left")]
        written.append((text, Box(left + 0.01, y - height / 2 + 0.02, left + width - 0.01, y + height / 2 - 0.02)))
        write(self, x, y, text, style, **more)

    monkeypatch.setattr(Canvas, "__init__", remember)
    monkeypatch.setattr(Canvas, "text", note)
    for chart in charts:
        for language in LANGUAGES:
            written.clear()
            make_picture(chart.plan, chart.evidence, language).files([], Path())
            across, down = pages[-1]._size
            page = Box(0.1, 0.0, across - 0.1, down)
            assert [text for text, box in written if not box.within(page)] == [], chart
            assert [(a[0], b[0]) for a, b in combinations(written, 2) if a[1].meets(b[1])] == [], chart


def test_every_mark_cites_claims_that_stand_at_their_lines(charts: list[Chart], corpus: Dataset) -> None:
    for chart in charts:
        for mark in chart.marks:
            assert mark.claim_ids
            for claim_id in mark.claim_ids:
                row = corpus[claim_id]
                line = corpus.line_text(row)
                assert line is not None
                assert line[row.start : row.end] == row.quote
                assert row.short in chart.caption()
                assert row.short in chart.alt()


def test_what_is_drawn_lies_where_the_value_says(charts: list[Chart], corpus: Dataset) -> None:
    powers = {"万": 4, "亿": 8, "万亿": 12}
    for chart in charts:
        for mark in chart.marks:
            if mark.reach and mark.shape != "rest":
                row = corpus[mark.claim_ids[0]]
                counted = next(
                    (power for word, power in reversed(powers.items()) if mark.axis_unit.startswith(word)), 0
                )
                assert mark.value == row.value == scale(mark.reach.at, counted)
                assert mark.hatched == (row.claim_status != "actual")
                for bound, end in ((row.lower, mark.reach.low), (row.upper, mark.reach.high)):
                    assert bound is None or end == scale(bound, -counted)


def test_every_number_drawn_is_said_for_who_cannot_see_it(charts: list[Chart]) -> None:
    for chart in charts:
        said = chart.alt()
        assert all(mark.text in said for mark in chart.marks if mark.text)
        assert Decimal(len(said)) > 20

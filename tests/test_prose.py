import pytest

from indicators.errors import IndicatorsError
from indicators.prose import points, say


def test_both_languages_are_paragraphs() -> None:
    assert say("一。", "One.", "a", 1)._repr_markdown_() == "一。\n\nOne."


def test_points_are_one_list() -> None:
    listed = points(say("一。", "One."), say("二。", "Two."))
    assert listed._repr_markdown_() == "- 一。<br>\n  One.\n- 二。<br>\n  Two."


@pytest.mark.parametrize("facts", [(0,), (1, ""), (1, (), 1)])
def test_what_the_rows_do_not_bear_out_stops_the_notebook(facts: tuple[object, ...]) -> None:
    place = next(n for n, fact in enumerate(facts, start=1) if not fact)
    with pytest.raises(IndicatorsError, match=rf"fact {place} of {len(facts)} .* no longer so: 'One\.'"):
        say("一。", "One.", *facts)

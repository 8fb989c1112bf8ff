import pytest

from indicators.errors import IndicatorsError
from indicators.prose import say


def test_both_languages_are_paragraphs() -> None:
    assert say("一。", "One.", "a", 1)._repr_markdown_() == "一。\n\nOne."


@pytest.mark.parametrize("facts", [(0,), (1, ""), (1, (), 1)])
def test_what_the_rows_do_not_bear_out_stops_the_notebook(facts: tuple[object, ...]) -> None:
    place = next(n for n, fact in enumerate(facts, start=1) if not fact)
    with pytest.raises(IndicatorsError, match=rf"fact {place} of {len(facts)} .* no longer so: 'One\.'"):
        say("一。", "One.", *facts)

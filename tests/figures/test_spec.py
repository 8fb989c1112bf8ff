import re

import pytest

from indicators.figures.cells import read_claims
from indicators.figures.plan import LANGUAGES
from indicators.figures.spec import DeclaredGrid, Figure, read_figures, words
from indicators.figures.style import COLOURS
from indicators.figures.wording import verb
from indicators.observation import COLUMNS

from .conftest import GOLD, ROOT


@pytest.mark.parametrize("figure", read_figures(), ids=lambda figure: figure.id)
def test_declarations_select_columns_that_exist_and_type_no_number(figure: Figure) -> None:
    texts = [figure.title, figure.subtitle]
    for part in figure.parts:
        selected = [part.select, *(codes for row in part.rows for codes in (row.select, row.beside))]
        if isinstance(part, DeclaredGrid):
            selected += [panel.select for panel in part.panels]
            texts += [panel.column.heading for panel in part.panels]
        else:
            selected.append(part.whole)
        assert {column for codes in selected for column in codes} <= set(COLUMNS) - {
            "claim_id",
            "source_id",
            "line",
            "value",
        }
        assert {row.colour for row in part.rows} <= set(COLOURS)
    for language in LANGUAGES:
        assert not any(re.search(r"\d", text[language]) for text in texts)


def test_figures_have_ids_of_their_own() -> None:
    ids = [figure.id for figure in read_figures()]
    assert len(set(ids)) == len(ids) >= 6


def test_words_are_given_in_both_languages() -> None:
    def leaves(entry: object) -> None:
        assert isinstance(entry, dict)
        if "zh" in entry or "en" in entry:
            assert set(entry) == set(LANGUAGES)
        else:
            for each in entry.values():
                leaves(each)

    leaves({group: entry for group, entry in words().items() if group != "turned"})


def test_the_verb_is_that_of_the_clause_before() -> None:
    claims = [claim for claim in read_claims(GOLD) if claim.indicator == "high_tech_enterprises" and claim.line == 81]
    line = (ROOT / "seeds" / f"{claims[0].source_id}.txt").read_text(encoding="utf-8").split("\n")[80]
    lines = {claim.claim_id: line for claim in claims}
    assert [verb(claim, lines, ("净增", "新增")) for claim in claims] == ["净增", "", "新增", ""]

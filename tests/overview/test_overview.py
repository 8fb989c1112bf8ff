import pytest

from indicators.dataset import Dataset
from indicators.errors import IndicatorsError

TARGET = "004_1900faf847d9a6f1.L78.C117"


def test_each_table_shows_itself_in_a_notebook_and_as_text(seeds: Dataset) -> None:
    tables = [
        seeds.overview.articles(),
        seeds.overview.counts("status"),
        seeds.overview.claims(),
        seeds.overview.claim(TARGET),
        seeds.overview.promises(),
    ]
    for table in tables:
        assert "<table" in table._repr_html_()
        assert table.sheet().title["en"] in table.to_text("en")
    assert repr(tables[1]) == "<Listing: Claims by status, 5 rows>"


def test_long_tables_can_be_filtered_and_short_ones_need_it_not(seeds: Dataset) -> None:
    assert "<script>" in seeds.overview.claims()._repr_html_()
    assert "<script>" not in seeds.overview.counts("status")._repr_html_()


def test_all_claims_are_listed_and_of_very_many_the_first(seeds: Dataset, corpus: Dataset) -> None:
    assert seeds.overview.claims().sheet().claim_ids == tuple(row.claim_id for row in seeds)
    many = corpus.overview.claims().sheet()
    assert 100 < len(many.rows) < len(corpus)
    assert f"first {len(many.rows)}" in many.title["en"]


def test_a_quote_leads_to_its_line(seeds: Dataset) -> None:
    assert 'seeds/004_1900faf847d9a6f1.txt#line=77"' in seeds.overview.claim(TARGET)._repr_html_()


def test_an_unknown_claim_names_near_ones(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match=rf"unknown claim .* did you mean {TARGET}"):
        seeds.overview.claim(TARGET[:-1] + "8")

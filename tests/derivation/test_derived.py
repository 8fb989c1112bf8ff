import pytest

import indicators
from indicators.dataset import Dataset
from indicators.derivation.derive import derive
from indicators.errors import IndicatorsError
from indicators.schema import derived_columns

SUZHOU_STOCK = "004_1900faf847d9a6f1.L81.C49.earlier_level"


def test_the_table_is_what_the_claims_give(seeds: Dataset) -> None:
    assert tuple(seeds.derived) == derive(seeds)


def test_selection_by_rule_indicator_and_place(seeds: Dataset) -> None:
    derived = seeds.derived
    assert {each.rule for each in derived.select(rule=["占比", "Earlier level from a change"])} == {
        "share",
        "earlier_level",
    }
    (found,) = derived.select(rule="earlier_level", indicator="高新技术企业", area="苏州")
    assert found.derived_id == SUZHOU_STOCK
    assert found == derived[SUZHOU_STOCK]
    assert SUZHOU_STOCK in derived
    assert repr(derived.select(area="苏州")) == "<Derived: 4 figures>"


def test_an_unknown_rule_or_id_names_near_ones(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match="did you mean share"):
        seeds.derived.select(rule="shares")
    with pytest.raises(IndicatorsError, match=rf"did you mean {SUZHOU_STOCK}"):
        seeds.derived[SUZHOU_STOCK.replace("level", "levle")]


def test_of_selected_claims_only_what_follows_from_these(seeds: Dataset) -> None:
    selected = seeds.select(area="苏州")
    assert len(selected.derived) == 4
    assert all(name in selected for each in selected.derived for name in each.claim_ids)


def test_the_frame_has_the_columns_and_their_types(seeds: Dataset) -> None:
    frame = seeds.derived.frame
    assert list(frame.columns) == list(derived_columns())
    assert len(frame) == len(seeds.derived)
    assert frame["value"].dtype == "float64"
    assert frame["period_end"].dtype == "datetime64[s]"
    assert frame["formula"].dtype == "string"
    assert list(seeds.derived.select(rule="sum").frame.dtypes) == list(frame.dtypes)


def test_every_id_is_its_own_and_begins_with_the_first_input(corpus: Dataset) -> None:
    ids = [each.derived_id for each in corpus.derived]
    assert len(set(ids)) == len(ids) > 100
    for each in corpus.derived:
        assert each.derived_id.startswith(f"{each.claim_ids[0]}.{each.rule}")
        assert all(name in corpus for name in each.claim_ids)


def test_a_dataset_of_loose_articles_has_derived_figures_too() -> None:
    dataset = indicators.extract("2020年,苏州市高新技术企业净增2720家,累计达9772家。").dataset
    assert [each.rule for each in dataset.derived] == ["growth_by_change", "earlier_level"]
    assert dataset.folder is None

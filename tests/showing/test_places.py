from dataclasses import replace
from pathlib import Path

import pytest

import indicators
from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.showing.excerpt import marked
from indicators.showing.places import by_article, places_of

from .conftest import ARTICLE, QINGDAO, STOCK, SUZHOU

TARGET = "002_891f9791fd49323d.L30.C237"


@pytest.fixture
def dataset() -> Dataset:
    return indicators.load()


def test_claims_of_one_line_share_a_place(dataset: Dataset) -> None:
    places = places_of([QINGDAO, STOCK, SUZHOU], dataset)
    assert list(places) == [QINGDAO, STOCK, SUZHOU]
    assert places[SUZHOU] is places[QINGDAO]
    assert [each.claim_id for each in places[SUZHOU].citations] == [SUZHOU, QINGDAO]
    assert marked(places[STOCK].excerpt).endswith("累计达〔9772家〕;青岛同期则新增567家,累计为4396家。…")
    assert marked(places[SUZHOU].sentence(QINGDAO)).count("〔") == 1
    assert marked(places[SUZHOU].line(QINGDAO)).startswith("根据苏州与青岛两地发布的2020年统计公报显示")


def test_a_link_leads_from_the_current_folder(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(indicators.__file__).parent / "data")
    assert places_of([STOCK], dataset)[STOCK].link("#L81") == f"../../seeds/{ARTICLE}.txt#L81"


def test_an_article_that_is_not_at_hand_has_its_quotes_and_no_link(dataset: Dataset) -> None:
    gone = {key: replace(source, file="gone/x y.txt") for key, source in dataset.sources.items()}
    place = places_of([SUZHOU, QINGDAO], replace(dataset, sources=gone))[SUZHOU]
    assert place.link("#L72") is None
    assert marked(place.excerpt) == "〔9385.6亿元〕 … 〔4361.56亿元〕"
    assert marked(place.line(SUZHOU)) == marked(place.sentence(SUZHOU)) == "〔9385.6亿元〕"


def test_a_link_is_an_address_whatever_the_file_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("苏 州.txt").write_text("2020年，苏州市地区生产总值20170.5亿元。\n", encoding="utf-8")
    reading = indicators.extract("苏 州.txt").dataset
    (row,) = reading
    assert places_of([row.claim_id], reading)[row.claim_id].link("#L1") == "%E8%8B%8F%20%E5%B7%9E.txt#L1"


def test_places_are_grouped_by_article_and_sorted_by_line(dataset: Dataset) -> None:
    places = places_of([STOCK, TARGET, SUZHOU], dataset)
    assert [[place.short for place in group] for group in by_article(places.values())] == [
        ["[004 L72]", "[004 L81]"],
        ["[002 L30]"],
    ]


def test_an_unknown_claim_is_an_error(dataset: Dataset) -> None:
    with pytest.raises(IndicatorsError, match="unknown claim"):
        places_of(["004.L1.C1"], dataset)

from datetime import date
from pathlib import Path

import pytest

import indicators
from indicators.dataset import Dataset

TEXT = "2020年,苏州市地区生产总值20170.5亿元,同比增长3.4%。"


def test_a_text_gives_mentions_claims_a_frame_and_a_ledger() -> None:
    reading = indicators.extract(TEXT)
    assert [mention.quote for mention in reading.mentions] == ["2020年", "20170.5亿元", "3.4%"]
    assert [claim.indicator for claim in reading.claims] == ["gdp"] * 2
    assert reading.frame["quote"].tolist() == ["20170.5亿元", "3.4%"]
    assert reading.frame.dtypes.equals(Dataset((), {}).frame.dtypes)
    assert reading.ledger().summary == "text: 3 mentions: claim 2, date 1"


def test_a_file_is_selected_from_and_cited_like_a_dataset(tmp_path: Path) -> None:
    path = tmp_path / "city.txt"
    path.write_text(TEXT + "\n", encoding="utf-8")
    reading = indicators.extract(path)
    growth = reading.dataset.select(indicator="地区生产总值", measure="growth_rate", area="苏州", period=2020)
    assert [row.quote for row in growth] == ["3.4%"]
    citation = growth.cite("city.L1.C29")
    assert str(citation) == f"city，{path.as_posix()}:1，“3.4%” [city L1]"
    assert citation.line_text == TEXT


def test_a_citation_has_what_the_article_prints_about_itself() -> None:
    text = f"苏州经济稳步增长\n2021-05-19 来源:示例日报\n\n{TEXT}"
    (growth,) = indicators.extract(text).dataset.select(measure="growth_rate")
    dataset = indicators.extract(text).dataset
    assert str(dataset.cite(growth.claim_id)) == "示例日报：《苏州经济稳步增长》，2021-05-19，line 4，“3.4%” [text L4]"
    given = indicators.extract(text, published="2021-05-20").dataset
    assert "，[2021-05-20]，" in str(given.cite(growth.claim_id))


def test_a_claim_of_a_text_is_cited_by_its_line() -> None:
    dataset = indicators.extract(TEXT).dataset
    assert str(dataset.cite("text.L1.C29")) == "text，line 1，“3.4%” [text L1]"


@pytest.mark.parametrize("published", ["2021-05-19", date(2021, 5, 19)])
def test_relative_dates_take_the_day_of_publication(published: str | date) -> None:
    reading = indicators.extract("去年,苏州市地区生产总值20170.5亿元。", published=published)
    assert reading.frame["time_period"].tolist() == ["2020"]


@pytest.mark.parametrize(
    ("text", "published", "message"),
    [
        (" \n", None, "the text is empty"),
        (TEXT, "gestern", "'gestern' is no date"),
        (Path("missing.txt"), None, r"missing\.txt: no such file"),
    ],
)
def test_what_cannot_be_read_is_an_error(text: str | Path, published: str | None, message: str) -> None:
    with pytest.raises(indicators.IndicatorsError, match=message):
        indicators.extract(text, published=published)


def test_a_text_without_numbers_has_no_claims() -> None:
    reading = indicators.extract("苏州与青岛同在一条赛道。")
    assert reading.mentions == ()
    assert reading.frame.empty

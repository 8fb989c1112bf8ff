import pytest

from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.overview.counts import counts_sheet

EACH = ["indicator", "area", "period", "measure", "status", "hedge", "prices", "source"]


@pytest.mark.parametrize("by", EACH)
def test_every_claim_is_counted_once_and_the_most_frequent_come_first(corpus: Dataset, by: str) -> None:
    sheet = counts_sheet(corpus, by)
    counts = [int(row[1].text["zh"].replace(",", "")) for row in sheet.rows]
    assert sum(counts) == len(corpus)
    assert counts == sorted(counts, reverse=True)
    assert len({row[0].text["zh"] for row in sheet.rows}) == len(counts)


def test_labels_stand_in_both_languages(seeds: Dataset) -> None:
    rows = {row[0].text["zh"]: row for row in counts_sheet(seeds, "status").rows}
    assert rows["目标"][0].text["en"] == "Target"
    assert [cell.text["en"] for cell in rows["目标"][1:]] == ["4", "3"]
    places = [row[0].text["en"] for row in counts_sheet(seeds, "area").rows]
    assert places[:2] == ["Guangzhou", "Suzhou"]
    assert "No one place" in places


def test_what_the_codelist_lacks_is_counted_together(seeds: Dataset) -> None:
    rows = {row[0].text["en"]: row[1].text["en"] for row in counts_sheet(seeds, "indicator").rows}
    assert rows["Other (not in the codelist)"] == str(sum(row.indicator == "other" for row in seeds))


def test_an_unknown_way_to_count_names_those_there_are(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match="unknown count 'indicators': did you mean indicator"):
        counts_sheet(seeds, "indicators")

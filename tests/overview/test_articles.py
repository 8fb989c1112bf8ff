from collections import Counter

import indicators
from indicators.dataset import Dataset
from indicators.overview.articles import articles_sheet
from indicators.showing.sheet import Sheet


def columns(sheet: Sheet) -> list[str]:
    return [name["en"] for name in sheet.head]


def test_each_article_has_a_row_and_the_last_has_the_sums(seeds: Dataset) -> None:
    sheet = articles_sheet(seeds)
    assert [row[0].text["en"] for row in sheet.rows] == ["000", "001", "002", "003", "004", "All"]
    for column in range(columns(sheet).index("Numbers"), len(sheet.head)):
        *counts, total = (int(row[column].text["zh"]) for row in sheet.rows)
        assert sum(counts) == total


def test_the_kinds_add_up_to_all_numbers_of_the_dataset(corpus: Dataset) -> None:
    sheet = articles_sheet(corpus)
    total = dict(zip(columns(sheet), (cell.text["zh"].replace(",", "") for cell in sheet.rows[-1]), strict=True))
    counted = Counter(mention.kind for mentions in corpus.mentions.values() for mention in mentions)
    assert int(total["Claim"]) == counted["claim"] == len(corpus)
    assert int(total["Date"]) == counted["date"]
    assert int(total["Numbers"]) == counted.total()
    assert sheet.notes[0].text["en"] == "Digits in none of these: 0"


def test_what_the_article_does_not_print_is_in_brackets_and_said_so(seeds: Dataset) -> None:
    sheet = articles_sheet(seeds)
    dates = [row[1].text["en"].rpartition("\n")[2] for row in sheet.rows]
    assert dates[:3] == ["[2018-08-28]", "[2015-08-10]", "2017-07-07"]
    assert sheet.notes[1].text["en"].startswith("In brackets: ")


def test_no_brackets_need_no_note() -> None:
    data = indicators.extract("江城日报讯\n2020年,苏州市地区生产总值20170.5亿元。").dataset
    assert [note.text["en"] for note in articles_sheet(data).notes] == ["Digits in none of these: 0"]

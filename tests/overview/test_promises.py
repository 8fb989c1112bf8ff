from dataclasses import replace

import indicators
from indicators.dataset import Dataset
from indicators.overview.promises import promises_sheet
from indicators.showing.sheet import Cell


def beside(text: str) -> tuple[Cell, ...]:
    """The row of a text's first figure, taken for a target, among the results that the others are."""
    data = indicators.extract(text, "2026-03-01").dataset
    target, *others = data
    (row,) = promises_sheet(data.keep([replace(target, claim_status="target"), *others])).rows
    return row


def test_each_target_and_plan_has_a_row(seeds: Dataset, corpus: Dataset) -> None:
    for data in (seeds, corpus):
        promised = tuple(row.claim_id for row in data if row.claim_status in ("target", "planned"))
        assert tuple(row[0].claim_ids[0] for row in promises_sheet(data).rows) == promised


def test_no_article_of_the_seeds_reports_a_result_of_what_it_promises(seeds: Dataset) -> None:
    for row in promises_sheet(seeds).rows:
        assert row[4].text["en"].startswith("no result")
        assert row[4].tone == "doubt"


def test_a_target_without_a_year_is_said_to_have_none(seeds: Dataset) -> None:
    (cisco,) = (row for row in promises_sheet(seeds).rows if row[0].text["zh"] == "超千亿元")
    assert cisco[3].text["en"] == "not told"


def test_a_result_of_the_same_year_can_be_held_against_its_target() -> None:
    *_, result, compares = beside("2023年，苏州市地区生产总值增长6%，2023年，苏州市地区生产总值增长4.6%。")
    assert result.text["zh"].startswith("4.6%")
    assert (compares.text["en"], compares.tone) == ("yes", "good")


def test_what_stands_against_a_result_is_said() -> None:
    *_, result, compares = beside("2025年，苏州市地区生产总值3万亿元。2023年，苏州市地区生产总值24653.4亿元。")
    assert result.text["zh"].startswith("24653.4亿元")
    assert "2025年" in compares.text["zh"]
    assert compares.tone == "doubt"


def test_of_several_results_the_one_that_least_stands_against_is_taken() -> None:
    levels = "2023年，苏州市地区生产总值24653.4亿元。2024年，苏州市地区生产总值26727亿元。"
    *_, result, _ = beside(f"2023年，苏州市地区生产总值2.5万亿元。{levels}")
    assert result.text["zh"].startswith("24653.4亿元")


def test_a_result_of_another_owner_is_none_of_the_promise() -> None:
    *_, result, _ = beside("2023年，苏州市地区生产总值3万亿元。2023年，青岛市地区生产总值15760亿元。")
    assert result.text["en"].startswith("no result")


def test_where_nothing_is_promised_a_note_says_so() -> None:
    sheet = promises_sheet(indicators.extract("2023年，苏州市地区生产总值24653.4亿元。").dataset)
    assert sheet.rows == ()
    assert [note.text["en"] for note in sheet.notes] == ["There are no targets or plans"]

from indicators.dataset import Dataset
from indicators.overview.claims import SHOWN, claims_sheet


def test_each_claim_is_a_row_in_words_that_leads_to_its_line(seeds: Dataset) -> None:
    sheet = claims_sheet(seeds)
    assert len(sheet.rows) == len(seeds)
    assert sheet.claim_ids == tuple(row.claim_id for row in seeds)
    (target,) = (row for row in sheet.rows if row[0].text["zh"] == "超过2万亿元")
    assert [cell.text["en"] for cell in target[1:]] == [
        "Gross output value of industrial enterprises above designated size",
        "Qingdao",
        "2020",
        "Target",
        "Over",
        "Current prices",
    ]
    assert [cell.tone for cell in target] == ["plain", "plain", "plain", "plain", "doubt", "plain", "quiet"]


def test_of_many_claims_the_first_are_shown_and_the_rest_is_told(corpus: Dataset) -> None:
    assert len(corpus) > SHOWN
    sheet = claims_sheet(corpus)
    assert len(sheet.rows) == SHOWN
    (note,) = sheet.notes
    assert f"{len(corpus) - SHOWN:,} more" in note.text["en"]

from indicators.dataset import Dataset
from indicators.overview.reading import reading_sheet

TARGET = "004_1900faf847d9a6f1.L78.C117"


def test_codes_and_numbers_are_said_in_words(seeds: Dataset) -> None:
    sheet = reading_sheet(seeds[TARGET])
    said = {row[1].text["zh"]: (row[2].text["zh"], row[3].text["en"]) for row in sheet.rows}
    assert said["claim_status"] == ("target", "Target")
    assert said["qualifier"] == ("over", "Over")
    assert said["unit_mult"] == ("12", "Trillions")
    assert said["value"] == ("2000000000000", "at least CNY 2 trillion")
    assert said["ref_area"] == ("370200", "Qingdao")
    assert said["line"] == ("78", "")
    assert "upper" not in said


def test_the_quote_leads_to_its_line(seeds: Dataset) -> None:
    assert reading_sheet(seeds[TARGET]).claim_ids == (TARGET,)


def test_every_claim_of_the_corpus_can_be_read_out(corpus: Dataset) -> None:
    for row in corpus:
        filled = [name for name in row.__slots__ if getattr(row, name) is not None]
        assert len(reading_sheet(row).rows) == len(filled)

import indicators
from indicators.dataset import Dataset


def test_a_sheet_has_a_row_a_figure_whose_value_leads_to_its_claims(seeds: Dataset) -> None:
    derived = seeds.derived.select(area="青岛")
    sheet = derived.sheet()
    assert sheet.title == {"zh": "由原文数据推算：3项", "en": "Derived from the figures in print: 3"}
    assert {row[1].claim_ids for row in sheet.rows} == {figure.claim_ids for figure in derived}
    *_, refused = sheet.rows
    growth, stock = (row for row in sheet.rows if row is not refused)
    assert (refused[1].text["zh"], refused[1].tone) == ("不予推算", "bad")
    assert (growth[1].text["en"], growth[1].tone) == ("at most 14.81%", "doubt")
    assert stock[2].text["zh"] == "4396家 − (≤ 567家) ≥ 3829家"


def test_each_caveat_is_said_once_with_all_its_figures(seeds: Dataset) -> None:
    sheet = seeds.derived.sheet()
    assert [note.severity for note in sheet.notes] == ["refuse", "warn", "warn"]
    assert sheet.notes[0].text["zh"].endswith("：1.0%、7.2%、0.7%、3.4%、3.0%")
    assert len(sheet.notes[0].claim_ids) == 6


def test_many_figures_of_a_caveat_are_counted(corpus: Dataset) -> None:
    (refusal,) = (note for note in corpus.derived.sheet().notes if note.severity == "refuse")
    assert refusal.text["en"].endswith(" in all")
    assert refusal.text["zh"].endswith("处")


def test_gaps_and_contributions_say_what_they_are(seeds: Dataset) -> None:
    gap, *_ = seeds.derived.select(rule="growth_gap").sheet().rows
    assert gap[0].text["zh"] == "广州市2020年前三季度第一产业增加值与地区生产总值的增速差"
    part, *_ = seeds.derived.select(rule="contribution").sheet().rows
    assert (
        part[0]
        .text["en"]
        .endswith("Value added of the primary industry, contribution to growth of Gross domestic product")
    )


def test_it_draws_itself_everywhere(seeds: Dataset) -> None:
    derived = seeds.derived.select(rule="earlier_level")
    assert "7052家" in derived.to_text()
    assert "at least 3,829" in derived.to_markdown("en")
    assert "≥ 3829家" in derived._repr_html_()


def test_records_are_plain_values(seeds: Dataset) -> None:
    (record,) = seeds.derived.select(rule="earlier_level", area="苏州").to_records()
    assert (record["value"], record["time_period"], record["caveats"]) == ("7052", "2019", None)


def test_nothing_derived_is_a_sheet_too() -> None:
    empty = indicators.extract("2020年,苏州市出口12941.5亿元。").dataset.derived
    assert empty.sheet().rows == ()
    assert "0项" in empty.to_text()


def test_what_is_refused_stands_behind_the_rest() -> None:
    text = "2020年,苏州市地区生产总值20170.5亿元,增长3.4%,出口12941.5亿元,增长1.9%。"
    rows = indicators.extract(text, published="2021-03-01").dataset.derived.sheet().rows
    values = [row[1].text["en"] for row in rows]
    assert values.index("not derived") == len(values) - 1 > 0

from pathlib import Path

import pytest

import indicators
from indicators.errors import IndicatorsError
from indicators.explain import UNRECORDED, Step, explain, sentence_of

ROOT = Path(__file__).resolve().parents[1]
TEXT = "城市数据\n  2020年,苏州市地区生产总值超20170.5亿元,同比增长3.4%。"


def test_a_claim_is_explained_field_by_field() -> None:
    reading = indicators.extract(TEXT, "2021-03-01")
    why = reading.explain("text.L2.C17")
    assert (why.before, why.quote, why.after) == ("  2020年,苏州市地区生产总值", "超20170.5亿元", ",同比增长3.4%。")
    told = {step.field: step for step in why.steps}
    assert told["indicator"].rule == "named_before"
    assert told["indicator"].sentence == "地区生产总值4502.13亿元"
    assert told["value"].value == "20170.5 × 10^8"
    assert told["qualifier"].value == "over 2017050000000.."
    assert (told["ref_area_name"].value, told["ref_area_name"].rule) == ("苏州市 320500", "named_before")
    assert told["time_period"].value == "2020"
    assert told["time_period"].rule == "dated_in_the_sentence"
    assert "counted" not in told


def test_what_is_counted_is_told_of_counts_only() -> None:
    (claim,) = indicators.extract("苏州市新增高新技术企业567家。", "2021-03-01").claims
    why = indicators.extract("苏州市新增高新技术企业567家。", "2021-03-01").explain(f"text.L1.C{claim.mention.start}")
    assert [step.value for step in why.steps if step.field == "counted"] == [claim.counted]


def test_the_text_marks_the_figure_and_says_what_is_not_recorded() -> None:
    why = indicators.extract(TEXT, "2021-03-01").explain("text.L2.C32")
    head, line, *told = str(why).splitlines()
    assert head == "text.L2.C32"
    assert line == "  2020年,苏州市地区生产总值超20170.5亿元,同比增长〔3.4%〕。"
    assert len(told) == len(why.steps)
    assert "    measure: growth_rate  ← growth_before, as in: " in str(why)
    assert why.unrecorded == tuple(line.strip().partition(":")[0] for line in told if line.endswith(UNRECORDED))
    assert "indicator" not in why.unrecorded


def test_a_step_without_a_rule_says_so() -> None:
    assert Step("unit_measure", "CNY").reason == UNRECORDED
    assert Step("measure", "level", "table_header").reason == "table_header"
    assert Step("measure", "level", "amount_alone", "100亿元.").reason == "amount_alone, as in: 100亿元."


def test_an_unknown_id_names_near_ones() -> None:
    with pytest.raises(IndicatorsError, match=r"unknown claim 'text\.L2\.C16': did you mean text\.L2\.C17"):
        indicators.extract(TEXT).explain("text.L2.C16")


def test_the_rules_of_two_fields_may_have_one_name() -> None:
    assert sentence_of("indicator", "named_before") != sentence_of("place", "named_before")


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").glob("*.txt")), ids=lambda path: path.stem[:3])
def test_every_rule_of_a_trace_has_its_sentence(path: Path) -> None:
    reading = indicators.extract(path)
    found = list(explain(reading.article, reading.extraction))
    assert len(found) == len(reading.claims)
    rules = ("indicator", "measure", "claim_status", "ref_area_name", "subject", "time_period", "attribution")
    silent = {
        (step.field, step.rule) for why in found for step in why.steps if step.field in rules and not step.sentence
    }
    assert not silent

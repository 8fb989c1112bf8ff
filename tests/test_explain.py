from pathlib import Path

import pytest

import indicators
from indicators.errors import IndicatorsError
from indicators.explain import NOTHING, Step, Words, explain, sentence_of

ROOT = Path(__file__).resolve().parents[1]
TEXT = "城市数据\n  2020年,苏州市地区生产总值超20170.5亿元,同比增长3.4%。"


def test_a_claim_is_explained_field_by_field() -> None:
    reading = indicators.extract(TEXT, "2021-03-01")
    why = reading.explain("text.L2.C17")
    assert (why.line, why.quote) == (2, "超20170.5亿元")
    told = {step.field: step for step in why.steps}
    assert told["indicator"].rule == "named_before"
    assert told["indicator"].sentence == "地区生产总值4502.13亿元"
    assert told["value"].value == "20170.5 × 10^8"
    assert told["qualifier"].value == "over 2017050000000.."
    assert (told["ref_area_name"].value, told["ref_area_name"].rule) == ("苏州市 320500", "named_before")
    assert told["time_period"].value == "2020"
    assert told["time_period"].rule == "dated_in_the_sentence"
    assert "counted" not in told
    words = {field: [str(found) for found in step.words] for field, step in told.items()}
    assert words["value"] == ["2:18 超20170.5亿元"]
    assert words["unit_measure"] == ["2:27 元"]
    assert words["qualifier"] == ["2:18 超"]
    assert words["indicator"] == words["price_base"] == ["2:12 地区生产总值"]
    assert words["ref_area_name"] == ["2:9 苏州市"]
    assert words["time_period"] == ["2:3 2020年"]
    assert words["measure"] == []


def test_what_is_counted_is_told_of_counts_only() -> None:
    (claim,) = indicators.extract("苏州市新增高新技术企业567家。", "2021-03-01").claims
    why = indicators.extract("苏州市新增高新技术企业567家。", "2021-03-01").explain(f"text.L1.C{claim.mention.start}")
    assert [step.value for step in why.steps if step.field == "counted"] == [claim.counted]


def test_figure_and_words_are_marked_in_the_text() -> None:
    why = indicators.extract(TEXT, "2021-03-01").explain("text.L2.C32")
    head, line, *told = str(why).splitlines()
    assert head == "text.L2.C32"
    assert line == "    2   ‹2020年›,‹苏州市›‹地区生产总值›超20170.5亿元,‹同比›‹增长›〔3.4%〕。"
    assert len(told) == len(why.steps)
    assert "    measure: growth_rate  ← 2:31 增长 (growth_before), as in: " in str(why)


def test_words_on_other_lines_are_shown_with_their_line() -> None:
    text = "江城外贸\n2021年2月3日 来源:江城日报\n\n2020年,苏州市出口额900亿元。\n\n进口额700亿元。"
    reading = indicators.extract(text)
    why = reading.explain("text.L6.C3")
    told = {step.field: [(words.line, words.text) for words in step.words] for step in why.steps}
    assert told["indicator"] == [(6, "进口额")]
    assert told["time_period"] == [(4, "2020年")]
    assert told["ref_area_name"] == [(4, "苏州市")]
    assert [line.number for line in why.lines] == [4, 6]


def test_a_step_says_words_rule_and_sentence() -> None:
    assert Step("measure", "level", "amount_alone").reason == "(amount_alone)"
    assert Step("measure", "level", "amount_alone", "100亿元").reason == "(amount_alone), as in: 100亿元"
    words = (Words(3, 7, 9, "增长"),)
    assert Step("measure", "growth_rate", "growth_before", "", words).reason == "3:8 增长 (growth_before)"


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
    steps = [step for why in found for step in why.steps]
    assert not {(step.field, step.rule) for step in steps if step.field != "value" and not step.sentence}
    lines = reading.article.lines
    assert all(words.text == lines[words.line - 1][words.start : words.end] for step in steps for words in step.words)
    assert all(step.words for step in steps if step.field in ("indicator", "ref_area_name") and step.value != NOTHING)


def test_an_estimate_that_no_single_word_tells_can_be_explained() -> None:
    reading = indicators.extract(Path(__file__).parent / "corpus" / "f07.txt")
    estimates = {row.claim_id for row in reading.dataset if row.claim_status == "estimate"}
    told = [why for why in explain(reading.article, reading.extraction) if why.claim_id in estimates]
    rules = {step.rule for why in told for step in why.steps if step.field == "claim_status"}
    assert rules == {"estimate_of_the_market"}

import json

import pandas as pd
import pytest

from indicators.checking.finding import judge
from indicators.checking.rules import RULES
from indicators.codes import codes
from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.interval import Interval

from .conftest import dataset_of

TEXT = (
    "2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元，进口7379.9亿元。\n"
    "2020年，青岛市进出口总额6407.0亿元，其中出口3876.4亿元，进口2530.6亿元。"
)


def test_every_rule_has_its_words() -> None:
    assert list(RULES) == list(codes("check"))


def test_contradictions_come_first() -> None:
    findings = dataset_of(TEXT.split("\n")[1], TEXT.split("\n")[0]).check()
    assert [finding.verdict for finding in findings] == ["confirmed", "contradicted"]
    assert [finding.verdict for finding in findings.in_order()] == ["contradicted", "confirmed"]
    assert findings.summary() == "矛盾1项，相符1项，不能断定0项"
    assert repr(findings) == "<Findings: 1 contradicted, 1 confirmed, 0 undecidable>"


def test_findings_are_chosen_by_verdict_and_rule() -> None:
    findings = dataset_of(TEXT).check()
    assert len(findings.select(verdict="矛盾")) == 1
    assert len(findings.select(rule=["分项合计", "shares_add"], verdict=["confirmed", "contradicted"])) == 2
    assert len(findings.select(rule="shares_add")) == 0
    with pytest.raises(IndicatorsError, match="confirmed"):
        findings.select(verdict="confirmd")
    with pytest.raises(IndicatorsError, match="parts_sum"):
        dataset_of(TEXT).check(["part_sum"])


def test_findings_are_chosen_by_place_and_quantity_and_taken_by_number() -> None:
    findings = dataset_of(TEXT).check("parts_sum")
    assert len(findings.select(area="苏州", indicator="进出口总额")) == 1
    assert findings[0] is next(iter(findings))
    assert findings[-1].claim_ids[0] == findings.select(area="青岛")[0].claim_ids[0]
    with pytest.raises(IndicatorsError, match="苏洲"):
        findings.select(area="苏洲")


def test_the_same_is_said_as_table_json_and_sheet() -> None:
    findings = dataset_of(TEXT).check()
    frame, plain, sheet = findings.frame, json.loads(findings.to_json()), findings.sheet()
    assert isinstance(frame, pd.DataFrame)
    assert list(frame["verdict"]) == [each["verdict"] for each in plain] == ["contradicted", "confirmed"]
    assert list(frame["sentence_zh"]) == [each["sentence_zh"] for each in plain]
    assert [row[2].text["zh"] for row in sheet.rows] == list(frame["sentence_zh"])
    assert [row[0].tone for row in sheet.rows] == ["bad", "good"]
    assert (plain[0]["follows_low"], plain[0]["follows_high"]) == ("2032130000000", "2032150000000")
    assert frame["follows_high"][0] == 2032150000000.0
    assert set(sheet.claim_ids) == {claim for each in findings for claim in each.claim_ids}


def test_caveats_stand_under_their_reckoning(seeds: Dataset) -> None:
    findings = seeds.check()
    told = [row[-1].text["zh"].split("\n") for row in findings.sheet().rows]
    assert [lines[0] for lines in told] == [finding.text["zh"] for finding in findings.in_order()]
    assert any(len(lines) > 1 for lines in told)
    for finding, lines in zip(findings.in_order(), told, strict=True):
        assert set(lines[1:]) <= {caveat.text("zh") for caveat in finding.caveats}


def test_nothing_to_check_is_no_error(seeds: Dataset) -> None:
    findings = seeds.keep([]).check()
    assert len(findings) == len(findings.frame) == 0
    assert findings.sheet().rows == ()


def test_findings_show_themselves() -> None:
    findings = dataset_of(TEXT).check()
    drawn = findings.to_text(), findings.to_markdown(), findings.to_html()
    for text in drawn:
        assert "12941.5 + 7379.9" in text
        assert "矛盾1项" in text
    assert "cannot both be" in findings.to_text("en", 200)


def test_the_order_of_articles_changes_no_verdict(corpus: Dataset) -> None:
    turned = corpus.keep(sorted(corpus, key=lambda row: row.source_id, reverse=True))
    there = {(each.rule, each.claim_ids[0], each.verdict) for each in corpus.check()}
    assert {(each.rule, each.claim_ids[0], each.verdict) for each in turned.check()} == there


@pytest.mark.parametrize(
    ("stated", "follows", "verdict"),
    [
        (Interval.exact(3), Interval.exact(3), "confirmed"),
        (Interval.exact(3), Interval.exact(4), "contradicted"),
        (Interval.exact(3), Interval(None, Interval.exact(4).low), "undecidable"),
        (Interval.exact(3), Interval(None, Interval.exact(2).low), "contradicted"),
        (Interval(None, Interval.exact(3).low), Interval.exact(2), "confirmed"),
        (Interval(None, Interval.exact(3).low), Interval(Interval.exact(2).low, Interval.exact(4).low), "undecidable"),
    ],
)
def test_a_bound_must_contain_and_a_figure_must_meet(stated: Interval, follows: Interval, verdict: str) -> None:
    assert judge(stated, follows) == verdict

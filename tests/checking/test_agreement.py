from dataclasses import replace
from datetime import date

from .conftest import checked, dataset_of, verdicts

HERE, THERE = "2020年，苏州市出口额12941.5亿元。", "2020年，苏州市出口额12491.5亿元。"


def test_two_articles_conflict() -> None:
    (finding,) = checked("same_quantity", HERE, THERE)
    assert (finding.verdict, finding.caveat_codes) == ("contradicted", ("source_differs",))
    assert finding.places == ("b.txt:1", "a.txt:1")
    assert finding.text["en"] == "Exports, Suzhou, 2020: “12491.5亿元” and “12941.5亿元” [a L1] cannot both be"


def test_a_later_article_may_have_the_revised_figure() -> None:
    dataset = dataset_of(HERE, THERE)
    later = replace(dataset.sources["b"], published=date(2022, 1, 20))
    (finding,) = replace(dataset, sources={**dataset.sources, "b": later}).check(["same_quantity"])
    assert finding.verdict == "undecidable"
    assert "revised_since" in finding.caveat_codes


def test_each_is_held_against_the_first_plain_one() -> None:
    findings = checked("same_quantity", "2020年，苏州市出口额约13000亿元。", HERE, HERE, THERE)
    assert [(each.verdict, each.claim_ids[1][0]) for each in findings] == [
        ("confirmed", "b"),
        ("contradicted", "b"),
        ("confirmed", "b"),
    ]


def test_a_part_in_brackets_is_no_restatement() -> None:
    assert not verdicts("restated_unit", "2020年，苏州市出口额12941.5亿元（对日本1200万元）。")
    assert verdicts("restated_unit", "2020年，苏州市出口额12941.5亿元（约合1876.3亿美元）。") == ["confirmed"]


def test_what_has_no_period_is_the_same_within_its_article_alone() -> None:
    plan = "恒砺储能电池基地项目总投资62亿元。\n恒砺储能电池基地项目总投资{}亿元。"
    assert verdicts("same_quantity", plan.format(62)) == ["confirmed"]
    assert verdicts("same_quantity", *plan.format(26).split("\n")) == []

"""What the checks find in the annotated articles, read against the text by hand, and errors planted in them."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest

from indicators.checking.finding import Finding
from indicators.dataset import Dataset

from .conftest import checked

PLANTED = Decimal(100)


def confirmed_plainly(corpus: Dataset) -> list[Finding]:
    return [each for each in corpus.check() if each.verdict == "confirmed" and each.stated.value is not None]


def with_error(corpus: Dataset, claim_id: str) -> Dataset:
    """The rows of a claim's article, its number a hundred times as large."""
    wrong = corpus[claim_id]
    larger = replace(wrong, value=wrong.value * PLANTED, obs_value=wrong.obs_value * PLANTED)
    here = (row for row in corpus if row.source_id == wrong.source_id)
    return corpus.keep(larger if row is wrong else row for row in here)


def test_no_article_is_accused(corpus: Dataset) -> None:
    """Where the rules look none contradicts itself, as was found with the annotations as rows too."""
    assert [each.text["zh"] for each in corpus.check().select(verdict="contradicted")] == []


def test_what_holds_is_found(corpus: Dataset) -> None:
    found = Counter(each.rule for each in corpus.check().select(verdict="confirmed"))
    floors = {"parts_sum": 10, "growth_weighted": 7, "level_and_rate": 7, "share_of_whole": 20, "defined_ratio": 8}
    floors |= {"same_quantity": 12, "restated_unit": 8, "attainment": 3, "gap_to_place": 7, "rank_order": 2}
    assert {rule: floor for rule, floor in floors.items() if found[rule] < floor} == {}


@pytest.mark.parametrize(
    ("claim_id", "reckoning"),
    [
        ("d04.L6.C76", "14850.82 − 13966.11 = 884.71亿元"),
        ("d10.L8.C87", "8.47 ÷ 10.36 = 81.76%"),
        ("e01.L4.C155", "4.06 ÷ 4.57 − 1 = −11.16%"),
        ("e03.L8.C45", "18.37 ÷ 19.3 = 95.18%"),
        ("e10.L31.C20", "32.4 − 32.8 = −0.4个百分点"),
        ("f06.L8.C30", "2.61 ÷ 5.0126 = 52.07%"),
        ("f13.L4.C180", "1894.2 − 1592.5 = 301.7亿元"),
        ("h02.L6.C75", "8203.2 − 6556.0 = 1647.2亿元"),
    ],
)
def test_a_statement_holds(corpus: Dataset, claim_id: str, reckoning: str) -> None:
    findings = [each for each in corpus.check() if each.claim_ids[0] == claim_id and reckoning in each.text["zh"]]
    assert [each.verdict for each in findings] == ["confirmed"]


def test_a_planted_error_is_found(corpus: Dataset) -> None:
    found = Counter[str]()
    for finding in confirmed_plainly(corpus):
        stated, *_ = finding.claim_ids
        again = with_error(corpus, stated).check([finding.rule])
        verdicts: list[str] = [each.verdict for each in again if set(each.claim_ids) == set(finding.claim_ids)]
        assert "confirmed" not in verdicts, (finding.rule, finding.text["zh"])
        found.update(verdicts or ["silent"])
    # the rest is undecidable: another line has the number right, the growth is real, the table prints no unit
    assert found["contradicted"] > 0.65 * found.total()


def test_a_share_of_two_cities_together_is_not_held_against_one(corpus: Dataset) -> None:
    assert corpus["f15.L8.C72"].ref_area_name == "沈阳市、大连市"
    assert [each for each in corpus.check("share_of_whole") if each.claim_ids[0] == "f15.L8.C72"] == []


def test_a_share_of_a_city_and_others_unnamed_is_left_open() -> None:
    text = "2024年，辽宁省常住人口4155万人，大连市常住人口756.8万人，与周边区域加在一起占全省常住人口的40%。"
    (finding,) = checked("share_of_whole", text)
    assert (finding.verdict, finding.caveat_codes) == ("undecidable", ("several_together",))

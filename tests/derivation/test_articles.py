"""What follows from the figures of two articles."""

from pathlib import Path

import pytest

import indicators
from indicators.derivation.derived import Derived


def derived(folder: Path, *texts: str) -> Derived:
    for number, text in enumerate(texts):
        (folder / f"a{number}.txt").write_text(text, encoding="utf-8")
    return indicators.extract_all([folder], published="2021-03-01").derived


def test_levels_of_two_years(tmp_path: Path) -> None:
    found = derived(tmp_path, "2020年,苏州市出口110.0亿元。", "2019年,苏州市出口100.0亿元。")
    (growth,) = found.select(rule="growth_between")
    assert growth.formula == "110.0亿元 ÷ 100.0亿元 − 1 ≈ 10.0%"
    assert growth.caveat_codes == ("nominal_over_time", "source_differs")


def test_a_result_and_its_target(tmp_path: Path) -> None:
    target = "苏州市力争2020年高新技术企业达到9000家是目标。"
    found = derived(tmp_path, target, "2020年,苏州市高新技术企业9772家。")
    (gap,) = found.select(rule="target_gap")
    assert gap.formula == "9772家 − 9000家 = 772家"
    assert gap.caveat_codes == ("source_differs",)
    assert (gap.claim_status, gap.basis) == ("actual", "to:目标")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("2020年,苏州市出口110.0亿元。", "2020年,苏州市进口100.0亿元。", "a sum takes parts of one article"),
        ("2020年,苏州市出口110.0亿元。", "2019年,青岛市出口100.0亿元。", "another place"),
        ("2020年,苏州市桂花糕收入110.0亿元。", "2019年,苏州市桂花糕收入100.0亿元。", "words may mean two things"),
    ],
)
def test_other_figures_of_two_articles_stay_apart(tmp_path: Path, one: str, other: str, why: str) -> None:
    assert not list(derived(tmp_path, one, other)), why


def test_a_level_told_otherwise_elsewhere_is_left_alone(tmp_path: Path) -> None:
    texts = ("2020年,苏州市出口110.0亿元。", "2019年,苏州市出口100.0亿元。", "2019年,苏州市出口105.0亿元。")
    assert len(derived(tmp_path, *texts).select(rule="growth_between")) == 0

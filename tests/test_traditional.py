from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import indicators.traditional
from indicators.traditional import to_simplified

TABLE = Path(indicators.traditional.__file__).parent / "codelists" / "traditional.csv"
with TABLE.open(encoding="utf-8", newline="") as stream:
    PAIRS = [(row["traditional"], row["simplified"]) for row in csv.DictReader(stream)]


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("萬億元", "万亿元"),
        ("增長", "增长"),
        ("規模以上工業總產值", "规模以上工业总产值"),
        ("青島市", "青岛市"),
        ("瀋陽", "沈阳"),
        ("臺灣", "台湾"),
        ("粵港澳大灣區", "粤港澳大湾区"),
        ("製造業採購經理指數", "制造业采购经理指数"),
        ("眾多衞星、為爲說説戶內稅黃", "众多卫星、为为说说户内税黄"),
        ("僅佔餘額後幾週", "仅占余额后几周"),
    ],
)
def test_folds_traditional_words(traditional: str, simplified: str) -> None:
    assert to_simplified(traditional) == simplified


@pytest.mark.parametrize("text", ["显著增长", "著名", "乾县", "瞭望", "覆盖", "GDP 5.2%", ""])
def test_leaves_simplified_text_alone(text: str) -> None:
    assert to_simplified(text) is text


@given(st.text(st.one_of(st.characters(), st.sampled_from([traditional for traditional, _ in PAIRS]))))
def test_keeps_length_and_is_idempotent(text: str) -> None:
    folded = to_simplified(text)
    assert len(folded) == len(text)
    assert to_simplified(folded) == folded


def test_table_is_sorted_single_characters_without_chains() -> None:
    assert [t for t, _ in PAIRS] == sorted({t for t, _ in PAIRS})
    assert all(len(t) == len(s) == 1 for t, s in PAIRS)
    assert not {t for t, _ in PAIRS} & {s for _, s in PAIRS}

import re

import pytest

from indicators.errors import IndicatorsError

from .conftest import ARTICLE, Demo


def test_the_table_has_footnotes(demo: Demo) -> None:
    lines = demo.to_markdown().splitlines()
    assert lines[:7] == [
        "**第二产业增加值**",
        "",
        "| 地区 | 数值 |",
        "| --- | --- |",
        "| 苏州市 | 9385.6亿元[^1] |",
        "| 差额 | 5024.0亿元[^1][^2] |",
        r"| ✗ \<b\>\|\* | ✓ 9772家[^3] |",
    ]
    assert lines[8:11] == ["- **拒绝** 说二[^2]", "- **警示** 说三", "- **说明** 说一[^1]"]


def test_a_footnote_is_a_full_citation_with_its_sentence(demo: Demo) -> None:
    notes = dict(re.findall(r"^\[\^(\d)\]: (.*)$", demo.to_markdown(), re.MULTILINE))
    assert list(notes) == ["1", "2", "3"]
    assert f"](seeds/{ARTICLE}.txt#L81)，“…2020年苏州净增高新技术企业2720家,累计达**9772家**;" in notes["3"]
    assert notes["3"].startswith("凤凰网青岛：《华为牵手青岛》，2021-05-19，[seeds/")
    assert notes["3"].endswith(r"” \[004 L81\]")


def test_every_footnote_is_there_and_used(demo: Demo) -> None:
    text = demo.to_markdown("en")
    assert set(re.findall(r"\[\^(\d)\](?!:)", text)) == set(re.findall(r"^\[\^(\d)\]:", text, re.MULTILINE))
    assert text.startswith("**Secondary industry**")


def test_an_unknown_language_is_named(demo: Demo) -> None:
    with pytest.raises(IndicatorsError, match="unknown language 'fr'"):
        demo.to_markdown("fr")

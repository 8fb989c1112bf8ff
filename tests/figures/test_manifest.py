import csv
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha256
from html import escape
from typing import Any
from xml.etree import ElementTree

import pytest

from indicators.figures.style import FONT, missing

from .conftest import GOLD

HATCH = "url(#"
POWERS = {"thousand": 3, "bn": 9, "trn": 12}


@pytest.fixture(scope="session")
def figures(drawn: dict[str, bytes]) -> dict[str, Any]:
    return dict(json.loads(drawn["manifest.json"])["figures"])


@pytest.fixture(scope="session")
def claims() -> dict[str, dict[str, str]]:
    with GOLD.open(encoding="utf-8", newline="") as file:
        return {row["claim_id"]: row for row in csv.DictReader(file)}


def variants(figures: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for figure, by_language in figures.items():
        for language, variant in by_language.items():
            yield figure, language, variant


def element(svg: str, mark: str) -> str:
    return svg[svg.index(f'<g id="{mark}">') :].split("</g>", 1)[0]


def test_hashes_are_those_of_the_files(drawn: dict[str, bytes], figures: dict[str, Any]) -> None:
    for _, _, variant in variants(figures):
        for name, digest in variant["files"].items():
            assert sha256(drawn[name]).hexdigest() == digest
    assert json.loads(drawn["manifest.json"])["font_sha256"] == sha256(FONT.read_bytes()).hexdigest()


def test_each_mark_stands_on_claims_of_its_value(figures: dict[str, Any], claims: dict[str, dict[str, str]]) -> None:
    for _, _, variant in variants(figures):
        for mark in variant["marks"]:
            assert mark["claim_ids"]
            for claim_id in mark["claim_ids"]:
                claim = claims[claim_id]
                if "value" in mark:
                    assert Decimal(mark["value"]) == Decimal(claim["value"])
                    assert mark["unit_measure"] == claim["unit_measure"]
                    assert mark["hatched"] == (claim["claim_status"] != "actual")


def test_axis_positions_are_the_values_in_the_unit_of_the_axis(figures: dict[str, Any]) -> None:
    sizes = {"亿元": 8, "billion yuan": 9, "万个": 4, "thousand": 3}
    for _, _, variant in variants(figures):
        for mark in variant["marks"]:
            if "position" in mark:
                power = sizes.get(mark["axis_unit"], 0)
                assert Decimal(mark["position"]).scaleb(power) == Decimal(mark["value"])


def test_labels_say_what_the_article_prints(figures: dict[str, Any], claims: dict[str, dict[str, str]]) -> None:
    for _, language, variant in variants(figures):
        for mark in variant["marks"]:
            if mark["kind"] == "label":
                claim = claims[mark["claim_ids"][0]]
                if language == "zh":
                    said = re.sub("^超过?千", "超1千", claim["quote"]).replace("千亿级", "约1千亿元")
                    said = re.sub("^超过?|(?<=0)多", ">", said).replace("80>", ">80")
                    assert mark["text"].removeprefix("+") == said
                else:
                    digits = re.sub(r"[^\d.]", "", mark["text"])
                    power = next((n for word, n in POWERS.items() if f" {word}" in mark["text"]), 0)
                    assert Decimal(digits).scaleb(power) == Decimal(claim["value"])


def test_every_mark_is_in_the_picture_with_its_text(drawn: dict[str, bytes], figures: dict[str, Any]) -> None:
    for figure, language, variant in variants(figures):
        svg = drawn[f"{figure}.{language}.svg"].decode()
        for mark in variant["marks"]:
            drawn_mark = element(svg, mark["id"])
            assert f"<!-- {escape(mark.get('text', ''), quote=False)} -->" in drawn_mark or "position" in mark


def test_bars_begin_at_one_zero_and_are_as_long_as_their_values(
    drawn: dict[str, bytes], figures: dict[str, Any]
) -> None:
    for figure, language, variant in variants(figures):
        svg = drawn[f"{figure}.{language}.svg"].decode()
        for panel in (0, 1, 2):
            lengths = {}
            starts = set()
            for mark in variant["marks"]:
                if mark["panel"] == panel and mark["kind"] == "bar":
                    xs = [float(x) for x in re.findall(r"[ML] (\S+) \S+", element(svg, mark["id"]))]
                    sure = {"value": mark["position"], "upper": "0"}.get(mark["bound"], mark["low"])
                    lengths[float(sure)] = max(xs) - min(xs)
                    starts.add(min(xs))
            assert len(starts) <= 1
            scale = max(lengths.values(), default=0.0) / max([1e-9, *lengths])
            assert [length / scale for length in lengths.values()] == pytest.approx(
                list(lengths), abs=1e-3 * max([0.0, *lengths])
            )


def test_what_is_no_result_alone_is_hatched_and_what_has_no_bound_open(
    drawn: dict[str, bytes], figures: dict[str, Any], claims: dict[str, dict[str, str]]
) -> None:
    hatched: dict[str, list[str]] = {}
    for figure, language, variant in variants(figures):
        svg = drawn[f"{figure}.{language}.svg"].decode()
        for mark in variant["marks"]:
            if mark["kind"] == "bar":
                assert (HATCH in element(svg, mark["id"])) == (mark["hatched"] or mark["crossed"])
                assert (f'<g id="{mark["id"]}.arrow">' in svg) == (mark["bound"] == "lower")
                assert (f'<g id="{mark["id"]}.pale">' in svg) == (mark["bound"] in {"upper", "range"})
            if mark.get("hatched"):
                hatched.setdefault(figure, []).append(claims[mark["claim_ids"][0]]["quote"])
    assert hatched == {
        "suzhou_qingdao_2020_industrial_output": ["超过2万亿元"] * 2,
        "promises_and_results": ["超千亿元", "千亿级", "1000亿元", "1万个", "2万个"] * 2,
    }


def test_the_target_is_said_to_be_one_beside_it_and_in_the_caption(figures: dict[str, Any]) -> None:
    said = figures["suzhou_qingdao_2020_industrial_output"]
    for language, words in (("zh", ("目标值，非实际值", "下限")), ("en", ("target, not a result", "lower bound"))):
        notes = [mark["text"] for mark in said[language]["marks"] if mark["kind"] == "note"]
        assert any(all(word in note for word in words) for note in notes)
        assert words[1] in said[language]["caption"]
        assert "《青岛市加快推进工业创新发展转型升级提质增效行动方案》" in said[language]["caption"]


def test_net_and_new_are_told_apart(figures: dict[str, Any]) -> None:
    said = figures["suzhou_qingdao_2020_high_tech_enterprises"]["zh"]
    assert [mark["text"] for mark in said["marks"] if mark["kind"] == "note"] == ["净增", "新增"]
    assert "注意：增加数口径不同：“净增”（苏州市）与“新增”（青岛市）" in said["caption"]


def test_captions_name_every_line_and_source(figures: dict[str, Any], claims: dict[str, dict[str, str]]) -> None:
    for _, _, variant in variants(figures):
        for mark in variant["marks"]:
            for claim_id in mark["claim_ids"]:
                claim = claims[claim_id]
                place = f"[{claim['source_id'][:3]} L{claim['line']}]"
                assert place in variant["caption"]
                assert place in variant["alt"]


def test_the_font_has_every_character(figures: dict[str, Any]) -> None:
    for _, _, variant in variants(figures):
        texts = [mark.get("text", "") + mark.get("axis_unit", "") for mark in variant["marks"]]
        assert missing("".join([variant["title"], variant["caption"], variant["alt"], *texts])) == ""


def test_the_svg_tells_a_screen_reader_its_title_and_description(
    drawn: dict[str, bytes], figures: dict[str, Any]
) -> None:
    for figure, language, variant in variants(figures):
        root = ElementTree.fromstring(drawn[f"{figure}.{language}.svg"])
        assert root.get("role") == "img"
        assert [root.findtext(f"{{*}}{name}") for name in ("title", "desc")] == [variant["title"], variant["alt"]]

import json
from pathlib import Path

import pytest

from indicators.cli import main

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("arguments", "shape", "count"),
    [
        (["compare", "高新技术企业数", "苏州", "青岛"], "bar", 2),
        (["compare", "高新技术企业数", "苏州", "青岛", "--measure", "change", "--period", "2020"], "bar", 2),
        (["growth", "第二产业增加值", "苏州", "青岛"], "dot", 2),
        (["timeline", "第二产业增加值", "苏州"], "point", 1),
        (["composition", "gdp", "广州"], "segment", 3),
    ],
)
def test_charts_are_written_and_named(
    arguments: list[str], shape: str, count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plot", *arguments, "--out", str(tmp_path), "--name", "x", "--lang", "zh", "--format", "svg"]) == 0
    assert capsys.readouterr().out.splitlines() == [f"{tmp_path}/x.zh.svg", f"{tmp_path}/manifest.json"]
    entry = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))["figures"]["x"]["zh"]
    assert [mark["kind"] for mark in entry["marks"]].count(shape) == count


def test_any_articles_can_be_charted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = ROOT / "seeds" / "003_effc0d47f671894f.txt"
    words = ["plot", "compare", "gdp", "广州", "--data", str(article), "--out", str(tmp_path), "--format", "pdf"]
    assert main(words) == 0
    first, *_ = capsys.readouterr().out.splitlines()
    assert Path(first).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "arguments",
    [
        ["composition", "gdp", "广州", "苏州"],
        ["composition", "gdp", "广州", "--measure", "share"],
        ["timeline", "gdp", "广州", "--period", "2020"],
        ["growth", "gdp", "广州", "--measure", "share"],
    ],
)
def test_what_a_kind_does_not_take_is_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["plot", *arguments])
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("indicators plot: ")


def test_no_figure_is_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plot", "compare", "gdp", "苏州"]) == 1
    assert capsys.readouterr().err.startswith("no figure of gdp")

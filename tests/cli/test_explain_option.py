import os
import pty
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from indicators.cli import main

ARTICLE = "城市数据\n2021-05-19 来源:示例日报\n\n2020年,苏州市地区生产总值20170.5亿元,同比增长3.4%。\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "city.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_every_claim_is_explained(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--explain", str(article)]) == 0
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if not line.startswith(" ")] == [
        f"city.L4.C15  {article.as_posix()}:4",
        f"city.L4.C29  {article.as_posix()}:4",
    ]
    assert "〔20170.5亿元〕" in out
    assert "    indicator: gdp 地区生产总值  ← 4:10 地区生产总值 (named_before), as in: 地区生产总值4502.13亿元" in out
    assert "\x1b" not in out


def test_what_is_odd_is_said_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "odd.txt"
    path.write_text("2020年,苏州市出口额达3500万。\n", encoding="utf-8")
    assert main(["extract", "--explain", str(path)]) == 0
    assert (
        "    warnings: unit_missing 缺计量单位, Unit missing  ← 1:14 3500万 (no_unit_written)"
        in capsys.readouterr().out
    )


def test_one_claim_may_be_named(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "why.txt"
    assert main(["extract", "--explain", "--claim", "city.L4.C29", str(article), "--output", str(target)]) == 0
    assert capsys.readouterr().out == ""
    text = target.read_text(encoding="utf-8")
    assert "〔3.4%〕" in text
    assert "city.L4.C15" not in text


def test_an_unknown_claim_names_near_ones(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--explain", "--claim", "city.L4.C28", str(article)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("unknown claim 'city.L4.C28': did you mean city.L4.C29")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--claim", "city.L4.C15"], "--claim names what to explain: add --explain"),
        (["--explain", "--all"], "--explain prints text for people about claims: leave out --all and --format"),
        (
            ["--explain", "--format", "csv"],
            "--explain prints text for people about claims: leave out --all and --format",
        ),
    ],
)
def test_options_that_do_not_go_together(
    options: list[str], message: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["extract", *options, str(article)])
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith(f"indicators extract: {message}. see:")


def test_what_cannot_be_read_is_reported_and_the_rest_explained(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", "--explain", str(article.with_name("missing.txt")), str(article)]) == 1
    captured = capsys.readouterr()
    assert captured.err.endswith("missing.txt: no such file. check the path\n")
    assert "〔3.4%〕" in captured.out


def everything(leader: int) -> bytes:
    """What was written to a terminal that is closed now; it comes in pieces."""
    pieces = []
    with suppress(OSError):  # the end of a terminal is an error on Linux
        while piece := os.read(leader, 1 << 16):
            pieces.append(piece)
    os.close(leader)
    return b"".join(pieces)


@pytest.mark.parametrize("columns", ["80", "200"])
def test_a_terminal_shows_a_table_in_colours(columns: str, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leader, follower = pty.openpty()
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.delenv("NO_COLOR", raising=False)
    with os.fdopen(follower, "w", encoding="utf-8") as terminal:
        monkeypatch.setattr(sys, "stdout", terminal)
        assert main(["extract", "--explain", "--claim", "city.L4.C29", str(article)]) == 0
    shown = everything(leader).decode("utf-8", errors="replace")
    assert "\x1b[" in shown
    assert "3.4%" in shown
    assert "growth_before" in shown
    assert "增长" in shown
    assert "4:28" in shown

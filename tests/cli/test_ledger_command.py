import re
from pathlib import Path

import pytest

from indicators.cli import main

TEXT = "城市数据\n\n2020年,苏州市地区生产总值9385.6亿元。\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "city.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


MARKED = "〔date 2020年〕,苏州市地区生产总值〔claim 9385.6亿元〕。"


def test_a_piped_ledger_has_marks(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ledger", str(article)]) == 0
    assert capsys.readouterr().out == f"{article}: 2 mentions: claim 1, date 1\n    1 城市数据\n    3 {MARKED}\n"


def test_a_terminal_gets_the_same_text_with_colour(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main(["ledger", str(article)]) == 0
    output = capsys.readouterr().out
    assert "\x1b[" in output
    assert f"    3 {MARKED}\n" in re.sub(r"\x1b\[[0-9;]*m", "", output)


def test_a_file_that_cannot_be_read_is_reported(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ledger", str(article.parent), str(article)]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith(f"{article.parent}: is a directory")
    assert MARKED in captured.out

import csv
import io
import json
from pathlib import Path

import pytest

from indicators.cli import main

WRONG = "2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元，进口7379.9亿元。"
RIGHT = "2020年，苏州市进出口总额20321.4亿元，其中出口12941.5亿元，进口7379.9亿元。"


def article(folder: Path, text: str) -> str:
    path = folder / "a.txt"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_exit_status_tells_a_contradiction(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--data", article(tmp_path, WRONG)]) == 1
    printed = capsys.readouterr()
    assert "矛盾1项，相符0项，不能断定0项" in printed.out
    assert "[a L1]" in printed.out
    assert printed.err == ""
    assert main(["check", "--data", article(tmp_path, RIGHT)]) == 0
    assert main(["check", "--data", article(tmp_path, WRONG), "--rule", "shares_add"]) == 0


def test_formats_tell_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, reckoning = article(tmp_path, WRONG), "1,294.15 + 737.99 = CNY 2,032.14 billion"
    for form in ("markdown", "html"):
        assert main(["check", "--data", path, "--lang", "en", "--format", form]) == 1
        assert reckoning in capsys.readouterr().out
    assert main(["check", "--data", path, "--format", "json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert reckoning in found["sentence_en"]
    assert main(["check", "--data", path, "--format", "csv"]) == 1
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["verdict"], row["claim_ids"]) == ("contradicted", " ".join(found["claim_ids"]))


def test_an_unknown_rule_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rule", "part_sum"]) == 1
    assert "parts_sum" in capsys.readouterr().err

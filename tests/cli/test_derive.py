import csv
import io
import json
from pathlib import Path

import pytest

from indicators.cli import main

ARTICLE = "苏州市统计公报\n2021-03-01\n2020年,苏州市出口12941.5亿元,进口9379.9亿元。\n"


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["derive", *arguments]) == 0
    return capsys.readouterr().out


def test_csv_and_json_have_the_rows_of_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(printed(capsys, "--format", "csv", "--rule", "earlier_level"))))
    lines = [json.loads(line) for line in printed(capsys, "--format", "json", "--rule", "earlier_level").splitlines()]
    assert [row["derived_id"] for row in rows] == [line["derived_id"] for line in lines]
    assert [row["value"] for row in rows] == ["7052", ""]
    assert [line["value"] for line in lines] == [7052, None]


def test_a_loose_article(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "trade.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    assert "22321.4亿元" in printed(capsys, "--data", str(path))
    assert "CNY 2,232.14 billion" in printed(capsys, "--data", str(path), "--lang", "en")


@pytest.mark.parametrize(("form", "sign"), [("table", "────"), ("markdown", "| --- |"), ("html", "<table")])
def test_forms_for_people(capsys: pytest.CaptureFixture[str], form: str, sign: str) -> None:
    text = printed(capsys, "--area", "苏州", "--format", form)
    assert sign in text
    assert "7052" in text


def test_an_unknown_rule_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "--rule", "shares"]) == 1
    assert "unknown rule 'shares': did you mean share" in capsys.readouterr().err

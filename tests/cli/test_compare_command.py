import json
from pathlib import Path

import pytest

from indicators.cli import main

FIRMS = ["compare", "高新技术企业", "苏州", "青岛", "--period", "2020"]
OUTPUT = ["compare", "规模以上工业总产值", "苏州", "青岛"]


def test_formats_tell_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    for form, word in (("table", "5376家"), ("markdown", "5376家"), ("html", "5376家"), ("csv", ",5376,5376,5376,")):
        assert main([*FIRMS, "--format", form]) == 0
        assert word in capsys.readouterr().out
    assert main([*FIRMS, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["results"][0]["value"] == "5376"


def test_a_refusal_is_told_and_is_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("table", "json"):
        assert main([*OUTPUT, "--format", form, "--lang", "en"]) == 1
        assert capsys.readouterr().err == "not compared: status_differs.\n"  # the reason is above it
    assert main([*OUTPUT, "--format", "csv", "--lang", "en"]) == 1
    assert capsys.readouterr().err.startswith("not compared: status_differs one happened and the other did not")
    assert main([*OUTPUT, "--allow", "status_differs"]) == 0
    assert "至多14823.9亿元" in capsys.readouterr().out


def test_claims_compare_by_their_ids(capsys: pytest.CaptureFixture[str]) -> None:
    ids = ["004_1900faf847d9a6f1.L72.C37", "004_1900faf847d9a6f1.L72.C63"]
    assert main(["compare", *ids]) == 0
    assert "46.47%" in capsys.readouterr().out


@pytest.mark.parametrize(
    "names",
    [
        ["高新技术企业", "苏州"],
        ["004_1900faf847d9a6f1.L72.C37", "苏州", "青岛"],
        ["004_1900faf847d9a6f1.L72.C37", "004_1900faf847d9a6f1.L72.C63", "--period", "2020"],
    ],
)
def test_wrong_usage_is_told(names: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        main(["compare", *names])
    assert error.value.code == 2
    assert capsys.readouterr().err.startswith("indicators compare: ")


def test_what_is_unknown_is_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*FIRMS[:4], "--period", "2019"]) == 1
    assert "there is for 苏州: 2020; 青岛: 2020" in capsys.readouterr().err


def test_chinese_words_for_period_and_measure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("2022年,苏州市出口增长1.9%,青岛市出口增长3.9%。", encoding="utf-8")
    asked = ["compare", "出口", "苏州", "青岛", "--measure", "增速", "--period", "2022年", "--data", str(article)]
    assert main(asked) == 0
    assert "2.0个百分点" in capsys.readouterr().out


def test_ids_of_loose_articles_are_cited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("2022年,苏州市高新技术企业净增2720家,累计达9772家。", encoding="utf-8")
    ids = ["a.L1.C26", "a.L1.C26.earlier_level"]
    assert main(["cite", *ids, "--data", str(article)]) == 0
    out = capsys.readouterr().out
    assert "“9772家” [a L1]" in out
    assert "9772家 − 2720家 = 7052家" in out

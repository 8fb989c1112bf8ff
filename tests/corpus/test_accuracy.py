"""The accuracy reached is kept: no group falls below its floor, and the page says what is measured now."""

import json
from pathlib import Path

import measure
import pytest
from score import compare

HELD_BACK = {"d13", "d14", "d15", "d16", "e05", "e11", "e12", "f04", "f08", "f11", "f16", "f19", "g01", "g04"}


@pytest.mark.parametrize("group", measure.groups())
def test_no_group_falls_below_its_floor(group: str) -> None:
    reached = measure.figures(measure.groups()[group])
    floors = measure.settings().floors[group]
    assert set(floors) == {"f1", "tuple_f1"}
    fallen = {name: (round(reached[name], 4), floor) for name, floor in floors.items() if reached[name] < floor}
    assert not fallen, f"{group} fell: (reached, floor) is {fallen}"


def test_the_page_is_fresh() -> None:
    assert measure.PAGE.read_text(encoding="utf-8") == measure.page(), "docs/accuracy.md is stale: run `make accuracy`"


def test_every_article_is_annotated_named_and_in_one_group() -> None:
    names = sorted(path.stem for path in measure.HERE.glob("[a-z][0-9][0-9].txt"))
    assert sorted(path.stem for path in measure.HERE.glob("[a-z][0-9][0-9].jsonl")) == names
    assert list(measure.kinds()) == names
    groups = measure.groups()
    assert sorted(groups["all"]) == names
    assert set(groups["held back"]) == HELD_BACK
    assert not HELD_BACK & set(groups["development"])
    assert set(measure.settings().floors) == set(groups)


@pytest.mark.parametrize("name", measure.kinds())
def test_annotations_stand_where_they_say(name: str) -> None:
    lines = (measure.HERE / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    for row in measure.annotated(name):
        assert lines[row["line"] - 1][row["start"] : row["end"]] == row["quote"], f"{name} line {row['line']}"


def test_annotations_score_one_against_themselves() -> None:
    gold = [row for name in measure.groups()["all"] for row in measure.annotated(name)]
    own = [
        row | {
            "value": row.get("value") and row["value"] * 10 ** (row.get("mult") or 0), "unit_measure": row.get("unit"),
            "indicator_zh": row.get("indicator"), "claim_status": row.get("status"), "ref_area_name": row.get("place"),
        }
        for row in map(dict, gold)
    ]  # fmt: skip
    told = compare(gold, json.loads(json.dumps(own))).figures()
    assert {name: value for name, value in told.items() if name not in ("gold", "predicted") and value != 1} == {}


@pytest.mark.parametrize("name", sorted(HELD_BACK))
def test_errors_of_held_back_articles_stay_unseen(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(measure.HeldBackError):
        measure.errors(name)
    monkeypatch.setattr("sys.argv", ["measure.py", "--errors", "d01", name])
    with pytest.raises(SystemExit):
        measure.main()
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"{name} is held back" in captured.err


def test_errors_are_told_with_place_and_both_readings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [dict(row) for row in measure.extracted("d01")]
    first = next(row for row in rows if row["kind"] == "claim")
    first["measure"] = "nonsense"
    monkeypatch.setattr(measure, "extracted", {"d01": rows}.__getitem__)
    monkeypatch.setattr("sys.argv", ["measure.py", "--errors", "d01"])
    measure.main()
    out = capsys.readouterr().out
    assert f"d01.txt:{first['line']}:{first['start'] + 1}: measure\n    gold quote=" in out
    assert "measure=nonsense" in out
    assert ", measure 1" in out.splitlines()[-1] or ": measure 1" in out.splitlines()[-1]


def test_the_table_is_written_and_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(measure, "PAGE", tmp_path / "accuracy.md")
    monkeypatch.setattr("sys.argv", ["measure.py"])
    measure.main()
    text = (tmp_path / "accuracy.md").read_text(encoding="utf-8")
    assert text == measure.page()
    assert text.endswith(capsys.readouterr().out)

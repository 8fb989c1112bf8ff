import json
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import score
from matching import Row


def gold(start: int, **fields: object) -> dict[str, object]:
    """An annotated claim: the GDP of Suzhou in 2020."""
    row = {
        "file": "a.txt", "line": 1, "start": start, "end": start + 4, "kind": "claim", "indicator": "地区生产总值",
        "measure": "level", "value": 5, "mult": 8, "unit": "CNY", "qualifier": "exact", "lower": None,
        "upper": None, "status": "actual", "place": "苏州市", "subject": None,
        "period_start": "2020-01-01", "period_end": "2020-12-31",
    }  # fmt: skip
    return row | fields


def found(start: int, **fields: object) -> dict[str, object]:
    """The same claim as it is printed."""
    row = {
        "source_id": "a", "line": 1, "start": start, "end": start + 4, "kind": "claim", "indicator": "gdp",
        "indicator_zh": "地区生产总值", "measure": "level", "value": 500000000, "unit_measure": "CNY", "lower": None,
        "upper": None, "claim_status": "actual", "ref_area_name": "苏州市", "subject": None,
        "period_start": "2020-01-01", "period_end": "2020-12-31",
    }  # fmt: skip
    return row | fields


def figures(annotated: Sequence[Row], predicted: Sequence[Row]) -> dict[str, float]:
    return score.compare(annotated, predicted).figures()


def test_what_is_all_right_scores_one() -> None:
    told = figures([gold(0), gold(9)], [found(0), found(9)])
    assert (told.pop("gold"), told.pop("predicted")) == (2, 2)
    assert set(told.values()) == {1.0}


def test_nothing_scores_nothing() -> None:
    assert set(figures([], []).values()) == {0}
    assert set(figures([], [found(0)]).values()) == {0, 1}


def test_mentions_of_every_kind_are_recalled_by_their_spans() -> None:
    annotated = [gold(0), gold(9, kind="date"), gold(20, kind="name"), gold(30, kind="ordinal")]
    told = figures(annotated, [found(1, kind="date"), found(12, kind="ordinal"), found(30, kind="ordinal")])
    assert told["mention_recall"] == 3 / 4
    assert told["recall"] == 0


def test_precision_and_recall_count_claims_with_the_right_amount() -> None:
    predicted = [found(0), found(9, value=1), found(30), found(40)]
    told = figures([gold(0), gold(9), gold(20)], predicted)
    assert told["recall"] == 1 / 3
    assert told["precision"] == 1 / 4
    assert told["f1"] == pytest.approx(2 / 7)


def test_a_prediction_counts_once() -> None:
    told = figures([gold(0), gold(3)], [found(2)])
    assert (told["recall"], told["precision"]) == (1 / 2, 1)


def test_articles_are_kept_apart() -> None:
    assert figures([gold(0)], [found(0, source_id="b")])["recall"] == 0


def test_optional_claims_count_neither_way() -> None:
    annotated = [gold(0), gold(9, optional=True), gold(20, optional=True)]
    told = figures(annotated, [found(0), found(9, value=1)])
    assert (told["gold"], told["predicted"], told["f1"]) == (1, 1, 1)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("indicator", {"indicator": "imports", "indicator_zh": "进口"}),
        ("measure", {"measure": "change"}),
        ("status", {"claim_status": "target"}),
        ("where", {"ref_area_name": "青岛市"}),
        ("period", {"period_end": "2019-12-31"}),
    ],
)
def test_each_field_counts_and_spoils_the_tuple(field: str, wrong: dict[str, object]) -> None:
    count = score.compare([gold(0), gold(9)], [found(0), found(9, **wrong)])
    told = count.figures()
    assert {name for name in (*score.CHECKS, "tuple", "tuple_f1") if told[name] == 1 / 2} == {
        field,
        "tuple",
        "tuple_f1",
    }
    assert [miss.why for miss in count.misses] == [field]


def test_bounds_count_but_are_no_part_of_the_tuple() -> None:
    told = figures([gold(0, qualifier="over", lower=5e8)], [found(0)])
    assert (told["bounds"], told["tuple"]) == (0, 1)


def test_the_tuple_f1_counts_misses_and_spurious_claims() -> None:
    told = figures([gold(0), gold(9)], [found(0), found(30), found(40)])
    assert told["tuple"] == 1
    assert told["tuple_f1"] == pytest.approx(2 * (1 / 3) * (1 / 2) / (1 / 3 + 1 / 2))


def test_errors_say_what_is_wrong() -> None:
    misses = score.compare([gold(0), gold(9)], [found(9, measure="rank", claim_status="target"), found(30)]).misses
    assert [(miss.why, miss.gold is None, miss.found is None) for miss in misses] == [
        ("missed", False, True),
        ("measure,status", False, False),
        ("spurious", True, False),
    ]


def test_the_program_prints_the_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.jsonl").write_text(json.dumps(gold(0)) + "\n\n", encoding="utf-8")
    (tmp_path / "found.jsonl").write_text(json.dumps(found(0)) + "\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["score.py", str(tmp_path / "gold"), str(tmp_path / "found.jsonl")])
    runpy.run_path(score.__file__, run_name="__main__")
    assert json.loads(capsys.readouterr().out)["tuple_f1"] == 1

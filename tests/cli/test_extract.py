import csv
import json
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from indicators.cli import main
from indicators.cli.articles import MANY
from indicators.observation import COLUMNS

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = "城市数据\n2021-05-19 来源:示例日报\n\n2020年,苏州市地区生产总值20170.5亿元,同比增长3.4%。\n"
MENTION_FIELDS = ["claim_id", "source_id", "line", "start", "end", "quote", "kind"]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "city.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def objects(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_jsonl_has_one_object_a_claim(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(article)]) == 0
    captured = capsys.readouterr()
    rows = objects(captured.out)
    assert captured.err == ""
    assert [list(row) for row in rows] == [list(COLUMNS)] * 2
    assert [(row["claim_id"], row["quote"]) for row in rows] == [
        ("city.L4.C15", "20170.5亿元"),
        ("city.L4.C29", "3.4%"),
    ]
    assert rows[0]["value"] == 2017050000000
    assert rows[0]["obs_value"] == "20170.5"


def test_all_gives_every_mention(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(article), "--all"]) == 0
    rows = objects(capsys.readouterr().out)
    assert [row["quote"] for row in rows] == ["2021-05-19", "2020年", "20170.5亿元", "3.4%"]
    assert [list(row) for row in rows if row["kind"] != "claim"] == [MENTION_FIELDS] * 2


def test_the_day_of_publication_may_be_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "undated.txt"
    path.write_text("去年,苏州市地区生产总值20170.5亿元。\n", encoding="utf-8")
    assert main(["extract", str(path), "--published", "2021-05-19"]) == 0
    assert [row["time_period"] for row in objects(capsys.readouterr().out)] == ["2020"]


def test_csv_and_parquet_have_the_columns_of_the_contract(article: Path, tmp_path: Path) -> None:
    for kind in ("csv", "parquet", "jsonl"):
        assert main(["extract", str(article), "--format", kind, "--output", str(tmp_path / f"out.{kind}")]) == 0
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == COLUMNS
    table = pq.read_table(tmp_path / "out.parquet")
    assert tuple(table.column_names) == COLUMNS
    assert table.column("quote").to_pylist() == [row[5] for row in rows] == ["20170.5亿元", "3.4%"]
    assert len(objects((tmp_path / "out.jsonl").read_text(encoding="utf-8"))) == 2
    assert b"\r" not in (tmp_path / "out.csv").read_bytes()


def test_parquet_needs_a_file(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["extract", str(article), "--format", "parquet"])
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("indicators extract: parquet is no text: say where to write it")


@pytest.mark.usefixtures("article")
def test_what_cannot_be_read_is_reported_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gb.txt").write_bytes("苏州市".encode("gb18030"))
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "numberless.txt").write_text("没有数据。\n", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "city.txt").write_text(ARTICLE, encoding="utf-8")
    names = ["gb.txt", "empty.txt", "missing.txt", "folder", "numberless.txt", "city.txt", "folder/city.txt"]
    assert main(["extract", *(str(tmp_path / name) for name in names)]) == 1
    captured = capsys.readouterr()
    assert len(objects(captured.out)) == 2
    assert [line.removeprefix(f"{tmp_path.as_posix()}/") for line in captured.err.splitlines()] == [
        "gb.txt:1:1: byte 0xcb is not UTF-8. save the file as UTF-8 (pages in GB18030 are common)",
        "empty.txt: the file is empty. remove it or restore its text",
        "missing.txt: no such file. check the path",
        f"folder: is a directory, not an article. name its files, e.g. {tmp_path.as_posix()}/folder/*.txt",
        (
            f"folder/city.txt: a file of this name was read already: {tmp_path.as_posix()}/city.txt. "
            "rename one, or read them one after the other: ids come from names"
        ),
    ]


def test_a_place_that_cannot_be_written_is_one_line(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "missing" / "out.csv"
    for kind in ("csv", "parquet"):
        assert main(["extract", str(article), "--format", kind, "--output", str(target)]) == 1
        error = capsys.readouterr().err
        assert error.startswith(f"{target}: ")
        assert error.count("\n") == 1


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    paths = []
    for number in range(40):
        paths.append(tmp_path / f"a{number}.txt")
        paths[-1].write_text(ARTICLE * 20, encoding="utf-8")
    command = [sys.executable, "-m", "indicators", "extract", *map(str, paths)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline().startswith(b'{"claim_id"')
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 141


def test_many_files_count_on_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / f"a{number}.txt" for number in range(MANY)]
    for path in paths:
        path.write_text("没有数据。\n", encoding="utf-8")
    assert main(["extract", *map(str, paths)]) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert main(["extract", *map(str, paths)]) == 0
    assert capsys.readouterr().err.endswith(f"\r{MANY} of {MANY} articles\r\x1b[K")

"""The source table against its articles: every way in which they can disagree is found and placed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from indicators.article import Article
from indicators.errors import ProblemsError
from indicators.line_hashes import changed_lines, format_line_hashes, line_hashes, read_line_hashes
from indicators.listing import describe, list_article
from indicators.publication import read_publication
from indicators.sources import BIBLIOGRAPHIC, read_rows, read_sources

ROOT = Path(__file__).resolve().parent.parent
FIRST, SECOND = "seeds/000_84f2496b72f931c7.txt", "seeds/001_b3917ba438859ffe.txt"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    return tmp_path


def problems(root: Path) -> list[str]:
    """What is wrong, each with its place relative to the project."""
    with pytest.raises(ProblemsError) as caught:
        read_sources(root)
    return [str(problem).replace(f"{root.as_posix()}/", "") for problem in caught.value.problems]


def edit(path: Path, change: Callable[[bytes], bytes]) -> None:
    path.write_bytes(change(path.read_bytes()))


def test_seeds_are_in_order() -> None:
    listed = read_sources(ROOT)
    assert [item.article.source_id[:3] for item in listed] == ["000", "001", "002", "003", "004"]
    assert [str(item.published) for item in listed] == [
        "2018-08-28",
        "2015-08-10",
        "2017-07-07",
        "2020-12-02",
        "2021-05-19",
    ]
    assert all(item.row["sha256"] == item.article.sha256 for item in listed)


def test_what_the_table_calls_stated_or_inferred_is_what_the_package_reads() -> None:
    for item in read_sources(ROOT):
        read = read_publication(item.article)
        for name in set(BIBLIOGRAPHIC) - {"url"}:
            if item.row[f"{name}_known"] != "curator":
                assert item.row[name] == getattr(read, name)
                assert item.row[f"{name}_known"] == (read.evidence[name].known if name in read.evidence else None)


def test_what_is_reasoned_has_its_reason() -> None:
    for item in read_sources(ROOT):
        if {"inferred", "curator"} & {item.row[f"{name}_known"] for name in BIBLIOGRAPHIC}:
            assert "ine 1" in str(item.row["note"])


def test_a_changed_byte_is_an_error_with_its_line(root: Path) -> None:
    edit(root / SECOND, lambda data: data.replace(b"1500", b"1600"))
    assert problems(root) == [
        f"{SECOND}:11: this line is not as it was read (other bytes). restore the article: seeds are kept as published"
    ]


def test_added_and_removed_lines_are_named(root: Path) -> None:
    lines = (root / SECOND).read_bytes().split(b"\n")
    (root / SECOND).write_bytes(b"\n".join([*lines[:4], b"new", *lines[4:10], *lines[12:]]))
    found = problems(root)
    assert found[0].startswith(f"{SECOND}:5: 1 line was added here")
    assert found[1].startswith(f"{SECOND}:11: 2 lines were gone from here")


def test_every_problem_is_listed_at_once(root: Path) -> None:
    (root / FIRST).unlink()
    (root / "seeds" / "new.txt").write_text("新闻\n", encoding="utf-8")
    edit(root / SECOND, lambda data: data + b"\n")
    assert problems(root) == [
        f"{SECOND}:48: 1 line was added here. restore the article: seeds are kept as published",
        (
            "seeds/new.txt:1: this file is not in seeds/sources.csv. "
            "list it (indicators.listing.list_article), or move it out of seeds/"
        ),
        f"seeds/sources.csv:2: {FIRST} is listed and is missing. restore the file",
    ]


def test_bad_encoding_names_the_byte(root: Path) -> None:
    edit(root / SECOND, lambda data: data.replace("遵义至深圳".encode(), "遵义至深圳".encode("gb18030")))
    found = problems(root)
    assert found[0].startswith(f"{SECOND}:11: this line is not as it was read")
    assert found[1].startswith(f"{SECOND}:11:5: byte 0xd7 is not UTF-8")


def test_an_empty_file_and_a_folder(root: Path) -> None:
    (root / FIRST).write_bytes(b"")
    (root / SECOND).unlink()
    (root / SECOND).mkdir()
    found = problems(root)
    assert any(text.startswith(f"{FIRST}: the file is empty") for text in found)
    assert f"seeds/sources.csv:3: {SECOND} is listed and is a folder. restore the file" in found


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("2015-08-10", "2015-13-40", "seeds/sources.csv:3: published cannot be '2015-13-40'"),
        (",47,stated", ",46,stated", "seeds/sources.csv:3: lines is 46, and"),
        (
            "李勋、郑礼志",
            "李勋、张三",
            "seeds/sources.csv:3: author '李勋、张三' is called stated and does not stand in",
        ),
        (",2017-07-07,", ",2017-07-08,", "seeds/sources.csv:4: published '2017-07-08' is called stated"),
        (",stated,inferred,", ",guessed,inferred,", "seeds/sources.csv:3: author_known 'guessed' is not one of stated"),
        (",stated,,stated,inferred", ",stated,stated,stated,inferred", "seeds/sources.csv:3: publisher is empty"),
        (",curator,", ",,", "seeds/sources.csv:2: title is given, and title_known says None"),
        ("002_891f9791fd49323d,", "001_b3917ba438859ffe,", "seeds/sources.csv:4: 001_b3917ba438859ffe is out of order"),
        ("source_id,file", "file,source_id", "seeds/sources.csv:1: the columns are not those of the source table"),
        ("034f494e", "134f494e", "seeds/sources.csv:2: sha256 is not that of seeds/000"),
        (",zh-Hans,034f", ",,034f", "seeds/sources.csv:2: language is empty"),
        ("003_effc0d47f671894f,", "", "seeds/sources.csv:5: too many or too few cells"),
    ],
)
def test_a_wrong_cell_is_named(root: Path, old: str, new: str, message: str) -> None:
    edit(root / "seeds" / "sources.csv", lambda data: data.replace(old.encode(), new.encode(), 1))
    assert any(text.startswith(message) for text in problems(root))


@pytest.mark.parametrize("name", ["sources.csv", "lines.sha256"])
def test_without_its_tables_nothing_is_believed(root: Path, name: str) -> None:
    (root / "seeds" / name).unlink()
    assert any(text.startswith(f"seeds/{name}: no such file") for text in problems(root))


def test_damaged_line_hashes_are_named(root: Path) -> None:
    edit(root / "seeds" / "lines.sha256", lambda data: data.replace(b".txt:3\n", b".txt:4\n", 1))
    assert any(text.startswith("seeds/lines.sha256:3: ") for text in problems(root))


def test_line_hashes_survive_the_way_to_disk_and_back(tmp_path: Path) -> None:
    hashes = {"b.txt": line_hashes("一\n二\n".encode()), "a.txt": line_hashes(b"")}
    (tmp_path / "lines").write_text(format_line_hashes(hashes), encoding="utf-8")
    assert read_line_hashes(tmp_path / "lines") == hashes


def test_runs_of_changed_lines_are_one_problem() -> None:
    found = list(changed_lines("a", ["1", "2", "3", "4"], ["1", "x", "y", "4"]))
    assert [(problem.line, problem.message) for problem in found] == [
        (2, "lines 2 to 3 are not as it was read (other bytes)")
    ]


def test_a_new_article_is_listed_once(root: Path) -> None:
    path = root / "seeds" / "010_new.txt"
    path.write_text("江城外贸逆势增长\n2023-08-18 来源：江城日报\n7月,江城进出口增长5%。\n", encoding="utf-8")
    row = list_article(root, path)
    assert (row["publisher"], row["published_known"], row["lines"]) == ("江城日报", "stated", 3)
    assert read_sources(root)[-1].row == row
    before = (root / "seeds" / "sources.csv").read_bytes()
    with pytest.raises(ProblemsError, match="is listed already"):
        list_article(root, path)
    with pytest.raises(ProblemsError, match=r"does not lie in seeds/"):
        list_article(root, path.rename(root / "011_new.txt"))
    assert (root / "seeds" / "sources.csv").read_bytes() == before
    assert len(read_rows(root / "seeds" / "sources.csv")) == 6


def test_describing_an_article_invents_no_address() -> None:
    row = describe(Article("demo", "7月,江城进出口增长5%。"))
    assert [name for name in BIBLIOGRAPHIC if row[name] is not None] == []

from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from indicators.errors import ProblemsError
from indicators.store import find_article, read_cells, read_sources

SMALL = Path(__file__).parent / "fixtures" / "small"


def test_sources_are_typed() -> None:
    sources = read_sources(SMALL)
    assert sources["007_small"].published == date(2021, 5, 19)
    assert sources["plain"].published is None
    assert sources["plain"].title == ""


def test_a_date_that_is_none_is_named_by_file_and_line(tmp_path: Path) -> None:
    folder = copytree(SMALL, tmp_path / "small")
    table = folder / "sources.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("2021-05-19", "19.5.2021"), encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"sources\.csv:2: published '19\.5\.2021' is no ISO date"):
        read_sources(folder)


def test_a_row_of_another_length_is_named_by_file_and_line(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("a,b\n1,2\n1\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"t\.csv:3: 1 cells where the header has 2"):
        list(read_cells(table))


def test_an_article_is_found_from_the_datasets_folder_upwards(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text("一", encoding="utf-8")
    data = tmp_path / "indicators" / "data"
    data.mkdir(parents=True)
    assert find_article("seeds/a.txt", data) == tmp_path / "seeds" / "a.txt"
    assert find_article("seeds/b.txt", data) is None

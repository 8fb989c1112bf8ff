from pathlib import Path

import pytest

import indicators
from indicators.errors import IndicatorsError, ProblemsError


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_of_articles_is_one_dataset(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "2020年,青岛市高新技术企业4396家。")
    write(tmp_path, "a.txt", "2020年,苏州市高新技术企业9772家。")
    write(tmp_path, "notes.md", "1")
    dataset = indicators.extract_all([tmp_path])
    assert [row.claim_id for row in dataset] == ["a.L1.C15", "b.L1.C15"]
    assert dataset.cite("b.L1.C15").publisher == ""
    assert dataset.line_text(dataset["a.L1.C15"]) == "2020年,苏州市高新技术企业9772家。"


def test_every_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    good = write(tmp_path, "a.txt", "2020年,苏州市高新技术企业9772家。")
    empty = write(tmp_path, "empty.txt", "")
    twin = write(tmp_path / "more", "a.txt", "一")
    with pytest.raises(ProblemsError) as error:
        indicators.extract_all([good, empty, twin, tmp_path / "missing.txt"])
    assert [Path(each.file).name for each in error.value.problems] == ["empty.txt", "missing.txt", "a.txt"]


def test_one_path_is_one_article(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "2020年,苏州市高新技术企业9772家。")
    for named in (path, str(path)):
        assert [row.claim_id for row in indicators.extract_all(named)] == ["a.L1.C15"]


def test_nothing_to_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(IndicatorsError, match="no article to read"):
        indicators.extract_all([tmp_path])

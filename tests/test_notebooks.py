import json
from pathlib import Path

import pytest

from indicators.errors import IndicatorsError, ProblemsError
from indicators.notebooks import execute_all, find_sources

SOURCE = """# %% [markdown]
# # 标题

# %%
import sys
print("一", flush=True)
print("二", flush=True)
{1, 2} and "值"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "a.py").write_text(SOURCE, encoding="utf-8")
    return tmp_path


def test_a_notebook_is_executed_to_the_same_bytes(project: Path) -> None:
    target = project / "notebooks" / "a.ipynb"
    assert execute_all(find_sources(project)) == [target]
    first = target.read_bytes()
    assert execute_all(find_sources(project)) == []
    assert target.read_bytes() == first
    notebook = json.loads(first)
    cell = notebook["cells"][1]
    assert cell["outputs"][0]["text"] == ["一\n", "二\n"]
    assert cell["outputs"][1]["data"]["text/plain"] == ["'值'"]
    assert notebook["cells"][0]["id"].startswith("00-")
    assert set(notebook["metadata"]) == {"kernelspec", "language_info"}
    assert "version" not in notebook["metadata"]["language_info"]
    assert "execution" not in cell["metadata"]


def test_each_is_told_of_before_its_turn(project: Path) -> None:
    told: list[Path] = []
    execute_all(find_sources(project), told.append)
    assert told == [project / "notebooks" / "a.py"]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ((), ["1_one.py", "2_two.py", "a.py"]),
        (("2",), ["2_two.py"]),
        (("notebooks/2_two.py", "1_one"), ["1_one.py", "2_two.py"]),
    ],
)
def test_notebooks_go_by_number_stem_or_file(project: Path, names: tuple[str, ...], found: list[str]) -> None:
    for name in ("2_two.py", "1_one.py"):
        (project / "notebooks" / name).write_text("", encoding="utf-8")
    assert [source.name for source in find_sources(project, names)] == found


def test_an_unknown_notebook_names_near_ones(project: Path) -> None:
    with pytest.raises(IndicatorsError, match=r"unknown notebook 'b': known are a"):
        find_sources(project, ["a", "b"])


def test_a_failing_cell_is_named_by_its_line(project: Path) -> None:
    source = project / "notebooks" / "b.py"
    source.write_text("# %%\n1\n\n# %%\nx = 1\n1 / 0\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"b\.py:5: this cell raised ZeroDivisionError: division by zero"):
        execute_all(find_sources(project))
    assert (project / "notebooks" / "a.ipynb").exists()
    assert not (project / "notebooks" / "b.ipynb").exists()


def test_a_missing_library_is_named_with_its_extra(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr("indicators.notebooks.import_module", missing)
    with pytest.raises(IndicatorsError, match=r"notebooks need jupytext\. install it with: pip install"):
        execute_all(find_sources(project))

import json
from pathlib import Path

import pytest

from indicators.errors import IndicatorsError, ProblemsError
from indicators.notebooks import execute_all

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
    assert execute_all(project) == [target]
    first = target.read_bytes()
    assert execute_all(project) == []
    assert target.read_bytes() == first
    notebook = json.loads(first)
    cell = notebook["cells"][1]
    assert cell["outputs"][0]["text"] == ["一\n", "二\n"]
    assert cell["outputs"][1]["data"]["text/plain"] == ["'值'"]
    assert notebook["cells"][0]["id"].startswith("00-")
    assert set(notebook["metadata"]) == {"kernelspec", "language_info"}
    assert "version" not in notebook["metadata"]["language_info"]
    assert "execution" not in cell["metadata"]


def test_a_failing_cell_is_named_by_its_line(project: Path) -> None:
    source = project / "notebooks" / "b.py"
    source.write_text("# %%\n1\n\n# %%\nx = 1\n1 / 0\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"b\.py:5: this cell raised ZeroDivisionError: division by zero"):
        execute_all(project)
    assert (project / "notebooks" / "a.ipynb").exists()
    assert not (project / "notebooks" / "b.ipynb").exists()


def test_a_missing_library_is_named_with_its_extra(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr("indicators.notebooks.import_module", missing)
    with pytest.raises(IndicatorsError, match=r"notebooks need jupytext\. install it with: pip install"):
        execute_all(project)

from pathlib import Path

from indicators.figures.drawing import CLAIMS, draw_files

from .conftest import ROOT


def test_the_committed_figures_are_those_of_the_dataset() -> None:
    drawn = draw_files(ROOT, ROOT / CLAIMS)
    committed = {path.name: path.read_bytes() for path in Path(ROOT, "figures").iterdir() if path.name != "README.md"}
    assert committed.keys() == drawn.keys()
    assert [name for name in sorted(drawn) if drawn[name] != committed[name]] == []

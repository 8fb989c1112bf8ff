"""A sheet for the terminal: a table, its caveats and its sources; without colours where no terminal listens."""

from __future__ import annotations

import sys
from io import StringIO
from typing import TYPE_CHECKING

from indicators.showing.sheet import Sheet

if TYPE_CHECKING:
    from rich.console import Console

    from indicators.dataset import Dataset

WIDTH = 100  # where no terminal tells one, so that the same result is the same text everywhere


def print_sheet(sheet: Sheet, dataset: Dataset, lang: str = "zh") -> None:
    """Print a sheet: in colours and as wide as the terminal, or plain where the output goes elsewhere.

    Raises:
        IndicatorsError: a claim or the language is unknown.
        ProblemsError: an article's bytes are not those that were read.
    """
    from rich.console import Console

    if sys.stdout.isatty():
        text = _drawn(Console(highlight=False, force_jupyter=False), sheet, dataset, lang)
    else:
        text = sheet_text(sheet, dataset, lang)
    sys.stdout.write(f"{text}\n")


def sheet_text(sheet: Sheet, dataset: Dataset, lang: str = "zh", width: int = WIDTH) -> str:
    """Write a sheet as plain text, at most `width` columns wide; raises as `print_sheet` does."""
    from rich.console import Console

    plain = Console(file=StringIO(), width=width, highlight=False, color_system=None, force_jupyter=False)
    return _drawn(plain, sheet, dataset, lang)


def _drawn(console: Console, sheet: Sheet, dataset: Dataset, lang: str) -> str:
    from rich.console import Group  # printed by itself, a text would be made one that breaks at spaces alone

    from indicators.showing.sheet_rich import parts

    with console.capture() as capture:
        console.print(Group(*parts(sheet, dataset, lang, console.width)))
    return "\n".join(line.rstrip() for line in capture.get().rstrip().split("\n"))

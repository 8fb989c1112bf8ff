"""What went wrong, where, and what to do about it: one type for every message a user sees."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class IndicatorsError(Exception):
    """Anything this package raises on purpose; its text is fit to be shown to a user."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding with its place.

    `line` and `column` are 1-based, as editors count them; 0 where a whole file or line is meant.

    >>> print(Problem("seeds/a.txt", 3, 7, "a changed byte", "restore the file"))
    seeds/a.txt:3:7: a changed byte. restore the file
    """

    file: str
    line: int
    column: int
    message: str
    hint: str = ""

    def __str__(self) -> str:
        place = ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)])
        return f"{place}: {self.message}" + (f". {self.hint}" if self.hint else "")


class ProblemsError(IndicatorsError):
    """Every problem found in one pass, sorted by place.

    >>> ProblemsError([Problem("b", 1, 0, "x"), Problem("a", 2, 0, "y")]).problems[0].file
    'a'
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(p) for p in self.problems))

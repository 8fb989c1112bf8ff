"""What every result can do: show itself in a notebook, in a terminal, as a page and as text."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.showing.sheet import Sheet


class Shown(ABC):
    """A result that lays itself out as a sheet; `dataset` holds the claims that it stands on.

    All its ways to show itself raise IndicatorsError for an unknown language, and ProblemsError where an article's
    bytes are not those that were read.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def dataset(self) -> Dataset:
            """The claims that the result stands on, with their sources."""

    @abstractmethod
    def sheet(self) -> Sheet:
        """Lay the result out as a table with notes, in both languages."""

    def to_html(self, langs: Sequence[str] = ("zh", "en")) -> str:
        """Draw the result as HTML, in the first language with the others small beneath."""
        from indicators.showing.sheet_html import sheet_html

        return sheet_html(self.sheet(), self.dataset, langs)

    def to_markdown(self, lang: str = "zh") -> str:
        """Write the result as a Markdown table whose figures have footnotes."""
        from indicators.showing.sheet_markdown import sheet_markdown

        return sheet_markdown(self.sheet(), self.dataset, lang)

    def to_text(self, lang: str = "zh", width: int = 100) -> str:
        """Write the result as plain text, at most `width` columns wide."""
        from indicators.showing.sheet_terminal import sheet_text

        return sheet_text(self.sheet(), self.dataset, lang, width)

    def print_to_terminal(self, lang: str = "zh") -> None:
        """Print the result: in colours and as wide as the terminal, or plain where the output goes elsewhere."""
        from indicators.showing.sheet_terminal import print_sheet

        print_sheet(self.sheet(), self.dataset, lang)

    def _repr_html_(self) -> str:
        return self.to_html()

    def __str__(self) -> str:
        return self.to_text()

"""A sheet: what a result shows, before it is drawn anywhere. Every cell knows the claims that it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Text = Mapping[str, str]  # by language, zh and en
Tone = Literal["plain", "good", "bad", "doubt", "quiet"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text in both languages, the claims it stands on, and how it is to look."""

    text: Text
    claim_ids: tuple[str, ...] = ()
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Note:
    """A line under a sheet: a caveat or a remark, with its severity (`refuse`, `warn`, `note`) and its claims."""

    text: Text
    severity: str = "note"
    claim_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A titled table with notes; `head` names the columns, every row has a cell for each.

    Raises:
        ValueError: a row has more or fewer cells.
    """

    title: Text
    head: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        if wrong := [row for row in self.rows if len(row) != len(self.head)]:
            raise ValueError(f"{len(wrong[0])} cells in a row where there are {len(self.head)} columns")

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """Every claim that the sheet stands on, in reading order, each once."""
        cells = (claim for row in self.rows for cell in row for claim in cell.claim_ids)
        notes = (claim for note in self.notes for claim in note.claim_ids)
        return tuple(dict.fromkeys((*cells, *notes)))


def both(text: str) -> Text:
    """Make the text of a cell that reads the same in both languages."""
    return {"zh": text, "en": text}

"""What a figure draws, before it is drawn: each bar, dot and label with its place and the claims it stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from indicators.errors import IndicatorsError
from indicators.figures import texts
from indicators.figures.cells import Cell, Claims
from indicators.figures.spec import Figure, Language, words
from indicators.observation import Observation

Shape = Literal["bar", "open_bar", "dot", "label", "note"]
OPEN = frozenset({"over", "at_least"})
DRAWABLE = frozenset({"exact", "about", "nearly"}) | OPEN


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing drawn, in `panel` and `row` (from 0).

    `value` is in `unit_measure`; `position` is the same on the axis, in `axis_unit`: the end of a bar, the middle of a
    dot; both are None where `shape` is a text. A mark is `hatched` where its claim is no actual figure.
    """

    shape: Shape
    panel: int
    row: int
    claim_ids: tuple[str, ...]
    text: str = ""
    value: Decimal | None = None
    unit_measure: str = ""
    position: Decimal | None = None
    axis_unit: str = ""
    hatched: bool = False


def marks(figure: Figure, cells: Sequence[Cell], lines: Mapping[str, str], language: Language) -> tuple[Mark, ...]:
    """List the marks of a figure, row by row.

    Args:
        figure: its declaration.
        cells: the claims of its grid, row by row.
        lines: the text of the line of each claim's article, by claim id, where it is at hand.
        language: of the texts.

    Raises:
        IndicatorsError: a panel mixes units, or a claim's hedge cannot be drawn.
    """
    found: list[Mark] = []
    for at, cell in enumerate(cells):
        row, panel = divmod(at, len(figure.panels))
        claim = cell.claims[0]
        if claim.unit_measure != cells[panel].claims[0].unit_measure or claim.qualifier not in DRAWABLE:
            raise IndicatorsError(f"{claim.claim_id}: {claim.quote} cannot be drawn in figure {figure.id}")
        ids = _ids(cell.claims)
        found.append(_shape(cell, panel, row, language))
        found.append(Mark("label", panel, row, ids, texts.number(claim, language)))
        if note := tag(claim, verb(claim, lines, figure.wording), language):
            found.append(Mark("note", panel, row, ids, note))
        if cell.beside:
            second = cell.beside[0]
            text = words()["beside"][second.measure][language].format(number=texts.number(second, language))
            found.append(Mark("note", panel, row, _ids(cell.beside), text))
    return tuple(found)


def verb(claim: Observation, lines: Mapping[str, str], verbs: Sequence[str]) -> str:
    """Find which of some verbs the article has in the clause before a claim; "" if none.

    >>> from indicators.figures.marks import clause
    >>> clause("累计达9772家;青岛同期则新增567家", 15)
    '青岛同期则新增'
    """
    before = clause(lines.get(claim.claim_id, ""), claim.start)
    return max((each for each in verbs if each in before), key=before.rfind, default="")


def clause(line: str, start: int) -> str:
    """Cut the clause that stands before a place in a line."""
    before = line[:start]
    return before[max(map(before.rfind, ",，;；。、")) + 1 :]


def tag(claim: Observation, used: str, language: Language) -> str:
    """Say at the number itself what it is, where it is not a plain result."""
    tags = words()["tag"]
    codes = [claim.claim_status, "lower_bound" if claim.qualifier in OPEN else ""]
    said = [tags[code][language] for code in codes if code in tags]
    if used:
        said.append(words()["wording"][used][language])
    return ("；" if language == "zh" else "; ").join(said)


def _shape(cell: Cell, panel: int, row: int, language: Language) -> Mark:
    claim = cell.claims[0]
    is_open = cell.panel.mark == "bar" and claim.qualifier in OPEN
    return Mark(
        "open_bar" if is_open else cell.panel.mark,
        panel,
        row,
        _ids(cell.claims),
        value=claim.value,
        unit_measure=claim.unit_measure,
        position=texts.axis_value(claim, language),
        axis_unit=texts.unit(claim, language),
        hatched=claim.claim_status != "actual",
    )


def _ids(claims: Claims) -> tuple[str, ...]:
    return tuple(claim.claim_id for claim in claims)

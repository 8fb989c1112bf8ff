"""What a figure draws, before it is drawn: each bar, dot and label with its place and the claims it stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from indicators.errors import IndicatorsError
from indicators.figures import texts
from indicators.figures.cells import Cell, Claims
from indicators.figures.spec import Figure, Language, words
from indicators.observation import Observation

Shape = Literal["bar", "open_bar", "dot", "label", "note"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing drawn, in `panel` and `row` (from 0); `id` names its element in the SVG.

    `value` is in `unit_measure`; `position` is the same on the axis, in `axis_unit`: the end of a bar, the middle of a
    dot; both are None where `shape` is a text. A mark is `hatched` where its claim is no actual figure.
    """

    id: str
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
        IndicatorsError: a panel mixes units, or a claim's bounds cannot be drawn.
    """
    found: list[Mark] = []

    def add(shape: Shape, claims: Claims, text: str = "") -> None:
        claim, ids = claims[0], tuple(claim.claim_id for claim in claims)
        mark = Mark(f"{figure.id}.{language}.{len(found)}", shape, panel, row, ids, text)
        found.append(mark if text else _place(mark, claim, language))

    for at, cell in enumerate(cells):
        row, panel = divmod(at, len(figure.panels))
        claim = cell.claims[0]
        _check(figure, cell, cells[panel])
        add("open_bar" if is_open(claim) else cell.panel.mark, cell.claims)
        add("label", cell.claims, texts.number(claim, language))
        if note := tag(claim, verb(claim, lines, figure.wording), language):
            add("note", cell.claims, note)
        if cell.beside:
            second = cell.beside[0]
            text = words()["beside"][second.measure][language].format(number=texts.number(second, language))
            add("note", cell.beside, text)
    return tuple(found)


def is_open(claim: Observation) -> bool:
    """Tell whether a claim only says that its value or more is the case."""
    return claim.lower is not None and claim.upper is None and claim.lower == claim.value


def verb(claim: Observation, lines: Mapping[str, str], verbs: Sequence[str]) -> str:
    """Find which of some verbs the article has in the clause before a claim; "" if none."""
    before = clause(lines.get(claim.claim_id, ""), claim.start)
    return max((each for each in verbs if each in before), key=before.rfind, default="")


def clause(line: str, start: int) -> str:
    """Cut the clause that stands before a place in a line, a code point counted from 0.

    >>> clause("累计达9772家;青岛同期则新增567家", 16)
    '青岛同期则新增'
    """
    before = line[:start]
    return before[max(map(before.rfind, ",，;；。、")) + 1 :]


def tag(claim: Observation, used: str, language: Language) -> str:
    """Say at the number itself what it is, where it is not a plain result."""
    tags = words()["tag"]
    codes = [claim.claim_status, "lower_bound" if is_open(claim) else ""]
    said = [tags[code][language] for code in codes if code in tags]
    if used:
        said.append(words()["wording"][used][language])
    return ("；" if language == "zh" else "; ").join(said)


def _place(mark: Mark, claim: Observation, language: Language) -> Mark:
    return replace(
        mark,
        value=claim.value,
        unit_measure=claim.unit_measure,
        position=texts.axis_value(claim, language),
        axis_unit=texts.unit(claim, language),
        hatched=claim.claim_status != "actual",
    )


def _check(figure: Figure, cell: Cell, first: Cell) -> None:
    claim = cell.claims[0]
    if claim.unit_measure != first.claims[0].unit_measure:
        why = f"its panel is in {first.claims[0].unit_measure}. give it a panel of its own"
    elif (claim.lower, claim.upper) != (None, None) and not (is_open(claim) and cell.panel.mark == "bar"):
        why = "only a plain value, or a lower bound as a bar, can. draw another claim"
    else:
        return
    raise IndicatorsError(f"{claim.claim_id}: {claim.quote} cannot be drawn in figure {figure.id}: {why}")

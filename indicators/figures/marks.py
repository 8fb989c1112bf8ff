"""What a chart draws, before it is drawn: each bar, dot and label with its place and the claims it stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from indicators.figures.bounds import Bound, Reach
from indicators.figures.plan import Claims, Language
from indicators.figures.sizes import Size
from indicators.interval import Interval
from indicators.model import scale
from indicators.observation import Observation

Shape = Literal["bar", "dot", "segment", "rest", "point", "label", "note"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing drawn, in `panel` and `row` (from 0); `id` names its element in the SVG.

    `value` is in `unit_measure`; `reach` is the same with its bounds on the axis, in `axis_unit`; both are None where
    `shape` is a text. It begins at `start` of the axis, which is not zero in a stack. A mark is `hatched` where its
    claim is no actual figure, and `crossed` where it does not compare with the others.
    """

    id: str
    shape: Shape
    panel: int
    row: int
    claim_ids: tuple[str, ...]
    text: str = ""
    value: Decimal | None = None
    unit_measure: str = ""
    reach: Reach | None = None
    axis_unit: str = ""
    start: Decimal = Decimal(0)
    hatched: bool = False
    crossed: bool = False

    @property
    def bound(self) -> Bound | Literal[""]:
        """`value`, `lower`, `upper` or `range`; "" for a text."""
        return self.reach.bound if self.reach else ""

    @property
    def position(self) -> Decimal | None:
        """The value on the axis; None for a text."""
        return self.reach.at if self.reach else None


@dataclass(slots=True)
class Pen:
    """Lists the marks of one chart in one language, numbering them; `lines` has each claim's line of its article."""

    chart: str
    language: Language
    lines: Mapping[str, str] = field(default_factory=dict)
    wording: Sequence[str] = ()
    marks: list[Mark] = field(default_factory=list)

    def draw(
        self,
        shape: Shape,
        panel: int,
        row: int,
        claims: Claims,
        size: Size,
        reach: Reach,
        *,
        start: Decimal = Decimal(0),
        crossed: bool = False,
    ) -> None:
        """Add a shape that stands on claims of one value."""
        claim = claims[0]
        self.marks.append(
            Mark(
                self._id,
                shape,
                panel,
                row,
                _ids(claims),
                value=claim.value,
                unit_measure=claim.unit_measure,
                reach=reach,
                axis_unit=size.name,
                start=start,
                hatched=claim.claim_status != "actual",
                crossed=crossed,
            )
        )

    def remain(self, panel: int, row: int, claims: Claims, size: Size, rest: Interval, start: Decimal) -> None:
        """Add what is left of a whole, which follows from all the claims."""
        low, high, at = (None if end is None else scale(end, -size.power) for end in (rest.low, rest.high, rest.value))
        middle = at if at is not None else low or Decimal(0)
        self.marks.append(
            Mark(
                self._id,
                "rest",
                panel,
                row,
                _ids(claims),
                value=scale(middle, size.power),
                unit_measure=claims[0].unit_measure,
                reach=Reach("value" if at is not None else "range", middle, low, high),
                axis_unit=size.name,
                start=start,
            )
        )

    def write(self, shape: Shape, panel: int, row: int, claims: Claims, text: str) -> None:
        """Add a text that stands on claims."""
        self.marks.append(Mark(self._id, shape, panel, row, _ids(claims), text))

    @property
    def _id(self) -> str:
        return f"{self.chart}.{self.language}.{len(self.marks)}"


def _ids(claims: Sequence[Observation]) -> tuple[str, ...]:
    return tuple(claim.claim_id for claim in claims)

"""The question that a basis rule is asked, and the periods and places that its clause compares with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from indicators.context import calendar as cal
from indicators.context.clock import PeriodToken
from indicators.context.cues import cue
from indicators.context.measures.reading import Reading
from indicators.context.names import Naming
from indicators.context.passage import Figure
from indicators.context.places import PlaceToken
from indicators.context.state import Surroundings
from indicators.indicator_list import Indicator
from indicators.model import Claim, Period

_AND = frozenset({"、", "和", "及", "与"})
_OPENS = ("相比", "比较", "相较", "对比")
_HARBOUR = "港的"  # 是防城港的5.6倍: not of the city
_OF_IT = re.compile("(?:同期|末|底)?的?(?:约|近)?")  # between a period or place compared with and its own figure
_AGAINST = re.compile("(?:比|较|与|同|和|跟|[高低快慢好优]于|相对于)(?:今年|去年|上年|前年)?$")
_NEAR = 8  # characters before a period in which 较去年 may stand


@dataclass
class Based:
    """What a basis rule looks at: the figure, the sentence around it, its measure, name and period.

    `gap` is the full name of the other side, where the figure is a gap between two places, `place` the full name of its
    own, `told` the article's claims so far.
    """

    figure: Figure
    near: Surroundings
    reading: Reading
    naming: Naming
    period: Period | None
    gap: str | None
    place: str | None
    told: Sequence[Claim]

    @property
    def indicator(self) -> Indicator | None:
        """What it is a figure of, where the codelist knows it."""
        return self.naming.indicator

    @cached_property
    def since(self) -> int:
        """Where in the line the words begin that may say what the figure is compared with.

        That is its clause, or before it one that opens the comparison: 与全国相比,增速高1.2个百分点.
        """
        sentence, clause = self.figure.sentence, self.figure.clause_start
        if not any(word in self.figure.before for word in _OPENS):
            return clause
        opening = cue("basis", "opens").search(sentence.folded, sentence.start, clause)
        ended = opening and ";" in sentence.folded[opening.end() : clause]
        return opening.start() if opening and not ended else clause

    @cached_property
    def words(self) -> str:
        """The words from the last figure, or from where the sentence begins, up to the figure."""
        sentence, start = self.figure.sentence, self.figure.mention.start
        return sentence.folded[self.near.made[-1].mention.end if self.near.made else sentence.start : start]

    @cached_property
    def places(self) -> list[PlaceToken]:
        """The places that the clause compares with, left to right."""
        end = self.figure.mention.start
        return [p for p in self.near.places if p.role == "compare" and self.since <= p.start and p.end <= end]

    @cached_property
    def compared(self) -> str | None:
        """Full name of the place that the figure is compared with, if any; of a list of such places its own."""
        if self.gap or not self.places:
            return self.gap
        figure, run = self.figure, self.places[-self.figure.group :]
        folded = figure.sentence.folded
        listed = len(run) == figure.group and all(folded[a.end : b.start] in _AND for a, b in pairwise(run))
        place = run[figure.place_in_group if listed else -1]
        return place.place.name if not folded.startswith(_HARBOUR, place.end) else folded[place.start : place.end + 1]

    @property
    def periods(self) -> Iterator[PeriodToken]:
        """The periods compared with, nearest first; its own (较9月的34.2%) is none."""
        folded, start = self.figure.sentence.folded, self.figure.mention.start
        for token in reversed(self.near.periods):
            if token.start < self.since or token.end > start:
                continue
            its_own = self.reading.measure != "ratio" and _OF_IT.fullmatch(folded, token.end, start)
            compared = token.role == "compare" or _AGAINST.search(folded[max(0, token.start - _NEAR) : token.start])
            if compared and not (its_own and folded[start - 1] == "的"):
                yield token

    def years_before(self, years: int = 1) -> Period | None:
        """The figure's period some years before."""
        if self.period is None or not 0 < years < self.period.start.year:
            return None
        return cal.shift_years(self.period, -years)


Rule = Callable[[Based], str | None]

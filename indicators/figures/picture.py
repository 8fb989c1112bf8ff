"""A plan drawn in one language: its marks, its words, its files' bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from indicators.figures import captions
from indicators.figures.evidence import Evidence
from indicators.figures.kinds import every
from indicators.figures.layout.page import Frame, draw
from indicators.figures.marks import Mark, Pen
from indicators.figures.plan import Language, Part, Plan
from indicators.figures.style import look


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart in one language: its words and marks, and how each mark of an id is told and linked in the SVG."""

    plan: Plan
    evidence: Evidence
    language: Language
    parts: tuple[tuple[Part, tuple[Mark, ...]], ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, part by part."""
        return tuple(mark for _, marks in self.parts for mark in marks)

    @property
    def title(self) -> str:
        """The title."""
        return self.plan.title[self.language]

    @property
    def subtitle(self) -> str:
        """The subtitle, with the periods drawn."""
        return captions.subtitle(self.plan, self.language)

    @property
    def notes(self) -> list[str]:
        """The paragraphs at the foot: what a reader must know to compare, and the sources."""
        sources = captions.sources(self.plan.cited, self.evidence.sources, self.language)
        return [*captions.notes(self.plan, self.language), *sources]

    @property
    def caption(self) -> str:
        """Title, subtitle and notes in one paragraph."""
        end = "。" if self.language == "zh" else ". "
        gap = "" if self.language == "zh" else " "
        return f"{self.title}{end}{self.subtitle}{end}" + gap.join(self.notes)

    @property
    def alt(self) -> str:
        """The chart in words, for who cannot see it."""
        first = 0
        said: list[str] = []
        for part, marks in self.parts:
            said += every.describe(part, marks, first, self.language)
            first += part.panels
        return captions.alternative(self.title, self.subtitle, said, self.language)

    def files(self, kinds: Sequence[str], folder: Path, *, bare: bool = False) -> dict[str, bytes]:
        """Draw it as `svg`, `png` or `pdf`, by kind.

        Args:
            kinds: of the files.
            folder: where the files will lie, from which their links lead.
            bare: without notes and sources, which then stand under it.
        """
        by_id = {claim.claim_id: claim for claim in self.plan.claims}
        marks = {mark.id: [by_id[claim_id] for claim_id in mark.claim_ids] for mark in self.marks}
        ways = {name: self.evidence.url(claims[0], folder) for name, claims in marks.items()}
        told = {name: self.evidence.told(claims) for name, claims in marks.items()}
        frame = Frame(self.title, self.subtitle, () if bare else tuple(self.notes))
        with look():
            canvas = draw(self.parts, frame, self.language, {name: way for name, way in ways.items() if way})
            return {kind: canvas.save(kind, self.title, self.alt, told) for kind in kinds}


def make_picture(plan: Plan, evidence: Evidence, language: Language) -> Picture:
    """List a plan's marks in one language.

    Raises:
        IndicatorsError: a panel mixes units.
    """
    pen, first, parts = Pen(plan.id, language, evidence.lines, plan.wording), 0, []
    for part in plan.parts:
        before = len(pen.marks)
        every.add_marks(part, pen, first)
        parts.append((part, tuple(pen.marks[before:])))
        first += part.panels
    return Picture(plan, evidence, language, tuple(parts))

"""The citation of a derived figure: formula, caveats, and where each input stands in print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from indicators.caveats import Caveat
from indicators.citation import Citation, cite_all
from indicators.data_files import DERIVED
from indicators.derivation.derived import unknown_derived
from indicators.derivation.explanations import explanations
from indicators.derivation.input_caveats import said_of
from indicators.derivation.row import DerivedFigure, from_cells
from indicators.observation import Observation
from indicators.observation import from_cells as claim_from_cells
from indicators.schema import derived_columns
from indicators.showing.numbers import interval_text
from indicators.showing.periods import when_text
from indicators.showing.wording import say
from indicators.showing.words import place_text, quantity_text
from indicators.store import data_folder, read_cells
from indicators.table import cells

_DERIVED_ID = re.compile(r"\.L\d+\.C\d+\.")


@dataclass(frozen=True, slots=True)
class DerivedCitation:
    """A derived figure with its caveats in words and the citations of its inputs, in the order of the formula."""

    figure: DerivedFigure
    caveats: tuple[Caveat, ...]
    inputs: tuple[Citation, ...]

    @property
    def short(self) -> str:
        """The places of the inputs in brackets, each once: `[004 L81]`."""
        return " ".join(dict.fromkeys(citation.short for citation in self.inputs))

    def as_dict(self) -> dict[str, object]:
        """Give the figure's columns as text, the rule in words, the caveats and the inputs' citations."""
        rule = explanations()[self.figure.rule]
        said = [
            {"code": each.code, "severity": each.severity, "zh": each.text("zh"), "en": each.text("en")}
            for each in self.caveats
        ]
        return {
            **{name: text or None for name, text in cells(self.figure.as_row(), derived_columns()).items()},
            "rule_zh": rule.text("zh"),
            "rule_en": rule.text("en"),
            "caveats": said,
            "inputs": [citation.as_dict() for citation in self.inputs],
            "short": self.short,
        }

    def text(self, lang: str = "zh") -> str:
        """Say it in Chinese or English: the figure, its formula, its caveats, and a line for each input.

        Raises:
            IndicatorsError: the language is neither.
        """
        colon = "：" if lang == "zh" else ": "
        rule = explanations()[self.figure.rule].label(lang)
        lines = [f"{headline(self.figure, lang)} {self.short}", f"    {rule}{colon}{self.figure.formula}"]
        lines += [f"    ! {caveat.text('zh' if lang == 'zh' else 'en')}" for caveat in self.caveats]
        lines += [f"    {number}. {citation}" for number, citation in enumerate(self.inputs, 1)]
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.text()


def headline(figure: DerivedFigure, lang: str) -> str:
    """Say a derived figure in a line: place, period, quantity and number."""
    number = number_text(figure, lang)
    where, when = place_text(figure, lang), when_text(figure, lang)
    what = quantity_text(figure, lang)
    return f"{where}{when}{what}{number}" if lang == "zh" else f"{where}, {when}: {what}: {number}"


def number_text(figure: DerivedFigure, lang: str) -> str:
    """Say the number of a derived figure with its bounds, or that there is none."""
    if figure.severity == "refuse":
        return say("interval", "refused", lang)
    return interval_text(figure.interval, figure.unit_measure, lang, figure.counted)


def make_derived_citation(
    figure: DerivedFigure, inputs: Sequence[Observation], citations: Sequence[Citation]
) -> DerivedCitation:
    """Cite a derived figure by the claims it stands on and their citations."""
    return DerivedCitation(figure, tuple(said_of(code, inputs) for code in figure.caveat_codes), tuple(citations))


def cite_any(ids: Sequence[str], path: str | Path | None = None) -> list[Citation | DerivedCitation]:
    """Cite claims and derived figures of a dataset's folder, in the order given.

    Args:
        ids: `<source_id>.L<line>.C<start>` of a claim, with `.<rule>` behind it of a derived figure.
        path: the dataset's folder or its `claims.csv`; the packaged dataset if None.

    Raises:
        IndicatorsError: an id is unknown (near ones are named), or the dataset is missing.
        ProblemsError: an article's bytes are not those that were read, or a table cannot be read.
    """
    folder = data_folder(path)
    derived = {name for name in ids if _DERIVED_ID.search(name)}
    figures = _figures(folder, derived)
    wanted = {claim_id: None for name in ids for claim_id in (figures[name].claim_ids if name in derived else [name])}
    cited = dict(zip(wanted, cite_all(list(wanted), folder), strict=True))
    claims = _claims(folder, {name for figure in figures.values() for name in figure.claim_ids}) if derived else {}

    def cite(name: str) -> Citation | DerivedCitation:
        if name not in derived:
            return cited[name]
        inputs = figures[name].claim_ids
        return make_derived_citation(figures[name], [claims[each] for each in inputs], [cited[each] for each in inputs])

    return [cite(name) for name in ids]


def _figures(folder: Path, wanted: set[str]) -> dict[str, DerivedFigure]:
    if not wanted:
        return {}
    table = folder / f"{DERIVED}.csv"
    rows = {row["derived_id"]: (line, row) for line, row in read_cells(table)}
    for name in sorted(wanted - set(rows)):
        raise unknown_derived(name, rows)
    return {name: from_cells(rows[name][1], table.as_posix(), rows[name][0]) for name in wanted}


def _claims(folder: Path, wanted: set[str]) -> dict[str, Observation]:
    rows = (row for _, row in read_cells(folder / "claims.csv") if row["claim_id"] in wanted)
    return {row["claim_id"]: claim_from_cells(row) for row in rows}

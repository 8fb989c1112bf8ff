"""The citation of a derived figure: formula, caveats, and where each input stands in print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from indicators.caveats import Caveat
from indicators.citation import Citation
from indicators.comparability.context import Context
from indicators.derivation.explanations import explanations
from indicators.derivation.judging import said_of
from indicators.derivation.row import DerivedFigure
from indicators.derivation.texts import headline
from indicators.schema import derived_columns
from indicators.table import cells

if TYPE_CHECKING:
    from indicators.dataset import Dataset


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


def make_derived_citation(dataset: Dataset, derived_id: str) -> DerivedCitation:
    """Cite a derived figure of a dataset, by the claims it stands on and their citations.

    Raises:
        IndicatorsError: the id is unknown (near ones are named).
        ProblemsError: an article's bytes are not those that were read.
    """
    figure = dataset.derived[derived_id]
    inputs = [dataset[claim_id] for claim_id in figure.claim_ids]
    caveats = said_of(figure.rule, figure.caveat_codes, inputs, Context(dataset))
    return DerivedCitation(figure, caveats, tuple(dataset.cite(row.claim_id) for row in inputs))

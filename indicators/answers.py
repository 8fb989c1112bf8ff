"""What a dataset answers: what it holds, what compares, what follows, what holds, how it looks. A part of `Dataset`."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, cast

from indicators.select import Names, several

if TYPE_CHECKING:
    from indicators.checking import Findings
    from indicators.comparison.compared import Comparison
    from indicators.dataset import Dataset
    from indicators.derivation.citing import DerivedCitation
    from indicators.derivation.derived import Derived
    from indicators.figures.plotter import Plotter
    from indicators.ledger import Ledger
    from indicators.overview.overview import Overview


class Answers:
    """The questions that a dataset can be asked; each is answered by a part of the package of its own."""

    @property
    def _rows(self) -> Dataset:
        return cast("Dataset", self)

    @property
    def overview(self) -> Overview:
        """What the dataset holds: articles, counts, claims, one claim read out."""
        from indicators.overview.overview import Overview

        return Overview(self._rows)

    def ledger(self, article: str) -> Ledger:
        """Account for every number of an article, those that are no claims too.

        Args:
            article: its key, leading number, file, title or outlet.

        Raises:
            IndicatorsError: no article, or more than one, has this name, or its text is not at hand.
            ProblemsError: the article's bytes are not those that were read.
        """
        from indicators.ledgers import ledger_of

        return ledger_of(self._rows, article)

    def compare(
        self,
        indicator: str,
        areas: Names,
        *,
        period: str | int | date | None = None,
        measure: str | None = None,
        allow: Names = (),
    ) -> Comparison:
        """Compare places in one indicator: difference, ratio, share, rank, values per head, each with its bounds.

        Args:
            indicator: code, label or alias, in Chinese or English.
            areas: two places or more, by name or code; also companies and other subjects of rows.
            period: a year, a date, SDMX text or 2020年上半年; the latest for which most of them have a figure if None.
            measure: `level`, `growth_rate`, ... or a label; the level if None, or the only measure that there is.
            allow: codes of caveats that would refuse, and shall not; they stay on the result.

        Raises:
            IndicatorsError: a name or code is unknown (near ones are named), or a place has no figure of the period
                (those that there are are listed).
        """
        from indicators.comparison.compare import compare

        return compare(self._rows, indicator, several(areas), period=period, measure=measure, allow=allow)

    def compare_claims(self, *claim_ids: str, allow: Names = ()) -> Comparison:
        """Compare figures by their claim ids; otherwise as `compare`.

        Raises:
            IndicatorsError: an id or a code is unknown, or there are fewer than two ids.
        """
        from indicators.comparison.compare import compare_claims

        return compare_claims(self._rows, claim_ids, allow=allow)

    @cached_property
    def derived(self) -> Derived:
        """The figures that follow from the claims: those of the folder's `derived.csv`, else derived here.

        Of rows that were selected it has what follows from these alone.

        Raises:
            ProblemsError: `derived.csv` cannot be read, or an article is not the one that was read.
        """
        from indicators.derivation.derived import derived_of

        return derived_of(self._rows)

    def cite_derived(self, derived_id: str) -> DerivedCitation:
        """Cite a derived figure: its formula and caveats, and the citations of all its inputs.

        Raises:
            IndicatorsError: the id is unknown (near ones are named).
            ProblemsError: an article's bytes are not those that were read.
        """
        from indicators.derivation.citing import make_derived_citation

        return make_derived_citation(self._rows, derived_id)

    def check(self, rules: Names | None = None) -> Findings:
        """Hold figures that must agree against each other, and the articles' own comparisons against their figures.

        Args:
            rules: a rule's name, or several, see docs/checking.md; all of them if None.

        Raises:
            IndicatorsError: there is no rule of a name; near ones are named.
            ProblemsError: the bytes of an article are not those that were read.
        """
        from indicators.checking import check

        return check(self._rows, rules)

    @property
    def plot(self) -> Plotter:
        """Charts of these rows, each in one call: `dataset.plot.compare("高新技术企业数", ["苏州", "青岛"])`."""
        from indicators.figures.plotter import Plotter

        return Plotter(self._rows)

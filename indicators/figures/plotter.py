"""Charts of any selection of a dataset, one call each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from indicators.figures.cells import fill
from indicators.figures.chart import Chart
from indicators.figures.comparing import comparing
from indicators.figures.composing import composing
from indicators.figures.evidence import gather
from indicators.figures.first_look import first_look
from indicators.figures.judging import judged
from indicators.figures.plan import Language, Plan, Text
from indicators.figures.profiling import profiling
from indicators.figures.spec import read_figures
from indicators.figures.tracing import tracing
from indicators.near import unknown
from indicators.select import several

if TYPE_CHECKING:
    from indicators.dataset import Dataset
    from indicators.figures.rows import Period
    from indicators.select import Names


@dataclass(frozen=True, slots=True)
class Plotter:
    """What `dataset.plot` is: each call selects rows and gives a chart of them.

    Indicators and places are given by code, label, alias or name, in Chinese or English. Titles are made from the rows
    unless `title` has them by language. `lang` is the language in which a notebook shows the chart.
    """

    dataset: Dataset

    def compare(
        self,
        indicator: Names,
        areas: Names,
        period: Period | None = None,
        measure: Names = "level",
        *,
        title: Text | None = None,
        lang: Language = "zh",
    ) -> Chart:
        """Draw places side by side: bars, or dots where the measure is a rate of growth.

        Args:
            indicator: one, or several: each has a panel of its own.
            areas: the places, from top to bottom.
            period: the one that most places have, the newest of several, if None.
            measure: `level`, `growth_rate`, `change`, `share`, ...; several have a panel each.
            title: by language, `zh` and `en`.
            lang: of the chart in a notebook.

        Raises:
            IndicatorsError: a name is unknown (near ones are named), or there is no figure to draw.
        """
        plan = comparing(self.dataset, several(indicator), several(areas), period, several(measure), title)
        return self._chart(plan, lang)

    def growth(
        self,
        indicator: Names,
        areas: Names,
        period: Period | None = None,
        *,
        title: Text | None = None,
        lang: Language = "zh",
    ) -> Chart:
        """Draw rates of growth as dots, each with the whisker of its rounding where that is wide enough to see.

        Arguments and errors are those of `compare`.
        """
        return self.compare(indicator, areas, period, "growth_rate", title=title, lang=lang)

    def profile(
        self,
        indicators: Names,
        area: str,
        period: Period | None = None,
        measure: Names = "level",
        *,
        title: Text | None = None,
        lang: Language = "zh",
    ) -> Chart:
        """Draw the indicators of one place below each other, on one axis; several measures have a panel each.

        Args:
            indicators: from top to bottom.
            area: the place.
            period: the latest of each indicator if None.
            measure: `level`, `growth_rate`, ..., or several.
            title: by language, `zh` and `en`.
            lang: of the chart in a notebook.

        Raises:
            IndicatorsError: a name is unknown (near ones are named), there is no figure to draw, or figures of one
                measure are in different units.
        """
        plan = profiling(self.dataset, several(indicators), area, period, several(measure), title)
        return self._chart(plan, lang)

    def declared(self, name: str, *, lang: Language = "zh") -> Chart:
        """Draw a figure that `figures.toml` declares, from these rows.

        Raises:
            IndicatorsError: no figure has the name; near ones are named.
            ProblemsError: a claim that the figure needs is not among the rows.
        """
        figures = {figure.id: figure for figure in read_figures()}
        if name not in figures:
            raise unknown("figure", name, figures)
        (plan,) = fill([figures[name]], self.dataset.observations, "figures.toml")
        return self._chart(judged(plan, self.dataset), lang)

    def first_look(self, *, lang: Language = "zh") -> Chart | None:
        """Draw what a reader of an unknown dataset wants first: the indicator that most places have a level of.

        Returns:
            The chart, or None where no place has a level of a listed indicator.
        """
        found = first_look(self.dataset)
        return None if found is None else self.compare(found.indicator, found.areas, lang=lang)

    def composition(
        self,
        whole: str,
        area: str,
        period: Period | None = None,
        parts: Names | None = None,
        *,
        title: Text | None = None,
        lang: Language = "zh",
    ) -> Chart:
        """Draw a whole as a stack of its parts, with their shares; what no part explains is shown as the rest.

        Args:
            whole: an indicator that parts add up to, by code, label or alias.
            area: the place.
            period: the one with most parts, the newest of several, if None.
            parts: the indicators that make up the whole; those that the codelists say, if None. Where there are no
                levels, shares of the whole are taken.
            title: by language, `zh` and `en`.
            lang: of the chart in a notebook.

        Raises:
            IndicatorsError: a name is unknown (near ones are named), or there are no two parts.
        """
        plan = composing(self.dataset, whole, area, period, None if parts is None else several(parts), title)
        return self._chart(plan, lang)

    def timeline(
        self,
        indicator: str,
        areas: Names,
        measure: str = "level",
        *,
        title: Text | None = None,
        lang: Language = "zh",
    ) -> Chart:
        """Draw figures over time, a line a place: gaps stay gaps, targets are hollow, stocks stand at their dates.

        Args:
            indicator: by code, label or alias.
            areas: the places.
            measure: `level`, `growth_rate`, ...; periods of unlike length have a panel each.
            title: by language, `zh` and `en`.
            lang: of the chart in a notebook.

        Raises:
            IndicatorsError: a name is unknown (near ones are named), or there is no figure whose period is known.
        """
        return self._chart(tracing(self.dataset, indicator, several(areas), measure, title), lang)

    def panels(
        self,
        indicators: Names,
        areas: Names,
        period: Period | None = None,
        measure: Names = "level",
        *,
        title: Text | None = None,
        lang: Language = "zh",
    ) -> Chart:
        """Draw a small panel for each indicator, with an axis and a unit of its own; the rows are the same places.

        Arguments and errors are those of `compare`.
        """
        return self.compare(indicators, areas, period, measure, title=title, lang=lang)

    def _chart(self, plan: Plan, lang: Language) -> Chart:
        return Chart(plan, gather(self.dataset, plan.cited), lang)

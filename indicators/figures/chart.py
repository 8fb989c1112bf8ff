"""A chart that a user asked for: looked at in a notebook, or saved with its footnotes and its manifest entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from indicators.atomic import write_together
from indicators.figures.evidence import Evidence
from indicators.figures.html import figure_html
from indicators.figures.manifest import NAME, entry, read_entries, write_manifest
from indicators.figures.marks import Mark
from indicators.figures.picture import Picture, make_picture
from indicators.figures.plan import LANGUAGES, Claims, Language, Plan, Text
from indicators.near import unknown

KINDS = ("svg", "png", "pdf")


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: `lang` is the language in which a notebook shows it; either can be asked for."""

    plan: Plan
    evidence: Evidence
    lang: Language = "zh"

    def __repr__(self) -> str:
        return f"<Chart: {self.title[self.lang]}, {len(self.claims)} claims>"

    @property
    def title(self) -> Text:
        """The title, by language."""
        return self.plan.title

    @property
    def claims(self) -> Claims:
        """The claims that the chart stands on, in reading order."""
        return self.plan.claims

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Everything drawn, each with the claims it stands on, in the chart's language."""
        return self._picture(self.lang).marks

    def caption(self, lang: Language | None = None) -> str:
        """Title, periods, notes and sources as text."""
        return self._picture(lang or self.lang).caption

    def alt(self, lang: Language | None = None) -> str:
        """The chart in words, for who cannot see it."""
        return self._picture(lang or self.lang).alt

    def png(self, lang: Language | None = None) -> bytes:
        """The picture, 200 dots an inch."""
        return self._picture(lang or self.lang).files(["png"], Path())["png"]

    def svg(self, lang: Language | None = None, folder: str | Path = "") -> str:
        """The picture as SVG: each mark tells its quote and leads, from `folder`, to its line of the article."""
        return self._picture(lang or self.lang).files(["svg"], Path(folder))["svg"].decode()

    def save(
        self,
        folder: str | Path,
        name: str | None = None,
        lang: Sequence[Language] = LANGUAGES,
        kinds: Sequence[str] = ("svg", "png"),
    ) -> list[Path]:
        """Write the chart's files, footnotes in them, and add or replace its entry in the folder's `manifest.json`.

        Args:
            folder: where they go; made where it is not there.
            name: what the files are called; made from what the chart shows if None.
            lang: of the files, `zh` and `en`.
            kinds: of the files: `svg`, `png`, `pdf`.

        Returns:
            The files written, the manifest last.

        Raises:
            IndicatorsError: no such language or kind, or the folder's manifest is none.
        """
        for given, known in ((lang, LANGUAGES), (kinds, KINDS)):
            for each in given:
                if each not in known:
                    raise unknown("language" if known is LANGUAGES else "kind of file", each, known)
        place, called = Path(folder), name or self.plan.id
        entries = read_entries(place)
        drawn: list[tuple[Picture, dict[str, bytes]]] = []
        for language in lang:
            picture = self._picture(language, called)
            contents = picture.files(kinds, place)
            drawn.append((picture, {f"{called}.{language}.{kind}": data for kind, data in contents.items()}))
        entries[called] = entry(drawn)
        files = {place / name: data for _, named in drawn for name, data in named.items()}
        write_together({**files, place / NAME: write_manifest(entries).encode()})
        return [*files, place / NAME]

    def _picture(self, lang: Language, name: str | None = None) -> Picture:
        if lang not in LANGUAGES:
            raise unknown("language", lang, LANGUAGES)
        plan = self.plan if name is None else replace(self.plan, id=name)
        return make_picture(plan, self.evidence, lang)

    def _repr_html_(self) -> str:
        picture = self._picture(self.lang)
        # An editor in JupyterLab goes to a line by the fragment of RFC 5147, which counts the lines before it.
        urls = {claim.short: self.evidence.url(claim, Path(), "#line={before}") for claim in self.plan.cited}
        known = {place: url for place, url in urls.items() if url}
        png = picture.files(["png"], Path(), bare=True)["png"]
        return figure_html(png, picture.alt, picture.notes, known, self.lang)

    def _repr_mimebundle_(self, **_: Any) -> Mapping[str, str]:
        return {"text/html": self._repr_html_(), "text/plain": self.alt()}

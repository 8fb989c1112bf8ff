"""What a notebook says beside its tables: sentences in both languages that stand only while the rows bear them out."""

from __future__ import annotations

from dataclasses import dataclass

from indicators.errors import IndicatorsError


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph in Chinese and one in English, in Markdown."""

    zh: str
    en: str

    def _repr_markdown_(self) -> str:
        return f"{self.zh}\n\n{self.en}"


@dataclass(frozen=True, slots=True)
class Points:
    """Several things said, each a point of one list."""

    said: tuple[Prose, ...]

    def _repr_markdown_(self) -> str:
        return "\n".join(f"- {each.zh}<br>\n  {each.en}" for each in self.said)


def say(zh: str, en: str, *facts: object) -> Prose:
    """Say something, as long as all that it stands on is so.

    Args:
        zh: the text in Chinese.
        en: the text in English.
        facts: what must be true; a sentence on findings, a comparison or a row names here what it takes from them.

    Raises:
        IndicatorsError: one is not true, so that the text would no longer be.

    >>> say("没有矛盾。", "There is no contradiction.", not [])
    Prose(zh='没有矛盾。', en='There is no contradiction.')
    """
    for place, fact in enumerate(facts, start=1):
        if not fact:
            what = f"fact {place} of {len(facts)} that this stands on is no longer so: {en!r}"
            raise IndicatorsError(f"{what}. read the rows again and rewrite the text")
    return Prose(zh, en)


def points(*said: Prose) -> Points:
    """Make a list of what is said, a point each."""
    return Points(said)

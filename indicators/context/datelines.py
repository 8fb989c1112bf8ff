"""The place that a paragraph is about where its opening sets it apart from the article's own: 〔澳門訊〕."""

from __future__ import annotations

import re
from collections.abc import Sequence

from indicators.context.places import Place
from indicators.lexicon import Token

_DATELINE = re.compile(r"\s*[〔【\[(〈]([^〕】\])〉/／]{2,8}?)[讯电](?![一-龥])[^〕】\])〉]{0,12}[〕】\])〉]")
_OPENING = re.compile(r"[\s“◆■●▲▼·]*")
_REGIONS = frozenset({"710000", "810000", "820000"})


def paragraph_place(folded: str, words: Sequence[Token], whole: Place | None) -> Place | None:
    """The place of a paragraph, that of the article where the paragraph names none.

    Args:
        folded: the folded line.
        words: the codelists' words in its first sentence.
        whole: the one place that the article is about, if it is about one.

    Returns:
        The place of a dateline in brackets; on a page of Hong Kong, Macao or Taiwan another of them that the
        paragraph opens with; else `whole`.
    """
    named = next((word for word in words if word.areas), None)
    if named is None:
        return whole
    place = Place((named.areas[0],))
    dateline = _DATELINE.match(folded)
    if dateline and dateline.span(1) == (named.start, named.end):
        return place
    opens = whole and whole.code in _REGIONS and place.code in _REGIONS and _OPENING.fullmatch(folded, 0, named.start)
    return place if opens else whole

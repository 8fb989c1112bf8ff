"""Labels of a byline: 来源, 发布时间, 作者, 责任编辑, …, and the values behind them."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache

from indicators.publication.page import CODELISTS


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label's field (published, updated, publisher, author, other), its place in the line, and the text behind it."""

    field: str
    start: int
    value_start: int
    value: str


def labelled(text: str) -> list[Labelled]:
    """Cut a folded line at its labels.

    >>> [(part.field, part.value) for part in labelled("来源:财经周报网 编辑:林晓")]
    [('publisher', '财经周报网'), ('other', '林晓')]
    """
    found = list(_pattern().finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
    return [
        Labelled(
            _fields()[match[1] or match[2]], match.start(), match.end(), text[match.end() : end].strip(" ()[]【】|丨")
        )
        for match, end in zip(found, ends, strict=True)
    ]


@cache
def _fields() -> dict[str, str]:
    with (CODELISTS / "byline_labels.csv").open(encoding="utf-8", newline="") as file:
        return {row["label"]: row["field"] for row in csv.DictReader(file)}


@cache
def _pattern() -> re.Pattern[str]:
    labels = "|".join(sorted(_fields(), key=len, reverse=True))
    # A label may stand inside no longer word: 数据来源 of a chart is not the page's 来源.
    ends = r"\s*[:|丨/]\s*|\s*(?=(?:19|20)\d\d)"
    return re.compile(rf"(?<![一-鿿·])({labels})(?:{ends})|^({labels})$")

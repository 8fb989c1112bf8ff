"""Labels of a byline: 来源, 发布时间, 作者, 责任编辑, …, and the values behind them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from indicators.codelists import CODELISTS

_REMEMBERED = 64  # lines: title, publisher, author and day are sought in the same few


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label's field (one of the codelist's), its place in the line, and the text behind it."""

    field: str
    start: int
    value_start: int
    value: str


@lru_cache(_REMEMBERED)
def labelled(text: str) -> tuple[Labelled, ...]:
    """Cut a folded line at its labels.

    >>> [(part.field, part.value) for part in labelled("来源:财经周报网 编辑:林晓")]
    [('publisher', '财经周报网'), ('other', '林晓')]
    """
    found = list(_pattern().finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
    return tuple(
        Labelled(
            _fields()[match[1] or match[2] or match[3]],
            match.start(),
            match.end(),
            text[match.end() : end].strip(" ()[]【】|丨"),
        )
        for match, end in zip(found, ends, strict=True)
    )


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with (CODELISTS / "byline_labels.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def _fields() -> dict[str, str]:
    return {row["label"]: row["field"] for row in _rows()}


def _any_of(labels: Iterable[str]) -> str:
    return "|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True))


@cache
def _pattern() -> re.Pattern[str]:
    # A label may stand inside no longer word: 数据来源 of a chart is not the page's 来源.
    ends = r"\s*[:|丨/]\s*|\s*(?=(?:19|20)\d\d)"
    # 阅读 3.2万, 来源 江城日报: these need no mark before their value.
    bare = _any_of(row["label"] for row in _rows() if row["bare"])
    begins = f"(?<![一-鿿·A-Za-z])(?=[{re.escape(''.join({label[0] for label in _fields()}))}])"
    return re.compile(
        rf"{begins}(?:({_any_of(_fields())})(?:{ends})|({bare})(?:\s+(?=\S)|(?=[\d])))|^({_any_of(_fields())})$"
    )

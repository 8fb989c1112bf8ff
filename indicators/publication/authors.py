"""The authors of an article: behind labels, behind what they are (记者, 通讯员), or in the text's last brackets."""

from __future__ import annotations

import re

from indicators.publication.labels import labelled
from indicators.publication.organisation import is_organisation
from indicators.publication.page import PageLine
from indicators.surnames import surnames

_ROLE = r"(?:记者|記者|通讯员|通訊員|实习生|實習生|评论员|評論員|特约撰稿人?|撰稿人?|特约作者)"
_ROLES = re.compile(rf"{_ROLE}(?:[\s:/|]+|(?=[一-鿿]{{2,4}}(?:[/、\s]|$)))")
_IN_BRACKETS = re.compile(r"[(〔【\[]([^()〔〕【】\[\]]{2,40})[)〕】\]]")
_BRACKETED = re.compile(rf"{_ROLE}[\s:/|]*|(?<![一-鿿])(?:作者|撰文|文)[\s:/|]+")
_NAME = re.compile(r"^[一-鿿]{2,4}$")
_BETWEEN_NAMES = re.compile(r"[\s、,/&·]+")
_ROLE_ALONE = re.compile(rf"{_ROLE}[\s:/|]*$")
_BEFORE_PLACE = re.compile(r"^([一-鿿]{2,3})[一-鿿]{2}\d{1,2}日[电電].*")  # 記者陳大文台北23日電
_BULLETS = "□■◎●○◆"
_MARKS = "()【】[]□■◎●○◆▲ "
_PHOTOGRAPHER = re.compile(r"^[摄攝]|^[图圖]$|供[图圖]")
_LONGEST = 30


def find_author(page: list[PageLine], dateline: int = 0) -> tuple[str, int] | None:
    """Find the authors, joined by 、 in the order printed; editors and photographers are none.

    Args:
        page: the lines with text.
        dateline: the dateline's number, 0 where there is none.

    Returns:
        The authors and the 1-based line that names them, or None.
    """
    body = [line for line in page if line.kind == "body"]
    first, last = (body[0].number, body[-1].number) if body else (0, 0)
    for line in page:
        # Between paragraphs 记者:… is a question asked, not a byline.
        outside = not first < line.number < last or line.number <= dateline + 1
        if line.kind == "line" and outside and (names := _byline(line.text)):
            return names, line.number
    for line in [*body[:1], *body[-1:]]:
        for bracket in _IN_BRACKETS.findall(line.text):
            if names := _joined(_named_behind(_BRACKETED, bracket)):
                return names, line.number
    signed = re.search(r"\(([^()]{2,30})\)$", body[-1].text) if body else None
    names = personal_names(signed[1]) if signed else ""
    return (names, last) if names else None


def personal_names(text: str) -> str:
    """Read a list of Chinese personal names, "" if any part of it is none.

    >>> personal_names("李勋 郑礼志"), personal_names("完"), personal_names("综合报道")
    ('李勋、郑礼志', '', '')
    """
    parts = _parts(text)
    return "、".join(parts) if all(map(_is_name, parts)) else ""


def _byline(text: str) -> str:
    parts = labelled(text)
    # Roles are read below with all names behind them; here what other labels name.
    labels = (part for part in parts if part.field == "author" and not _ROLE_ALONE.search(text[: part.value_start]))
    named = [names for part in labels if (names := _authors(part.value))]
    signed = personal_names(text.strip(_MARKS)) if text[0] in _BULLETS else ""  # □ 张三
    return _joined([signed] if signed else [*named, *_named_behind(_ROLES, text.strip(_MARKS))])


def _named_behind(roles: re.Pattern[str], text: str) -> list[str]:
    """The names behind each role, up to the first word that is none."""
    found = list(roles.finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
    names: list[str] = []
    for match, end in zip(found, ends, strict=True):
        run: list[str] = []
        for word in _parts(_BEFORE_PLACE.sub(r"\1", text[match.end() : end]).strip(_MARKS)):
            if _PHOTOGRAPHER.search(word):
                run = []
            if not _is_name(word):
                break
            run.append(word)
        names += run
    return names


def _joined(names: list[str]) -> str:
    return "、".join(dict.fromkeys(part for name in names for part in name.split("、")))


def _authors(value: str) -> str:
    words = value.split()
    first = words[0] if words else ""
    names = personal_names(value)
    if names or not is_organisation(first):
        return names or personal_names(first)
    return first if len(first) <= _LONGEST else ""


def _parts(text: str) -> list[str]:
    return [part for part in _BETWEEN_NAMES.split(text.strip()) if part]


def _is_name(word: str) -> bool:
    return bool(_NAME.match(word)) and (word[:2] in surnames() or (word[0] in surnames() and len(word) < 4))

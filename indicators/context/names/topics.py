"""What a sentence is about before its figures come: 消费上, 人均呢?, 总量看."""

from __future__ import annotations

import re
from functools import cache

from indicators.context.cues import word_lists
from indicators.context.names.fitting import compatible
from indicators.context.names.naming import Asked, Naming, known_as
from indicators.context.passage import Sentence

_LONGEST_QUESTION = 12  # characters of a sentence that only asks


@cache
def _topics() -> dict[str, str]:
    """By word, the quantity that it stands for where a passage turns to it."""
    topics: dict[str, str] = word_lists("naming")["topics"]
    return {word: name for words, name in topics.items() for word in words.split("|")}


@cache
def _turn() -> re.Pattern[str]:
    words = "|".join(sorted(_topics(), key=len, reverse=True))
    return re.compile(
        f"(?:^|[,，;；。!?？:：\\s])(?:再|先|首先|其次|单|只)?(?:看|说|论|比|谈|至于)?({words})(?:上|方面|端|层面|呢|来看|看|盘子|总量|规模)?"
        "(?:[却倒则也]?[一-龥]{0,4})?[,，:：?？]"
    )


def topic(asked: Asked) -> Naming | None:
    """消费上,徐州4412亿元: what the sentence says it turns to, where its figures name nothing."""
    turns = _turn().findall(asked.figure.before)
    name = known_as(_topics()[turns[-1]]) if turns else None
    return name if name and compatible(name, asked.amount) else None


def topic_asked(sentence: Sentence, last: Naming | None) -> Naming | None:
    """人均呢?: what a short question turns to, for the sentence behind it."""
    text = sentence.text.strip()
    if len(text) > _LONGEST_QUESTION or not text.endswith(("呢?", "呢？")):
        return None
    if text.startswith("人均") and last:
        return known_as("人均" + last.label)
    found = _turn().search(text)
    if found:
        return known_as(_topics()[found[1]])
    token = next((t for t in sentence.tokens if t.indicator), None)
    return known_as(token.text) if token else None

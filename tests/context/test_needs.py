"""A rule is passed over only where it could not answer."""

import re
from pathlib import Path

import pytest

from indicators.article import read_article
from indicators.context import asking
from indicators.context.needs import needs, open_rules
from indicators.extraction import extract_article

from .conftest import sentences_of

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@needs(re.compile("差距|缺口"))
def gap() -> None: ...


@needs(re.compile("差距"), re.compile(".*"))
def anything() -> None: ...


def always() -> None: ...


RULES = (gap, anything, always)


def test_a_rule_is_passed_over_where_none_of_the_words_it_needs_stands() -> None:
    near, far = sentences_of("出口差距12亿元。出口差额12亿元。")
    assert open_rules(RULES, near) == [gap, anything, always]
    assert open_rules(RULES, far) == open_rules(RULES, far) == [anything, always]
    assert open_rules((always, gap), near) == [always, gap]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_what_is_passed_over_would_not_have_answered(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article = read_article(path)
    claims = extract_article(article).claims
    monkeypatch.setattr(asking, "open_rules", lambda rules, _sentence: rules)
    asked_all = extract_article(article).claims
    assert [(c, c.trace) for c in asked_all] == [(c, c.trace) for c in claims]

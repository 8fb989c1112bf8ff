"""The codelists that scanning reads: codes exist, examples hold, first characters are complete."""

import importlib
import re
import tomllib
from importlib.resources import files
from typing import Any, get_args

import pytest

from indicators.mentions.amounts import unit_of
from indicators.mentions.cues import cue
from indicators.mentions.fold import fold
from indicators.mentions.grammar import forms
from indicators.mentions.scan import scan
from indicators.mentions.words import (
    alternation,
    currency_words,
    denominators,
    hedge_rows,
    name_patterns,
    read_codelist,
    unit_words,
    word_tree,
)
from indicators.model import Kind, Qualifier
from indicators.unit_measures import factors, unit_measures

CODELISTS = files("indicators") / "codelists"
NAMES = name_patterns()
CUES: dict[str, Any] = tomllib.loads((CODELISTS / "kinds.toml").read_text(encoding="utf-8"))
LABELS = [f"{number}-{row['example']}" for number, row in enumerate(NAMES)]


@pytest.mark.parametrize("row", read_codelist("unit_words.csv"), ids=lambda row: row["word"])
def test_unit_word(row: dict[str, str]) -> None:
    assert row["unit"] in unit_measures()
    assert row["role"] in {"unit", "counter"}
    assert (row["unit"] == "count") == (row["role"] == "counter")
    assert row["word"] == fold(row["word"])
    assert unit_of(row["word"], None) == (
        row["unit"],
        row["word"] if row["role"] == "counter" else "",
        int(row["exponent"]),
    )


@pytest.mark.parametrize("name", ["unit_words.csv", "currency_words.csv", "denominators.csv"])
def test_no_word_stands_twice(name: str) -> None:
    words = [row["word"] for row in read_codelist(name)]
    assert len(set(words)) == len(words)


def test_currencies_that_stand_before_a_number_are_currencies() -> None:
    assert {unit_measures()[code].dimension for code in currency_words().values()} == {"currency"}


@pytest.mark.parametrize(("word", "code"), [item for item in denominators().items() if item[1]])
def test_a_denominator_composes_with_any_unit(word: str, code: str) -> None:
    assert factors(f"tce/{code}")
    assert unit_of("吨标准煤", f"/{word}")[0] == f"tce/{code}"


@pytest.mark.parametrize("place", ["before", "inside", "after", "verb", "multiple"])
def test_hedges_say_a_qualifier_once(place: str) -> None:
    rows = hedge_rows(place)
    assert rows
    assert {row["qualifier"] for row in rows} <= set(get_args(Qualifier))
    assert len({row["word"] for row in rows}) == len(rows)


def test_every_hedge_stands_in_a_known_place() -> None:
    places = {row["place"] for row in read_codelist("hedges.csv")}
    assert places == {"before", "inside", "after", "verb", "multiple"}


@pytest.mark.parametrize("number", range(len(NAMES)), ids=LABELS)
def test_name_reads_its_own_example_and_gives_its_kind(number: int) -> None:
    row = NAMES[number]
    text = fold(row["example"])
    found = re.search(row["pattern"], text)
    assert found
    if row["kind"] == "none":
        assert not list(scan(row["example"]))
        return
    kinds = {mention.kind for mention in scan(row["example"]) if found.start() <= mention.start < found.end()}
    assert kinds == {"name" if row["kind"] == "plan" else row["kind"]}


@pytest.mark.parametrize("row", NAMES, ids=LABELS)
def test_name_has_a_kind_that_the_contract_knows(row: dict[str, str]) -> None:
    assert row["kind"] in {*get_args(Kind), "plan", "none"}
    assert set(row) == {"pattern", "first", "kind", "example"}


@pytest.mark.parametrize("name", CUES)
def test_cue_matches_its_example(name: str) -> None:
    assert cue(name).search(CUES[name]["example"])


def first_letters(items: Any, codes: Any) -> tuple[set[str], bool]:
    """The characters a parsed pattern can begin with, and whether it can match the empty text."""
    letters: set[str] = set()
    for operator, argument in items:
        more, empty = first_of_one(operator, argument, codes)
        letters |= more
        if not empty:
            return letters, False
    return letters, True


def first_of_one(operator: Any, argument: Any, codes: Any) -> tuple[set[str], bool]:
    if operator in (codes.ASSERT, codes.ASSERT_NOT, codes.AT):
        return set(), True
    if operator is codes.LITERAL:
        return {chr(argument)}, False
    if operator is codes.IN:
        return {letter for item in argument for letter in of_class(item[0], item[1], codes)}, False
    if operator is codes.SUBPATTERN:
        return first_letters(argument[3], codes)
    if operator in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        letters, empty = first_letters(argument[2], codes)
        return letters, empty or argument[0] == 0
    assert operator is codes.BRANCH, f"a pattern may not begin with {operator}"
    branches = [first_letters(branch, codes) for branch in argument[1]]
    return set().union(*(letters for letters, _ in branches)), any(empty for _, empty in branches)


def of_class(operator: Any, argument: Any, codes: Any) -> set[str]:
    if operator is codes.LITERAL:
        return {chr(argument)}
    if operator is codes.RANGE:
        return {chr(code) for code in range(argument[0], argument[1] + 1)}
    assert argument is codes.CATEGORY_DIGIT, f"a pattern may not begin with the class {argument}"
    return set("0123456789")


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
def test_form_says_with_what_it_can_begin(form: Any) -> None:
    parser, codes = importlib.import_module("re._parser"), importlib.import_module("re._constants")
    letters, empty = first_letters(parser.parse(form.pattern), codes)
    assert not empty
    assert letters <= set(form.first), f"add to `first`: {''.join(sorted(letters - set(form.first)))}"


def test_forms_have_names_of_their_own() -> None:
    names = [form.name for form in forms()]
    assert len(set(names)) == len(names)


def test_a_tree_of_words_matches_the_longest_that_its_guard_allows() -> None:
    pattern = re.compile(word_tree({"元": "(?!旦)", "元人民币": "", "万元": ""}))
    assert [found.group() for found in pattern.finditer("元人民币 元旦 万元 元")] == ["元人民币", "万元", "元"]


def test_a_tree_matches_what_the_plain_alternatives_match() -> None:
    words = [*unit_words()]
    tree = re.compile(word_tree(dict.fromkeys(words, "")))
    plain = re.compile(alternation(words))
    for word in words:
        for text in (word, f"{word}元", f"{word}人次", word[:-1]):
            assert [m.group() for m in tree.finditer(text)] == [m.group() for m in plain.finditer(text)]

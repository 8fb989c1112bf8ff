from collections.abc import Sequence
from pathlib import Path

import pytest
from caveat_examples import EXAMPLES, Example, two
from hypothesis import given
from hypothesis import strategies as st
from small_articles import read

import indicators
from indicators.caveats import Caveat, caveat_codes
from indicators.comparability.context import Context
from indicators.comparability.judge import RULES, caveats_between
from indicators.dataset import Dataset

ELSEWHERE = {
    "real_growth": "derivation",
    "gross_addition": "derivation",
    "nominal_shares": "derivation",
    "mixed_periods": "comparison",
    "base_at_end": "comparison",
    "conflict_decides": "comparison",
    "revised_since": "checking",
    "comparable_basis": "checking",
    "several_together": "checking",
    "side_missing": "checking",
    "direction_unknown": "checking",
}
PACKAGE = Path(indicators.__file__).parent
SEEDS = indicators.load()
ROWS = SEEDS.observations


def codes(caveats: Sequence[Caveat]) -> list[str]:
    return sorted({caveat.code for caveat in caveats})


def between(text: str) -> tuple[Caveat, ...]:
    dataset = read(text)
    return caveats_between(*two(dataset), Context(dataset))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.code)
def test_a_rule_gives_its_caveat_and_not_where_it_does_not_apply(example: Example) -> None:
    assert example.code in codes(between(example.gives))
    assert example.code not in codes(between(example.near))


@pytest.mark.parametrize(("code", "part"), ELSEWHERE.items())
def test_a_caveat_of_another_part_is_given_there(code: str, part: str) -> None:
    modules = (PACKAGE / part).rglob("*.py")
    assert any(f'"{code}"' in module.read_text(encoding="utf-8") for module in modules)


def test_every_caveat_has_its_example() -> None:
    tested = [example.code for example in EXAMPLES]
    assert sorted([*tested, *ELSEWHERE]) == sorted(caveat_codes())


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.code)
def test_every_caveat_is_said_in_words_in_both_languages(example: Example) -> None:
    for caveat in between(example.gives):
        for lang in ("zh", "en"):
            assert caveat.text(lang)
            assert "{" not in caveat.text(lang) + caveat.remedy(lang)
            assert "None" not in caveat.text(lang) + caveat.remedy(lang)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.code)
def test_the_order_of_two_figures_does_not_matter(example: Example) -> None:
    dataset = read(example.gives)
    a, b = two(dataset)
    one, other = (caveats_between(*pair, Context(dataset)) for pair in ((a, b), (b, a)))
    assert codes(one) == codes(other)


@given(st.sampled_from(ROWS), st.sampled_from(ROWS))
def test_the_order_matters_for_no_two_rows_of_the_seeds(a: indicators.Observation, b: indicators.Observation) -> None:
    context = Context(SEEDS)
    one, other = caveats_between(a, b, context), caveats_between(b, a, context)
    assert codes(one) == codes(other)
    assert all(set(caveat.claim_ids) & {a.claim_id, b.claim_id} for caveat in one)


def test_a_figure_compares_with_itself(seeds: Dataset, corpus: Dataset) -> None:
    for dataset in (seeds, corpus):
        context = Context(dataset)
        refused = [
            (row.claim_id, caveat.code)
            for row in dataset
            for caveat in caveats_between(row, row, context)
            if caveat.severity == "refuse"
        ]
        assert refused == []


def test_rules_have_names_of_their_own() -> None:
    names = [rule.__name__ for rule in RULES]
    assert len(set(names)) == len(names)


def test_without_a_dataset_the_rows_alone_are_judged() -> None:
    a, b = two(read("2020年,苏州市净增高新技术企业2720家,青岛市新增高新技术企业567家。"))
    assert codes(caveats_between(a, b)) == []


def test_suzhou_and_qingdao_as_the_seed_article_has_them(seeds: Dataset) -> None:
    context = Context(seeds)
    article = "004_1900faf847d9a6f1"
    output = caveats_between(seeds[f"{article}.L78.C21"], seeds[f"{article}.L78.C117"], context)
    assert codes(output) == ["one_sided", "status_differs"]
    firms = caveats_between(seeds[f"{article}.L81.C49"], seeds[f"{article}.L81.C70"], context)
    assert codes(firms) == []
    added = caveats_between(seeds[f"{article}.L81.C40"], seeds[f"{article}.L81.C62"], context)
    assert codes(added) == ["gross_and_net"]


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("2020年,苏州市进出口总额22321.4亿元,民营企业进出口额7201.5亿元。", True),
        ("2020年,海鲲新能源营业收入82.7亿元。2020年,瑶湖味业营业收入24.0亿元。", False),
        ("2023年前7个月,厦门市对东盟出口增长9.1%,对欧盟出口增长7.3%。", False),
    ],
)
def test_owners_of_one_kind_compare(text: str, refused: bool) -> None:
    assert ("subject_differs" in codes(between(text))) == refused

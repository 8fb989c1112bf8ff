import json

import pytest

from indicators.citing import cite_any
from indicators.dataset import Dataset
from indicators.errors import IndicatorsError

STOCK = "004_1900faf847d9a6f1.L81.C70.earlier_level"
REFUSED = "003_effc0d47f671894f.L17.C78.earlier_by_growth"


def test_a_derived_figure_cites_its_inputs_in_the_order_of_the_formula(seeds: Dataset) -> None:
    cited = seeds.cite_derived(STOCK)
    assert [each.quote for each in cited.inputs] == ["4396家", "567家"]
    assert cited.figure.formula == "4396家 − (≤ 567家) ≥ 3829家"
    assert cited.short == "[004 L81]"
    assert str(cited).splitlines() == [
        "青岛市2019年高新技术企业数至少3829家 [004 L81]",
        "    上期水平（由增减量）：4396家 − (≤ 567家) ≥ 3829家",
        "    ! “新增”可能未扣除减少数",
        "    1. 凤凰网青岛：《华为牵手青岛》，2021-05-19，seeds/004_1900faf847d9a6f1.txt:81，“4396家” [004 L81]",
        "    2. 凤凰网青岛：《华为牵手青岛》，2021-05-19，seeds/004_1900faf847d9a6f1.txt:81，“567家” [004 L81]",
    ]


def test_a_refusal_says_so_and_why(seeds: Dataset) -> None:
    first, _, reason, *_ = seeds.cite_derived(REFUSED).text("en").splitlines()
    assert first == "Guangzhou, first three quarters of 2019: Gross domestic product: not derived [003 L17]"
    assert reason == "    ! growth is in real terms and gives no earlier level at that time's prices: 1.0%"


def test_the_command_and_the_dataset_cite_alike(seeds: Dataset) -> None:
    claim = STOCK.removesuffix(".earlier_level")
    derived, cited = cite_any([STOCK, claim])
    assert derived == seeds.cite_derived(STOCK)
    assert cited == seeds.cite(claim)


def test_as_values_it_is_json(seeds: Dataset) -> None:
    cited = json.loads(json.dumps(seeds.cite_derived(STOCK).as_dict()))
    assert cited["derived_id"] == STOCK
    assert (cited["value"], cited["lower"], cited["upper"]) == (None, "3829", None)
    assert [each["code"] for each in cited["caveats"]] == ["gross_addition"]
    assert [each["claim_id"] for each in cited["inputs"]] == list(seeds.derived[STOCK].claim_ids)


def test_an_unknown_id_names_near_ones() -> None:
    with pytest.raises(IndicatorsError, match=f"unknown derived figure .* did you mean {STOCK}"):
        cite_any([STOCK + "s"])
    with pytest.raises(IndicatorsError, match="unknown claim"):
        cite_any(["004_1900faf847d9a6f1.L81.C7"])


def test_every_caveat_has_its_words(corpus: Dataset) -> None:
    said = 0
    for figure in corpus.derived:
        for caveat in corpus.cite_derived(figure.derived_id).caveats if figure.caveats else ():
            for text in (caveat.text("zh"), caveat.text("en")):
                assert text
                assert "{" not in text
                said += 1
    assert said > 50

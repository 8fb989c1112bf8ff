import re

import pytest

from indicators.caveats import SEVERITIES, Caveat, caveat_codes, check_codes, in_order
from indicators.errors import IndicatorsError

PLACES = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("code", caveat_codes())
def test_each_code_says_the_same_in_both_languages(code: str) -> None:
    row = caveat_codes()[code]
    assert row.severity in SEVERITIES
    assert row.zh
    assert row.en
    assert row.definition
    assert set(PLACES.findall(row.zh)) == set(PLACES.findall(row.en))
    assert set(PLACES.findall(row.remedy_zh)) == set(PLACES.findall(row.remedy_en))
    assert set(PLACES.findall(row.remedy_zh)) <= set(PLACES.findall(row.zh))


@pytest.mark.parametrize("code", [code for code, row in caveat_codes().items() if row.severity == "refuse"])
def test_a_refusal_names_what_would_make_it_comparable(code: str) -> None:
    assert caveat_codes()[code].remedy_zh
    assert caveat_codes()[code].remedy_en


def test_the_gravest_comes_first_and_each_once() -> None:
    words = {lang: {"a": "x", "b": "y"} for lang in ("zh", "en")}
    note, warn, refuse = (Caveat(code, (), words) for code in ("source_differs", "period_differs", "status_differs"))
    assert in_order([note, refuse, warn, note]) == (refuse, warn, note)


def test_an_unknown_code_is_told_with_near_ones() -> None:
    assert check_codes(["status_differs"]) == {"status_differs"}
    with pytest.raises(IndicatorsError, match=r"status_difers.*status_differs"):
        check_codes(["status_difers"])

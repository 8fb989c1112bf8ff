from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import indicators
from indicators.dataset import Dataset, load
from indicators.observation import COLUMNS

SMALL = Path(__file__).parent / "fixtures" / "small"
SUZHOU, RATE, QINGDAO, TARGET, RACKS, GDP = (
    "007_small.L4.C17",
    "007_small.L4.C30",
    "007_small.L4.C38",
    "007_small.L5.C23",
    "007_small.L6.C19",
    "plain.L1.C14",
)


@pytest.fixture(scope="module")
def small() -> Dataset:
    return load(SMALL)


def ids(dataset: Dataset) -> list[str]:
    return [row.claim_id for row in dataset]


def test_rows_are_typed_records(small: Dataset) -> None:
    row = small[TARGET]
    assert (row.obs_value, row.unit_mult, row.value) == (Decimal(2), 12, Decimal(2_000_000_000_000))
    assert row.lower == Decimal(2_000_000_000_000)
    assert row.upper is None
    assert row.period_end == date(2020, 12, 31)
    assert row.short == "[007 L5]"
    assert len(small) == 6
    assert TARGET in small


def test_the_frame_is_tidy_and_typed(small: Dataset) -> None:
    frame = small.frame
    assert tuple(frame.columns) == COLUMNS
    assert frame["line"].dtype == "Int64"
    assert frame["value"].dtype == "float64"
    assert frame["period_start"].dtype.kind == "M"
    assert isinstance(frame["obs_value"].dtype, pd.StringDtype)
    assert isinstance(frame["subject"].dtype, pd.StringDtype)
    assert frame["obs_value"].tolist()[1] == "3.4"
    assert frame.loc[3, "period_start"] == pd.Timestamp("2020-01-01")
    assert frame["subject"].isna().tolist()[0]


def test_a_frame_of_no_rows_has_the_same_types(small: Dataset) -> None:
    nothing = small.select(period=1999).frame
    assert nothing.empty
    assert nothing.dtypes.equals(small.frame.dtypes)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"indicator": "value_added_secondary"}, [SUZHOU, RATE, QINGDAO]),
        ({"indicator": "第二产业增加值"}, [SUZHOU, RATE, QINGDAO]),
        ({"indicator": " value added of the SECONDARY industry"}, [SUZHOU, RATE, QINGDAO]),
        ({"indicator": ["GDP", "第二产业增加值"]}, [SUZHOU, RATE, QINGDAO, GDP]),
        ({"indicator": "机柜"}, [RACKS]),
        ({"indicator": "other"}, [RACKS]),
        ({"indicator": (name for name in ("机柜", "gdp"))}, [RACKS, GDP]),
        ({"area": "苏州市"}, [SUZHOU, RATE, GDP]),
        ({"area": "370200"}, [QINGDAO, TARGET]),
        ({"area": "某园区"}, [RACKS]),
        ({"period": 2020}, [SUZHOU, RATE, QINGDAO, TARGET]),
        ({"period": "2020-01-01/P1Y"}, [SUZHOU, RATE, QINGDAO, TARGET]),
        ({"period": date(2020, 9, 30)}, [RACKS]),
        ({"period": ["2021", "2020-09-30"]}, [RACKS, GDP]),
        ({"measure": "增长率"}, [RATE]),
        ({"measure": ["growth rate", "rank"]}, [RATE]),
        ({"status": "target"}, [TARGET]),
        ({"status": "目标"}, [TARGET]),
        ({"subject": "甲公司"}, [RACKS]),
        ({"subject": "", "area": "青岛市"}, [QINGDAO, TARGET]),
        ({"source": "plain"}, [GDP]),
        ({"source": "007", "status": "actual", "measure": "level"}, [SUZHOU, QINGDAO, RACKS]),
        ({"source": "示例日报", "period": 2021}, []),
        ({}, [SUZHOU, RATE, QINGDAO, TARGET, RACKS, GDP]),
    ],
)
def test_select_takes_codes_and_names(small: Dataset, condition: dict[str, Any], expected: list[str]) -> None:
    assert ids(small.select(**condition)) == expected


@pytest.mark.parametrize("name", ["苏州", "Suzhou", "320500"])
def test_a_place_is_found_under_each_of_its_names(small: Dataset, name: str) -> None:
    assert ids(small.select(area=name)) == [SUZHOU, RATE, GDP]


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ({"indicator": "第二产业增加"}, "unknown indicator '第二产业增加': did you mean .*第二产业增加值"),
        ({"area": "苏州视"}, "unknown area '苏州视': did you mean .*苏州市"),
        ({"measure": "levle"}, r"unknown measure 'levle': did you mean level\?"),
        ({"status": "maybe"}, "known are actual, estimate, forecast, planned, target"),
        ({"subject": "乙公司"}, "unknown subject '乙公司': did you mean 甲公司"),
        ({"source": "008"}, "unknown source '008'"),
        ({"period": "2020-13"}, "'2020-13' is no period: write 2020"),
    ],
)
def test_an_unknown_name_is_an_error_with_near_ones(small: Dataset, condition: dict[str, str], message: str) -> None:
    with pytest.raises(indicators.IndicatorsError, match=message):
        small.select(**condition)


def test_what_occurs_is_listed(small: Dataset) -> None:
    assert small.areas() == {"320500": "苏州市", "370200": "青岛市"}
    assert small.indicators()["value_added_secondary"] == "第二产业增加值"
    assert list(small.indicators()) == ["gdp", "gross_output_industry_above_scale", "other", "value_added_secondary"]


def test_claims_have_quantities_and_citations(small: Dataset) -> None:
    assert small.quantity(SUZHOU) == small.to_quantities()[SUZHOU]
    assert small.quantity(SUZHOU).to("亿CNY").magnitude == Decimal("9385.6")
    assert small.cite(GDP) == indicators.cite(GDP, SMALL)
    assert small.select(area="青岛市").cite(TARGET).short == "[007 L5]"


def test_an_unknown_claim_is_an_error_with_near_ones(small: Dataset) -> None:
    with pytest.raises(indicators.IndicatorsError, match=r"unknown claim 'plain.L1.C15': did you mean plain.L1.C14"):
        small["plain.L1.C15"]


def test_the_html_table_shows_and_escapes(small: Dataset) -> None:
    html = small._repr_html_()
    assert "9385.6亿元" in html
    assert "[007 L4]" in html
    assert "6条数据，出自2篇文章" in html
    assert repr(small) == "<Dataset: 6 claims from 2 articles>"


def test_a_bad_cell_is_named_by_file_and_line(tmp_path: Path) -> None:
    for name in ("claims.csv", "sources.csv"):
        (tmp_path / name).write_text((SMALL / name).read_text(encoding="utf-8"), encoding="utf-8")
    table = tmp_path / "claims.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("4361.56,8,", "43x61,,"), encoding="utf-8")
    with pytest.raises(indicators.ProblemsError) as caught:
        load(table)
    assert [problem.line for problem in caught.value.problems] == [4, 4]
    assert "obs_value cannot be '43x61'" in str(caught.value)
    assert "unit_mult is empty" in str(caught.value)

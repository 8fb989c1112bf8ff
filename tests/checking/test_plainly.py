import pytest

from indicators.checking.plainly import stated_plainly

from .conftest import dataset_of


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("2020年，苏州市出口额12941.5亿元。", True),
        ("2020年苏州出口突破1.2万亿元。", True),
        ("初步核算，2020年全市实现地区生产总值20170.5亿元。", True),
        ("苏州经济稳中向好　前三季度苏州市地区生产总值14000亿元", True),
        ("2020年，苏州市一般贸易出口额8491.5亿元。", False),
        ("2020年，苏州市对日本出口额8491.5亿元。", False),
        ("2020年，苏州市出口额中机电产品为8491.5亿元。", False),
    ],
)
def test_a_clause_states_the_quantity_itself_or_a_part_of_it(text: str, plainly: bool) -> None:
    dataset = dataset_of(text)
    row = dataset.observations[-1]
    assert stated_plainly(row, dataset.line_text(row)) is plainly
    assert not stated_plainly(row, None)


def test_growth_is_that_of_the_level_before_it() -> None:
    dataset = dataset_of("2020年，苏州市出口额12941.5亿元，同比增长3.4%，其中民营企业增长5.0%。")
    level, growth, part = dataset
    line = dataset.line_text(level)
    assert stated_plainly(growth, line, level)
    assert not stated_plainly(growth, line)
    assert not stated_plainly(part, line, level)

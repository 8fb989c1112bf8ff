from decimal import Decimal
from pathlib import Path

from indicators.article import read_article
from indicators.context.catalogue import TABLES, catalogue
from indicators.extraction import extract_article

from .conftest import claim, claims

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def test_every_field_of_a_claim() -> None:
    found = claim("初步核算，2020年苏州市地区生产总值【超20000亿元】，同比增长3.4%。")
    assert (found.indicator, found.indicator_zh, found.measure, found.basis) == ("gdp", "地区生产总值", "level", None)
    assert (found.value, found.lower, found.upper) == (Decimal(2000000000000), Decimal(2000000000000), None)
    assert (found.unit_measure, found.unit_mult, found.qualifier) == ("CNY", 8, "over")
    assert (found.claim_status, found.obs_status, found.price_base) == ("actual", "P", "V")
    assert (found.ref_area, found.ref_area_name, found.subject, found.attribution) == ("320500", "苏州市", None, None)


def test_trace_names_the_rule_of_each_field() -> None:
    trace = dict(claim("2020年，苏州市出口额【900亿元】。").trace)
    assert set(trace) == {rule.field for rule in catalogue()} - {"counted", "warnings", TABLES}


def test_every_rule_of_a_trace_is_in_the_catalogue() -> None:
    known = {(rule.field, rule.name) for rule in catalogue()}
    for path in sorted(SEEDS.glob("*.txt")):
        for found in extract_article(read_article(path)).claims:
            assert set(found.trace) <= known


def test_claims_come_in_text_order() -> None:
    found = claims("2020年，苏州市出口额900亿元，增长3%。\n进口额700亿元。")
    places = [(c.mention.line, c.mention.start) for c in found]
    assert places == sorted(places)
    assert len(found) == 3


def test_a_duration_is_a_figure_only_where_an_indicator_is_measured_in_time() -> None:
    assert claim("2020年，苏州市人均预期寿命【84岁】。").indicator == "life_expectancy"
    assert not claims("苏州市用了3年建成园区。")


def test_a_date_alone_on_its_line_dates_the_line_that_follows() -> None:
    found = claim("苏州市出口\n2019年\n出口额【900亿元】。").period
    assert found is not None
    assert found.time_period == "2019"


def test_a_unit_put_together_from_others_is_of_no_dimension() -> None:
    assert claim("2020年，苏州市建成车间12个，单位产值能耗【0.5吨标准煤/万元】。").unit_measure == "tce/1e4-CNY"

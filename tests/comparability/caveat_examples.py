"""For each caveat a text whose two figures give it, and a near one whose figures must not.

The figures of a text are those that the package reads there, in text order; `/` parts two articles, each with a date of
publication behind `@`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import indicators
from indicators.dataset import Dataset
from indicators.observation import Observation


class Example(NamedTuple):
    """A caveat, a text that gives it between its first and last figure, and one that does not."""

    code: str
    gives: str
    near: str


EXAMPLES = (
    Example(
        "indicator_differs",
        "2020年,苏州市进出口总额22321.4亿元,社会消费品零售总额7701.98亿元。",
        "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额6407.0亿元。",
    ),
    Example(
        "scope_differs",
        "2020年,苏州市工业增加值8514.2亿元,规模以上工业增加值7800.5亿元。",
        "2020年,苏州市规模以上工业增加值7800.5亿元,青岛市规模以上工业增加值2500.1亿元。",
    ),
    Example(
        "concept_differs",
        "2020年,苏州市第二产业增加值9385.6亿元,规模以上工业总产值34823.9亿元。",
        "2020年,苏州市第二产业增加值9385.6亿元,第三产业增加值10588.5亿元。",
    ),
    Example(
        "definition_differs",
        "2020年,苏州市谷川指数成交额120亿元,青岛市谷川指数成交额80亿元。",
        "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额6407.0亿元。",
    ),
    Example(
        "definition_changed",
        "2010年,苏州市规模以上工业总产值24651.7亿元。2011年,苏州市规模以上工业总产值28062.0亿元。",
        "2012年,苏州市规模以上工业总产值28803.0亿元。2013年,苏州市规模以上工业总产值30391.0亿元。",
    ),
    Example(
        "census_revision",
        "2018年,苏州市地区生产总值18597.5亿元。@2019-03-01/2019年,苏州市地区生产总值19235.8亿元。@2020-03-01",
        "2018年,苏州市地区生产总值18597.5亿元。@2019-03-01/2019年,苏州市进出口总额21987.4亿元。@2020-03-01",
    ),
    Example(
        "counted_differs",
        "2020年,苏州市成员单位包括26家研究院所和80家企业。",
        "2020年,苏州市高新技术企业9772家,青岛市高新技术企业4396家。",
    ),
    Example(
        "measure_differs",
        "2020年,苏州市地区生产总值20170.5亿元,同比增长3.4%。",
        "2020年,苏州市地区生产总值20170.5亿元,青岛市地区生产总值12400.6亿元。",
    ),
    Example(
        "basis_differs",
        "2021年一季度,苏州市地区生产总值同比增长19.3%,青岛市地区生产总值环比增长1.8%。",
        "2021年一季度,苏州市地区生产总值同比增长19.3%,青岛市地区生产总值同比增长17.3%。",
    ),
    Example(
        "basis_unknown",
        "2020年,苏州市地区生产总值位居第六,青岛市地区生产总值位居第十三。",
        "2020年,苏州市地区生产总值同比增长3.4%,青岛市地区生产总值同比增长3.7%。",
    ),
    Example(
        "unit_differs",
        "2020年,苏州市旅游总人数1.2亿人次,常住人口1274.8万人。",
        "2020年末,苏州市常住人口1274.8万人,青岛市常住人口1010.6万人。",
    ),
    Example(
        "currency_differs",
        "2020年,苏州市进出口总额22321.4亿元,迪拜进出口总额3220亿迪拉姆。",
        "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额928.0亿美元。",
    ),
    Example(
        "currency_converted",
        "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额928.0亿美元。",
        "2020年,苏州市进出口总额3223.5亿美元,青岛市进出口总额928.0亿美元。",
    ),
    Example(
        "period_unknown",
        "苏州市高新技术企业9772家。/2020年,青岛市高新技术企业4396家。",
        "2020年,苏州市高新技术企业9772家。2020年,青岛市高新技术企业4396家。",
    ),
    Example(
        "period_length_differs",
        "2020年前三季度,广州市地区生产总值17475.86亿元。2020年,苏州市地区生产总值20170.5亿元。",
        "2020年前三季度,广州市地区生产总值17475.86亿元。2020年前三季度,苏州市地区生产总值14291.1亿元。",
    ),
    Example(
        "season_differs",
        "2020年一季度,苏州市进出口总额4511.9亿元。2020年二季度,青岛市进出口总额1530.2亿元。",
        "2020年一季度,苏州市进出口总额4511.9亿元。2019年一季度,青岛市进出口总额1360.5亿元。",
    ),
    Example(
        "period_differs",
        "2019年,苏州市进出口总额21987.4亿元。2020年,青岛市进出口总额6407.0亿元。",
        "2020年末,苏州市常住人口1274.8万人。2020年,青岛市常住人口1010.6万人。",
    ),
    Example(
        "price_base_differs",
        "2020年,苏州市社会消费品零售总额名义增长5.0%,青岛市社会消费品零售总额实际增长3.0%。",
        "2020年,苏州市社会消费品零售总额实际增长5.0%,青岛市社会消费品零售总额实际增长3.0%。",
    ),
    Example(
        "deflator_differs",
        "2020年,苏州市工业总产值按可比价计算增长4.0%,青岛市工业总产值扣除价格因素增长3.0%。",
        "2020年,苏州市工业总产值按可比价计算增长4.0%,青岛市工业总产值按可比价计算增长3.0%。",
    ),
    Example(
        "price_base_unknown",
        "2020年,全国人均国民总收入同比增长1.9%。2019年,全国人均国民总收入同比增长5.8%。",
        "2020年,全国人均国内生产总值同比增长2.0%。2019年,全国人均国内生产总值同比增长5.6%。",
    ),
    Example(
        "nominal_over_time",
        "2019年,苏州市进出口总额21987.4亿元。2020年,苏州市进出口总额22321.4亿元。",
        "2019年末,苏州市常住人口1074.99万人。2020年末,苏州市常住人口1274.8万人。",
    ),
    Example(
        "status_differs",
        "2020年,苏州市规模以上工业总产值34823.9亿元。到2020年,青岛市规模以上工业总产值力争超过2万亿元。",
        "2020年,苏州市规模以上工业总产值34823.9亿元。2020年,青岛市规模以上工业总产值超过1万亿元。",
    ),
    Example(
        "aims_differ",
        "2021年,苏州市固定资产投资目标5000亿元,青岛市计划完成固定资产投资4000亿元。",
        "2021年,苏州市固定资产投资目标5000亿元,青岛市固定资产投资目标4000亿元。",
    ),
    Example(
        "estimate_and_actual",
        "据机构估算,2020年广州市人工智能市场规模300亿元。2020年,苏州市人工智能市场规模100亿元。",
        "2020年,广州市人工智能市场规模300亿元。2020年,苏州市人工智能市场规模100亿元。",
    ),
    Example(
        "not_actual",
        "到2025年,苏州市高新技术企业力争达到15000家,青岛市高新技术企业力争达到8000家。",
        "2020年,苏州市高新技术企业达到9772家,青岛市高新技术企业达到4396家。",
    ),
    Example(
        "provisional_differs",
        "初步核算,2020年苏州市地区生产总值20170.5亿元。@2021-02-01/2020年,青岛市地区生产总值12400.6亿元。@2022-02-01",
        "2020年,苏州市地区生产总值20170.5亿元,青岛市地区生产总值12400.6亿元。",
    ),
    Example(
        "provisional",
        "初步核算,2020年苏州市地区生产总值20170.5亿元。/初步核算,2020年青岛市地区生产总值12400.6亿元。",
        "2020年,苏州市地区生产总值20170.5亿元,青岛市地区生产总值12400.6亿元。",
    ),
    Example(
        "unreliable",
        "2020年末,苏州市常住人口1274.8万,青岛市常住人口1010.6万人。",
        "2020年末,苏州市常住人口1274.8万人,青岛市常住人口1010.6万人。",
    ),
    Example(
        "area_part_of_whole",
        "2020年,苏州市地区生产总值20170.5亿元,昆山市地区生产总值4276.8亿元。",
        "2020年,无锡市地区生产总值12370.5亿元,昆山市地区生产总值4276.8亿元。",
    ),
    Example(
        "area_level_differs",
        "2020年,无锡市地区生产总值12370.5亿元,昆山市地区生产总值4276.8亿元。",
        "2020年,江阴市地区生产总值4113.8亿元,昆山市地区生产总值4276.8亿元。",
    ),
    Example(
        "area_may_overlap",
        "2020年,苏州工业园区地区生产总值2907.1亿元,苏州市吴中区地区生产总值1345.0亿元。",
        "2020年,苏州工业园区地区生产总值2907.1亿元,青岛西海岸新区地区生产总值3721.7亿元。",
    ),
    Example(
        "area_unknown",
        "2020年,销售收入达到120亿元。/2020年,青岛市销售收入达到80亿元。",
        "2020年,苏州市销售收入达到120亿元。/2020年,青岛市销售收入达到80亿元。",
    ),
    Example(
        "subject_differs",
        "2020年,苏州市进出口总额22321.4亿元,民营企业进出口额7201.5亿元。",
        "2020年,苏州市进出口总额22321.4亿元,青岛市进出口总额6407.0亿元。",
    ),
    Example(
        "gross_and_net",
        "2020年,苏州市净增高新技术企业2720家,青岛市新增高新技术企业567家。",
        "2020年,苏州市净增高新技术企业2720家,青岛市净增高新技术企业567家。",
    ),
    Example(
        "one_sided",
        "2020年,苏州市地区生产总值突破2万亿元,青岛市地区生产总值12400.6亿元。",
        "2020年,苏州市地区生产总值20170.5亿元,青岛市地区生产总值12400.6亿元。",
    ),
    Example(
        "range_given",
        "2020年,苏州市高新技术企业9700多家,青岛市高新技术企业4396家。",
        "2020年,苏州市高新技术企业9772家,青岛市高新技术企业4396家。",
    ),
    Example(
        "approximate",
        "2020年,苏州市地区生产总值约2万亿元,青岛市地区生产总值12400.6亿元。",
        "2020年,苏州市地区生产总值20170.5亿元,青岛市地区生产总值12400.6亿元。",
    ),
    Example(
        "source_differs",
        "2020年,苏州市地区生产总值20170.5亿元。/2020年,青岛市地区生产总值12400.6亿元。",
        "2020年,苏州市地区生产总值20170.5亿元。2020年,青岛市地区生产总值12400.6亿元。",
    ),
    Example(
        "conflicting",
        "2020年,苏州市地区生产总值20170.5亿元。/2020年,苏州市地区生产总值20180.0亿元。",
        "2020年,苏州市地区生产总值20170.5亿元。/2020年,苏州市地区生产总值2.017万亿元。",
    ),
)


def read(text: str) -> Dataset:
    """Read the articles of an example into one dataset."""
    parts = [_article(number, article) for number, article in enumerate(text.split("/"))]
    return Dataset(
        tuple(row for part in parts for row in part),
        {key: source for part in parts for key, source in part.sources.items()},
        lines={key: lines for part in parts for key, lines in part.lines.items()},
    )


def two(dataset: Dataset) -> tuple[Observation, Observation]:
    """Take the first and the last figure."""
    first, *_, last = dataset
    return first, last


def _article(number: int, text: str) -> Dataset:
    body, _, published = text.partition("@")
    part = indicators.extract(body, published=published or None).dataset
    key = f"a{number}"
    (source,) = part.sources.values()
    (lines,) = part.lines.values()
    rows = tuple(
        replace(row, source_id=key, claim_id=f"{key}.{row.claim_id.partition('.')[2]}") for row in part.observations
    )
    return Dataset(rows, {key: replace(source, source_id=key)}, lines={key: lines})

"""Where each field of a table's figure is from, and in which cells."""

from datetime import date

import pytest

from indicators.article import Article
from indicators.context.asking import listening
from indicators.context.tables.origins import ORIGINS
from indicators.context.witness import Witness
from indicators.extraction import extract_article
from indicators.mentions.fold import fold

OPENING = "2020年无锡市经济运行情况\n无锡日报 | 2021年2月3日\n\n"
TABLE = OPENING + (
    "2020年，无锡市经济稳中有进，主要指标好于预期，高质量发展取得新成效，人民生活水平稳步提高，各项社会事业全面进步，"
    "生态环境持续改善。\n表1 主要指标(单位：亿元)\n指标\t2020年\t比上年增长(%)\n出口额\t12.5\t3\n"
    "城镇化率(%)\t约64.5\t1.2个百分点\n高新技术企业\t567家\t"
)
CROPS = OPENING + "2019年收成\n产品\t产量（万吨）\t比上年增长（%）\n粮食\t165.3\t1.2"
CITIES = OPENING + "单位：亿元、%\n　　出口　　同比　　进口　　同比\n江阴市　　880.1　　8.6　　75　　-1"
CASES = [
    (TABLE, "12.5", "indicator", "row_label", ["出口额"]),
    (TABLE, "12.5", "unit_measure", "table_caption", ["表1 主要指标(单位：亿元)"]),
    (TABLE, "12.5", "period", "column_header", ["2020年"]),
    (TABLE, "12.5", "place", "article_of_the_table", ["无锡市"]),
    (TABLE, "12.5", "price_base", "indicator_of_the_row", ["出口额"]),
    (TABLE, "12.5", "status", "figures_of_a_table", []),
    (TABLE, "3", "measure", "column_header", ["比上年增长(%)"]),
    (TABLE, "3", "period", "column_beside", ["2020年"]),
    (TABLE, "约64.5", "qualifier", "cell", ["约64.5"]),
    (TABLE, "1.2个百分点", "unit_measure", "cell", ["1.2个百分点"]),
    (CROPS, "165.3", "indicator", "row_and_column", ["产量（万吨）", "粮食"]),
    (CROPS, "165.3", "period", "table_caption", ["无锡日报 | 2021年2月3日", "2019年收成"]),
    (CITIES, "75", "indicator", "column_header", ["进口"]),
    (CITIES, "75", "place", "row_label", ["江阴市"]),
]


@pytest.mark.parametrize(("text", "quote", "field", "origin", "words"), CASES)
def test_origin_and_cells(text: str, quote: str, field: str, origin: str, words: list[str]) -> None:
    witness = Witness(fold(text).split("\n"))
    with listening(witness):
        claims = extract_article(Article("text", text), date(2021, 2, 3)).claims
    claim = next(claim for claim in claims if claim.mention.quote == quote)
    trace, lines = dict(claim.trace), text.split("\n")
    assert trace[field] == origin
    spans = witness.words(claim.mention, trace, field)
    assert [lines[span.line - 1][span.start : span.end] for span in spans] == words


def test_every_origin_is_shown() -> None:
    assert {origin for _, _, _, origin, _ in CASES} == set(ORIGINS)

import indicators
from indicators.dataset import Dataset
from indicators.figures.first_look import FirstLook, first_look


def test_the_indicator_that_most_places_have_is_taken() -> None:
    text = "2023年，苏州市出口额100亿元，苏州市地区生产总值24653.4亿元，无锡市地区生产总值15456.19亿元。"
    assert first_look(indicators.extract(text).dataset) == FirstLook("gdp", ("苏州市", "无锡市"))


def test_of_several_the_first_in_the_text_is_taken() -> None:
    text = "2023年，苏州市出口额100亿元，苏州市地区生产总值24653.4亿元。"
    assert first_look(indicators.extract(text).dataset) == FirstLook("exports", ("苏州市",))


def test_what_has_no_place_no_name_or_no_level_is_not_charted() -> None:
    for text in ("没有数字。", "苏州市地区生产总值增长4.6%。", "某公司营业收入20亿元。"):
        data = indicators.extract(text, "2024-01-01").dataset
        assert first_look(data) is None
        assert data.plot.first_look() is None


def test_every_article_of_the_corpus_has_a_chart_or_none(corpus: Dataset) -> None:
    charted = 0
    for source_id in corpus.sources:
        data = corpus.keep(row for row in corpus if row.source_id == source_id)
        chart = data.plot.first_look()
        charted += chart is not None
        assert chart is None or chart.claims
    assert charted > 20

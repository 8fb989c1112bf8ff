from indicators.article import Article
from indicators.ledger import KINDS, Ledger
from indicators.model import Kind, Mention

TEXT = "两城数据\n\n2020年,苏州二产9385.6亿元,5G领先。\n电话 12345"


def mention(line: int, quote: str, kind: Kind) -> Mention:
    start = TEXT.split("\n")[line - 1].index(quote)
    return Mention(line, start, start + len(quote), quote, kind)


MENTIONS = (mention(3, "2020年", "date"), mention(3, "9385.6亿元", "claim"), mention(3, "5G", "name"))
LEDGER = Ledger(Article("demo", TEXT), MENTIONS)


def test_every_kind_is_counted() -> None:
    assert tuple(LEDGER.counts) == KINDS
    assert {kind: count for kind, count in LEDGER.counts.items() if count} == {"claim": 1, "date": 1, "name": 1}


def test_digits_outside_mentions_are_told() -> None:
    assert LEDGER.unaccounted == ((4, 3, "12345"),)
    assert LEDGER.summary == "demo: 3 mentions: claim 1, date 1, name 1; digits in no mention: 1"
    whole = Ledger(LEDGER.article, (*MENTIONS, mention(4, "12345", "boilerplate")))
    assert whole.unaccounted == ()
    assert whole.summary == "demo: 4 mentions: claim 1, date 1, name 1, boilerplate 1"


def test_the_text_is_marked_by_kind_and_otherwise_unchanged() -> None:
    assert str(LEDGER).split("\n")[1:] == [
        "    1 两城数据",
        "    3 〔date 2020年〕,苏州二产〔claim 9385.6亿元〕,〔name 5G〕领先。",
        "    4 电话 12345",
    ]
    lines = dict(LEDGER.lines())
    assert "".join(segment.text for segment in lines[3]) == LEDGER.article.lines[2]

"""What a text describes as there, and dates by nothing of its own: it is there on the day of publication."""

from __future__ import annotations

import re
from datetime import date, timedelta

from indicators.context.dating import PASSAGE, Told
from indicators.context.names import Naming
from indicators.context.passage import Figure
from indicators.context.state import Reader
from indicators.model import Measure, Period

# units of what lies there for years
_LYING = frozenset({"m2", "km2", "mu", "hectare", "km", "m", "W", "household", "person"})
_STANDS = re.compile("在运|在用|在网|现有|现已|已经?建成|累计建[成设]|保有量|总?装机")  # plainly of today
_BEHIND = 8  # characters behind a figure in which 在运 may stand
_OF_A_LEVEL = frozenset({"share", "rank", "ratio", "change"})
_PRICE = "元/"  # 工业用水2.9元/吨
_PRESENTED = frozenset({"zone", "town"})
_WHOLE_YEAR = timedelta(days=364)
_DONE_IN_A_TIME = re.compile(
    "新[增建改开签引修添]|净增|改造|完成|实现|发放|培训|招聘|接待|销|卖|售|收|产|处理|投入|投资|拨付|开展|举办|举行|开行|发送"
    "|运送|办理|受理|办结|查处|救助|帮扶|整治|治理|修复|竣工|出让|供应|成交|交付|参加|出席|惠及|施工|播种|种下|栽|造林|流转"
    "|带动|吸纳|安置|脱贫|就业|到访|打卡|增加|减少|增长|下降|日均|每[天日年月]|全年|年均|累计"
)


def there_today(reader: Reader, figure: Figure, naming: Naming, told: Told, measure: Measure) -> bool:
    """老曼村有农户126户,茶园3800亩, in an article on a year that still runs, or that names its time elsewhere.

    Args:
        reader: the state of reading.
        figure: the figure in its sentence.
        naming: its quantity.
        told: the period of the passage.
        measure: its measure.
    """
    clock, published = reader.clock, reader.frame.published
    if told.rule != PASSAGE or published is None:
        return False
    if told.period is None and clock.event is None and not _of_a_park_or_town(reader):
        return False
    if measure in _OF_A_LEVEL:
        beside = [claim for claim in reader.claims[-1:] if claim.mention.line == figure.mention.line]
        return any(("period", there_today.__name__) in claim.trace for claim in beside)  # 彝族占四成多 of those there
    if measure != "level" or reader.frame.subject:  # a company's results are of its report's day
        return False
    if told.period and not _leaves_open(told.period, published, clock.titled):
        return False
    over = told.period is not None and told.period.end < published
    if over and (_STANDS.search(figure.clause) or _STANDS.search(figure.tail[:_BEHIND])):
        return True  # 6台机组在运, whatever months the paragraph has named before
    if clock.named or clock.topic is not clock.document:
        return False
    if naming.indicator:
        return naming.indicator.stock_flow == "stock"
    amount = figure.amount
    lies_there = bool(amount.counter) or amount.unit in _LYING or _PRICE in figure.mention.quote
    return lies_there and not _DONE_IN_A_TIME.search(figure.clause) and not _DONE_IN_A_TIME.match(figure.tail)


def _of_a_park_or_town(reader: Reader) -> bool:
    """Whether an article presents a park, a new area or a town, as it is on the day of publication."""
    place = reader.frame.place
    return place is not None and place.areas[0].level in _PRESENTED


def _leaves_open(period: Period, published: date, titled: bool) -> bool:
    """Whether an article's period leaves open when its stocks are: in a review of a year they are those at its end."""
    over = period.end < published and (titled or period.end - period.start >= _WHOLE_YEAR)
    return period.start != period.end and not over

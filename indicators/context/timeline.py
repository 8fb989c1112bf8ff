"""Which periods a sentence names: its dates and its words such as 今年, 年末 and 当月, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter

from indicators.context import calendar as cal
from indicators.context.clock import Clock, PeriodToken, Role
from indicators.context.cues import cue, patterns
from indicators.context.dates import date_period
from indicators.context.period_words import YEARS_FROM_NOW, word_period
from indicators.mentions.numerals import parse_number
from indicators.model import Mention, Period

_BEFORE, _AFTER = 6, 20  # characters around a period that tell its part
_RELATIVE_BEFORE = re.compile("(今年|去年|上年|前年|明年|来年|本年|当年|同年|今)(?:以来)?(?:的|第)?$")
_RATIO_AFTER = re.compile(r"^[^,，。;；]{0,10}的 ?[约近]?(?:[\d一两二三四五六七八九十.]+(?:倍|%|成|分之)|一半)")
_IS_BEFORE = re.compile("(?:是|为|达到|达|不到|不足|超过|相当于)$")
_OF_AFTER = re.compile("^(?:同期|末|底|年末|年底)?的")
_FROM_BEFORE = re.compile("(?:由|早在)$")
_SINCE_AFTER = re.compile("^[^,，。;；]{0,9}以来")
_COUNT = re.compile(r"[\d一二三四五六七八九]")
_ENDED = re.compile("止?(?:的)?(?:([一二三四五六七八九十两\\d]+)个月|(?:财政|会计)?年度)")
WHOLE_YEAR = frozenset({"全年", "年内"})
_FIRST_YEARS = re.compile('[”"]?前([一二两三四])年')
_WITHIN, _SO_FAR = "年内", re.compile("(?:累计|至今|以来)?(?:跌|涨|升|降|累计)")
_IS_NOW = "现为"
_PLAN_END = ("末", "期末", "收官")
_NOT_OF_THE_YEAR = ("新", "每", "第", *"一两三四五六七八九十")  # 新年内, 每年底, 一年内
_OF_A_RANK = re.compile("[^,，。;；]{0,4}(?:[新最][高低]|第[一二三四五六七八九十]|[高低峰谷][点值位])")
_TASK_OF_THE_YEAR = re.compile(
    r"(?P<figure>[^,，。;；]{0,4}\d[^,，。;；]{0,10}?)?[^\d,，。;；]{0,4}(?:目标|任务|计划|预算)"
)
_YEAR_ENDS = ("年底", "年末")
_SPENT_IN_IT = re.compile("(?:计划|预计|拟|可)?(?:完成)?投资")
_ENDS_OF_YEAR = frozenset({"年内", "年底", "年末"})
_PARTS_OF_A_YEAR = frozenset({"part", "md", "first_days"})  # 今年 in 今年9月 is no period of its own
_EVENT_AFTER = re.compile(
    "(?:正式|全面|率先|陆续)?(?:获(?:[^\\d,，。;；]{0,8})?(?:批复|批准|同意|授牌|认定)|经[^\\d,，。;；]{0,8}批准|落成|落户|奠基|组建|建成|投用|投产|投运|开工|启动|成立|开园|动工|开业|揭牌|挂牌|获批|设立|开通|竣工)"
    r"(?![^,，。;；]{0,3}(?:时|之[初时]|初期|当[年时]))[^\d千百万亿,，。;；]{0,8}(?:[,，。;；]|$)"
)
_RECORD = re.compile("[^,，。;；]{0,12}以来[^,，。;；]{0,6}?(?:首[次度见现]|最[^近后新]|新[高低]|第[一二三])")
_FORECAST_AFTER = re.compile(
    "(?:时|中旬|[上下]旬|初|底)?(?:所?(?:作出|公布|发布))?的?(?:原先|原来)?(?:预测|预估|推估|原估|估算)的?"
)
_FORECAST_BEFORE = re.compile("(?:预测|预估|估算|估计)(?:值|数)?[由从]$")
_BEGUN_AFTER = re.compile(
    "(?:正式)?(?:启动|开始|发放|上线|实施|开行|开通|推出)(?:的[^,，。;；]{1,20})?(?:,|至今|以来)?(?:已|累计|已经)[^,，。;；]{0,8}(?=[\\d近超约])"
)
_RECORD_BEFORE, _RECORD_AFTER = re.compile("创下?了?$"), re.compile("[^,，。;；]{0,4}以来")
_ASIDE_AFTER = re.compile(
    r"(?:(?:则|仅|还|才)?(?:为|是)|(?:还|却|则)?(?:只|仅)有?|(?:还)?不过|尚)[约近超逾]?(?:增长|下降)?[-\d]"
)
_COMPLETED = ("完成", "完成了")
_MAKES_UP = ("占", "占了", "占到", "占去", "达到", "相当于")
_LONGEST_MONTH = 31  # days
_LONGEST_AHEAD = 6  # months to a part of a year that is still to come
_REVIEWS, _FIRST_HALF = 3, 6  # until March the second half of a year is the last one's
_SHORTEST_HOLIDAY, _LONGEST_HOLIDAY = 2, 20


@dataclass(slots=True)
class _Named:
    """A date or a word in its line: the text, what stands around it, the year that the sentence has named before."""

    text: str
    start: int
    end: int
    before: str
    after: str
    sentence_year: int | None
    aside: bool  # figures stand before it in its sentence


def period_tokens(folded: str, start: int, end: int, mentions: Sequence[Mention], clock: Clock) -> list[PeriodToken]:
    """The period tokens of one sentence, left to right.

    Args:
        folded: the folded line.
        start: where the sentence begins in it.
        end: where it ends.
        mentions: the sentence's mentions.
        clock: what the passage has said about time so far.
    """
    found: list[PeriodToken] = []
    year: int | None = None
    dates = [m for m in mentions if m.kind == "date" and start <= m.start < end]
    for first, last, mention in _dates_and_words(folded, start, end, dates):
        before, after = folded[max(0, first - _BEFORE) : first], folded[last : last + _AFTER]
        aside = any(m.kind == "claim" and start <= m.start < first for m in mentions)
        named = _Named(folded[first:last], first, last, before, after, year, aside)
        token = _from_date(named, mention.form, clock) if mention else _from_word(named, clock, dates)
        if token is None:
            continue
        found.append(token)
        if token.role == "topic" and token.period:
            year = token.period.end.year
    return found


def _dates_and_words(
    folded: str, start: int, end: int, dates: Sequence[Mention]
) -> list[tuple[int, int, Mention | None]]:
    """The places of dates and of the words that overlap none, left to right; each date with its mention."""
    words = [word.span() for word in cue("time", "word").finditer(folded, start, end)]
    free = [(first, last, None) for first, last in words if not any(m.start < last and first < m.end for m in dates)]
    return sorted([*((m.start, m.end, m) for m in dates), *free], key=itemgetter(0))


def _from_date(named: _Named, form: str, clock: Clock) -> PeriodToken | None:
    if form == "first_days":
        return _first_days(named, clock.document)
    period = date_period(form, named.text, _year_of(named, form, clock), clock.published)
    if period is None:
        return None
    if form == "plan":
        period = _part_of_a_plan(period, named.after)
    if ended := _months_ended(period, named.after) or _begun(named, period, clock.published):
        return PeriodToken(named.start, named.end, ended, "topic", now=period.start != period.end)
    if clock.published and period.start <= clock.published and _SINCE_AFTER.match(named.after):
        period = _until(named.sentence_year, period, clock.published)
    if period.start != period.end and patterns("events")["year_in_name"].match(named.after):
        return None  # 2023年第一季度重大项目集中开工仪式
    if _of_a_record(named) or _of_an_event(named, period, clock.published) or _of_a_forecast(named):
        return None
    return _token(named, form, period, clock)


def _token(named: _Named, form: str, period: Period, clock: Clock) -> PeriodToken:
    """The token of a date, with the part that it plays."""
    if form == "ago":
        compared = _IS_BEFORE.search(named.before) and _RATIO_AFTER.match(named.after)  # 是五年前的三倍
        return PeriodToken(named.start, named.end, period, "compare" if compared else "once")
    relative = _RELATIVE_BEFORE.search(named.before)
    lead = named.before[: relative.start()] if relative else named.before
    role = _role(lead, named.after)
    if role == "topic" and form == "year" and clock.topic and named.after.startswith("同期"):
        return PeriodToken(named.start, named.end, None, "shift", period.end.year - clock.topic.end.year)
    return PeriodToken(named.start, named.end, period, "once" if role == "topic" and _is_aside(named) else role)


def _begun(named: _Named, period: Period, published: date | None) -> Period | None:
    """7月启动的消费券已发放1.2亿元: from then on until the publication."""
    begun = published and period.start <= published and _BEGUN_AFTER.match(named.after)
    return cal.span(period.start, published) if begun and published else None


def _is_aside(named: _Named) -> bool:
    """升1%,去年第四季为3.5%;政府消费跌2.2%: a period in the midst of figures that dates one of them."""
    before = _RELATIVE_BEFORE.sub("", named.before)
    return named.aside and not before.endswith((";", "。")) and bool(_ASIDE_AFTER.match(named.after))


def _until(sentence_year: int | None, since: Period, published: date) -> Period:
    """2023年市场规模1174亿元,2019年以来年均增长28.4%: to the end of the year spoken of, else to the publication."""
    if sentence_year and since.start.year < sentence_year < published.year:
        return cal.span(since.start, date(sentence_year, 12, 31))
    return cal.span(since.start, published)


def _part_of_a_plan(plan: Period, after: str) -> Period:
    """“十四五”末 is its last year, “十四五”前三年 its first three."""
    if after.lstrip('”"').startswith(_PLAN_END):
        return cal.year(plan.end.year)
    if first := _FIRST_YEARS.match(after):
        count = parse_number(first[1])
        return cal.years(plan.start.year, plan.start.year + int(count.value if count else 1) - 1)
    return plan


def _of_a_record(named: _Named) -> bool:
    """创2013年以来新高: the time since which there was no higher figure dates none."""
    created = _RECORD_BEFORE.search(named.before) and _RECORD_AFTER.match(named.after)
    return bool(created or _RECORD.match(named.after))


def _of_a_forecast(named: _Named) -> bool:
    """由5月预测的2.04%下修为1.61%, 预测由8月时的…: the month in which a forecast was made dates none."""
    if _FORECAST_BEFORE.search(named.before):
        return True
    return named.before.endswith(("由", "从", "较", "比")) and bool(_FORECAST_AFTER.match(named.after))


def _of_an_event(named: _Named, period: Period, published: date | None) -> bool:
    """2016年启动建设,累计完成投资85亿元: the day of an event dates no figure."""
    over = published is not None and period.end <= published
    return bool((over or not named.before.endswith("到")) and _EVENT_AFTER.match(named.after))


def _months_ended(day: Period, after: str) -> Period | None:
    """截至2024年6月30日止六个月: the half year that ends on the day."""
    found = _ENDED.match(after)
    if not found or day.start != day.end:
        return None
    number = parse_number(found[1]) if found[1] else None
    months = int(number.value) if number else 12
    return cal.months_until(day.end, months) if 1 <= months <= 12 else None


def _first_days(named: _Named, whole: Period | None) -> PeriodToken | None:
    """前三天 of the holiday that the article is about."""
    found = _COUNT.search(named.text)
    count = parse_number(found[0]) if found else None
    if not whole or not count or not _SHORTEST_HOLIDAY < (whole.end - whole.start).days < _LONGEST_HOLIDAY:
        return None
    last = whole.start + timedelta(days=int(count.value) - 1)
    return PeriodToken(named.start, named.end, cal.span(whole.start, last), "topic")


def _role(before: str, after: str) -> Role:
    of_it = _OF_AFTER.match(after)
    stands_for_one = of_it and (before.endswith("从") or not _RATIO_AFTER.match(after))
    if cue("time", "once_before").search(before) and (stands_for_one or _FROM_BEFORE.search(before)):
        return "once"
    if cue("time", "compared_before").search(before) or cue("time", "compared_after").match(after):
        return "compare"
    if _IS_BEFORE.search(before) and _RATIO_AFTER.match(after):
        return "compare"
    return "topic"


def _year_of(named: _Named, form: str, clock: Clock) -> int | None:
    """The year of a date that prints none: by 去年 before it, the sentence, the passage, else the last not ahead."""
    published, passage = clock.published, clock.topic.end.year if clock.topic else None
    relative = _RELATIVE_BEFORE.search(named.before)
    if relative and relative[1] in YEARS_FROM_NOW and published:
        return published.year + YEARS_FROM_NOW[relative[1]]
    if named.sentence_year or (relative and passage):
        return named.sentence_year or passage
    if form == "ago" or published is None:
        return passage
    period = date_period(form, named.text, published.year, published)
    if period is None or cue("time", "future").search(named.before + named.after):
        return published.year
    if period.start > published and passage and passage < published.year:
        return passage
    return published.year - 1 if _begun_too_late(period, published) else published.year


def _begun_too_late(period: Period, published: date) -> bool:
    """前三季度 is not this year's in March: more than half of it lies ahead; 12月 is not in April, 下半年 is."""
    days, ahead = (period.end - period.start).days, period.start.month - published.month
    if period.start > published:
        return ahead > _LONGEST_AHEAD or (published.month <= _REVIEWS and period.start.month > _FIRST_HALF)
    cumulated = period.start.month == 1
    return cumulated and days > _LONGEST_MONTH and (published - period.start).days * 2 < days


def _is_no_period(named: _Named) -> bool:
    """今年 in 今年年底, 年底 in 每年底, 年内 in 年内新高."""
    if named.text in YEARS_FROM_NOW:
        return named.after.startswith(_YEAR_ENDS)
    if named.text in _ENDS_OF_YEAR and named.before.endswith(_NOT_OF_THE_YEAR):
        return True
    return named.text == _WITHIN and bool(_OF_A_RANK.match(named.after))


def _from_word(named: _Named, clock: Clock, dates: Sequence[Mention]) -> PeriodToken | None:
    if any(0 <= m.start - named.end <= 1 and m.form in _PARTS_OF_A_YEAR for m in dates):
        return None
    if _is_no_period(named):
        return None
    if named.text == _WITHIN and clock.published and _SO_FAR.match(named.after):
        return PeriodToken(named.start, named.end, cal.span(date(clock.published.year, 1, 1), clock.published), "once")
    role: Role = "once" if named.text == _IS_NOW else _role(named.before, named.after)
    if cue("time", "same_period").fullmatch(named.text):
        return PeriodToken(named.start, named.end, None, "compare" if role == "compare" else "shift", -1)
    if named.text in WHOLE_YEAR and (task := _TASK_OF_THE_YEAR.match(named.after)):
        part = named.before.endswith(_MAKES_UP) and named.after.startswith("的", task.end())
        if (part or named.before.endswith(_COMPLETED)) and not task["figure"]:
            return None  # 完成全年目标的46%, 占全年任务的七成二: the result is not the year's
        role = "once" if task["figure"] else role
    if role == "topic" and named.text in _ENDS_OF_YEAR and _SPENT_IN_IT.match(named.after):
        role = "once"  # 总投资428亿元,年内计划完成投资131亿元;10亿元以上的项目11个
    if role == "topic" and named.text in YEARS_FROM_NOW and _is_aside(named):
        role = "once"
    period = word_period(named.text, named.before, named.after, named.sentence_year, clock)
    now = bool(cue("time", "now").fullmatch(named.text))
    return PeriodToken(named.start, named.end, period, role, now=now) if period else None


def period_before(tokens: Sequence[PeriodToken], position: int, claims: Sequence[int]) -> Iterator[PeriodToken]:
    """Yield the tokens that date a figure, nearest first.

    Args:
        tokens: the period tokens of the figure's sentence.
        position: where the figure begins in the line.
        claims: where each figure of the sentence begins.
    """
    for token in reversed(tokens):
        if token.end > position or token.role == "compare":
            continue
        if token.role in ("once", "shift") and any(token.end <= claim < position for claim in claims):
            continue
        yield token

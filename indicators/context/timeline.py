"""Which period the passage speaks of: date mentions and words such as 今年, 年末, 当月 in their order."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from indicators.context import calendar as cal
from indicators.context.dates import date_period
from indicators.context.passage import Sentence
from indicators.model import Mention, Period

_RELATIVE = {"今年": 0, "本年": 0, "今": 0, "去年": -1, "上年": -1, "前年": -2, "明年": 1, "来年": 1}
_WORDS = re.compile(
    "今年以来|年初以来|开年以来|去年同期|上年同期|上年同月|去年同月|今年|去年|上年|前年|明年|本年度?|当年|同年|全年|年内|年末|年底|月末"
    "|截至目前|目前|迄今|截至当前|现有|现已|当月|本月|上月|当季|未来五年|今后五年"
    "|元旦|春节|清明|劳动节|五一|端午|国庆|双节|黄金周"
)
_NOW = frozenset({"目前", "截至目前", "迄今", "截至当前", "现有", "现已"})
_RELATIVE_BEFORE = re.compile("(今年|去年|上年|前年|明年|来年|本年|当年|同年|今)(?:以来)?(?:的|第)?$")
_COMPARES_BEFORE = re.compile("(?:比|较|与|同|高于|低于|快于|慢于|超过|恢复到|恢复至|相当于|对比|不及|好于|优于)(?:了)?$")
_COMPARES_AFTER = re.compile("^(?:年)?(?:同期|末|底|全年)?(?:[^,，。;；]{0,8}?)(?:相比|比较|基础上)|^(?:同期)?水平")
_RATIO_AFTER = re.compile(r"^[^,，。;；]{0,10}的 ?约?[\d一两二三四五六七八九十.]+(?:倍|%|成)")
_ONCE_BEFORE = re.compile("(?:由|从|自|与|比|早在|而)$")
_SINCE = re.compile("^[^,，。;；]{0,9}以来")
_FUTURE = re.compile("将|预计|力争|计划|拟|有望|目标|要在|争取")


@dataclass(frozen=True, slots=True)
class PeriodToken:
    """A period named in a line; `role` is `topic`, `once` (for the next figure only), `compare` or `shift`."""

    start: int
    end: int
    period: Period | None
    role: str
    years: int = 0
    now: bool = False

    @property
    def dates_passage(self) -> bool:
        """Whether the sentences that follow may go on with this period; 目前 holds for its own sentence only."""
        return self.role == "topic" and self.period is not None and not self.now


@dataclass
class Clock:
    """What the passage has said about time so far."""

    published: date | None
    document: Period | None = None
    section: Period | None = None
    topic: Period | None = None
    day: Period | None = None
    pending: Period | None = None
    said: Period | None = None

    def new_paragraph(self) -> None:
        """Return to the section's or the article's period, unless the passage speaks of what is still to come."""
        ahead = self.topic and self.published and self.topic.end > self.published and self.topic.start > self.published
        self.day = None
        if self.pending:
            self.topic = self.pending
        elif not ahead:
            self.topic = self.section or self.document

    def note(self, folded: str, periods: list[PeriodToken]) -> None:
        """Let the periods that a sentence names date the passage; one within 其中 does not."""
        self.said = None
        for token in periods:
            if not token.dates_passage or re.search("其中[^,，。;；]*$", folded[: token.start]):
                continue
            if is_news_day(folded, token):
                self.day = token.period
            elif self.said is None or folded[max(0, token.start - 6) : token.start].rstrip("到至截在").endswith((";", "；")):
                self.topic = self.said = token.period

    def year(self, sentence_year: int | None) -> int | None:
        """The year that 年末 or 全年 belongs to: the sentence's, the passage's, the publication's."""
        if sentence_year:
            return sentence_year
        if self.topic:
            return self.topic.end.year
        return self.published.year if self.published else None


_ON_THE_DAY = re.compile("当[天日]|全天|收盘|起|单日|零时|[,，](?:单日|当天)")
_LONGEST_EVENT = 3  # days: a visit or a fair, not a holiday


def is_news_day(folded: str, token: PeriodToken) -> bool:
    """A day or two date the event reported, not the figures of the passage, unless 当天, 起 or a month's end says so."""
    period = token.period
    if period is None or (period.end - period.start).days > _LONGEST_EVENT or _ON_THE_DAY.match(folded, token.end):
        return False
    text = folded[token.start : token.end]
    return bool(re.search(r"[日号\d]$", text)) and ("月" in text or period.start == period.end)


def document_period(parts: list[list[Sentence]], published: date | None) -> Period | None:
    """The period that an article is about: its headline's, else that of its first figure dated before its publication."""
    clock = Clock(published)
    headline = next((i for i, line in enumerate(parts) if line), 0)
    for i, line in enumerate(parts):
        for sentence in line:
            found = period_tokens(sentence.folded, sentence.start, sentence.end, list(sentence.mentions), clock)
            topics = [t.period for t in found if t.dates_passage and not is_news_day(sentence.folded, t)]
            if i != headline:
                dated = any(m.kind == "claim" for m in sentence.mentions)
                topics = [p for p in topics if dated and p and not (published and p.start > published)]
            if topics:
                return topics[0]
    return None


def period_tokens(folded: str, start: int, end: int, mentions: list[Mention], clock: Clock) -> list[PeriodToken]:
    """The period tokens of one sentence (`start` to `end` of the folded line), left to right."""
    found: list[PeriodToken] = []
    sentence_year: int | None = None
    dates = [m for m in mentions if m.kind == "date" and start <= m.start < end]
    events = sorted([(m.start, m) for m in dates] + [(w.start(), w) for w in _WORDS.finditer(folded, start, end)], key=lambda e: e[0])
    for _, event in events:
        if not isinstance(event, Mention) and any(m.start < event.end() and event.start() < m.end for m in dates):
            continue
        if isinstance(event, Mention):
            token = _from_date(folded, event, sentence_year, clock)
        else:
            token = _from_word(folded, event, sentence_year, clock, dates)
        if token is None:
            continue
        found.append(token)
        if token.role == "topic" and token.period:
            sentence_year = token.period.end.year
    return found


def _from_date(folded: str, mention: Mention, sentence_year: int | None, clock: Clock) -> PeriodToken | None:
    before, after = folded[max(0, mention.start - 6) : mention.start], folded[mention.end : mention.end + 20]
    text = folded[mention.start : mention.end]
    if mention.form == "first_days":
        return _first_days(text, before, mention, clock)
    year = _year_of(text, before, after, sentence_year, clock, mention.form)
    period = date_period(mention.form, text, year, clock.published)
    if period is None:
        return None
    after_quote = after.lstrip("”\"")
    if mention.form == "plan" and after_quote.startswith(("末", "期末", "收官")):
        period = cal.year(period.end.year)
    if _SINCE.match(after) and clock.published and period.start <= clock.published:
        period = cal.span(period.start, clock.published)
    if mention.form == "ago":
        return PeriodToken(mention.start, mention.end, period, "once")
    relative = _RELATIVE_BEFORE.search(before)
    lead = before[: relative.start()] if relative else before
    return PeriodToken(mention.start, mention.end, period, _role(lead, after))


def _first_days(text: str, before: str, mention: Mention, clock: Clock) -> PeriodToken | None:
    """前三天 of the holiday that the article is about, or of that of another year."""
    whole, count = clock.document, re.search(r"[\d一二三四五六七八九]", text)
    if not whole or not count or not 2 < (whole.end - whole.start).days < 20:
        return None
    days = int(count[0]) if count[0].isdigit() else "一二三四五六七八九".index(count[0]) + 1
    return PeriodToken(mention.start, mention.end, cal.span(whole.start, whole.start + timedelta(days=days - 1)), "topic")


def _role(before: str, after: str) -> str:
    stands_for_one = re.match("^(?:同期|末|底|年末|年底)?的", after) and not _RATIO_AFTER.match(after)
    if _ONCE_BEFORE.search(before) and (stands_for_one or re.search("(?:由|早在)$", before)):
        return "once"
    if _COMPARES_BEFORE.search(before) or _COMPARES_AFTER.match(after):
        return "compare"
    if re.search("(?:是|为|达到|达)$", before) and _RATIO_AFTER.match(after):
        return "compare"
    return "topic"


def _year_of(text: str, before: str, after: str, sentence_year: int | None, clock: Clock, form: str) -> int | None:
    relative = _RELATIVE_BEFORE.search(before)
    if relative and relative[1] in _RELATIVE and clock.published:
        return clock.published.year + _RELATIVE[relative[1]]
    if sentence_year or (relative and clock.topic):
        return sentence_year or (clock.topic.end.year if clock.topic else None)
    if form == "ago":
        return clock.topic.end.year if clock.topic else None
    if clock.published is None:
        return clock.topic.end.year if clock.topic else None
    period = date_period(form, text, clock.published.year, clock.published)
    if period and period.start > clock.published and not _FUTURE.search(before + after):
        return clock.published.year - 1
    return clock.published.year


def _from_word(
    folded: str, word: re.Match[str], sentence_year: int | None, clock: Clock, dates: list[Mention]
) -> PeriodToken | None:
    text, start, end = word.group(), word.start(), word.end()
    before, after = folded[max(0, start - 6) : start], folded[end : end + 20]
    joined = any(0 <= m.start - end <= 1 and m.form in ("part", "md", "first_days") for m in dates)
    if joined or before.endswith(("新", "每", "第")) and text in ("年内", "年底", "年末"):
        return None
    role = _role(before, after)
    if text in ("去年同期", "上年同期", "上年同月", "去年同月"):
        return PeriodToken(start, end, None, "compare" if role == "compare" else "shift", -1)
    period = _word_period(text, before, after, sentence_year, clock)
    return PeriodToken(start, end, period, role, now=text in _NOW) if period else None


def _word_period(text: str, before: str, after: str, sentence_year: int | None, clock: Clock) -> Period | None:
    published = clock.published
    if text in _RELATIVE:
        return cal.year(published.year + _RELATIVE[text]) if published else None
    if text.endswith("以来"):
        return cal.span(date(published.year, 1, 1), published) if published else None
    if text in _NOW:
        return cal.day(published) if published else None
    if text in ("未来五年", "今后五年"):
        return _next_five(clock)
    if text in ("当月", "本月", "上月", "月末"):
        return _month_word(text, clock)
    if text == "当季":
        return None
    if text in ("元旦", "春节", "清明", "劳动节", "五一", "端午", "国庆", "双节", "黄金周"):
        return _holiday(text, sentence_year, clock)
    year = sentence_year
    if text in ("全年", "年内") and published and _FUTURE.search(before + after[:8]):
        year = year or published.year
    year = year or clock.year(None)
    if year is None:
        return None
    if text in ("年末", "年底"):
        return cal.day(date(year, 12, 31))
    return cal.year(year)


def _next_five(clock: Clock) -> Period | None:
    if clock.topic and (clock.topic.end.year - clock.topic.start.year) == 4 and clock.topic.start.year > (clock.published or date.min).year - 2:
        return clock.topic
    if clock.published is None:
        return None
    first = clock.published.year if clock.published.year % 5 == 1 else clock.published.year + 1
    return cal.years(first, first + 4)


def _month_word(text: str, clock: Clock) -> Period | None:
    if clock.topic is None or (clock.topic.start.day == 1 and clock.topic.end.month == 12 and clock.topic.start.month == 1):
        base = clock.published
    else:
        base = clock.topic.end
    if base is None:
        return None
    month = cal.months(base.year, base.month, base.month)
    return cal.end_of(month) if text == "月末" else month


def _holiday(text: str, sentence_year: int | None, clock: Clock) -> Period | None:
    year = sentence_year or (clock.published.year if clock.published else None)
    name = {"五一": "劳动节", "双节": "国庆"}.get(text, text)
    if name == "黄金周" and clock.published:
        name = "国庆" if clock.published.month >= 9 else "春节" if clock.published.month <= 3 else "劳动节"
    return _holidays().get((name, year)) if year else None


@cache
def _holidays() -> dict[tuple[str, int], Period]:
    with files("indicators.codelists").joinpath("holidays.csv").open(encoding="utf-8", newline="") as lines:
        return {
            (row["name"], int(row["year"])): cal.span(date.fromisoformat(row["start"]), date.fromisoformat(row["end"]))
            for row in csv.DictReader(lines)
        }


def period_before(tokens: list[PeriodToken], position: int, claims: list[int]) -> Iterator[PeriodToken]:
    """Tokens that date a figure at `position`, nearest first; `claims` are the places of the sentence's figures."""
    for token in reversed(tokens):
        if token.end > position or token.role == "compare":
            continue
        if token.role in ("once", "shift") and any(token.end <= claim < position for claim in claims):
            continue
        yield token

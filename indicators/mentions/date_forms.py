"""The patterns of dates and periods, over folded text."""

from __future__ import annotations

from indicators.mentions.forms import CN, DIGITS, Form

YEAR = r"(?:(?:19|20)\d\d|二[〇零][零〇一二三四五六七八九]{2}|一九[零〇一二三四五六七八九]{2})"
MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
DAY = r"(?:[12]\d|3[01]|0?[1-9]|三十[一]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"
TO = "[-~至到]"
_CLOCK_TIME = r"(?:[01]?\d|2[0-4])(?:[时点]|:[0-5]\d)"
_STAMP = r"(?:[T ]*(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)"
_QUARTER = (
    r"(?:[前首](?:[一二三两]|[123])个?季(?:度|(?![节军后度]))|首季度?"
    r"|第[一二三四1-4]季(?![节军后度])|第?[一二三四1-4] ?季度(?:[末底])?)"
)
_PART_OF_MONTH = "(?:[上中下]旬|份|底|末|初|中)?"
_FIRST_MONTHS = rf"[前首](?:\d{{1,2}}|[{CN}十][零〇{CN}十百千]*)个?月"
_MONTHS = (
    rf"(?:{_FIRST_MONTHS}|{MONTH}(?:、{MONTH}){{1,5}} ?(?:月份?|[两三四五六]个月)"
    rf"|{MONTH} ?月?(?:份)? ?{TO} ?{MONTH} ?月(?:份)?"
    rf"|{MONTH} ?月{_PART_OF_MONTH})"
)
_PART = rf"(?:{_QUARTER}|[上下]半年|{_MONTHS})"
_TO_DAY = rf"(?:{TO}(?:{YEAR}年)?(?:{MONTH}月)?{DAY}[日号])?"
_TO_DAY_OF_YEAR = rf"(?:{TO}(?:{MONTH}月)?{DAY}[日号])?"

_YEAR_FIRST = "12一二"
_NUMERAL_FIRST = f"{DIGITS}{CN}十"

DATE_FORMS = (
    # 2020年9月30日, 2020年9月30日至10月7日, 2021年3月1日 10:30
    Form("ymd", rf"(?<!\d){YEAR} ?年 ?{MONTH} ?月 ?{DAY} ?[日号]{_TO_DAY}{_STAMP}?", _YEAR_FIRST),
    # 2020-09-30, 2020/9/30 10:30:00, 30.9.2020
    Form(
        "iso",
        rf"(?<!\d)(?:{YEAR}[-/.]{MONTH}[-/.]{DAY}|[0-3]?\d[-/.][01]?\d[-/.]20\d\d)(?!\d){_STAMP}?",
        f"{DIGITS}一二",
    ),
    # 20200930
    Form("compact", r"(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)", "12"),
    # 2024/25年度, a financial year of Hong Kong
    Form("fiscal", r"(?<![\d/])20\d\d[/-]\d\d ?(?:财政)?年度", "2"),
    # 2016-2020年, 2016年至2020年
    Form("years", rf"(?<!\d){YEAR} ?年? ?{TO} ?{YEAR} ?年?(?![\d家个])", _YEAR_FIRST),
    # 2020年前三季度, 2020年1-9月, 2020年末
    Form("ypart", rf"(?<!\d){YEAR} ?年 ?(?:{_PART}|[底末初]|年[底末初])", _YEAR_FIRST),
    # 2020年, 2020年度, 二〇二〇年, 二十世纪, 20世纪90年代
    Form(
        "year",
        rf"(?<!\d){YEAR} ?年(?:度|代)?(?![夜货糕])"
        r"|(?:(?<=展望)|(?<=回望)|(?<=回顾)|(?<=放眼)|(?<=迈向)|(?<=告别))20\d\d(?![\d年])"
        r"|(?<![\d二])二十世纪|(?<!\d)(?:19|20|21)世纪(?:\d0年代)?",
        _YEAR_FIRST,
    ),
    # 2020Q3, 2020年Q3
    Form("yquarter", rf"(?<!\d){YEAR} ?年? ?Q[1-4](?![A-Za-z0-9])", _YEAR_FIRST),
    # Q3, 3Q
    Form("quarter", r"Q[1-4](?![A-Za-z0-9])|(?<![\d.])[1-4]Q(?![A-Za-z0-9])", "1234Q"),
    # 9月30日, 9月30日至10月7日
    Form("md", rf"(?<![\d.]){MONTH} ?月 ?{DAY} ?[日号]{_TO_DAY_OF_YEAR}{_STAMP}?", _NUMERAL_FIRST),
    # 前三季度, 上半年, 1-9月, 9月末, 前10个月
    Form("part", rf"(?<![\d.点]){_PART}(?![饼嫂子球薪租均个])", f"{_NUMERAL_FIRST}前首第上下"),
    # 9:30, 10时30分, 9:00至17:00
    Form(
        "clock",
        rf"(?<=凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|深夜|夜里)(?:\d{{1,2}}|[{CN}十]{{1,2}})[点时](?!\d)(?:多|半)?|"
        rf"(?<!\d){_CLOCK_TIME}(?:\d\d分)?(?:{TO}(?:次日)?{_CLOCK_TIME})?(?![\d.:]|[家个])",
        _NUMERAL_FIRST,
    ),
    # 星期一, 周三
    Form("week", "星期[一二三四五六日天]|[周][一二三四五六日](?=[,。 )上下晚])", "星周"),
    # 27日
    Form("day", rf"(?<![\d.]){DAY}日(?=[,。举上下召在晚至从收]|，)", _NUMERAL_FIRST),
    # 5年前,
    Form("ago", rf"(?<![\d.第])(?:\d{{1,3}}|[{CN}十][零〇{CN}十百千]*) ?年(?:前|后)(?=[,，。这那的])", _NUMERAL_FIRST),
    # 前3天, 首3日
    Form("first_days", rf"前(?:\d|[{CN}])(?:天|日)|首(?:\d|[{CN}])日", "前首"),
)

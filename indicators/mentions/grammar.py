"""The patterns of number expressions over folded text, composed from the codelists' words."""

from __future__ import annotations

import re
from functools import cache

from indicators.mentions.words import alternation, hedge_words, name_patterns, unit_words

ARABIC = r"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?=[万亿])|\d+(?:\.\d+)?)"
CN = "一二两三四五六七八九"
CHINESE = rf"[{CN}十][零〇{CN}十百千]*(?:点[零〇{CN}]+)?"
_MULTIPLE = r"(?:万亿|[十百千]?亿|[十百千]?万(?!千[瓦米克])|万|千(?![瓦米克伏卡帕])|百(?!分))"
_YEAR = r"(?:(?:19|20)\d\d|二[〇零][零〇一二三四五六七八九]{2}|一九[零〇一二三四五六七八九]{2})"
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?:[12]\d|3[01]|0?[1-9]|三十[一]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"
_TIME = r"(?:[T ]*(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)"
_QUARTER = r"(?:前(?:[一二三两]|[123])个?季度|第?[一二三四1-4] ?季度(?:[末底])?)"
_SPAN = "[-~至到]"
_TEN_DAYS = "(?:[上中下]旬|份|底|末|初|中)?"
_MONTHS = rf"(?:前(?:\d{{1,2}}|{CHINESE})个月|{_MONTH} ?月?(?:份)? ?{_SPAN} ?{_MONTH} ?月(?:份)?|{_MONTH} ?月{_TEN_DAYS})"
_PART = rf"(?:{_QUARTER}|[上下]半年|{_MONTHS})"

DATES = (
    rf"(?P<ymd>(?<!\d){_YEAR} ?年 ?{_MONTH} ?月 ?{_DAY} ?[日号](?:{_SPAN}(?:{_YEAR}年)?(?:{_MONTH}月)?{_DAY}[日号])?{_TIME}?)",
    rf"(?P<iso>(?<!\d)(?:{_YEAR}[-/.]{_MONTH}[-/.]{_DAY}|[0-3]?\d[-/.][01]?\d[-/.]20\d\d)(?!\d){_TIME}?)",
    r"(?P<compact>(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))",
    rf"(?P<years>(?<!\d){_YEAR} ?年? ?{_SPAN} ?{_YEAR} ?年?(?![\d家个]))",
    rf"(?P<ypart>(?<!\d){_YEAR} ?年 ?(?:{_PART}|[底末初]|年[底末初]))",
    rf"(?P<year>(?<!\d){_YEAR} ?年(?:度|代)?(?![夜货糕])|(?<![\d二])二十世纪|(?<!\d)(?:19|20|21)世纪(?:\d0年代)?)",
    rf"(?P<md>(?<![\d.]){_MONTH} ?月 ?{_DAY} ?[日号](?:{_SPAN}(?:{_MONTH}月)?{_DAY}[日号])?{_TIME}?)",
    rf"(?P<part>(?<![\d.点])(?:{_PART})(?![饼嫂子球薪租均个]))",
    r"(?P<clock>(?<!\d)(?:[01]?\d|2[0-4])(?:[时点]|:[0-5]\d)(?:\d\d分)?(?:[-~至到](?:次日)?(?:[01]?\d|2[0-4])(?:[时点]|:[0-5]\d))?(?![\d.:]|[家个]))",
    rf"(?P<week>星期[一二三四五六日天]|[周][一二三四五六日](?=[,。 )上下晚]))",
    rf"(?P<day>(?<![\d.]){_DAY}日(?=[,。举上下召在晚至从]|，))",
    rf"(?P<ago>(?<![\d.第])(?:\d{{1,3}}|{CHINESE}) ?年(?:前|后)(?=[,，。这那的]))",
    rf"(?P<first_days>前(?:\d|[{CN}])(?:天|日)|首(?:\d|[{CN}])日)",
)


def _units() -> str:
    parts = []
    for word in sorted(unit_words().values(), key=lambda w: (-len(w.word), w.word)):
        guard = f"(?![{word.not_before}])" if word.not_before else ""
        parts.append(re.escape(word.word) + guard + ("(?![A-Za-z])" if word.word[-1].isascii() and word.word[-1].isalpha() else ""))
    return "|".join(parts)


def _hedge_before() -> str:
    guarded = {"近": "(?<![最附临邻靠亲])近", "约": "(?<![节合条预特契公制邀违签履])约", "超": "(?<![高赶反])超"}
    words = sorted(hedge_words("before"), key=lambda w: (-len(w), w))
    return "|".join(guarded.get(word, re.escape(word)) for word in words)


@cache
def number_pattern() -> str:
    """A quantity: hedge, currency, number or range, multiplier, unit, hedge."""
    units = _units()
    inside = r"(?:多|余|来(?!自))"
    number = rf"(?:{ARABIC}|{CHINESE})"
    tail = rf" ?(?:{_MULTIPLE})?"
    mixed = rf"(?:(?<=[万亿])(?:\d[\d,]*(?:\.\d+)?|[零〇{CN}][零〇{CN}十百千]*)[万千百]?(?=[多余]?(?:{units})))?"
    denominator = rf"(?:/(?:{units}|股|部|平方米|月|年|万人|人|亩|台|辆|晚|间夜|次|度)|每(?:平方米|股|吨|亩|人))"
    currency = r"(?:人民币|RMB|CNY|￥|¥|US\$|USD|美金|HK\$|HKD|港币|港元|新台币|NT\$|台币|澳门元|MOP|\$|€|£)"
    return rf"""
      (?:(?P<before>{_hedge_before()}) ?)?
      (?:(?P<currency>{currency}) ?)?
      (?P<sign>(?<![0-9A-Za-z%\-~])[-+±])?
      (?:(?P<low>{number}{tail})(?P<low_unit>{units})? ?(?:{_SPAN}|或) ?(?=[\d{CN}十]))?
      (?P<number>{number}(?P<in1>{inside})?{tail}{mixed})
      (?P<in2>{inside})?
      (?: ?(?P<unit>{units})(?P<per>{denominator})?(?P<in3>(?<=[年倍天月里时岁周米番])多(?![元种样次家彩方]))?)?
      (?P<money>\(?(?:人民币|港币|港元|美元)\)?(?=[,，。;；、)（(]|$))?
      (?P<after> ?(?:{alternation(list(hedge_words("after")))}))?
      (?P<grade>级)?
    """


BARE = r"""
      (?P<bare_hedge>(?<![迈跃站踏登跨以线网海])上|(?<![通超经])过|(?<![最附临邻靠])近|将近|接近|超过?|逾|(?<![节合条预特契公制邀违签履])约|数|几|(?<!突)破|不足|不到)?
      (?P<bare>万亿|[百千]亿|[百千]万|十[万亿]|亿|百(?!姓|货|科|色|度|分|强|年|花|业|家(?:姓|争|讲)|万雄)|千(?!方|姿|年|里|篇|山|金|岛|禧|秋|古|钧|载|人一面)|十余|十多|十几)
      (?P<bare_in>多|余)?
"""
TENTHS = rf"(?P<tenths>(?:(?P<t_before>HEDGE) ?)?(?P<t_number>[{CN}])成(?P<t_half>[{CN}半])?(?P<t_in>多)?(?P<t_after>左右|上下|以上|以下|以内)?(?![为立功果员本长熟就型都绩交品分套规]))"
FRACTION = rf"""(?P<fraction>(?:(?P<f_before>HEDGE) ?)?
      (?:(?P<f_base>百|千|万)分之(?P<f_number>{ARABIC}|[零〇{CN}十][零〇{CN}十百]*(?:点[零〇{CN}]+)?)
       |(?P<f_down>\d+|[{CN}十百]+)分之(?P<f_up>\d+|[{CN}十百]+)
       |(?P<f_upper>(?<![\d/.])\d{{1,2}})/(?P<f_lower>\d{{1,3}})(?![\d/.年月]))
      (?P<f_after>左右|上下|以上|以下|以内|强)?)"""
HALF = r"(?P<half>(?P<h_before>近|约|超过?|逾|不足|不到|接近|将近|过|占)?(?<!大)(?:一半|半数|(?<=过)半(?![个年月天小径边程导球])|(?<=近)半(?=[,，。;；是为的数来以企产])|对半)(?P<h_after>以上|左右|以下)?)"
DOUBLING = rf"(?P<doubling>翻(?:了|上)?(?P<d_number>[{CN}]|\d)?番(?P<d_half>半)?(?P<d_in>多)?(?P<d_after>以上|左右)?)"
DIGITS = r"(?P<digits>(?P<g_before>近|超过?)?(?P<g_number>[两二三四五])位数(?![据字]))"
RATIO = rf"(?P<ratio>(?<![\d.:/]){ARABIC}(?: ?[:比] ?{ARABIC})+(?![\d:]|[个百%]))"
ORDINAL = rf"(?P<ordinal>(?P<o_bottom>倒数)?第 ?(?P<o_number>\d+|[{CN}十百]+)(?:大|高|低|多|长|[届次个位名期批条款章节版站轮代步季])?(?!产业|方|三方))"
LEADING = rf"(?P<leading>前(?P<l_number>\d{{1,3}}|[{CN}十百]+)(?:位|名|强)?(?=[,，。;；、之行列的 )]|$|大关|左右|以内))"
CODE = r"(?P<code>(?<![0-9])[A-Za-z]{1,12}[A-Za-z0-9_]*[-_]?\d[\w\-.]*|\d+(?:\.\d+)*[A-Za-z](?![A-Za-z]*[/%])[A-Za-z0-9\-]*|(?:\+?86[ -])?(?:\(?0\d{2,3}\)?[ -]?)?\d{7,8}(?:-\d+)?(?![\d.]*[万亿元%家户人个])|(?:\+?86[ -])?1[3-9]\d{9}|(?:\+?86 )?\d{2} \d{7,8}|\d{9,})"


@cache
def master() -> re.Pattern[str]:
    """One pattern for every number expression; the name of the outermost group that matched tells its form."""
    hedge = _hedge_before()
    named = "|".join(f"(?P<name{i}>{row['pattern']})" for i, row in enumerate(name_patterns()))
    dates = "|".join(pattern for pattern in DATES)
    forms = [
        named,
        r"(?P<hours>(?P<hours_number>\d+) ?(?:个)?(?:小时|时)(?P<minutes_number>\d+) ?分钟?)",
        dates,
        RATIO,
        FRACTION.replace("HEDGE", hedge),
        TENTHS.replace("HEDGE", hedge),
        HALF,
        DOUBLING,
        DIGITS,
        ORDINAL,
        LEADING,
        f"(?P<quantity>{number_pattern()})",
        f"(?P<multiple>{BARE}(?:(?P<bare_unit>{_units()}))?(?P<bare_after>以上|左右|以下)?(?P<bare_grade>级)?)",
        CODE,
        r"(?P<rest>\d+)",
    ]
    return re.compile(re.sub(r"\n *", "", "|".join(forms)))

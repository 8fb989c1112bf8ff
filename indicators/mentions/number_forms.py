"""The patterns of quantities, shares, ranks and codes, over folded text; each group is named after what it reads."""

from __future__ import annotations

from functools import cache
from string import ascii_letters

from indicators.mentions.date_forms import TO
from indicators.mentions.forms import ARABIC, CHINESE, CN, DIGITS, Form, currencies, first_letters, hedges, units
from indicators.mentions.words import alternation, currency_words, denominators, hedge_words

_NUMBER = rf"(?:{ARABIC}|{CHINESE})"
# 兆 of Taiwan's money is 10^12; elsewhere it is the mega of 兆瓦 or a broadband's speed
_TRILLION = (
    rf"兆(?=\d[\d,]*(?:\.\d+)?[多余]?[亿万千]|[{CN}][千百]?亿|[\-~至到][\d.]+兆"
    "|[多余]?(?:元|美[元金]|日[元圆]|欧元|港[元币]|韩元|人民币|新?台币))|(?(currency)兆(?![瓦赫伏焦])|(?!))"
)
_MULTIPLIER = (
    rf"(?: ?(?:万亿|[十百千]?亿|[十百千]?万(?!千[瓦米克伏升])|万|千(?![瓦米克伏卡帕升])|百(?!分)|{_TRILLION}))?"
)
_INSIDE = r"(?:多|余|几|\+(?!\d)|来(?!自))"
_NUMERAL_FIRST = f"{DIGITS}{CN}十零"
_AFTER = "左右|上下|以上|以下|以内"


def _quantity() -> Form:
    """Hedge, currency, sign, lower end of a range, number, multiplier, unit, hedge: 超人民币1.2亿余元以上."""
    unit, below = units(), alternation(list(denominators()))
    pieces = (
        # 小于6月的: the month is no number that is hedged
        rf"(?:(?P<before>{hedges('before')})(?!(?:1[0-2]|[1-9]) ?月|(?:19|20)\d\d ?年) ?)?",
        rf"(?:(?P<currency>{currencies()}) ?)?",
        r"(?P<sign>(?<![0-9A-Za-z%\-~])[-+±]|负(?=\d[\d.]* ?(?:%|个百分点)))?",
        # the lower end of a range, where 至 or a dash is near: 50 in 50至60亿元, 5% in 5%-6%
        r"(?:(?=[^\-~至到或。;、]{1,24}[\-~至到或])",
        rf"(?P<low>{_NUMBER}{_MULTIPLIER})(?P<low_unit>{unit})?(?! -\d) ?(?:{TO}|或) ?",
        rf"(?(sign)(?P<high_sign>[-负])?)(?=[\d{CN}十])",
        # both ends have one unit: 提高0.4个百分点至29.2% is no range
        r"(?(low_unit)(?=[^,，。;；]{0,12}?(?P=low_unit))))?",
        rf"(?P<number>{_NUMBER}(?P<in1>{_INSIDE})?{_MULTIPLIER}",
        # what goes on after a multiplier: 5,417 in 4万5,417元
        rf"(?:(?<=[万亿兆])(?:\d[\d,]*(?:\.\d+)?|[零〇{CN}][零〇{CN}十百千]*)(?P<in4>[多余])?",
        rf"(?:千?[万亿]|[千百])?(?=[多余]?(?:{unit})))?)",
        rf"(?P<in2>{_INSIDE})?",
        rf"(?: ?(?P<unit>{unit})(?P<per>/(?:{below})|每(?:{below}))?",
        # 3年多
        r"(?P<in3>(?<=[年倍天月里时岁周米番])多(?![元种样次家彩方]))?)?",
        r"(?P<money>\(?(?:人民币|港币|港元|美元)\)?(?=[,，。;；、)）(]|$))?",
        rf"(?P<after> ?(?:{hedges('after')}))?",
        "(?P<grade>级)?",
    )
    first = f"{first_letters([*hedge_words('before'), *currency_words()])}{_NUMERAL_FIRST}-+±负"
    return Form("quantity", "".join(pieces), first)


def _multiple() -> Form:
    """A multiplier with no numeral before it: 千亿元, 上百家, 十余, 数十万."""
    hundred = "百(?!姓|货|科|色|度|分|强|年|花|业|家(?:姓|争|讲)|万雄)"
    thousand = "千(?!方|姿|年|里|篇|山|金|岛|禧|秋|古|钧|载|人一面)"
    pieces = (
        rf"(?P<bare_hedge>{hedges('multiple', 'before')})?",
        rf"(?P<bare>万亿|[百千]亿|[百千]万|十[万亿]|亿|万|{hundred}|{thousand})",
        "(?P<bare_in>多|余)?",
        rf"(?P<bare_unit>{units()})?",
        "(?P<bare_after>以上|左右|以下)?",
        "(?P<bare_grade>级)?",
    )
    first = first_letters([*hedge_words("before"), *hedge_words("multiple")])
    return Form("multiple", "".join(pieces), f"{first}万百千十亿")


def _tenths() -> Form:
    """三成, 近三成, 四成五, 三成半, 三成多, 四成有多."""
    pieces = (
        rf"(?:(?P<t_before>{hedges('before')}) ?)?(?P<t_number>[{CN}十]|(?<![\d.])[1-9])成",
        rf"(?P<t_half>[{CN}半]|[1-9](?!\d))?(?P<t_in>有?[多余])?(?P<t_after>{_AFTER})?",
        "(?![为立功果员本长熟就型都绩交品分套]|规(?![上模]))",
    )
    return Form("tenths", "".join(pieces), first_letters(hedge_words("before")) + CN + "十" + DIGITS)


def _fraction() -> Form:
    """百分之五点二, 千分之12.32, 三分之一以上, 近1/4; 四分三, as Hong Kong says it."""
    of_hundred = rf"(?P<f_base>百|千|十?万)分之(?P<f_number>{ARABIC}|[零〇{CN}十][零〇{CN}十百]*(?:点[零〇{CN}]+)?|百)"
    in_words = (
        rf"(?P<f_down>\d+|[{CN}十百]+)(?:分之|(?<=[三四五])分(?=[一二三四](?![分之钟点])))(?P<f_up>\d+|[{CN}十百]+)"
    )
    slashed = r"(?P<f_upper>(?<![\d/.])\d{1,2})/(?P<f_lower>\d{1,3})(?![\d/.年月万])"
    pieces = (
        rf"(?:(?P<f_before>{hedges('before')}) ?)?",
        rf"(?:{of_hundred}|{in_words}|{slashed})",
        rf"(?P<f_after>{_AFTER}|[强弱](?![势烈劲化调者国省市]))?",
    )
    return Form("fraction", "".join(pieces), f"{first_letters(hedge_words('before'))}百千万{_NUMERAL_FIRST}")


# letters with digits: A320, EN-71, PM2.5, Q3, but GDP7062.45亿元 is a name and its figure
_CODE = Form(
    "code",
    r"(?<![0-9A-Za-z])(?![A-Z]{2,5}[\d,.]+ ?(?:万亿|亿|万|元|美元|%|个百分点|倍))"
    r"[A-Za-z]{1,12}[A-Za-z0-9_]*[-_]?\d(?:[A-Za-z0-9_\-.]*[A-Za-z0-9_])?",
    ascii_letters,
)
# 2小时53分
HOURS = Form("hours", r"(?P<hours_number>\d+) ?(?:个)?(?:小时|时)(?P<minutes_number>\d+) ?分钟?", DIGITS)
# where such a word begins: none of its characters is a numeral
WORDS = "减半|砍半|折半|腰斩|倍增|翻倍"
# 1.82:1, 2.82:35.45:61.74
_RATIO = Form("ratio", rf"(?<![\d.:/]){ARABIC}(?: ?[:比] ?{ARABIC})+(?![\d:]|[个百%])", DIGITS)
# 一半, 过半, 近半, 对半, 半数以上, 半壁江山
_HALF = Form(
    "half",
    r"(?P<h_before>近|约|超过?|逾|不足|不到|接近|将近|过)?(?<!大)"
    r"(?:一半|半数|半壁江山|(?<=过)半(?![个年月天小径边程导球])|(?<=近)半(?=[,，。;；是为的数来以企产])|对半)"
    r"(?P<h_after>以上|左右|以下)?",
    "近约超逾不接将过一半对",
)
# words that are a number by themselves, where no noun behind makes them a plan's or a policy's name (倍增计划)
_ALONE = r"(?=了?(?:[至到]|[^一-龥“《]|$))"
# 翻番, 翻一番, 翻了近两番, 翻了两番多; 翻倍, 倍增
_DOUBLING = Form(
    "doubling",
    rf"翻(?:了|上)?(?P<d_before>近|约|超过?|逾|不到)?(?P<d_number>[{CN}]|\d)?番(?P<d_half>半)?(?P<d_in>多)?(?P<d_after>以上|左右)?"
    rf"|(?:翻倍|(?<!成)倍增){_ALONE}",
    "翻倍",
)
# 减半, 腰斩: a fall by a half, no policy (减半征收)
_HALVING = Form("halving", rf"(?:减半|砍半|折半|腰斩){_ALONE}", "减砍折腰")
# 一毛五, 三毛钱, 5毛
_DIMES = Form(
    "dimes",
    rf"(?P<c_dimes>[1-9{CN}])毛(?:(?P<c_cents>[1-9{CN}])(?![\d{CN}十百千万亿个家户])|钱|(?=[,，。;；、!！?？”)）]|$|一[斤个只头株瓶]|左右|以上))",
    f"{DIGITS}{CN}",
)
# numerals that stand side by side for about the one or the other
NEIGHBOURS = (*zip("一二三四五六七八", "二三四五六七八九", strict=True), ("两", "三"), ("三", "五"))
# 8块5, 一块二
_SPOKEN = Form(
    "spoken",
    rf"(?P<k_yuan>\d+|[{CN}十百]+)块(?P<k_tenths>[1-9{CN}])毛?(?![\d.A-Za-z{CN}十百千万亿个])",
    f"{DIGITS}{CN}十百",
)
# 两位数
_TWO_DIGITS = Form("digits", r"(?P<g_before>近|超过?)?(?P<g_number>[两二三四五])位数(?![据字])", "近超两二三四五")
# 第一, 第9位, 倒数第二, 第二高, 第八届, 首位
_ORDINAL = Form(
    "ordinal",
    rf"(?P<o_bottom>倒数)?第 ?(?P<o_number>\d+|[{CN}十百]+)"
    "(?:大|高|低|多|长|[届次个位名期批条款章节版站轮代步季])?(?!产业|方|三方)|首位",
    "倒第首",
)
# 前五, 前10名
_LEADING = Form(
    "leading",
    rf"前(?P<l_number>\d{{1,3}}|[{CN}十百]+)(?:位|名|强)?(?=[,，。;；、之行列的 )]|$|大关|左右|以内)",
    "前",
)
# any digits left over
_REST = Form("rest", r"\d+", DIGITS)


@cache
def _neighbours() -> Form:
    """四五百人, 三四十万元, 七八成, 一百六七十家: from the first numeral to the second."""
    pairs = "|".join(f"{low}{high}" for low, high in NEIGHBOURS)
    pieces = (
        rf"(?P<n_head>[{CN}]?百|[{CN}]?千)?(?P<n_pair>{pairs})(?P<n_ten>[十百千])?(?P<n_mult>万亿|亿|万)?多?",
        rf"(?:(?P<n_tenths>成)|(?P<n_unit>{units()}))(?![月级层线流号等群代])",
    )
    return Form("neighbours", "".join(pieces), f"{CN}百千")


def special_forms() -> tuple[Form, ...]:
    """Shares, ratios, spoken numbers and ranks, in the order in which they are tried."""
    return (
        _RATIO,
        _fraction(),
        _tenths(),
        _HALF,
        _DOUBLING,
        _HALVING,
        _SPOKEN,
        _DIMES,
        _neighbours(),
        _TWO_DIGITS,
        _ORDINAL,
        _LEADING,
    )


@cache
def general_forms() -> tuple[Form, ...]:
    """The forms that are tried where no special one holds, in their order."""
    return (_quantity(), _multiple(), _CODE, _REST)

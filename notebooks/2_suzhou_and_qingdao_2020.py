# %% [markdown]
# # 苏州与青岛，2020：哪些比较站得住？<br>Suzhou and Qingdao, 2020: which comparisons hold?
#
# 一篇报道用 2020 年的几组数字比较两座制造业大市，说青岛市的第二产业增加值“不足苏州一半”，
# 规模以上工业总产值“有万亿的差距”，高新技术企业也少于苏州。这些数字能不能直接相比？
#
# One article compares two manufacturing cities, Suzhou (苏州市) and Qingdao (青岛市), by some figures of 2020: it puts
# Qingdao's value added of the secondary industry at less than half of Suzhou's, its industrial output a trillion yuan
# behind, and its high-tech enterprises at fewer. Which of these figures may be set side by side?
#
# 方括号里是出处：`[004 L72]` 指 004 号文章第 72 行。下文的数字都是数据集里的数，或由其算出；
# 数据若不再支持文中的话，本笔记本运行时会报错。
#
# Square brackets give the source: `[004 L72]` is line 72 of article 004. The figures below are rows of the dataset or
# are computed from rows; should they no longer bear out what is said, the notebook fails to run.

# %% jupyter={"source_hidden": true}
import json
from decimal import Decimal
from pathlib import Path

from IPython.display import Image, Markdown, display

import indicators
from indicators.codes import codes
from indicators.rates import exchange, find_rate
from indicators.units import format_quantity, quantity

data = indicators.load().select(source="004", area=["苏州", "青岛"], period=2020)


def one(area, indicator, measure):
    """Give the only row of a kind, or fail."""
    (row,) = data.select(area=area, indicator=indicator, measure=measure)
    return row


def both(indicator, measure):
    """Give the rows of the two cities."""
    return one("苏州", indicator, measure), one("青岛", indicator, measure)


def say(zh, en):
    """Show a paragraph in Chinese, then in English."""
    display(Markdown(f"{zh}\n\n{en}"))


def zh(row):
    """Quote a figure with its source."""
    return f"{row.quote} {row.short}"


def en(row):
    """Write a figure in English with its source."""
    return f"{format_quantity(row.value, row.unit_measure, 'en')} {row.short}"


def hold(*facts):
    """Stop where the rows no longer bear out the text."""
    if not all(facts):
        raise ValueError("the rows no longer bear this out. read them again and rewrite the text")


def chart(name):
    """Show a committed figure in both languages."""
    drawn = json.loads(Path("../figures/manifest.json").read_text(encoding="utf-8"))["figures"][name]
    for language in ("zh", "en"):
        # PNG, as JupyterLab shows no SVG in a notebook that was not yet run on the machine
        display(Image(filename=f"../figures/{name}.{language}.png", width=720, alt=drawn[language]["alt"]))


# %% [markdown]
# ## 数据<br>The data
#
# 每行一个数字。“状态”说它是否已经发生，“限定词”说原文留了多少余地，“价格”说按什么价格计算。
# 表下是这些数字所在的原文。`data.frame` 是同一批数据的 pandas 表格。
#
# One row a figure. *Status* tells whether it happened, *hedge* how far the text commits itself, *prices* at which it is
# reckoned. Below the table stand the passages with the figures. `data.frame` has the same rows as a pandas table.


# %% jupyter={"source_hidden": true}
def label(codelist, code):
    """Give a code's labels in both languages."""
    return f"{codes(codelist)[code].zh}<br>{codes(codelist)[code].en}"


def quantity_name(row):
    """Say what a figure is of, in both languages."""
    zh, en = label("measure", row.measure).split("<br>")
    return f"{row.indicator_zh}，{zh}<br>{', '.join(filter(None, (row.indicator_en, en.lower())))}"


table = [
    {
        "出处<br>Source": row.short.replace(" ", "&nbsp;"),
        "地区<br>Area": row.ref_area_name,
        "指标，度量<br>Indicator, measure": quantity_name(row),
        "原文<br>Quote": f"**{row.quote}**",
        "状态<br>Status": label("claim_status", row.claim_status),
        "限定词<br>Hedge": label("qualifier", row.qualifier),
        "价格<br>Prices": label("price_base", row.price_base),
    }
    for row in data
]
lines = [table[0].keys(), [":--"] * len(table[0]), *(cells.values() for cells in table)]
display(Markdown("\n".join(" | ".join(line) for line in lines)))

for row in {row.line: row for row in data}.values():
    source = data.cite(row.claim_id)
    place = f"{source.publisher}《{source.title}》，{source.published}，{source.file}:{source.line} {source.short}"
    display(Markdown(f"> {source.line_text}\n>\n> {place}"))

# %% [markdown]
# ## 一、第二产业增加值：可以相比<br>1. Value added of the secondary industry: it compares

# %%
chart("suzhou_qingdao_2020_value_added_secondary")
suzhou, qingdao = both("第二产业增加值", "level")
half = one("青岛", "第二产业增加值", "ratio")
ratio = (data.quantity(qingdao.claim_id) / data.quantity(suzhou.claim_id)).to("dimensionless").magnitude
fast, slow = both("第二产业增加值", "growth_rate")
gap = fast.value - slow.value
margin = sum(Decimal(5).scaleb(-row.decimals - 1) for row in (fast, slow))  # both are rounded
low, high = (gap - margin).normalize(), (gap + margin).normalize()
hold(ratio < half.upper, low > 0)
hold({suzhou.price_base, qingdao.price_base} == {"V"}, {fast.price_base, slow.price_base} == {"Q"})

# %% jupyter={"source_hidden": true}
say(
    f"{zh(qingdao)} ÷ {zh(suzhou)} = {ratio:.3f}，小于 {half.upper}：原文“不足苏州{half.quote}” {half.short} 成立。",
    f"{en(qingdao)} ÷ {en(suzhou)} = {ratio:.3f}, less than {half.upper}: the article's “less than half” "
    f"(不足苏州{half.quote}) {half.short} holds.",
)
say(
    f"增速相差 {zh(fast)} − {zh(slow)} = {format_quantity(gap, 'percentage_point')}；"
    f"两数都经四舍五入，差额在 {low} 到 {high} 之间。",
    f"Growth differs by {en(fast)} − {en(slow)} = {format_quantity(gap, 'percentage_point', 'en')}; "
    f"as both are rounded, by {low} to {high}.",
)
say(
    f"总量按现价计算，增速按不变价计算，所以 {suzhou.obs_value} ÷ (1 + {fast.quote}) 不是苏州上一年的现价增加值。",
    f"Levels are at current prices and growth is at constant prices, so {suzhou.obs_value} ÷ (1 + {fast.quote}) "
    "is not Suzhou's value added of the year before at that year's prices.",
)

# %% [markdown]
# ## 二、规模以上工业总产值：实际值对目标值，不可比<br>2. Gross industrial output: a result and a target do not compare

# %%
chart("suzhou_qingdao_2020_industrial_output")
result, target = both("规模以上工业总产值", "level")
(claimed,) = data.select(measure="change", status="estimate")
hold((result.claim_status, target.claim_status, target.qualifier) == ("actual", "target", "over"))
most = (data.quantity(result.claim_id) - quantity(target.lower, target.unit_measure)).magnitude

# %% jupyter={"source_hidden": true}
say(
    f"苏州的 {zh(result)} 是实际值。青岛的“{target.quote}” {target.short} 是{target.attribution}定的目标值，"
    "而且只给出下限；实际值，文中说没有披露。",
    f"Suzhou's {en(result)} is a result. Qingdao's “more than {format_quantity(target.lower, 'CNY', 'en')}” "
    f"({target.quote}) {target.short} is the target of an action plan, and a lower bound; its result, says the "
    "article, was not disclosed.",
)
say(
    f"如果青岛达到了目标，两市之差小于 {result.quote} − {format_quantity(target.lower, 'CNY')} = "
    f"{format_quantity(most, 'CNY')}；如果没有达到，连这一点也不能说。"
    f"文中“{claimed.quote}的差距” {claimed.short} 是实际值减目标值，不是两市实际值之差。",
    f"If Qingdao met its target, the difference is below {en(result)} − {format_quantity(target.lower, 'CNY', 'en')} = "
    f"{format_quantity(most, 'CNY', 'en')}; if it did not, not even that follows. The article's gap of a trillion "
    f"(“{claimed.quote}的差距”) {claimed.short} is a result less a target, not a difference of results.",
)

# %% [markdown]
# ## 三、高新技术企业：总数可比，增加数不可直接比<br>3. High-tech enterprises: stocks compare, additions do not

# %%
chart("suzhou_qingdao_2020_high_tech_enterprises")
stocks, added = both("高新技术企业数", "level"), both("高新技术企业数", "change")
text = data.cite(added[0].claim_id).line_text
hold(f"净增高新技术企业{added[0].quote}" in text, f"新增{added[1].quote}" in text)
before = [stock.value - change.value for stock, change in zip(stocks, added, strict=True)]
growth = [change.value / base for change, base in zip(added, before, strict=True)]
hold(stocks[1].value < stocks[0].value, growth[1] < growth[0])

# %% jupyter={"source_hidden": true}
say(
    f"年末总数之比：{zh(stocks[1])} ÷ {zh(stocks[0])} = {stocks[1].value / stocks[0].value:.3f}。",
    f"At the end of the year: {en(stocks[1])} ÷ {en(stocks[0])} = {stocks[1].value / stocks[0].value:.3f}.",
)
say(
    f"苏州“净增” {zh(added[0])}，已扣除减少的企业，所以上年末有 "
    f"{stocks[0].value} − {added[0].value} = {before[0]} 家，增长 {growth[0]:.1%}。"
    f"青岛“新增” {zh(added[1])}，可能没有扣除，所以上年末至少有 "
    f"{stocks[1].value} − {added[1].value} = {before[1]} 家，增长至多 {growth[1]:.1%}。"
    "无论怎样理解“新增”，都是苏州增长更快；但两个增加数不能相减。",
    f"Suzhou's *net* increase (净增) of {en(added[0])} is after lapses, so the year before ended with "
    f"{stocks[0].value:,} − {added[0].value:,} = {before[0]:,}, and growth was {growth[0]:.1%}. "
    f"Qingdao's {en(added[1])} *newly added* (新增) may be before lapses, so the year before ended with at least "
    f"{stocks[1].value:,} − {added[1].value:,} = {before[1]:,}, and growth was at most {growth[1]:.1%}. "
    "Suzhou grew faster on either reading of 新增; but one addition must not be subtracted from the other.",
)

# %% [markdown]
# ## 四、单位与汇率<br>4. Units and exchange rates
#
# 数字带着单位一起计算。人民币换成美元要用有日期、有出处的汇率；没有汇率，或者拿金额去加企业数，都会报错。
#
# Figures are computed together with their units. Yuan become dollars only by a dated rate with its source; without one,
# or when money is added to enterprises, there is an error.

# %%
rate = find_rate("USD", "CNY", suzhou.time_period)
for row in (suzhou, qingdao, result):
    dollars = exchange(data.quantity(row.claim_id), "USD", rate).quantity.magnitude
    dollars = round(dollars.scaleb(-8), 1).scaleb(8)
    name = f"{row.ref_area_name} {row.indicator_zh}"
    print(f"{name}: {zh(row)} = {format_quantity(dollars, 'USD')} = {format_quantity(dollars, 'USD', 'en')}")
print(rate.label("zh"), rate.label("en"), sep="\n")

try:
    exchange(data.quantity(suzhou.claim_id), "USD", None)
except indicators.IndicatorsError as error:
    print("\n没有汇率 without a rate:", error)
try:
    data.quantity(suzhou.claim_id) + data.quantity(stocks[0].claim_id)
except TypeError as error:
    print("金额加企业 money and enterprises:", error)

# %% [markdown]
# ## 结论<br>Conclusions
#
# **可以说 · What may be said**
#
# - 2020 年青岛的第二产业增加值不到苏州的一半（第一节）：指标、时期和价格相同，都是统计公报的实际值。<br>
#   In 2020 Qingdao's value added of the secondary industry was below half of Suzhou's (section 1): the same indicator,
#   period and prices, both results from the statistical communiqués.
# - 按不变价计算，两市增速接近，苏州略快（第一节）。<br>
#   At constant prices the two grew at close rates, Suzhou slightly faster (section 1).
# - 苏州的高新技术企业更多，增长也更快，无论怎样理解青岛的“新增”（第三节）。<br>
#   Suzhou had more high-tech enterprises, and their number grew faster, however Qingdao's 新增 is read (section 3).
#
# **不能说 · What may not**
#
# - 两市规模以上工业总产值相差多少：一个是实际值，一个是目标的下限（第二节）。<br>
#   How far apart their gross output is: one figure is a result, the other the lower bound of a target (section 2).
# - 由增加值和增速倒推上一年的现价增加值（第一节），或用“净增”减“新增”（第三节）。<br>
#   Last year's value added at its own prices from this year's level and growth (section 1); 净增 less 新增 (section 3).
# - 用第二产业增加值除以规模以上工业总产值：前者包括建筑业和规模以下企业，后者包括中间投入，口径不同。<br>
#   Value added of the secondary industry over gross output of industry above designated size: the former includes
#   construction and small firms, the latter intermediate inputs; their coverage differs.
# - 由总量判断效率或发展水平：这里没有人口、就业和投入的数字。<br>
#   Efficiency or the level of development from totals: population, employment and inputs are not among these figures.
#
# 以上是报道转述的数字，没有同公报原文核对；公报中的数一般是初步数，以后可能修订。
#
# These are figures as the article reports them, not checked against the communiqués, whose numbers are as a rule
# provisional and may have been revised since.

# %% [markdown]
# # 广州，2020 年前三季度：增长从哪里来？<br>Guangzhou, first three quarters of 2020: where does growth come from?
#
# **问**：一篇报道 [003] 给出广州 2020 年前三季度的地区生产总值和三次产业。
# 经济由什么构成，增长从哪里来，这些数字自己对得上吗？
#
# **Question**: an article [003] gives Guangzhou's GDP of the first three quarters of 2020 and that of the three
# industries. What is the economy made of, where does its growth come from, and do these figures agree with each other?

# %% tags=["parameters"]
import indicators

data = indicators.load()
city, period = "广州", "2020-01-01/P9M"

# %%
industries = ["第一产业增加值", "第二产业增加值", "第三产业增加值"]
figures = data.select(
    area=city, period=period, indicator=["地区生产总值", *industries], measure=["level", "growth_rate"], subject=""
)
shares = figures.derived.select(rule="share")
contributions = figures.derived.select(rule="contribution")
findings = figures.check()

# %% [markdown]
# **答 · Answer**

# %% jupyter={"source_hidden": true}
from IPython.display import display

from indicators.prose import points, say
from indicators.showing.numbers import interval_text

largest = max(shares, key=lambda figure: figure.value)
fastest = max(figures.select(measure="growth_rate"), key=lambda row: row.value)
pulling = max(contributions, key=lambda figure: figure.value)
whole = figures.select(indicator="地区生产总值", measure="growth_rate").observations[0]


def number(figure, lang):
    """Write where a derived figure lies."""
    return interval_text(figure.interval, figure.unit_measure, lang)


say(
    f"最大的是{largest.indicator_zh}，占{number(largest, 'zh')}；"
    f"增长最快的是{fastest.indicator_zh}（{fastest.quote}）；拉动最多的是{pulling.indicator_zh}："
    f"全市增长 {whole.quote}，其中约{number(pulling, 'zh')}来自它。三次产业相加，正好是地区生产总值。",
    f"The largest is {largest.indicator_en.lower()}, {number(largest, 'en')} of the whole; the fastest to grow is "
    f"{fastest.indicator_en.lower()} ({fastest.quote}). Of the growth of {whole.quote}, most comes from "
    f"{pulling.indicator_en.lower()}, about {number(pulling, 'en')}. The three add up to the whole.",
    findings.count("confirmed") == len(findings),
    findings.select(rule="parts_sum"),
)

# %% [markdown]
# ## 一、报道的数字<br>1. The figures of the article

# %%
figures

# %% [markdown]
# ## 二、构成<br>2. Composition

# %%
for lang in ("zh", "en"):
    display(data.plot.composition("地区生产总值", city, period, lang=lang))

# %%
shares

# %% [markdown]
# ## 三、增长<br>3. Growth
#
# 增速印到一位小数，短线是四舍五入的余地。
#
# Growth is printed to one decimal; the whiskers are its rounding.

# %%
title = {"zh": "广州的三次产业：同比增长", "en": "The industries of Guangzhou: year-on-year growth"}
for lang in ("zh", "en"):
    display(data.plot.profile(["地区生产总值", *industries], city, period, "growth_rate", title=title, lang=lang))

# %% [markdown]
# ## 四、拉动<br>4. Contributions
#
# 一个产业的拉动，是它的份额乘以它的增速。小的产业增长再快，也拉动不了多少。报道只有现价总量，所以这里用现价份额代替，
# 结果是近似的，表下注明。
#
# What an industry contributes is its share times its growth: a small one pulls little however fast it grows. The
# article has levels at current prices only, so shares at current prices stand in, and the result is an approximation,
# as the note below the table says.

# %%
contributions

# %% [markdown]
# ## 五、核对<br>5. Checks

# %%
findings

# %% [markdown]
# ## 六、推不出来的<br>6. What does not follow
#
# 有人会用总量除以“一加增速”，得到上年的现价总量。这里不行：增速按不变价计算。
#
# Some would divide a level by one plus its growth to get last year's level at its prices. That fails here: growth is at
# constant prices.

# %%
figures.derived.select(rule="earlier_by_growth")

# %% [markdown]
# ## 结论<br>Conclusions
#
# **可以说 · What may be said**

# %% jupyter={"source_hidden": true}
(quick,) = contributions.select(indicator=fastest.indicator)
points(
    say(
        f"{largest.indicator_zh}最大，{pulling.indicator_zh}拉动最多。",
        f"{largest.indicator_en} is the largest, {pulling.indicator_en.lower()} pulls most.",
        all(other.interval.below(largest.interval) for other in shares if other is not largest),
        all(other.interval.below(pulling.interval) for other in contributions if other is not pulling),
    ),
    say(
        f"{fastest.indicator_zh}增长最快，拉动{number(quick, 'zh')}：拉动要看增速，也要看份额。",
        f"{fastest.indicator_en} grew fastest and pulls {number(quick, 'en')}: it takes growth and size to pull.",
        all(fastest.value > row.value for row in figures.select(measure="growth_rate") if row is not fastest),
    ),
    say(
        "报道的总数与分项相符，总增速也与各产业的增速相符（第五节）。",
        "The article's total agrees with its parts, and its growth with theirs (section 5).",
        {finding.rule for finding in findings} >= {"parts_sum", "growth_among_parts"},
        findings.count("confirmed") == len(findings),
    ),
)

# %% [markdown]
# **不能说 · What may not**

# %% jupyter={"source_hidden": true}
points(
    say(
        "上年同期的现价总量是多少，或者各产业的拉动精确到几位小数。",
        "Last year's level at its own prices, or contributions to the last decimal.",
        all(figure.severity == "refuse" for figure in figures.derived.select(rule="earlier_by_growth")),
        all("nominal_shares" in figure.caveat_codes for figure in contributions),
    ),
    say(
        "全年会怎样。这是前三季度累计，不是全年，也不是第三季度。",
        "What the year will be: this is three quarters added up, neither the year nor the third quarter.",
        period.endswith("-01-01/P9M"),
    ),
    say(
        "工业增长了多少：第二产业还包括建筑业。",
        "How much industry grew: the secondary industry has construction in it too.",
        not data.select(area=city, period=period, indicator="工业增加值"),
    ),
)

# %% [markdown]
# # 苏州与青岛，2020：哪些比较站得住？<br>Suzhou and Qingdao, 2020: which comparisons hold?
#
# **问**：一篇报道 [004] 用 2020 年的数字比较两座制造业大市，说青岛的第二产业增加值“不足苏州一半”，
# 规模以上工业总产值“有万亿的差距”，高新技术企业也少于苏州。这些话哪些成立？
#
# **Question**: an article [004] compares two manufacturing cities, Suzhou (苏州) and Qingdao (青岛), by figures of
# 2020. It puts Qingdao's value added of the secondary industry at less than half of Suzhou's (不足苏州一半), its
# industrial output a trillion behind (有万亿的差距), and its high-tech enterprises at fewer. Which of this holds?

# %% tags=["parameters"]
import indicators

data = indicators.load().select(source="004")
cities, year = ["苏州", "青岛"], 2020

# %%
value_added = data.compare("第二产业增加值", cities, period=year)
growth = data.compare("第二产业增加值", cities, period=year, measure="growth_rate")
output = data.compare("规模以上工业总产值", cities, period=year)
firms = data.compare("高新技术企业数", cities, period=year)
added = data.compare("高新技术企业数", cities, period=year, measure="change")
follows = data.derived.select(indicator="高新技术企业数")
findings = data.check()

# %% [markdown]
# **答 · Answer**

# %% jupyter={"source_hidden": true}
from IPython.display import display

from indicators.prose import points, say

(half,), (gap,) = findings.select(rule="ratio_to_place"), findings.select(rule="gap_to_place")
suzhou, qingdao = (follows.select(area=city, rule="growth_by_change") for city in cities)
half_holds = half.verdict == "confirmed" and not value_added.refused
grew_faster = growth.results[0].interval.low > 0
output_open = output.refused and gap.verdict == "undecidable"
more_firms = firms.results[0].interval.low > 0
firms_faster = all(slow.interval.below(fast.interval) for fast in suzhou for slow in qingdao)
gross_and_net = [caveat.code for caveat in added.caveats] == ["gross_and_net"]
say(
    "“不足一半”成立。“万亿的差距”不能断定：苏州是实际值，青岛是目标，而且只有下限。苏州的高新技术企业更多，也增长得更快；"
    "但两市的增加数口径不同，不能相减。",
    "“Less than half” holds. “A trillion” cannot be decided: Suzhou's figure is a result, Qingdao's a target, and a "
    "lower bound. Suzhou has more high-tech enterprises, and their number grew faster; but the additions are counted "
    "in two ways and must not be subtracted.",
    *(half_holds, output_open, more_firms, firms_faster, gross_and_net),
)

# %% [markdown]
# ## 一、第二产业增加值：可以相比<br>1. Value added of the secondary industry: it compares
#
# 指标、时期、价格、状态都相同，所以差和比都可以算。括号里是四舍五入留下的范围；
# 鼠标停在数字上可以看到原文，点方括号可以打开那一行。
#
# Indicator, period, prices and status are the same, so difference and ratio follow. In brackets stands what rounding
# leaves open. The pointer on a number shows the text, a click on the brackets opens the line.

# %%
display(value_added, growth)

# %%
for lang in ("zh", "en"):
    display(data.plot.compare("第二产业增加值", cities, year, ["level", "growth_rate"], lang=lang))

# %% [markdown]
# ## 二、规模以上工业总产值：实际值对目标，不可比<br>2. Gross industrial output: a result and a target do not compare

# %%
output

# %% [markdown]
# 一定要比，就得写明允许，而限制仍然留在结果上：如果青岛达到了目标，差距至多是下面这个数；没有达到，就连这一点也不能说。
#
# Whoever insists has to allow it, and the caveat stays: had Qingdao met its target, the gap would be at most this; had
# it not, not even that follows.

# %%
data.compare("规模以上工业总产值", cities, period=year, allow="status_differs")

# %%
for lang in ("zh", "en"):
    display(data.plot.compare("规模以上工业总产值", cities, year, lang=lang))

# %% [markdown]
# ## 三、高新技术企业：总数可比，增加数不可直接比<br>3. High-tech enterprises: stocks compare, additions do not
#
# 苏州是“净增”，已经扣除失效的；青岛是“新增”，可能没有扣除。由此推算的上年末数和增速，青岛只有一端。
#
# Suzhou's is a *net* increase (净增), after lapses; Qingdao's is *newly added* (新增), perhaps before them. Of the
# earlier stock and the growth that follow, Qingdao's are bounded on one side only.

# %%
display(firms, added, follows)

# %%
for lang in ("zh", "en"):
    display(data.plot.compare("高新技术企业数", cities, year, ["level", "change"], lang=lang))

# %% [markdown]
# ## 四、报道自己的比较<br>4. The comparisons that the article makes

# %%
findings

# %% [markdown]
# ## 结论<br>Conclusions
#
# **可以说 · What may be said**

# %% jupyter={"source_hidden": true}
points(
    say(
        "2020 年青岛的第二产业增加值不到苏州的一半（第一节）。",
        "In 2020 Qingdao's value added of the secondary industry was below half of Suzhou's (section 1).",
        half_holds,
    ),
    say(
        "按不变价计算，两市增速接近，苏州略快（第一节）。",
        "At constant prices the two grew at close rates, Suzhou slightly faster (section 1).",
        grew_faster,
    ),
    say(
        "苏州的高新技术企业更多；无论怎样理解青岛的“新增”，苏州都增长得更快（第三节）。",
        "Suzhou had more high-tech enterprises, and their number grew faster, however Qingdao's 新增 is read "
        "(section 3).",
        more_firms,
        firms_faster,
    ),
)

# %% [markdown]
# **不能说 · What may not**

# %% jupyter={"source_hidden": true}
refused = data.derived.select(rule="earlier_by_growth", indicator="第二产业增加值")
points(
    say(
        "两市规模以上工业总产值相差多少：一个是实际值，一个是目标的下限（第二节）。",
        "How far apart their gross output is: a result and the lower bound of a target (section 2).",
        output_open,
    ),
    say(
        "用“净增”减“新增”，或者由增加值和增速倒推上一年：总量按现价，增速按不变价。",
        "净增 less 新增; or last year's value added from level and growth: levels are at current prices, growth at "
        "constant ones.",
        gross_and_net,
        *(figure.severity == "refuse" for figure in refused),
    ),
    say(
        "由总量判断效率或发展水平：这里没有人口、就业和投入的数字。",
        "Efficiency or the level of development from totals: population, employment and inputs are not among these "
        "figures.",
        not set(data.indicators()) & {"resident_population", "employed_persons", "gdp"},
    ),
)

# %% [markdown]
# 以上是报道转述的数字，没有同公报原文核对；公报中的数一般是初步数，以后可能修订。
#
# These are figures as the article reports them, not checked against the communiqués, whose numbers are as a rule
# provisional and may have been revised since.

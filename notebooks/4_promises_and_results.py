# %% [markdown]
# # 目标与结果：智慧城和园区说要做的，后来呢？<br>Promises and results: what became of the smart cities and parks?
#
# **问**：几篇报道说了不少目标和计划：广州的思科智慧城 [000]，遵义的以晴园区和中兴大数据中心 [001]，
# 中科院的智慧城市产业联盟 [002]。它们要做到多少，什么时候做到，报道里有没有结果？
#
# **Question**: some articles tell of targets and plans: Guangzhou's Cisco smart city [000], the park of Yiqing (以晴)
# and the data centre of ZTE in Zunyi [001], the smart-city alliance of the Chinese Academy of Sciences [002]. How much
# is to be reached, and when, and is any result reported?

# %% tags=["parameters"]
import indicators

data = indicators.load().select(source=["000", "001", "002"])

# %%
promises = data.select(status=["target", "planned"])
results = data.select(status="actual")

# %% [markdown]
# **答 · Answer**

# %% jupyter={"source_hidden": true}
from IPython.display import display

from indicators.prose import points, say

table = data.overview.promises()
*_, result, compares = zip(*table.sheet().rows, strict=True)
answered = [row for row, cell in zip(promises, result, strict=True) if cell.claim_ids]
undated = [row for row in promises if not row.time_period]
say(
    f"这些报道有 {len(promises)} 个目标和计划，其中 {len(undated)} 个没有说什么时候做到。"
    "没有一个在报道里有同一指标、同一主体的实际值，所以是否做到，这些报道说不出来。报道里有结果，但说的是别的事。",
    f"These articles have {len(promises)} targets and plans, of which {len(undated)} have no date. For none do they "
    "report a result of the same indicator and owner, so whether it was met they do not tell. There are results, but "
    "of other things.",
    promises,
    undated,
    not answered,
)

# %% [markdown]
# ## 一、目标和计划，对着实际值<br>1. Targets and plans beside results
#
# 一行一个目标或计划。“实际值”找的是同一指标、同一主体、已经发生的数字；没有就是没有，不拿相近的来充数。
#
# One target or plan a row. A result is a figure of the same indicator and owner that happened; where there is none,
# nothing near it takes its place.

# %%
table

# %% [markdown]
# 斜线条是目标和计划，实心条是报道的结果。
#
# Hatched bars are targets and plans, solid ones results that were reported.

# %%
for lang in ("zh", "en"):
    display(data.plot.declared("promises_and_results", lang=lang))

# %% [markdown]
# ## 二、广州思科智慧城<br>2. Guangzhou's Cisco smart city
#
# 说的是年产值，没有说哪一年；报道时的结果是引进了多少家合作伙伴。企业数不能换算成产值。
#
# What is promised is a yearly output, of no year that is told. The result so far is a number of partners that came; a
# number of firms does not convert into output.

# %%
city = data.select(subject="思科(广州)智慧城")
data.compare_claims(*(row.claim_id for row in city))

# %% [markdown]
# ## 三、遵义的园区和数据中心<br>3. Zunyi's park and data centre
#
# 园区有两个结果，但一个是全年、归园区，一个是半年、归集团，不能直接相比，也都不是“千亿级”电子信息产业的结果。
# 数据中心的机柜和服务器是计划，写报道时还没有建。
#
# The park has two results, but one is a year's and the park's, the other half a year's and the group's: they do not
# compare, and neither is a result of the electronics industry of a hundred billion (千亿级). The racks and servers of
# the data centre are plans, not yet built when the article was written.

# %%
output = data.select(indicator="园区产值")
data.compare_claims(*(row.claim_id for row in output))

# %%
industry = data.select(indicator="电子信息产业规模").observations[0]
data.compare_claims(industry.claim_id, output.observations[0].claim_id)

# %% [markdown]
# ## 四、中科院智慧城市产业联盟<br>4. The alliance of the Academy
#
# 目标是总体销售额，有年份；报道里的结果只有成员数。报道早于目标年份，不可能有结果。
#
# The target is total sales, with a year; the results are numbers of members. The article is older than the year of the
# target and could not know.

# %%
alliance = data.select(subject="中国科学院智慧城市产业联盟")
alliance

# %% [markdown]
# ## 结论<br>Conclusions
#
# **可以说 · What may be said**

# %% jupyter={"source_hidden": true}
sales = alliance.select(status="target").observations[0]
published = data.sources[sales.source_id].published
points(
    say(
        "报道说了什么目标、由谁来做，有的还说了期限（第一节）。",
        "What the articles promise, of whom, and of some by when (section 1).",
        any(row.time_period for row in promises),
    ),
    say(
        "园区投产当年就有产值，集团半年也有；思科的合作伙伴引进了一些（第二、三节）。",
        "The park had output in its first year, the group in half a year; partners of Cisco came (sections 2, 3).",
        *(row.claim_status == "actual" for row in output),
        city.select(status="actual"),
    ),
    say(
        "联盟的目标在报道时还没有到期（第四节）。",
        "The alliance's target was not yet due when the article was written (section 4).",
        published < sales.period_end,
    ),
)

# %% [markdown]
# **不能说 · What may not**

# %% jupyter={"source_hidden": true}
points(
    say(
        "哪个目标做到了，或者落空了：报道里没有对应的结果。",
        "That a target was met, or was not: no result that answers to it is reported.",
        not answered,
    ),
    say(
        "园区产值减半：一个是全年，一个是半年（第三节）。",
        "That the park's output halved: one is a year, the other half a year (section 3).",
        "period_length_differs" in [c.code for c in data.compare_claims(*(row.claim_id for row in output)).caveats],
    ),
    say(
        "思科智慧城哪一年达到那个产值，遵义的产业哪一年达到“千亿级”：报道没有说。",
        "In which year the Cisco city would reach its output, or Zunyi's industry a hundred billion: it is not told.",
        not industry.time_period,
        not city.select(status="planned").observations[0].time_period,
    ),
    say(
        "目标是合理的，或者是夸大的：要判断，得有报道以外的数字。",
        "That a target is sound, or inflated: figures from outside the articles would be needed.",
    ),
)

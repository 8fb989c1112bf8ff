# %% [markdown]
# # 数据集一览：文章里的每个数字都去了哪里？<br>The dataset at a glance: where did every number of the articles go?
#
# **问**：这些文章里有哪些数字，哪些是可以拿来用的数据，又怎样从一条数据回到原文？
#
# **Question**: which numbers are in these articles, which of them are figures to work with, and how does one get from
# such a figure back to the text?

# %% tags=["parameters"]
import indicators

data = indicators.load()
article = "004"
claim = "004_1900faf847d9a6f1.L78.C117"

# %% [markdown]
# **答 · Answer**

# %% jupyter={"source_hidden": true}
from IPython.display import display

from indicators.prose import say

ledgers = [data.ledger(key) for key in data.sources]
numbers = sum(len(ledger.mentions) for ledger in ledgers)
unaccounted = sum(len(ledger.unaccounted) for ledger in ledgers)
results = data.select(status="actual")
say(
    f"{len(ledgers)} 篇文章里有 {numbers} 个数字，每个都归了类，没有遗漏。其中 {len(data)} 个是数据："
    "说的是某个指标、某个地方、某个时期的情况；其余是日期、名称、列举和页面信息。"
    f"数据里 {len(results)} 条说的是已经发生的事，{len(data) - len(results)} 条是目标、计划、预测或估计。"
    "每条数据都指向文章的一行。",
    f"The {len(ledgers)} articles hold {numbers} numbers. Each has its kind, none is left over. {len(data)} of them "
    "are claims: they tell of an indicator, a place and a period; the rest are dates, names, lists and furniture of "
    f"the page. {len(results)} claims tell what happened, {len(data) - len(results)} are targets, plans, forecasts or "
    "estimates. Every claim leads to a line of its article.",
    unaccounted == 0,
    sum(ledger.counts["claim"] for ledger in ledgers) == len(data),
)

# %% [markdown]
# ## 一、文章<br>1. The articles
#
# 一行一篇：题目、发布者、日期，以及各类数字有多少个。
#
# One article a row: title, outlet, date, and how many numbers of each kind.

# %%
data.overview.articles()

# %% [markdown]
# ## 二、一篇文章的台账<br>2. The ledger of one article
#
# 文中每个数字都有类别，连“两座”“第一”也不例外。绿色的是数据，其余各带一个小字的类别。换一篇，只要改上面的 `article`。
#
# Every number has a kind, even a 两座 or a 第一. Claims are green, all others carry their kind in small letters. For
# another article change `article` above.

# %%
data.ledger(article)

# %% [markdown]
# ## 三、数据说的是什么<br>3. What the claims are about

# %%
for common in ("status", "area", "period", "indicator"):
    display(data.overview.counts(common))

# %% [markdown]
# ## 四、怎样读一行<br>4. How to read a row
#
# 一条数据就是一行。下面把一行逐列读出来：左边是列，右边是它的意思。`qualifier`（限定词）和 `claim_status`（实现状态）
# 最容易被忽略，也最要紧。
#
# A claim is a row. Here one is read out column by column, with what each value means. `qualifier` and `claim_status`
# are the easiest to overlook, and matter most.

# %%
data.overview.claim(claim)

# %% [markdown]
# ## 五、从一行回到原文<br>5. From a row to its line
#
# 引用一条数据，就得到它所在的那一行。文章改动过，这里就会报错。
#
# Cite a claim, and there is its line. Had the article been changed, this would be an error.

# %%
data.cite(claim)

# %% [markdown]
# ## 六、全部数据<br>6. All claims
#
# 笔记本受信任时（运行一遍即可），可以在框里输入词来筛选，点列名来排序；否则下面就是完整的表。`data.select(...)`
# 用名称或代码选取，`data.frame` 是同样内容的 pandas 表格。
#
# In a trusted notebook (run it once) rows are filtered by words typed into the box, and sorted by a click on a
# heading; otherwise the table stands whole. `data.select(...)` selects by names or codes, `data.frame` is the same as a
# pandas table.

# %%
data.overview.claims()

# %% [markdown]
# ## 结论<br>Conclusions
#
# **可以说 · What may be said**
#
# - 文章里的每个数字都归了类，数据有多少条、各说什么，以上表为准。<br>
#   Every number of the articles has a kind; how many claims there are, and of what, the tables tell.
# - 每条数据说了什么、说到什么程度，都能在它那一行原文里核实。<br>
#   What a claim says, and how firmly, can be verified in its line.
#
# **不能说 · What may not**
#
# - 文章说得对。数据说的是文章印了什么，不是事实如何。<br>
#   That the articles are right. A claim tells what is printed, not what is so.
# - 哪个地方数据多，哪个地方就更重要。条数只说明文章谈了什么。<br>
#   That places with more claims matter more. Counts tell only what the articles talk about.
# - 两条数据可以直接相比。状态、限定词、时期和价格都要先看，见第二本。<br>
#   That two claims compare. Look at status, hedge, period and prices first; the second notebook shows how.
# - 每一条都读对了。规则可能出错，用之前请看原文。<br>
#   That each is read rightly. Rules can be mistaken: look at the quote before you use a row.

# %% [markdown]
# # 你的文章：里面有什么，站得住吗？<br>Your own article: what is in it, and does it hold?
#
# **问**：随便一篇中文经济报道，有哪些数据，能推出什么，自己对得上吗？
#
# **Question**: any Chinese article on the economy: which figures does it have, what follows from them, do they agree?
#
# 把下面引号里的文字换成你的文章，或者换成文件的路径，然后从头运行一遍。**下面的例子是编造的**：地名是真的，数字不是。
#
# Put your article, or the path of its file, between the quotes below, and run all. **The example is invented**: its
# places are real, its figures are not.

# %% tags=["parameters"]
import indicators

text = """
绵阳市2023年经济运行情况（编造的例子，数字不实）
2024年1月25日 来源：编造日报

2023年，绵阳市地区生产总值3120.5亿元，比上年增长5.2%。其中，第一产业增加值310.3亿元，增长3.8%；
第二产业增加值1305.7亿元，增长4.9%；第三产业增加值1504.5亿元，增长5.7%。
2023年末，绵阳市高新技术企业达到1280家，净增160家；德阳市高新技术企业为620家，不足绵阳市的一半。
2023年，绵阳市进出口总额455.2亿元，其中出口301.4亿元，进口163.8亿元。
2024年，绵阳市力争地区生产总值增长6%左右。
"""
published = None  # 发布日期，如 "2024-01-25"，文中没有印时填写 the date, where the text does not print it

# %%
reading = indicators.extract(text, published)
data = reading.dataset
findings = data.check()

# %% [markdown]
# **答 · Answer**

# %% jupyter={"source_hidden": true}
from IPython.display import display

from indicators.prose import say

ledger = reading.ledger()
date = reading.source.published
say(
    f"这篇文章有 {len(ledger.mentions)} 个数字，其中 {len(data)} 条数据，由它们推出 {len(data.derived)} 个数。"
    f"能核对的说法 {len(findings)} 处：{findings.summary('zh')}。"
    + (f"发布日期：{date}。" if date else "发布日期不明，“今年”“去年”这样的话就无从推算，请填写 `published`。"),
    f"The article has {len(ledger.mentions)} numbers, {len(data)} of them claims; {len(data.derived)} figures follow. "
    f"{len(findings)} statements can be checked: {findings.summary('en')}. "
    + (f"It is dated {date}." if date else "Its date is not known, so words like 去年 date nothing: give `published`."),
)

# %% [markdown]
# ## 一、台账：每个数字都归了类<br>1. The ledger: every number has its kind

# %%
ledger

# %% [markdown]
# ## 二、数据<br>2. The claims
#
# 读得对不对，请看原文：鼠标停在数字上就是它所在的那一行。
#
# Whether they are read rightly, the text tells: the pointer on a number shows its line.

# %%
data.overview.claims()

# %% [markdown]
# ## 三、推得出的数<br>3. What follows
#
# 每个数都有算式，用到的是文章里的哪几个数字；推不出来的，说明为什么。
#
# Each figure has its formula and the claims it stands on; where nothing follows, the reason is told.

# %%
data.derived

# %% [markdown]
# ## 四、核对<br>4. Checks

# %%
findings

# %% [markdown]
# ## 五、目标与结果<br>5. Targets and results

# %%
data.overview.promises()

# %% [markdown]
# ## 六、图<br>6. A chart
#
# 最多地区都有的那个指标。别的用 `data.plot.compare(指标, [地区, …])` 画。
#
# The indicator that most places have a figure of. For others: `data.plot.compare(indicator, [place, …])`.

# %%
for lang in ("zh", "en"):
    if chart := data.plot.first_look(lang=lang):
        display(chart)

# %% [markdown]
# ## 七、为什么这样读<br>7. Why it is read so
#
# 哪些词告诉了每个字段，依据的是哪条规则。换一条数据，把 `0` 改成它的序号。
#
# Which words told each field, and by which rule. For another claim change the `0` to its place in the table.

# %%
if data:
    print(reading.explain(data.observations[0].claim_id))

# %% [markdown]
# ## 结论<br>Conclusions
#
# **可以说 · What may be said**
#
# - 文章印了哪些数字，每个归在哪一类，由原文的哪几个字得出。<br>
#   Which numbers the article prints, of which kind each is, and by which of its words.
# - 推得出的数、相符和矛盾的说法，按文章自己的数字就是如此。<br>
#   What follows, what holds and what is contradicted, by the article's own figures.
#
# **不能说 · What may not**
#
# - 文章属实。核对只看它自己是否对得上。<br>
#   That the article is true: it was held against itself only.
# - 没有列出的就没有问题，或者每条都读对了。规则可能漏读、误读。<br>
#   That what is not listed is in order, or that every row is right: rules can miss and mistake.

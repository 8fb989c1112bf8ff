# %% [markdown]
# # 核对：文章里的比较站得住吗？<br>Checks: do the articles' comparisons hold?
#
# **问**：文章里的数字彼此相符吗？文章自己作的比较（“不足一半”“有万亿的差距”）对不对？
#
# **Question**: do the figures of the articles agree with each other, and are the comparisons true that the articles
# themselves make (“less than half”, “a gap of a trillion”)?

# %% tags=["parameters"]
import indicators

data = indicators.load()

# %%
findings = data.check()

# %% [markdown]
# **答 · Answer**

# %% jupyter={"source_hidden": true}
from indicators.prose import say

confirmed, contradicted, undecidable = (findings.count(each) for each in ("confirmed", "contradicted", "undecidable"))
used = {claim for finding in findings for claim in finding.claim_ids}
say(
    f"能核对的说法有 {len(findings)} 处：{confirmed} 处相符，{contradicted} 处矛盾，{undecidable} 处不能断定。"
    f"用到了 {len(data)} 条数据里的 {len(used)} 条；其余的没有别的数字可对。",
    f"{len(findings)} statements can be checked: {confirmed} hold, {contradicted} are contradicted, {undecidable} "
    f"cannot be decided. They stand on {len(used)} of the {len(data)} claims; the rest have nothing to be held "
    "against.",
    len(findings) == confirmed + contradicted + undecidable,
)

# %% [markdown]
# ## 一、核对的结果<br>1. What was found
#
# 每行是一处说法：结论、所用的规则、算式和出处，矛盾的排在最前。鼠标停在算式上可以看到原文，点方括号可以打开那一行。
#
# One statement a row: the verdict, the rule, the reckoning, and where it stands, contradictions first. The pointer on a
# reckoning shows the text, a click on the brackets opens the line.

# %%
findings

# %% [markdown]
# ## 二、结论是什么意思<br>2. What the verdicts mean
#
# - **相符**：按印出来的数字（连同四舍五入和“超”“不足”这样的限定）计算，说法成立。<br>
#   **Confirmed**: by the figures as printed, with their rounding and hedges, the statement holds.
# - **矛盾**：这些数字不可能同时成立。核对说不出哪一个错了，也可能是读错了，请看原文。<br>
#   **Contradicted**: these figures cannot all be so. Which is wrong is not told; it may be the reading: see the lines.
# - **不能断定**：数字太粗略，或者本来就不能相比，例如目标对实际。这不是说它错了。<br>
#   **Undecidable**: the figures are too rough, or do not compare in the first place, as a target and a result do not.
#   It is not said to be false.

# %% [markdown]
# ## 三、不能断定的，为什么<br>3. Why some cannot be decided

# %%
findings.select(verdict="undecidable")

# %% [markdown]
# ## 结论<br>Conclusions
#
# **可以说 · What may be said**
#
# - 标为“相符”的说法，按文章自己的数字成立。<br>
#   Statements marked confirmed hold by the articles' own figures.
# - 标为“矛盾”的，文章里至少有一个数字、或者有一处读法有问题。<br>
#   Where one is contradicted, at least one figure in print, or the reading of one, is wrong.
#
# **不能说 · What may not**
#
# - 没有列出的数字都对。它们只是没有可对的数。<br>
#   That the figures which are not listed are right. They only have nothing to be held against.
# - “不能断定”就是“不对”，或者“相符”就是“属实”。核对只用文章里的数字，没有用公报。<br>
#   That undecidable means wrong, or confirmed means true. Only the articles' figures were used, no communiqué.

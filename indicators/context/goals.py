"""Goals and plans of a time that is over: told beside the result, they stay what was aimed at."""

from __future__ import annotations

import re

from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.context.timed import Timed
from indicators.model import ClaimStatus

_GOAL = "(?:目标|任务|指标)(?:任务|指标|计划)?(?:总?[数值量额]|水平|增速|增幅|规模)?"
_IS_SET = (
    "(?:[是为:(在]|[设定][定为在]+|确定[为在]|调整[到至为]|[上下]调[到至为]|(?:不|应|要|须|需)?(?:达到?|[低少]于))*"
)
_GROWS = "(?:年均)?(?:增长|增加|新增|净增|下降|提高|完成|实现)?"
_HEDGE = "(?:[约近超逾]|超过|接近|不[低少高超多]于?过?)*"
_GOAL_IS = re.compile(f"{_GOAL}{_IS_SET}{_GROWS}{_HEDGE}$")
_WAS_TO_BE = re.compile(
    "(?:计划|原定|预定|拟定?(?=[新建完投引实培改招])|年初(?:安排|确定|提出|预计|预期|部署))"
    "(?P<rest>[^,，。;；:“”()的]{0,30})$"
)
# 目标是2020年地区生产总值达到2万亿元, 目标出口1.5万亿元
_GOAL_OF = re.compile("目标(?:任务)?(?P<rest>(?:[是为:]|(?=[^完值的实]))[^,，。;；:“”()的]{2,24})$")
_TOWARDS = re.compile("(?:围绕|锚定|瞄准|紧盯|对照|聚焦|按照?|依照|根据|朝着|向着|对标)[^,，。;；]{0,12}$")
# 超出目标2万吨, 比计划多2万吨: how far the result is from the goal
_FROM_THE_GOAL = re.compile(
    "(?:超出?|超过|超额|突破|[高低多少快慢好优强弱晚早]于|(?<![占同环对])比|(?<!比)较|距|不及|未达|达到|完成|实现|提前|赶上|落后|领先|偏离)"
    "[^,，。;；()]{0,8}$"
)
_NO_PLAN = re.compile("(?:按照?|依照|根据|列入|纳入|超|比|较|行动|三年|五年|人才|培育|专项|完成|落实)[^,，。;；]{0,4}$")
_DONE = re.compile("实际|已|最终|结果|却|只有|仅|达到|单列|生育|书|[内外]")
_CLAUSE = re.compile("[^,，。;；:]*$")  # with the words before a bracket: 完成年度目标(9000亿元)的98.3%
_SET_BEFORE = re.compile("年初|原定|原计划|当初|预定")
_RESULT = re.compile("实际|已|最终|结果|却|只有|完成率|实现率|完成|超额|达成")
_PART_BEHIND = re.compile(r"[)]?的(?:近|约|超过?)?(?:\d|百分之|[一-十]成)")


@needs(_GOAL_IS, _WAS_TO_BE)
def goal_told_with_its_result(asked: Timed) -> ClaimStatus | None:
    """2022年,进出口目标为9000亿元,实际完成8847亿元; 计划投资6000亿元, told a year later: a goal stays one."""
    if not asked.past:
        return None
    words = _CLAUSE.search(asked.figure.before)[0]  # type: ignore[index]  # matches nothing too
    if _is_named(asked.figure, words):
        return "target"
    return "planned" if _was_to_be(words) else None


def _is_named(figure: Figure, words: str) -> bool:
    """Whether the figure is the goal itself, not how far the result is from it or which part of it is done."""
    named = _GOAL_IS.search(words) or _goal_of(words)
    if named is None or figure.amount.unit == "percentage_point":
        return False
    return bool(_PART_BEHIND.match(figure.sentence.folded, figure.mention.end)) or not _FROM_THE_GOAL.search(
        words, 0, named.start()
    )


def _goal_of(words: str) -> re.Match[str] | None:
    """The goal whose quantity is named between it and the figure: 目标是城镇化率达到80%."""
    found = _GOAL_OF.search(words)
    return None if found is None or _RESULT.search(found["rest"]) or _TOWARDS.search(words, 0, found.start()) else found


def _was_to_be(words: str) -> bool:
    found = _WAS_TO_BE.search(words)
    if found is None or _DONE.search(found["rest"]):
        return False
    return not _NO_PLAN.search(words, 0, found.start())


def set_before_its_time(figure: Figure) -> bool:
    """年初目标为6000亿元, in a passage on the year before: a goal of that year."""
    return bool(_SET_BEFORE.search(figure.clause))

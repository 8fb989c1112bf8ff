"""The figures that no period dates: what a project costs, covers and will yield, what a broker says of a share."""

from __future__ import annotations

import re

from indicators.context.dating import Dated, Told
from indicators.context.needs import needs

ONCE_BUILT = re.compile("(?:建成|达产|投产|投用|投运|完工|竣工|满产|运营)后")
IN_THE_WORKS = re.compile(
    "概算(?:总)?投资(?:[约达超近为]|超过)*$|(?:近期|远期|终端)(?:目标)?(?:规划|设计)[^,，。;；]*能力(?:[约达超近为]|超过)*$"
    "|正在(?:填海|围填|吹填)[^,，。;；]*$"
)
OPENED = re.compile("已经?(?:建成|投用|投运|竣工|通车|启用)|建成(?:投用|通车)|转场")
_SIZE = re.compile(
    "(?:总投资(?:额|规模)?|[一二三]期投资|投资额|占地(?:面积)?|规划(?:控制)?面积|设计年?产能|(?<!总)年?产能|(?<!\\d)年产"
    "|用地(?:面积)?|概算(?:总)?投资|投资概算|设计年?(?:旅客|货邮|货物|集装箱)*(?:吞吐|通过|处理|接待)[能量]力?|(?<!重点)(?<!重大)项目(?:计划|拟|预计)总?投资)"
    "(?:[约达超近为]|超过|高达|预计)*$"
)
_BUILT = re.compile(
    "(?:(?:号线|线路?|铁路|高速|公路|[大特]桥|桥梁|隧道|航道|运河|水渠|管道|管廊)[^,，。;；\\d]{0,4}?(?<![增延])(?:全长|总长|线长|长)"
    "|设(?:有|置)?(?:车站|站点|站|互通立?交?|隧道|桥梁|泊位))(?:[约达超近为]|超过)*$"
)
_SINCE_WHEN = re.compile("里程")
_TARGET_PRICE = re.compile("目标价")


@needs(_SIZE)
def size_of_a_project(asked: Dated) -> Told | None:
    """总投资62亿元,占地480亩: a project costs and covers what it does at no one time."""
    return Told(None) if _SIZE.search(asked.figure.lead) else None


@needs(_BUILT)
def size_of_a_line(asked: Dated) -> Told | None:
    """地铁5号线长24.5公里,设车站18座: what was built so is so at any time."""
    lead = asked.figure.lead
    return Told(None) if _BUILT.search(lead) and not _SINCE_WHEN.search(lead) else None


@needs(ONCE_BUILT)
def yield_of_a_project(asked: Dated) -> Told | None:
    """全部达产后,年产值超200亿元: nobody says when, unless a date stands behind."""
    before, start = asked.figure.before, asked.figure.sentence.start
    built = max((found.end() for found in ONCE_BUILT.finditer(before)), default=None)
    if built is None:
        return None
    dated = any(t.period and start + built <= t.start < asked.figure.mention.start for t in asked.near.periods)
    return None if dated else Told(None)


@needs(_TARGET_PRICE)
def target_price(asked: Dated) -> Told | None:
    """目标价由14.2元调高到16.5元: a broker says no day for it."""
    return Told(None) if _TARGET_PRICE.search(asked.figure.clause) else None


UNDATED = (size_of_a_project, size_of_a_line, yield_of_a_project, target_price)

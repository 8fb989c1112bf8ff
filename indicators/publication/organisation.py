"""The names of outlets and offices, told by their endings."""

from __future__ import annotations

import re

ENDING = (
    r"(?:网|網|報|报|社|台|臺|局|厅|廳|部|委|办|辦|院|所|会|會|署|处|處|队|隊|政府|海关|海關|公司|集团|集團|中心|频道|客户端|周刊|月刊|旬刊|专刊"
    r"|杂志|雜誌|传媒|融媒体?|在线|快讯|快报|发布|發佈|观察|觀察|大学|银行|科协|协会|学院|资讯|新闻|新聞|微讯|时讯|通讯社?|通訊社?|财经|財經"
    r"|卫视|衛視|电视|電視|广播|之声|之窗|头条|頭條|APP|办公室|研究室|简报|简讯|内参"
    r"|分行|支行|营业管理部|联社|证监局|[旅商财视医酒车影链]界|视点|参考|导刊|评论|日刊|画报)$"
)
_ENDING = re.compile(ENDING)


def is_organisation(name: str) -> bool:
    """Tell whether a name ends as those of outlets and offices do.

    >>> is_organisation("凤凰网"), is_organisation("江城市统计局"), is_organisation("华为牵手青岛")
    (True, True, False)
    """
    return bool(_ENDING.search(name))

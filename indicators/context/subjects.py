"""Whose figure it is where it is not the place as a whole: organisations, projects, ports, streets, groups."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_SUFFIX = (
    "集团股份有限公司|股份有限公司|有限责任公司|有限公司|科技集团|集团公司|集团|公司|商业银行|农商银行|银行(?![业间卡存])|研究院|研究所|国际机场|机场|港务区"
    "|港(?![口澳元币资股珠深湾务人粤])|风景名胜区|风景区|景区|科技(?=成立|公司|集团|董|创始|的|有|宣布|披露|发布|年产|将|计划|全年|实现|[,，])|步行街|商圈|购物中心|科技园|产业园区|产业园|软件园|智慧城(?!市)|联盟|数据中心|运河|水库"
    "|高铁(?!新|站)|高速公路|高速(?!增|发|度)|大桥|核电站|电站|油田|机组|旅游公路|不夜城|度假区|博物馆|体育场|大学|医院|旅行网|号线|通道"
)
_NAME = re.compile(rf"(?:\d+号|[A-Za-z一-龥“”\"()·]){{1,18}}?(?:{_SUFFIX})(?:(?<=有限公司)|(?!的(?:总|副)))")
_LEAD = re.compile(
    r".*(?:其中|位于|在|与|和|由|对|向|从|据|的|为|是|将|了|到|至|及|于|把|被|让|同|该市|全市|全省|全县|来到|走进|截至|目前|今年|去年|全年|同期|上半年|日|月|年|拥有|建设|打造|推进|建成|启动|发布|引进|参观|见证|时间|联合|依托|支持|推动|成立|加快|成为|作为|有|落户|全长)(?=[一-龥A-Za-z“])"
)
_GROUPS = re.compile(
    r"(民营企业|国有企业|国有控股企业|外商投资企业|外资企业|国企|民企|私营企业|餐饮企业|重点商贸企业|中小企业|小微企业|大型企业|限额以上单位|限上单位|规模以上服务业企业|港澳台商投资企业|股份制企业|个体工商户)"
)
_PARTNER = re.compile(
    r"对(共建“?一带一路”?(?:沿线)?国家|RCEP(?:其他)?(?:\d+个)?(?:其他)?成员国|东盟|欧盟|美国|日本|韩国|俄罗斯|非洲|拉美|拉丁美洲|中亚五国|香港|台湾|澳大利亚|英国|德国|印度|越南|金砖国家|新兴市场)"
)


_SPEAKS = re.compile("[^,，。;；]{0,6}(?:数据|统计|显示|披露|介绍|表示|测算|研报|预计|预测|认为|称|首席|发布|分行|指出|透露)")
_RELATIVE = re.compile(rf"[^,，。;；]{{0,24}}?的((?:\d+号|[A-Za-z一-龥“”\"()·]){{2,18}}?(?:{_SUFFIX}|项目|基地|工厂|生产线))")
_GENERIC = re.compile(rf"(?:(?:全区|全市|全省|上市|该|本|子|分|大型|头部|各|国有|商业|海铁联运|归属于上市|单日|多家|下|城市|智能|数字|云服务|服务|公共|高水平|一体化|机场|港|通用)*(?:{_SUFFIX}))$|.{{0,3}}(?:下大学|高速公路|旅游平台|服务平台|示范平台|创新平台)$")


_COMPANY = re.compile("公司|集团|银行|科技$|股份$|研究院|研究所|联盟")


@dataclass
class Organisations:
    """The organisations an article has introduced, so that later short names are known."""

    document: str | None = None
    names: dict[str, str] = field(default_factory=dict)
    companies: set[str] = field(default_factory=set)

    def introduce(self, name: str, place: str = "") -> None:
        """Remember a full name, and the short name that remains without its suffix and its place."""
        self.names.setdefault(name, name)
        short = re.sub("(?:股份|科技)?(?:有限)?(?:责任)?(?:公司|集团)+$", "", name.removeprefix(place))
        if 3 <= len(short) < len(name):
            self.names.setdefault(short, short)
        if _COMPANY.search(name):
            self.companies |= {name, short}

    def is_company(self, name: str) -> bool:
        """Whether a name is that of a company or institute, which has no one place, not of a port, park or project."""
        return name == self.document or name in self.companies or bool(_COMPANY.search(name))

    def full(self, name: str) -> str:
        """The full name behind a short one that an article gave in brackets, even with a verb before it."""
        for short, full in self.names.items():
            if short != full and name.endswith(short) and not full.endswith(name):
                return full
        return name

    def abbreviate(self, folded: str) -> None:
        """Remember the short names that a line gives in brackets: …产业联盟(以下简称“联盟”)."""
        for match in re.finditer(r"([一-龥A-Za-z]{4,24})\((?:以下|下称|以下统称)?(?:简称|下称)?[:为]?[“\"]?([一-龥A-Za-z]{2,8})[”\"]?\)", folded):
            if re.search("简称|下称", match.group()):
                self.names[match[2]] = clean(re.sub("^.*(?:日|,|，)", "", match[1]))


def document_subject(title: str, body: Iterable[str], is_place: bool) -> str | None:
    """The company that a headline opens with, where the text goes on to speak of it.

    >>> document_subject("江海重工2023年营收增长18.7%", ["江海重工披露年报", "江海重工报22元/股,公司"], False)
    '江海重工'
    """
    found = re.match(r"([A-Za-z一-龥]{3,8}?)(?=(?:19|20)\d\d年|前?[一二三四]季度|前三季|上半年|去年|今年|第[一二三四]季|[:：,，]|净利|营收|发布|业绩)", title)
    if not found or is_place:
        return None
    text = "\n".join(body)
    return found[1] if text.count(found[1]) >= 2 and re.search("公司|股东|净利润|营业收入", text) else None


def document_project(title: str) -> str | None:
    """The project whose signing or start a headline reports.

    >>> document_project("总投资62亿元!江海储能电池基地落户江城")
    '江海储能电池基地'
    """
    found = re.search(r"([一-龥A-Za-z]{3,14}(?:项目|基地|工程|产业园|生产线|工厂))(?:正式)?(?:落户|签约|开工|投产|落地|奠基|动工|建成|启动)", title)
    return found[1] if found else None


def subject_before(clause: str, before: str, organisations: Organisations) -> str | None:
    """The organisation, project or group that the words before a figure name; the clause first, then the sentence.

    Args:
        clause: folded text of the clause before the figure.
        before: folded text of the sentence before the figure.
    """
    if found := list(_PARTNER.finditer(clause)):
        return re.sub(r"\d+个", "", found[-1][1])
    for text in (clause, before):
        names = [(m.end(), clean(m.group())) for m in _NAME.finditer(text) if not _SPEAKS.match(text[m.end() :]) and not text[: m.start()].endswith(tuple("0123456789"))]
        names += [(m.end(), m[1]) for m in _GROUPS.finditer(text) if not re.match("[一-龥]{0,2}(?:数|家数)", text[m.end() :])]
        for short, full in organisations.names.items():
            at = text.rfind(short)
            if at >= 0:
                names.append((at + len(short), full))
        names = [(end, organisations.full(name)) for end, name in names]
        good = [(end, name) for end, name in names if len(name) >= 2 and not _GENERIC.match(name)]
        if good:
            return max(good)[1]
    return None


def subject_after(tail: str) -> str | None:
    """The thing that a relative clause before it describes: 具有1万个机柜的大数据中心.

    >>> subject_after("个机柜的江城大数据中心")
    '江城大数据中心'
    """
    found = _RELATIVE.match(tail)
    name = clean(found[1]) if found else ""
    return name if name and "的" not in name and not _GENERIC.match(name) else None


def clean(name: str) -> str:
    """Strip the words that a greedy match took in before the name."""
    while (found := _LEAD.match(name)) and len(name) - found.end() >= 3:
        name = name[found.end() :]
    name = name.lstrip("“\"")
    if "”" in name and "“" not in name:
        name = name.rpartition("”")[2] or name
    return name.strip("“\"”()· ") if name.count("(") != name.count(")") else name.strip("“\"”· ")


def find_organisations(folded: str) -> list[str]:
    """The organisations a line names, for the article's register."""
    return [
        name
        for match in _NAME.finditer(folded)
        if len(name := clean(match.group())) >= 4 and not folded[: match.start()].endswith(tuple("0123456789")) and not _GENERIC.match(name)
    ]

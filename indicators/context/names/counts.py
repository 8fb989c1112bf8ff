"""What a count counts: the noun behind its measure word, or the name before it."""

from __future__ import annotations

import re

from indicators.context.cues import patterns, word_lists
from indicators.context.guests import who_came
from indicators.context.names.fitting import fitting_before, from_token, unit_fits, words_after
from indicators.context.names.naming import Asked, Naming, known_as, of_indicator
from indicators.context.names.nouns import is_generic, is_verbal, named_words, noun_before, noun_of
from indicators.context.needs import needs
from indicators.indicator_list import surface_names

_IN_USE = re.compile(
    "投用|投产|投运|建成|开通|交付|启用|上线"
)  # the things are there: their number is no part of another
_PIECES = frozenset({"个", "项", "宗"})
_PROJECTS: dict[str, str] = word_lists("naming")["projects"]
_VERBS = "|".join(_PROJECTS)
_SIGNED = re.compile(f"(?:当[天日]|现场|集中|正式|同步|顺利|成功|相继)*({_VERBS})")
_JUST_SIGNED = re.compile(f"({_VERBS})(?:了|的|项目)?$")
_VISIT = re.compile("来|到访|打卡|游览|参观|前来|涌入")
_VISITORS = re.compile(
    "(?:内地|香港|澳门|台湾|日本|[南韩]韩|韩国|菲律宾|泰国|新加坡|印尼|美国|国际|外籍|海外|短途|长途|个人游|团体)"
    r"(?:旅客|访客|游客|客)[^,，。;；]{0,6}$"
)
_BEYOND_THE_BORDER = ("内地", "香港", "澳门", "台湾")
_ATTEND = re.compile("出席|参加|参会|与会")
_INCLUDES = re.compile("包括|包含|涵盖")
_DONE = re.compile("(?:已经?|正在?|均已|都已|先后|陆续)([^,，。;；]{2,14})")
_PLACES, _INSTITUTIONS = (
    re.compile("床位|学位|车位|泊位|托位|席位|座位|展位|机位|员工|职工|会员|师生|学员"),
    ("家", "所", "处", "个", "座"),
)
_PEOPLE, _HOUSEHOLDS = re.compile("(.{2,})(?:人口|人员|人数)$"), re.compile("(?<=.)[农住用]?户数?$")
_VERB = re.compile("(引进|服务|招聘|培育|改造|签约|开工|建成|新建|受理|联合|在建|带动)(?:了|近)?$")


@needs(_SIGNED)
def projects_signed_or_started(asked: Asked) -> Naming | None:
    """62个项目集中开工, 签约19个, 此次开工的62个项目: how many were signed, started or finished."""
    figure, noun = asked.figure, noun_of(asked.figure)
    if figure.amount.counter not in _PIECES or not (noun == "项目" or (not noun and not figure.tail)):
        return None
    behind = _SIGNED.match(figure.tail, len(noun)) if noun else None
    before = _JUST_SIGNED.search(figure.clause)
    verb = behind[1] if behind else before[1] if before else ""
    return known_as(_PROJECTS[verb]) if verb in _PROJECTS else None


@needs(_VISIT)
def visitors(asked: Asked) -> Naming | None:
    """400多万人来这里“打卡”."""
    return known_as("客流量") if asked.amount.unit != "count" and _VISIT.match(asked.figure.tail) else None


@needs(_VISITORS)
def kind_of_visitors(asked: Asked) -> Naming | None:
    """访港旅客331万人次;内地客约252万人次: a kind of the visitors spoken of."""
    kind = _VISITORS.search(asked.figure.before)
    if not kind:
        return None
    spoken_of = (*reversed(asked.history), *((asked.inherited,) if asked.inherited else ()))
    whole = next((n for n in spoken_of if n.indicator and n.indicator.unit_measure == "person-time"), None)
    return whole or (known_as("入境旅客") if kind[0].startswith(_BEYOND_THE_BORDER) else None)


@needs(_ATTEND, patterns("events")["present"])
def those_present(asked: Asked) -> Naming | None:
    """约200人出席了此次活动."""
    came = _ATTEND.match(asked.figure.tail) or who_came(asked.figure)
    return known_as("参会人数") if came else None


@needs(_INCLUDES)
def members_of_a_whole(asked: Asked) -> Naming | None:
    """成员单位包括26家研究院所和80多家下属企业."""
    figure, noun = asked.figure, noun_of(asked.figure)
    words = fitting_before(figure, asked.amount, figure.clause_start) if noun else []
    whole = next((t for t in reversed(words) if _INCLUDES.match(figure.sentence.folded, t.end)), None)
    return of_indicator(whole.indicator, noun) if whole and whole.indicator else None


@needs(_DONE)
def what_they_do(asked: Asked) -> Naming | None:
    """2000家企业已联合…创新: a part of all enterprises, told by what they do."""
    tail, noun = asked.figure.tail, noun_of(asked.figure)
    done = _DONE.match(tail, len(noun)) if noun and tail.startswith(noun) else None
    return Naming(None, done[1] + noun, noun) if done and not _IN_USE.match(done[1]) else None


def counted_behind(asked: Asked) -> Naming | None:
    """全县有163家规上工业企业: the same indicator as in 规上工业企业163家."""
    figure, noun = asked.figure, noun_of(asked.figure)
    if not noun:
        return None
    token = words_after(figure, asked.amount, len(noun) - 1)
    if token and token.indicator and token.end <= figure.mention.end + len(noun) + 2:
        return of_indicator(token.indicator, noun)
    named = next((i for name in (noun, noun + "数") if (i := surface_names().get(name))), None)
    return of_indicator(named, noun) if named and unit_fits(named, asked.amount) else None


def named_before_a_count(asked: Asked) -> Naming | None:
    """净增高新技术企业2720家."""
    figure = asked.figure
    words = fitting_before(figure, asked.amount, figure.mention.start - len(figure.lead))
    return from_token(figure, words[-1], noun_of(figure)) if words else None


@needs(_PLACES)
def places_in_what_was_counted(asked: Asked) -> Naming | None:
    """养老机构228处、床位4.9万张: beds, places and staff of the institutions counted before them."""
    last = asked.history[-1] if asked.history else None
    if last is None or last.first is None or last.first.counter not in _INSTITUTIONS:
        return None
    head = noun_before(named_words(asked.figure))
    if not _PLACES.fullmatch(head):
        return None
    of = (last.counted or last.label).removesuffix("数")
    general = surface_names().get(head) or surface_names().get(head + "数")
    return known_as(of + head, of + head + "数", otherwise="" if general else of + head)


def people_of_the_households(asked: Asked) -> Naming | None:
    """贫困户143户、511人; 贫困人口143户511人: one group, counted by households and by heads."""
    figure, last = asked.figure, asked.last
    if figure.amount.counter == "户" and (people := _PEOPLE.search(noun_before(named_words(figure)))):
        label = people[1] + "户"
        return known_as(label + "数", label, otherwise=label + "数")
    beside = not figure.lead.strip("、,，") and asked.history
    if not (beside and last and figure.amount.unit == "person" and "户" in last.label):
        return None
    of = _HOUSEHOLDS.sub("", last.label)
    label = (of if len(of) > 1 else "") + "人口"
    return known_as(label, otherwise=label)


def noun_behind(asked: Asked) -> Naming | None:
    """引进近30家合作伙伴企业: the article's own noun, with the verb before the count."""
    noun = noun_of(asked.figure)
    if not noun or (len(noun) > 1 and is_generic(noun)) or is_verbal(noun) or noun.startswith("/"):
        return None
    verb = _VERB.search(asked.figure.lead.rstrip())
    return Naming(None, (verb[1] if verb else "") + noun, noun) if noun else None

"""The quantity by which places and firms are ranked, and by which one is ahead of the other."""

from __future__ import annotations

import re

from indicators.context.cues import cue
from indicators.context.names.fitting import compatible, from_token, nearest
from indicators.context.names.naming import Asked, Naming, known_as
from indicators.context.names.nouns import is_generic, is_quantity, noun_before, unplaced
from indicators.context.needs import needs
from indicators.context.passage import Figure
from indicators.lexicon import Token

_WAYS = frozenset({"km", "m", "rank"})
_AMONG = re.compile("(?:跻身|进入|入围|入选)(.*)$")
_AS_AN_ADJECTIVE = ("大", "高", "低", "多", "长")
_TURNS = re.compile("(?:总量|规模|总额)?(?:增速|增幅)?(?:方面|上|中|来看|看|来说|而言)?")
_COMPETITORS = frozenset({"noun_behind"})  # rules that name who else is ranked: 在16个州市中排第2位
_BARE_RANK = re.compile(
    "(?:的?(?:经济)?(?:总量|体量)|经济|GDP)?(?:稳|高|仍|继续|则|却|依旧)*(?:[位分高稳名]?[居列]|排名?在?|位居)?"
)
_OF_A_PLACE = re.compile("(?:[、和与]第[一二三四五六七八九十]+)*位?的")
_LIST = re.compile("([一-龥]{2,12}?(?:考核|评比|榜单?|竞争力|评价|测评|评估|评选|考评|测算))")
_BEFORE_RANK = re.compile("[位分高稳跃]居|[分位名]列|位次|位于|跃升|跃至|跻身|排名|排在|居|列|排|位(?=[一-龥]{2})|在")


def rank_of(asked: Asked) -> Naming | None:
    """增速居全省第1位; 跻身全国热门目的地前五; else the rank of the figure before, or of the list it stands in."""
    if asked.amount.unit != "rank":
        return None
    figure = asked.figure
    if among := _AMONG.search(figure.lead):
        field = noun_before(unplaced(figure, among[1])).removesuffix("行列")
        return Naming(None, field + "排名") if field and not is_generic(field) else asked.last
    if token := _ranked(figure):
        return from_token(figure, token)
    head = _BEFORE_RANK.split(figure.lead)[0]
    label = noun_before(head)
    if label and head != figure.lead and is_quantity(label) and not is_generic(label):
        return Naming(None, label)
    listed = _LIST.findall(figure.before)
    if listed and not asked.history:
        return Naming(None, listed[-1] + "排名")
    ranked = (name for name in reversed(asked.history) if name.known() and name.rule not in _COMPETITORS)
    return next(ranked, _turned_to(figure) or asked.inherited or _rank_of_an_economy(figure))


def _turned_to(figure: Figure) -> Naming | None:
    """社会消费品零售总额方面,成都居三城第一: the quantity that the clause right before the rank's turns to."""
    if figure.mention.quote.endswith(_AS_AN_ADJECTIVE):
        return None  # 贸易伙伴方面,东盟为第一大贸易伙伴
    start = figure.clause_start - 1
    named = [t for t in figure.sentence.tokens if t.indicator and t.end <= start]
    words = figure.sentence.folded[named[-1].end : start] if named else ""
    return from_token(figure, named[-1]) if named and _TURNS.fullmatch(words) else None


def _rank_of_an_economy(figure: Figure) -> Naming | None:
    """唐山总量第一: the rank of a place, in an article that has named nothing yet, is that of its output."""
    places = [t for t in figure.sentence.tokens if t.areas and figure.clause_start <= t.start]
    before = next((t for t in reversed(places) if t.end <= figure.mention.start), None)
    bare = before and _BARE_RANK.fullmatch(figure.sentence.folded, before.end, figure.mention.start)
    behind = _OF_A_PLACE.match(figure.sentence.folded, figure.mention.end)
    return known_as("地区生产总值") if bare or (behind and any(t.start == behind.end() for t in places)) else None


def _ranked(figure: Figure) -> Token | None:
    """The indicator word before the verb of a rank, in its clause: 综合指数在168个城市中排第112位."""
    verb = _BEFORE_RANK.search(figure.clause)
    end = figure.clause_start + (verb.start() if verb else len(figure.clause))
    words = (t for t in figure.sentence.tokens if t.indicator and figure.clause_start <= t.start < end)
    return next(reversed(list(words)), None)


@needs(cue("measure", "parted"))
def gap_between(asked: Asked) -> Naming | None:
    """临沂6556亿元,对身后的济宁只领先688.6亿元: what parts two places or firms is of the quantity spoken of."""
    if asked.amount.unit in _WAYS or not cue("measure", "parted").search(asked.figure.clause):
        return None
    if nearest(asked.figure, asked.figure.clause, asked.amount):
        return None
    names = (*reversed(asked.history), asked.inherited, *asked.recent)
    return next((name for name in names if name and name.known() and compatible(name, asked.amount)), None)

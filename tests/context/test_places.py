from dataclasses import replace

import pytest

from indicators.areas import area_by_code
from indicators.context.anaphora import antecedent
from indicators.context.place_words import place_tokens, role_of
from indicators.context.places import Gazetteer, Place, choose
from indicators.lexicon import tokens
from indicators.mentions.fold import fold

SUZHOU, QINGDAO, WUXI = (Place((area_by_code(code),)) for code in ("320500", "370200", "320200"))
JIANGSU, PANYU = Place((area_by_code("320000"),)), Place((area_by_code("440113"),))


def roles(text: str, gazetteer: Gazetteer | None = None) -> list[tuple[str, str]]:
    folded = fold(text)
    found = place_tokens(folded, 0, len(folded), list(tokens(folded)), gazetteer or Gazetteer())
    return [(token.place.name, token.role) for token in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020年，苏州市出口增长", [("苏州市", "topic")]),
        ("总量超过青岛市", [("青岛市", "compare")]),
        ("增速高于全国平均水平，苏州市", [("全国", "compare"), ("苏州市", "topic")]),
        ("居江苏省第2位", [("江苏省", "scope")]),
        ("苏州至无锡铁路", [("苏州市", "path"), ("无锡市", "path")]),
        ("飞往青岛、无锡的航班", [("青岛市", "path"), ("无锡市", "path")]),
        ("对美国出口", [("美利坚合众国", "partner")]),
        ("苏州市统计局发布", [("苏州市", "agency")]),
        ("苏州银行存款", []),
        ("苏州大学招生", []),
        ("翠屏湖开园", []),
        ("企业(苏州)有限公司", []),
        ("苏州工业园区出口", [("苏州工业园区", "topic")]),
        ("苏州前三季度出口", [("苏州市", "topic")]),
        ("苏州和青岛分别增长", [("苏州市", "topic"), ("青岛市", "topic")]),
        ("苏州出口，与青岛相比", [("苏州市", "topic"), ("青岛市", "compare")]),
        ("西河村集体收入", [("西河村", "topic")]),
        ("在云岭新区，出口", [("云岭新区", "topic")]),
        ("洪桥镇、东岭镇出口", [("洪桥镇", "topic"), ("东岭镇", "topic")]),
        ("城镇新增就业，示范村、壮大村集体经济", []),
        ("顾问梁永胜表示", []),
        ("放眼全国，出口增长", [("全国", "topic")]),
        ("5月末全国存款增长", [("全国", "topic")]),
        ("从苏州来看，出口增长", [("苏州市", "topic")]),
        ("在苏州10个县区中排名第一", [("苏州市", "scope")]),
        ("苏州位列第八", [("苏州市", "topic")]),
        ("受苏州工业园区大宗商品业务拉动", [("苏州工业园区", "name")]),
        ("快出苏州、青岛3个百分点", [("苏州市", "compare"), ("青岛市", "compare")]),
        ("美国第三季度GDP增长", [("美利坚合众国", "topic")]),
        ("零售额增长，其中乡村增长", []),
        ("苏州与青岛相差1万亿元", [("苏州市", "topic"), ("青岛市", "compare")]),
        ("苏州位于江苏省南部，面积大", [("苏州市", "topic"), ("江苏省", "name")]),
        ("苏州分别有境内上市公司16家", [("苏州市", "topic")]),
    ],
)
def test_role(text: str, expected: list[tuple[str, str]]) -> None:
    assert roles(text) == expected


def test_an_office_of_a_wider_area_bears_the_name_of_its_seat() -> None:
    assert roles("南京海关发布", Gazetteer(JIANGSU)) == [("南京市", "name")]
    assert roles("南京海关发布", Gazetteer(SUZHOU)) == [("南京市", "agency")]


def test_a_sight_begins_like_a_county_far_away() -> None:
    assert roles("乌兰火山地质公园接待游客", Gazetteer(SUZHOU)) == []
    assert roles("昆山火山地质公园接待游客", Gazetteer(SUZHOU)) == [("昆山市", "topic")]


def test_people_come_from_a_place() -> None:
    assert roles("其中台湾居民增长", Gazetteer(SUZHOU)) == [("台湾省", "partner")]


def test_kinds_of_firms_are_former_and_latter_too() -> None:
    gazetteer = Gazetteer(topics=[SUZHOU, QINGDAO], order={SUZHOU: 0, QINGDAO: 1})
    assert antecedent("后者", gazetteer, "多数是民营企业,") is None


def test_the_zone_of_the_headline_is_the_zone() -> None:
    zone = Place((replace(area_by_code("440113"), code=None, name="云岭新区", level="zone"),))
    assert antecedent("新区", Gazetteer(zone)) == zone


def test_a_wide_area_is_a_topic_only_at_the_head_of_a_clause() -> None:
    country = area_by_code("CN")
    assert role_of("2020年,", "出口", country) == "topic"
    assert role_of("产品", "各地", country) == "scope"


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("全市", SUZHOU, "苏州市"),
        ("全省", SUZHOU, "江苏省"),
        ("该区", PANYU, "番禺区"),
        ("全市", PANYU, "广州市"),
        ("当地", JIANGSU, "江苏省"),
        ("该镇", Place((replace(area_by_code("440113"), name="洪桥镇", level="town"),)), "洪桥镇"),
    ],
)
def test_whole(text: str, last: Place, expected: str) -> None:
    found = antecedent(text, Gazetteer(last=last))
    assert found is not None
    assert found.name == expected


def test_former_latter_and_both_keep_the_order_in_which_places_were_brought_up() -> None:
    gazetteer = Gazetteer()
    for place in (SUZHOU, QINGDAO, SUZHOU):
        gazetteer.mention(place)
    found = [antecedent(text, gazetteer) for text in ("前者", "后者", "两市")]
    assert [place and place.name for place in found] == ["苏州市", "青岛市", "苏州市、青岛市"]


@pytest.mark.parametrize("text", ["前者", "两市", "三市", "开发区", "全市"])
def test_nothing_to_point_to(text: str) -> None:
    assert antecedent(text, Gazetteer()) is None


def test_a_zone_is_remembered() -> None:
    gazetteer = Gazetteer()
    roles("开化工业园区开工", gazetteer)
    assert antecedent("园区", gazetteer) == gazetteer.last


def test_a_list_of_short_names_before_how_many_they_are() -> None:
    gansu = Place((area_by_code("620000"),))
    found = antecedent("三地", Gazetteer(gansu), "敦煌、玉门、瓜州")
    assert found is not None
    assert found.name == "敦煌市、玉门市、瓜州县"


def test_partners_are_former_and_latter_too() -> None:
    assert roles("对美国、日本出口增长，前者居首")[-1] == ("美利坚合众国", "partner")


def test_a_name_of_many_is_the_one_near_the_place_spoken_of() -> None:
    (word,) = (t for t in tokens("鼓楼区") if t.areas)
    near = {code: choose(word, Gazetteer(last=Place((area_by_code(code),)))).code for code in ("320100", "350100")}
    assert near == {"320100": "320106", "350100": "350102"}


def test_several_places_have_no_one_code() -> None:
    assert Place((*SUZHOU.areas, *WUXI.areas)).code is None
    assert Place((*SUZHOU.areas, *WUXI.areas)).name == "苏州市、无锡市"


def test_a_whole_town_is_no_village() -> None:
    gazetteer = Gazetteer()
    roles("苍山西镇丰收。淮安村光伏发电", gazetteer)
    found = antecedent("全镇", gazetteer)
    assert found is not None
    assert found.name == "苍山西镇"


def test_an_event_is_held_in_a_place_that_owns_no_figure() -> None:
    gazetteer = Gazetteer(Place((area_by_code("510700"),)))
    assert roles("重大项目集中签约仪式在江油市举行", gazetteer)[-1] == ("江油市", "venue")


@pytest.mark.parametrize("text", ["每年给村里带来20万元", "硬化村组路217公里", "产业是新城的底气"])
def test_no_village_in_a_verb_phrase(text: str) -> None:
    assert roles(text) == []

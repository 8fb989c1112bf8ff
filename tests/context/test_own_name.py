from indicators.areas import Area, area_by_code
from indicators.context.own_name import own_name
from indicators.context.places import Gazetteer, Place


def names(text: str, name: str) -> list[str]:
    pattern = own_name(Gazetteer(Place((Area(None, name, name, "zone", None, None, None),))))
    return [found.group() for found in pattern.finditer(text)] if pattern else []


def test_a_zone_goes_by_its_name_and_its_stem() -> None:
    text = "大亚湾经济技术开发区出口增长,大亚湾区进口增长,大亚湾投资增长,大亚湾新区不是它"
    assert names(text, "大亚湾经济技术开发区") == ["大亚湾经济技术开发区", "大亚湾区", "大亚湾"]
    assert names("东湖小镇与东湖", "东湖小镇") == ["东湖小镇"]


def test_a_place_of_the_codelist_needs_none() -> None:
    assert own_name(Gazetteer(Place((area_by_code("320500"),)))) is None
    assert own_name(Gazetteer()) is None

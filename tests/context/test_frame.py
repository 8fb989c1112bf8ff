import pytest

from indicators.context.frame import read_frame

from .conftest import PUBLISHED

TEXT = "出口增长，进口增长，消费增长，投资增长，就业增长。"


@pytest.mark.parametrize(
    ("title", "publisher", "lines", "place"),
    [
        ("苏州市出口增长", None, (TEXT,), "苏州市"),
        ("出口增长", "青岛市统计局", (TEXT,), "青岛市"),
        ("出口增长", None, ("苏州市" + TEXT,), "苏州市"),
        ("出口增长", None, ("全国" + TEXT, "苏州市" + TEXT), "全国"),
        ("出口增长", None, (TEXT,) * 5 + ("苏州市" + TEXT,) * 2, "苏州市"),
        ("出口增长", None, (TEXT,) * 5 + ("苏州市" + TEXT,), None),
        ("出口增长", "苏州日报", ("我市" + TEXT,), "苏州市"),
        ("出口增长", "苏州日报", ("该市" + TEXT,), None),
        ("政府統計處：出口增", None, ("金管局。" + TEXT,), "香港特别行政区"),
        ("苏州大学招生", None, (TEXT,), None),
        (None, None, (), None),
    ],
)
def test_place(title: str | None, publisher: str | None, lines: tuple[str, ...], place: str | None) -> None:
    found = read_frame(title, publisher, lines, PUBLISHED).place
    assert (found and found.name) == place


def test_two_places_in_the_headline_are_no_single_one() -> None:
    assert read_frame("苏州市赶超青岛市", None, (TEXT,), PUBLISHED).single is False
    assert read_frame("苏州市出口增长", None, (TEXT,), PUBLISHED).single is True


def test_a_city_behind_its_province_is_one_place() -> None:
    frame = read_frame("江苏省苏州市出口增长", None, (TEXT,), PUBLISHED)
    assert (frame.place and frame.place.name, frame.single) == ("苏州市", True)


def test_a_park_that_the_text_goes_on_to_speak_of_is_the_place() -> None:
    def place(title: str, *lines: str) -> str | None:
        found = read_frame(title, None, (title, *lines), PUBLISHED).place
        return found.name if found else None

    assert place("东湖数字小镇产值增长", TEXT) is None
    assert place("东湖数字小镇产值增长", "东湖数字小镇启动。") == "东湖数字小镇"
    assert place("经济新高地", *("东湖科技园位于苏州。东湖科技园启动。",) * 2) == "东湖科技园"
    assert place("招商引资", "苏州市出资。", *("东湖科技园启动。",) * 3) == "东湖科技园"
    assert place("东湖产业园落户苏州市", *("东湖产业园启动。",) * 3) == "苏州市"


def test_a_town_of_the_headline_is_the_place() -> None:
    lines = ("漾濞苍山西镇核桃丰收", "", "在漾濞彝族自治县苍山西镇，核桃早已归仓。", "苍山西镇下辖10个村。")
    place = read_frame(lines[0], None, lines, PUBLISHED).place
    assert place is not None
    assert place.name == "苍山西镇"


def test_company_and_project_of_the_headline() -> None:
    body = ("东湖重工公布年报，公司很好。", "东湖重工研发投入增长。")
    assert read_frame("东湖重工2020年净利润增长", None, body, PUBLISHED).subject == "东湖重工"
    coded = ("3月1日，苏州东湖（600000）披露年报。",)
    frame = read_frame("苏州东湖：净利润增长", None, coded, PUBLISHED)
    assert (frame.subject, frame.place) == ("苏州东湖", None)
    assert read_frame("东湖储能基地开工", None, (TEXT,), PUBLISHED).project == "东湖储能基地"


@pytest.mark.parametrize(
    ("title", "text", "company"),
    [
        ("汽车销量公布：环比增两成", "东湖汽车（600981.SH）披露快报。东湖汽车很好。", "东湖汽车"),
        ("医疗公司微擎医疗完成融资", "微擎医疗宣布完成融资。微擎医疗很好。微擎医疗很快。", "微擎医疗"),
        (
            "西湖人寿前三季度增长",
            "东湖保险（601601）披露快报。东湖保险子公司西湖人寿收入增长，西湖人寿净利润增长。",
            "东湖保险",
        ),
    ],
)
def test_company_of_the_headline(title: str, text: str, company: str) -> None:
    assert read_frame(title, None, (text,), PUBLISHED).subject == company


def test_a_zone_is_known_by_the_stem_that_the_headline_has() -> None:
    lines = ("惠州大亚湾迈向世界", "大亚湾经济技术开发区位于惠州市南部。", "大亚湾出口增长。", "大亚湾区进口增长。")
    found = read_frame(lines[0], None, lines, PUBLISHED).place
    assert found is not None
    assert found.name == "大亚湾经济技术开发区"

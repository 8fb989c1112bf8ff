import pytest

from indicators.context.attribution import sources
from indicators.context.organisations import Organisations, clean, find_organisations, is_generic
from indicators.context.subjects import document_project, document_subject, subject_after, subject_before


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("东湖芯片有限公司与江城研究院签约", ["东湖芯片有限公司", "江城研究院"]),
        ("其中东湖大桥全长30公里", ["东湖大桥"]),
        ("银行间市场增长", []),
        ("该公司增长", []),
        ("没有名字", []),
        ("", []),
    ],
)
def test_find(text: str, names: list[str]) -> None:
    assert find_organisations(text) == names


def test_a_short_name_is_known_once_the_full_one_is() -> None:
    known = Organisations()
    known.introduce("苏州东湖科技有限公司", "苏州")
    assert subject_before("东湖营业收入", "东湖营业收入", known) is None  # two characters are too few
    known.introduce("苏州大东湖科技有限公司", "苏州")
    assert subject_before("大东湖营业收入", "大东湖营业收入", known) == "大东湖"
    assert known.is_company("大东湖")


def test_a_short_name_in_brackets_stands_for_the_full_one() -> None:
    known = Organisations()
    known.abbreviate("东湖数字产业联盟(以下简称“东湖盟”)成立")
    assert known.full("东湖盟") == "东湖数字产业联盟"
    known.abbreviate("东湖数字产业联盟(江苏)成立")
    assert "江苏" not in known.names


@pytest.mark.parametrize(
    ("clause", "before", "owner"),
    [
        ("民营企业出口", "2020年,民营企业出口", "民营企业"),
        ("民营企业数", "2020年,民营企业数", None),
        ("出口", "民营企业出口3亿元;出口", None),
        ("168个重点城市中居", "", None),
        ("东湖研究院更为乐观,给出的预测", "", None),
        ("东湖银行首席经济学家估计", "", None),
        ("东湖石窟所在的城市", "", None),
        ("出口", "东湖重工集团很好,出口", "东湖重工集团"),
        ("东湖重工集团表示,出口", "", None),
    ],
)
def test_owner(clause: str, before: str, owner: str | None) -> None:
    assert subject_before(clause, before, Organisations()) == owner


def test_clean_and_generic() -> None:
    assert clean("截至目前东湖大学") == "东湖大学"
    assert is_generic("大型公司")
    assert not is_generic("东湖公司")


@pytest.mark.parametrize(
    ("tail", "thing"), [("个机柜的东湖数据中心", "东湖数据中心"), ("个机柜。", None), ("个的公司", None)]
)
def test_described(tail: str, thing: str | None) -> None:
    assert subject_after(tail) == thing


def test_headlines() -> None:
    body = ["东湖重工公布年报,公司很好。", "东湖重工研发投入"]
    assert document_subject("东湖重工2020年净利润增长", body, False) == "东湖重工"
    assert document_subject("东湖重工2020年净利润增长", body, True) is None
    assert document_subject("东湖重工2020年净利润增长", ["没有"], False) is None
    assert document_project("东湖储能基地开工") == "东湖储能基地"
    assert document_project("东湖储能论坛举行") is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("据苏州海关统计,", "苏州海关"),
        ("记者从市商务局获悉,", "市商务局"),
        ("东湖证券分析师表示,", "东湖证券分析师"),
        ("根据《东湖市2020年统计公报》,", "《东湖市2020年统计公报》"),
        ("据了解,", None),
        ("根据天气,", None),
        ("同比显示,", None),
    ],
)
def test_source(text: str, source: str | None) -> None:
    assert sources(text) == source


def test_the_last_source_counts() -> None:
    assert sources("据苏州海关统计,出口增长;据市商务局统计,") == "市商务局"


def test_a_brand_without_a_suffix_is_known_by_what_only_a_company_does() -> None:
    text = ["小鹿买菜完成D轮融资", "小鹿买菜宣布完成融资。", "小鹿买菜总部位于杭州。"]
    assert document_subject(text[0], text, False) == "小鹿买菜"
    assert document_subject("夜经济升温", ["夜经济升温", "夜经济繁荣。", "夜经济拉动消费。"], False) is None
    later = ["利润反增：瑶湖味业的账", "卤味连锁企业瑶湖味业交出半年报。", "瑶湖味业门店减少。"]
    assert document_subject(later[0], later, False) == "瑶湖味业"

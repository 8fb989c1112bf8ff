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


def test_company_and_project_of_the_headline() -> None:
    body = ("东湖重工公布年报，公司很好。", "东湖重工研发投入增长。")
    assert read_frame("东湖重工2020年净利润增长", None, body, PUBLISHED).subject == "东湖重工"
    assert read_frame("东湖储能基地开工", None, (TEXT,), PUBLISHED).project == "东湖储能基地"

"""The head and foot of pages: what the seeds print, and the forms other pages use."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.article import Article, read_article
from indicators.publication import Publication, read_publication
from indicators.publication.dates import full_dates, month_days, settle
from indicators.publication.labels import labelled
from indicators.publication.page import line_kind

SEEDS = Path(__file__).parent.parent / "seeds"
BODY = "记者日前获悉,江城市上半年进出口总额达到1234.5亿元,同比增长5.6%。"


def read(head: str, foot: str = "", body: str = BODY) -> Publication:
    return read_publication(Article("demo", f"{head}\n\n{body}\n\n{foot}"))


@pytest.mark.parametrize(
    ("name", "title", "publisher", "author", "published", "known"),
    [
        ("000_84f2496b72f931c7", None, None, None, "2018-08-28", "inferred"),
        ("001_b3917ba438859ffe", "打造“智慧遵义” 助力“云上贵州”", None, "李勋、郑礼志", "2015-08-10", "inferred"),
        (
            "002_891f9791fd49323d",
            "中科院智慧城市产业联盟启动大会在京举行",
            "曙光信息产业股份有限公司",
            None,
            "2017-07-07",
            "stated",
        ),
        ("003_effc0d47f671894f", "广州:共建全场景智慧释放智数新活力", "广州市科协", None, "2020-12-02", "stated"),
        ("004_1900faf847d9a6f1", "华为牵手青岛", "凤凰网青岛", None, "2021-05-19", "stated"),
    ],
)
def test_seeds(
    name: str, title: str | None, publisher: str | None, author: str | None, published: str, known: str
) -> None:
    found = read_publication(read_article(SEEDS / f"{name}.txt"))
    assert (found.title, found.publisher, found.author) == (title, publisher, author)
    assert found.published == date.fromisoformat(published)
    assert found.evidence["published"].known == known


def test_evidence_names_the_line_of_each_field() -> None:
    found = read_publication(read_article(SEEDS / "004_1900faf847d9a6f1.txt"))
    assert {name: (how.known, how.line) for name, how in found.evidence.items()} == {
        "title": ("stated", 24),
        "publisher": ("stated", 154),
        "published": ("stated", 22),
    }


@pytest.mark.parametrize(
    ("dateline", "published", "publisher"),
    [
        (
            "信息来源：芜湖市统计局　发布时间：2023-04-07 09:12　浏览次数：3186　字体：[大 中 小]",
            "2023-04-07",
            "芜湖市统计局",
        ),
        ("2024-01-22 08:30　来源:涪城时讯　第02版", "2024-01-22", "涪城时讯"),
        ("原创 城势观察 2023-05-11 21:40 发表于江苏", "2023-05-11", "城势观察"),
        ("椒陵快报 | 2022年6月18日", "2022-06-18", "椒陵快报"),
        ("证券在线讯 2024-03-28 20:15", "2024-03-28", "证券在线"),
        ("海峡财经报　2023年08月18日　星期五　A06版", "2023-08-18", "海峡财经报"),
        ("桂海新闻网 2024年1月12日 14:20 编辑:韦宁", "2024-01-12", "桂海新闻网"),
        ("发布时间：２０２３－０４－０７　来源：江城日报", "2023-04-07", "江城日报"),
        ("二〇二一年二月九日　来源：江城日报", "2021-02-09", "江城日报"),
        ("發佈時間：2024年2月8日（星期四） 15:30　來源：政府統計處", "2024-02-08", "政府統計處"),
        ("江城新聞網 民國113年2月8日", "2024-02-08", "江城新聞網"),
        ("2023/4/7 9:12:33 江城晚报", "2023-04-07", "江城晚报"),
        ("2023.04.07 江城发布", "2023-04-07", "江城发布"),
        ("时间：2023-04-05　发布日期：2023-04-07", "2023-04-07", None),
        ("成文日期：2023-04-01　发布日期：2023-04-07", "2023-04-07", None),
        ("（2023年4月7日）", "2023-04-07", None),
        ("25.03.2021", "2021-03-25", None),
        ("2023-04-07 张三", "2023-04-07", None),
    ],
)
def test_datelines(dateline: str, published: str, publisher: str | None) -> None:
    found = read(f"江城市上半年进出口逆势增长\n{dateline}")
    assert found.published == date.fromisoformat(published)
    assert found.publisher == publisher
    assert found.title == "江城市上半年进出口逆势增长"
    assert found.evidence["published"].known == "stated"


@pytest.mark.parametrize(
    ("foot", "published", "publisher"),
    [
        ("江城市统计局\n2023年4月7日", "2023-04-07", "江城市统计局"),
        ("二〇二三年四月七日", "2023-04-07", None),
        ("完／2024年2月8日（星期四）\n香港時間16時30分", "2024-02-08", None),
        ("（来源：新华社）\n发布日期：2023-04-07", "2023-04-07", "新华社"),
        ("来源 | 江城发布、江城日报", None, "江城发布、江城日报"),
        ("数据来源：国家统计局", None, None),
        ("(责任编辑:吴凡)", None, None),
    ],
)
def test_feet(foot: str, published: str | None, publisher: str | None) -> None:
    found = read("江城市上半年进出口逆势增长", foot)
    assert found.published == (date.fromisoformat(published) if published else None)
    assert found.publisher == publisher


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("作者：李勋 郑礼志　编辑：王岚", "李勋、郑礼志"),
        ("本报记者 欧阳明 陈一", "欧阳明、陈一"),
        ("文／张三　图／李四", "张三"),
        ("文 | 张三", "张三"),
        ("作者:江城研究院", "江城研究院"),
        ("责任编辑：吴凡", None),
    ],
)
def test_authors(line: str, author: str | None) -> None:
    assert read(f"江城市上半年进出口逆势增长\n{line}").author == author


@pytest.mark.parametrize(
    ("body", "author"),
    [
        ("本报讯(记者 张三)" + BODY, "张三"),
        ("本报讯（特约记者张三、李四）" + BODY, "张三、李四"),
        (BODY + "(李勋 郑礼志)", "李勋、郑礼志"),
        (BODY + "(编辑 王岚)", None),
        (BODY + "(本文不构成投资建议)", None),
        (BODY + "(完)", None),
    ],
)
def test_authors_in_the_text(body: str, author: str | None) -> None:
    assert read("江城市上半年进出口逆势增长", body=body).author == author


def test_month_or_day_first_is_settled_by_the_days_the_text_speaks_of() -> None:
    august = read("江城考察侧记\n10.08.2015  10:35", body="8月6日至7日,考察团前往深圳。")
    october = read("江城考察侧记\n10.08.2015  10:35", body="10月6日至7日,考察团前往深圳。")
    silent = read("江城考察侧记\n10.08.2015  10:35")
    assert [found.published for found in (august, october, silent)] == [
        date(2015, 8, 10),
        date(2015, 10, 8),
        date(2015, 8, 10),
    ]
    assert {found.evidence["published"].known for found in (august, october, silent)} == {"inferred"}


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("2018年8月28日,中心在番禺落成。", "2018-08-28"),
        ("2018年8月28日,中心落成,工程预计于2022年12月完成。", "2018-08-28"),
        ("公司成立于2011年3月5日,总部位于深圳。", None),
        ("截至2023年12月31日,企业共有300家。", None),
        ("条例自2024年1月1日起施行。", None),
        ("1978年12月18日,大会召开。到了2023年,面貌一新。", None),
        ("去年8月28日,中心落成。", None),
    ],
)
def test_the_day_of_the_news_is_inferred_or_left_open(body: str, published: str | None) -> None:
    found = read("江城之路", body=body)
    assert found.published == (date.fromisoformat(published) if published else None)
    if published:
        assert found.evidence["published"].known == "inferred"


def test_an_occasion_is_weaker_than_a_dateline() -> None:
    occasion = "——2024年1月16日在江城市第八届人民代表大会第四次会议上"
    with_line = read(f"江城市政府工作报告\n2024-01-22 08:30　来源:江城时讯\n{occasion}")
    alone = read(f"江城市政府工作报告\n{occasion}")
    assert (with_line.published, with_line.evidence["published"].known) == (date(2024, 1, 22), "stated")
    assert (alone.published, alone.evidence["published"].known) == (date(2024, 1, 16), "inferred")


@pytest.mark.parametrize(
    "furniture",
    [
        "首页 > 工作进展",
        "招商圈 招商圈",
        "https://www.example.com/news/2023/content.html",
        "登录",
        "【打印】【关闭】",
        "© 1996 - 江城科学院 版权所有",
        "当前位置:首页>政务公开>统计公报",
        "今天是2024年5月1日 星期三",
        "* * *",
        "[video:20170707江城成立产业联盟]",
    ],
)
def test_furniture_is_no_headline(furniture: str) -> None:
    assert line_kind(furniture) == "furniture"
    assert read(furniture).title is None
    assert read(f"{furniture}\n江城市上半年进出口逆势增长").title == "江城市上半年进出口逆势增长"


def test_a_page_clock_is_no_dateline() -> None:
    assert read("今天是2024年5月1日 星期三\n江城市上半年进出口逆势增长").published is None


def test_a_title_of_the_site_gives_way_to_the_headline() -> None:
    assert read("江城市统计局\n江城市上半年进出口逆势增长\n2023-04-07").title == "江城市上半年进出口逆势增长"
    assert read("标题:江城外贸").title == "江城外贸"


def test_a_summary_above_the_dateline_does_not_hide_it() -> None:
    body = "\n".join([BODY] * 8)
    found = read("江城市上半年进出口逆势增长\n速读:江城外贸增长。\n政务:江城市科协 2020-12-02 17:03", body=body)
    assert (found.published, found.publisher) == (date(2020, 12, 2), "江城市科协")


def test_a_date_between_paragraphs_is_no_dateline() -> None:
    found = read("江城大事记", body=f"{BODY}\n2018年8月28日\n{BODY}")
    assert found.published is None


def test_one_paragraph_has_no_title() -> None:
    found = read_publication(Article("text", "2020年,苏州市地区生产总值20170.5亿元。"))
    assert found == Publication(None, None, None, None, found.evidence)
    assert not found.evidence


def test_a_dispatch_names_its_agency() -> None:
    found = read("江城外贸逆势增长", body="新华社江城3月5日电(记者 张三)" + BODY)
    assert (found.publisher, found.author) == ("新华社", "张三")


def test_impossible_dates_are_none() -> None:
    assert full_dates("2023-13-45 31.31.2020 1937年7月7日") == []


def test_parts() -> None:
    assert month_days("9月3日至5日、10月1日") == [(9, 5), (10, 1)]
    assert settle((date(2020, 1, 2), date(2020, 2, 1)), [(1, 31)]) == date(2020, 2, 1)
    assert [part.field for part in labelled("图片来源:网 作者:张三")] == ["author"]


T = "江城市上半年经济运行稳中向好"
B = "今年上半年,全市地区生产总值达到1234.5亿元,同比增长5.6%。有关负责人表示,经济运行总体平稳。"


@pytest.mark.parametrize(
    ("text", "title", "publisher", "author", "published"),
    [
        (
            f"首页\n政务公开\n{T}\n发布日期：2023-07-21 信息来源：江城市统计局 点击：345次\n字号：[大] [中] [小]\n{B}",
            T,
            "江城市统计局",
            None,
            "2023-07-21",
        ),
        (
            (
                f"索引号：\n0149/2023\n发文机关：江城市政府\n成文日期：2023年7月18日\n标题：{T}\n"
                f"发文字号：江政发〔2023〕8号\n发布日期：2023年7月21日\n\n{T}\n\n{B}"
            ),
            T,
            "江城市政府",
            None,
            "2023-07-21",
        ),
        (
            f"人民网>>要闻\n{T}\n2023年07月21日08:15 | 来源：人民网－人民日报\n{B}",
            T,
            "人民网-人民日报",
            None,
            "2023-07-21",
        ),
        (f"{T}\n江城发布\n 江城发布\n 2023-07-21 18:30\n{B}", T, "江城发布", None, "2023-07-21"),
        (f"{T}\n原创 小江 江城观察 2023-07-21 18:30 发表于湖北\n{B}\n阅读 1.2万", T, "江城观察", None, "2023-07-21"),
        (f"{T}\n江城日报\n2023-07-21\n来源：江城新闻·政务\n{B}", T, "江城新闻·政务", None, "2023-07-21"),
        (f"政府統計處\n{T}\n******\n{B}\n\n完\n2024年5月2日（星期四）\n香港時間16時30分", T, None, None, "2024-05-02"),
        (f"{T}\n2024/5/2 16:30\n{B}\n（本報記者 陳大文）", T, None, "陳大文", "2024-05-02"),
        (f"{T}_江城新闻网\n当前位置：首页 > 新闻\n2023-07-21\n{B}", T, None, None, "2023-07-21"),
        (f"{T}\n{B}\n相关阅读\n江城去年经济总量创新高 2023-01-20", T, None, None, None),
        (f"{T}\n{B}\n江城去年经济总量创新高 2023-01-20", T, None, None, None),
        (f"江城日报/2023年/7月/21日/第001版\n{T}\n本报记者 张三\n{B}", T, "江城日报", "张三", "2023-07-21"),
        (
            f"江城日报 数字报\n2023年07月21日 星期五\n第A01版：头版\n{T}\n□ 本报记者 张三\n{B}",
            T,
            "江城日报",
            "张三",
            "2023-07-21",
        ),
        (f"蘋果日報 登入 訂閱\n{T}\n發佈於 2023年7月21日 16:30\n撰文：陳大文\n{B}", T, None, "陳大文", "2023-07-21"),
        (f"{T}\n时间：2023年7月20日上午10时\n地点：新闻发布厅\n{B}\n发布时间：2023-07-21", T, None, None, "2023-07-21"),
        (f"{T}\n07-21 18:30 江城日报\n{B}", T, None, None, None),
        (f"问：上半年经济如何？\n答：{B}", None, None, None, None),
    ],
)
def test_pages_of_many_kinds(
    text: str, title: str | None, publisher: str | None, author: str | None, published: str | None
) -> None:
    found = read_publication(Article("demo", text))
    assert (found.title, found.publisher, found.author) == (title, publisher, author)
    assert found.published == (date.fromisoformat(published) if published else None)


@pytest.mark.parametrize("text", ["", "\n\n", "5", "2023-07-21", "---", "。", "标题:", "来源:", "(", "发布日期:"])
def test_scraps_are_no_error(text: str) -> None:
    assert read_publication(Article("demo", text)).title is None


@given(st.text("2023年07月21日-/: 来源作者:记者张三()\n。,江城发布标题|完", max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    found = read_publication(Article("demo", text))
    fields = {name for name in ("title", "publisher", "author", "published") if getattr(found, name) is not None}
    assert fields == set(found.evidence)
    assert all(1 <= how.line <= text.count("\n") + 1 for how in found.evidence.values())

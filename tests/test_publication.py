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
        ("新旅界 | 2024年1月18日", "2024-01-18", "新旅界"),
        ("中国人民银行江西省分行 | 2024年4月24日", "2024-04-24", "中国人民银行江西省分行"),
        ("中国人民银行深圳市中心支行 2024年4月24日", "2024-04-24", "中国人民银行深圳市中心支行"),
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


# Heads and feet as sites of many kinds print them; T is the headline, B the first paragraph. The expected fields:
# title, publisher, author, day, how the day is known.
Wild = tuple[str, str | None, str | None, str | None, str | None, str]

WILD: dict[str, Wild] = {
    "county brief with issue number": (
        f"{T}\n江城政务简报　第37期（总第612期）　2023年7月12日\n{B}\n报：市委办　发：各乡镇　（共印85份）",
        *(T, "江城政务简报", None, "2023-07-12", "stated"),
    ),
    "brief with issue above and office below": (
        f"统 计 快 报\n第 8 期\n江城市统计局　　　　　2023年7月21日\n{T}\n{B}",
        *(T, "江城市统计局", None, "2023-07-21", "stated"),
    ),
    "year and issue": (
        f"江城信息\n2023年第15期（总第208期）\n江城市政府办公室　2023年7月21日\n\n{T}\n\n{B}",
        *(T, "江城市政府办公室", None, "2023-07-21", "stated"),
    ),
    "stock code in the title": (
        f"江城环境(03877.HK)上半年收入升12.6%\n港讯通讯 2024-08-23 18:42:07　责任编辑:许蔓　字号:T|T\n{B}",
        *("江城环境(03877.HK)上半年收入升12.6%", "港讯通讯", None, "2024-08-23", "stated"),
    ),
    "counts without marks": (
        f"{T}\n2023-07-21 09:58　江城晨读　整理/骆晴　阅读 3.2万　评论 186\n{B}",
        *(T, "江城晨读", "骆晴", "2023-07-21", "stated"),
    ),
    "weekly with page, reporter and correspondent": (
        f"{T}\n——江城工业见闻\n江城乡土周刊　2023年7月21日　07版　本刊记者 郭振田 通讯员 贾小满\n{B}",
        *(T, "江城乡土周刊", "郭振田、贾小满", "2023-07-21", "stated"),
    ),
    "reporter without a mark after the source": (
        f"{T}\n2023-07-21 10:15　来源：江城在线网　记者 顾朗　浏览次数：12,846\n{B}",
        *(T, "江城在线网", "顾朗", "2023-07-21", "stated"),
    ),
    "statistical communiqué": (
        f"{T}[1]\n江城市统计局　国家统计局江城调查队\n2024年3月12日\n一、综合\n{B}\n注：\n[1]本公报数据为初步统计数。",
        *(T, "江城市统计局、国家统计局江城调查队", None, "2024-03-12", "stated"),
    ),
    "announcement of Shanghai": (
        (
            "证券代码：600999　证券简称：江城环境　公告编号：2024-015\n江城环境科技集团股份有限公司\n"
            "关于上半年地区生产总值的公告\n本公司董事会及全体董事保证本公告内容不存在任何虚假记载、误导性陈述。\n"
            f"重要内容提示：\n{B}\n特此公告。\n江城环境科技集团股份有限公司董事会\n2024年3月16日"
        ),
        *("关于上半年地区生产总值的公告", "江城环境科技集团股份有限公司董事会", None, "2024-03-16", "stated"),
    ),
    "announcement of Hong Kong": (
        (
            "香港交易及結算所有限公司對本公告的內容概不負責，對其準確性亦不發表任何聲明。\n江城環境控股有限公司\n"
            "(於開曼群島註冊成立之有限公司)\n(股份代號：3877)\n截至2024年6月30日止六個月之中期業績公告\n"
            "董事會欣然公佈本集團截至2024年6月30日止六個月之中期業績，收入為38.47億元。\n承董事會命\n江城環境控股有限公司\n"
            "主席\n陳大文\n香港，2024年8月23日\n於本公告日期，執行董事為陳大文先生。"
        ),
        *("截至2024年6月30日止六個月之中期業績公告", None, None, "2024-08-23", "stated"),
    ),
    "numerals at the foot": (
        f"{T}\n{B}\n江城市人民政府办公室\n二〇二四年三月十五日",
        *(T, "江城市人民政府办公室", None, "2024-03-15", "stated"),
    ),
    "signature before notes": (
        f"{T}\n{B}\n江城市统计局\n2024年3月15日\n注：1.本表数据为快报数。2.增速按可比价计算。\n附件：江城市主要指标表。",
        *(T, "江城市统计局", None, "2024-03-15", "stated"),
    ),
    "signature before an annex": (
        f"{T}\n{B}\n{B}\n江城市统计局\n2024年3月15日\n主要指标解释\n地区生产总值是常住单位生产活动的最终成果。",
        *(T, "江城市统计局", None, "2024-03-15", "stated"),
    ),
    "printed on": (
        f"{T}\n{B}\n江城市人民政府办公室　2024年3月15日印发",
        *(T, "江城市人民政府办公室", None, "2024-03-15", "stated"),
    ),
    "account": (
        f"{T}\n原创　江城统计　江城统计微讯　2024-03-15 17:20　湖北\n点击蓝字关注我们\n{B}\n阅读 1.2万　在看 35",
        *(T, "江城统计微讯", None, "2024-03-15", "stated"),
    ),
    "account with writer": (
        f"{T}\n文 | 陈一鸣\n编辑 | 王岚\n来源 | 江城观察（ID：jcgc）\n2024年3月15日\n{B}",
        *(T, "江城观察", "陈一鸣", "2024-03-15", "stated"),
    ),
    "paper with page": (
        f"江城日报　2024年03月15日 星期五　第A02版：要闻　放大 缩小 默认\n{T}\n□本报记者 陈一鸣 实习生 周晓\n{B}",
        *(T, "江城日报", "陈一鸣、周晓", "2024-03-15", "stated"),
    ),
    "paper with page and lunar day": (
        f"江城晚报\n2024年3月15日 星期五 甲辰年二月初六 今日16版 第12345期\n{T}\n本报讯（记者陈一鸣 通讯员 周晓）{B}",
        *(T, "江城晚报", "陈一鸣、周晓", "2024-03-15", "stated"),
    ),
    "text and photographs": (
        f"{T}\n江城日报 2024-03-15\n文/图 本报记者 陈一鸣 周晓\n{B}",
        *(T, "江城日报", "陈一鸣、周晓", "2024-03-15", "stated"),
    ),
    "kicker": (
        f"稳中求进看开局\n{T}\n——来自一线的报道\n2024-03-15 08:00 来源：江城日报\n{B}",
        *(T, "江城日报", None, "2024-03-15", "stated"),
    ),
    "headline in two lines": (
        f"{T}\n地区生产总值增长5.6%\n2024-03-15 08:00 来源：江城日报\n{B}",
        *(T, "江城日报", None, "2024-03-15", "stated"),
    ),
    "headline with a figure first": (
        f"1234.5亿元！上半年江城市地区生产总值公布\n江城发布 2024-03-15\n{B}",
        *("1234.5亿元！上半年江城市地区生产总值公布", "江城发布", None, "2024-03-15", "stated"),
    ),
    "headline with a tag": (
        f"（经济观察）{T}\n中国新闻网　2024年03月15日 18:20\n{B}",
        *(f"（经济观察）{T}", "中国新闻网", None, "2024-03-15", "stated"),
    ),
    "headline in brackets": (
        f"【深度】{T}\n2024-03-15 江城财经\n{B}",
        *(f"【深度】{T}", "江城财经", None, "2024-03-15", "stated"),
    ),
    "headline that ends like an office": (
        f"{T} - 江城市统计局\n发布时间：2024-03-15\n{B}",
        *(T, None, None, "2024-03-15", "stated"),
    ),
    "headline and date in one line": (
        f"{T}　2024-03-15\n{B}",
        *(T, None, None, "2024-03-15", "stated"),
    ),
    "headline with its own date": (
        f"2024年3月14日江城市经济运行新闻发布会实录\n发布时间：2024-03-15\n{B}",
        *("2024年3月14日江城市经济运行新闻发布会实录", None, None, "2024-03-15", "stated"),
    ),
    "menu of unknown sections": (
        f"要闻　快讯　深度　评论　数据\n楼市　车市　家电　教培\n{T}\n2024-03-15 14:02　江城新闻网\n{B}",
        *(T, "江城新闻网", None, "2024-03-15", "stated"),
    ),
    "portal with another headline and its date": (
        f"首页 新闻 财经\n邻县召开春季农业生产调度会议 2024-03-10\n{T}\n2024-03-15 14:02\n{B}",
        *(T, None, None, "2024-03-15", "stated"),
    ),
    "clock of the page": (
        f"现在时间：2026年1月1日\n{T}\n发稿时间：2024-03-15 14:02:11\n{B}",
        *(T, None, None, "2024-03-15", "stated"),
    ),
    "repost": (
        f"{T}\n2024-03-15 14:02 来自湖北\n转自：江城日报\n{B}\n免责声明：本文仅代表作者观点。",
        *(T, "江城日报", None, "2024-03-15", "stated"),
    ),
    "source without a mark": (
        f"{T}\n2024-03-15　来源 江城日报　作者 陈一鸣\n{B}",
        *(T, "江城日报", "陈一鸣", "2024-03-15", "stated"),
    ),
    "tabs and a byte-order mark": (
        f"\ufeff{T}\n2024-03-15\t江城日报\t记者\t陈一鸣\n{B}",
        *(T, "江城日报", "陈一鸣", "2024-03-15", "stated"),
    ),
    "carriage returns and zero-width blanks": (
        f"\u200b{T}\r\n\u200b2024-03-15 江城日报\r\n{B}\r\n",
        *(T, "江城日报", None, "2024-03-15", "stated"),
    ),
    "Hong Kong paper": (
        f"{T}\n[2024-08-23]　香港江城商報　放大圖片\n【本報訊】記者 陳大文\n{B}",
        *(T, "香港江城商報", "陳大文", "2024-08-23", "stated"),
    ),
    "press release of Hong Kong in English dates": (
        f"{T}\n******************\n{B}\nEnds/Friday, August 23, 2024\nIssued at HKT 16:30",
        *(T, None, None, "2024-08-23", "stated"),
    ),
    "English date in the head": (
        f"{T}\nSource: Jiangcheng Daily　Updated: Aug. 24, 2024　Published: 23 Aug 2024\n{B}",
        *(T, "Jiangcheng Daily", None, "2024-08-23", "stated"),
    ),
    "Taiwanese bureau": (
        f"{T}\n發布日期：113-08-23　發布單位：主計總處　點閱數：512\n{B}",
        *(T, "主計總處", None, "2024-08-23", "stated"),
    ),
    "Taiwanese release": (
        f"{T}\n{B}\n中華民國一一三年八月二十三日",
        *(T, None, None, "2024-08-23", "stated"),
    ),
    "Taiwanese agency": (
        f"{T}\n2024/8/23 16:30（8/23 17:05 更新）\n（中央社記者陳大文台北23日電）{B}",
        *(T, "中央社", "陳大文", "2024-08-23", "stated"),
    ),
    "end of validity": (
        f"{T}\n发文机关：江城市政府　有效期至：2028-12-31\n施行日期：2024-04-01　发布日期：2024-03-15\n{B}",
        *(T, "江城市政府", None, "2024-03-15", "stated"),
    ),
    "only an end of validity": (
        f"{T}\n有效期至：2028-12-31　截止日期：2024-05-01\n{B}",
        *(T, None, None, None, ""),
    ),
    "label that no list knows": (
        f"{T}\n入库时间：2024-03-15\n{B}",
        *(T, None, None, "2024-03-15", "inferred"),
    ),
    "agency without a year beside a full date": (
        f"{T}\n新华社江城7月21日电（记者 陈一鸣）统计局2023年7月20日公布，{B}",
        *(T, "新华社", "陈一鸣", "2023-07-21", "inferred"),
    ),
    "agency without a year after a half-year": (
        f"{T}\n中新网江城7月21日电 2023年上半年，全市进出口增长5.6%。\n{B}",
        *(T, "中新网", None, "2023-07-21", "inferred"),
    ),
    "agency whose year nothing tells": (
        f"{T}\n财联社7月21日电，{B}",
        *(T, "财联社", None, None, ""),
    ),
    "month and day of a review of the year": (
        f"{T}\n02-08 18:30 江城日报\n2023年全年，全市进出口增长5.6%。2024年，全市将再增一成。",
        *(T, "江城日报", None, "2024-02-08", "inferred"),
    ),
    "month and day with an address": (
        f"{T}\n07-21 18:30 江城日报\n{B}\nhttps://www.example.com/2023-07/21/content_1.html",
        *(T, "江城日报", None, "2023-07-21", "inferred"),
    ),
    "month and day older than the text": (
        f"{T}\n07-21 18:30 江城日报\n2021年上半年增长5.6%。到了2023年，面貌一新。",
        *(T, None, None, None, ""),
    ),
    "dates of other articles below": (
        f"{T}\n{B}\n邻县召开春季农业生产调度会议\n2024-03-10\n邻市发布一季度外贸进出口数据\n2024-03-11",
        *(T, None, None, None, ""),
    ),
    "questions and answers": (
        f"{T}\n2024-03-15 江城日报\n{B}\n记者：谢谢\n{B}",
        *(T, "江城日报", None, "2024-03-15", "stated"),
    ),
    "caption at the foot": (
        f"{T}\n2024-03-15 江城日报\n{B}\n图为江城港。本报记者 陈一鸣 摄",
        *(T, "江城日报", None, "2024-03-15", "stated"),
    ),
    "long title of an office": (
        (
            "江城市人民政府办公室关于印发江城市促进上半年经济运行稳中向好加快推动地区生产总值实现较快增长若干政策措施的通知\n"
            f"江政办发〔2024〕8号\n各县（市、区）人民政府：\n{B}\n江城市人民政府办公室\n2024年3月15日"
        ),
        *(
            "江城市人民政府办公室关于印发江城市促进上半年经济运行稳中向好加快推动地区生产总值实现较快增长若干政策措施的通知",
            "江城市人民政府办公室",
            None,
            "2024-03-15",
            "stated",
        ),
    ),
    "outlet below the date": (
        f"{T}\n2024-03-15 14:02:11\n江城晚报\n{B}",
        *(T, "江城晚报", None, "2024-03-15", "stated"),
    ),
    "day of a byline": (
        f"【来源：江城市统计局】 【时间：2024年03月15日】 【字号：大 中 小】\n{T}\n{B}",
        *(T, "江城市统计局", None, "2024-03-15", "stated"),
    ),
    "portal of many accounts": (
        f"{T}\n关注\n江城融媒\n2024-03-15 16:09·来自湖北\n{B}",
        *(T, "江城融媒", None, "2024-03-15", "stated"),
    ),
    "kicker that the text words too": (
        f"A3 经济\n江城日报\n2024年3月15日　责任编辑 李想\n经济开门红\n{T}\n本报记者　赵一鸣　通讯员　钱塘\n{B}",
        *(T, "江城日报", "赵一鸣、钱塘", "2024-03-15", "stated"),
    ),
    "reporter and place of Taiwan": (
        f"{T}\n〔記者陳大文／台北報導〕{B}\n2024/03/15",
        *(T, None, "陳大文", "2024-03-15", "stated"),
    ),
    "agency with a full date": (
        f"{T}\n新华社江城2024年3月15日电（记者赵一鸣、钱塘）{B}",
        *(T, "新华社", "赵一鸣、钱塘", "2024-03-15", "stated"),
    ),
    "date in brackets behind the headline": (
        f"{T}（2024年3月15日）\n{B}",
        *(T, None, None, "2024-03-15", "stated"),
    ),
    "speech": (
        f"{T}\n——2024年3月15日在全市经济工作会议上的讲话\n{B}",
        *(T, None, None, "2024-03-15", "inferred"),
    ),
    "source and date in brackets at the foot": (
        f"{T}\n{B}\n（来源：江城日报，2024年3月15日）",
        *(T, "江城日报", None, "2024-03-15", "stated"),
    ),
    "quoted paper": (
        f"{T}\n载《江城日报》2024年3月15日第3版\n{B}",
        *(T, "江城日报", None, "2024-03-15", "stated"),
    ),
    "page kept by an administrator": (
        f"{T}\n发布者：admin　发布时间：2024-03-15　点击：122\n{B}",
        *(T, None, None, "2024-03-15", "stated"),
    ),
    "letterhead": (
        f"江城市商务局文件\n江商发〔2024〕21号\n关于上半年经济运行情况的报告\n市政府：\n{B}\n江城市商务局\n2024年3月15日",
        *("关于上半年经济运行情况的报告", "江城市商务局", None, "2024-03-15", "stated"),
    ),
    "names behind a bullet": (
        f"{T}\n□ 陈一鸣 周晓\n2024年3月15日 第4版\n{B}",
        *(T, None, "陈一鸣、周晓", "2024-03-15", "stated"),
    ),
    "day first, settled by the month": (f"{T}\n16/11/2023\n{B}", *(T, None, None, "2023-11-16", "stated")),
    "month alone": (f"{T}\n{B}\n二〇二四年四月", *(T, None, None, None, "")),
    "yesterday": (f"{T}\n昨天 16:09\n{B}", *(T, None, None, None, "")),
    "time zone": (
        f"{T}\n2024-03-15T14:02:11+08:00 江城晚报客户端\n{B}",
        *(T, "江城晚报客户端", None, "2024-03-15", "stated"),
    ),
}


@pytest.mark.parametrize("name", WILD)
def test_pages_in_the_wild(name: str) -> None:
    text, title, publisher, author, published, known = WILD[name]
    found = read_publication(Article("demo", text))
    assert (found.title, found.publisher, found.author) == (title, publisher, author)
    assert found.published == (date.fromisoformat(published) if published else None)
    assert (found.evidence["published"].known if published else "") == known

import pytest

from .conftest import Case, claim, names_of, rules

SUBJECTS = [
    Case(
        "described_behind", "2020年，苏州市开建拥有【1万个】机柜的东湖大数据中心。", "2020年，苏州市开建【1万个】机柜。"
    ),
    Case(
        "list_of_owners",
        "2020年，国有企业、外商投资企业分别出口1100亿元和【700亿元】。",
        "2020年，国有企业出口额、进口额分别为1100亿元和【700亿元】。",
    ),
    Case(
        "former_or_latter",
        "2020年，国有企业占三成，民营企业占六成，后者出口【2105亿元】。",
        "2020年，苏州市、青岛市增长，后者出口【2105亿元】。",
    ),
    Case(
        "project_before",
        "2020年，苏州市东湖碳捕集示范项目二期总投资【23亿元】。",
        "2020年，苏州市签约项目总投资【23亿元】。",
    ),
    Case(
        "that_one",
        "东湖港建成。2020年，该港完成吞吐量【3亿吨】。",
        "东湖研究院认为，该院预计2021年出口增长【3%】。",
    ),
    Case(
        "company_itself",
        "东湖重工2020年营收增长18.7%\n公司披露年报。东湖重工很好。\n位于苏州市的产线投产；公司产能【4万吨】。",
        "东湖重工2020年营收增长18.7%\n公司披露年报。东湖重工很好。\n公司旗下西湖能源有限公司产能【4万吨】。",
    ),
    Case("sight", "2020年，苏州拙政园接待游客【300万人次】。", "2020年，苏州国庆假期接待游客【300万人次】。"),
    Case("named_before", "2020年，东湖重工集团营业收入【62亿元】。", "2020年，苏州市营业收入【62亿元】。"),
    Case(
        "here",
        "观前街步行街焕然一新。2020年，【300万人】来到这里。",
        "观前街步行街焕然一新。2020年，苏州市接待【300万人】。",
    ),
    Case(
        "partner_country",
        "2020年，苏州市贸易伙伴中，美国居首，进出口额【480亿元】。",
        "2020年，苏州市进出口额【480亿元】。",
    ),
    Case(
        "project_of_the_headline",
        "东湖储能电池基地开工\n\n来源：苏州日报 2021-02-28\n项目总投资【62亿元】。",
        "东湖储能电池论坛举行\n\n来源：苏州日报 2021-02-28\n项目总投资【62亿元】。",
    ),
    Case("place_as_a_whole", "2020年，苏州市出口额【900亿元】。", "2020年，出口额【900亿元】。"),
    Case("sentence_broken_off", "东湖集团今年\n产量【300万吨】", "东湖集团很好。\n产量【300万吨】"),
    Case(
        "goes_on",
        "2020年，东湖重工集团营业收入62亿元。纳税【3亿元】。",
        "2020年，东湖重工集团营业收入62亿元。苏州市纳税3亿元。出口【3亿元】。",
    ),
    Case(
        "company_of_the_headline",
        "东湖重工2020年营收增长18.7%\n公司披露年报。东湖重工很好。\n研发投入【4亿元】。",
        "苏州市2020年出口额增长18.7%\n苏州市研发投入【4亿元】。",
    ),
    Case("place_of_the_passage", "2020年，出口额【900亿元】。", "2020年，东湖重工集团营业收入【62亿元】。"),
    Case(
        "speaks_for_itself",
        "2020年，国衡研究院收入3亿元。国衡研究院预测，出口增长【3%】。",
        "2020年，国衡研究院收入3亿元。国衡研究院收入，增长【3%】。",
    ),
    Case("speaker_of_a_plan", "华为方面表示，将服务【3000家】企业。", "华为方面表示，已服务【3000家】企业。"),
]
SOURCES = [
    Case("own_comparison", "2020年，无锡市出口额6000亿元，不足苏州【一半】。", "2020年，无锡市出口额占全省【一半】。"),
    Case(
        "source_in_the_sentence",
        "据苏州海关统计，2020年苏州市出口额【900亿元】。",
        "据了解，2020年苏州市出口额【900亿元】。",
    ),
    Case(
        "source_of_the_paragraph",
        "据苏州海关统计，2020年苏州市出口额900亿元。进口额【700亿元】。",
        "据苏州海关统计，进口额【700亿元】。",
    ),
]


@pytest.mark.parametrize("case", SUBJECTS, ids=str)
def test_subject_rule(case: Case) -> None:
    assert rules(case.fires)["subject"] == case.rule
    assert rules(case.spares)["subject"] != case.rule


@pytest.mark.parametrize("case", SOURCES, ids=str)
def test_source_rule(case: Case) -> None:
    assert rules(case.fires)["attribution"] == case.rule
    assert rules(case.spares)["attribution"] != case.rule


def test_every_rule_is_shown() -> None:
    assert {case.rule for case in SUBJECTS} == names_of("subject")
    assert {case.rule for case in SOURCES} == names_of("attribution")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("2020年，苏州市开建拥有【1万个】机柜的东湖大数据中心。", "东湖大数据中心"),
        ("2020年，东湖重工集团营业收入【62亿元】。", "东湖重工集团"),
        ("2020年，苏州市民营企业出口额【62亿元】。", "民营企业"),
        ("2020年，苏州市对东盟出口额【62亿元】。", "东盟"),
        ("2020年，苏州市对东盟、欧盟、美国分别出口463亿元、【398亿元】和371亿元。", "欧盟"),
        ("2020年，苏州市对“一带一路”沿线国家出口【900亿元】。", "“一带一路”沿线国家"),
        ("2020年，苏州市对韩贸易增长【5%】。", "韩国"),
        ("2020年，苏州市自巴西进口大豆【120万吨】。", "巴西"),
        ("2020年，苏州市对美国出口3亿元；机电产品出口【9亿元】。", None),
        ("2020年，苏州市对RCEP其他14个成员国出口【9亿元】。", "RCEP其他成员国"),
        ("2020年，县医院、城东污水厂扩建两个项目分别完成年度计划的92%和【88%】。", "城东污水厂扩建"),
        ("2020年，苏州拙政园接待游客300万人次，门票收入【2亿元】。", "拙政园"),
        ("正花食品的生产线一刻不停。2020年，这家企业产能【8万吨】。", "正花食品"),
        ("2020年，苏州市拥有A股上市公司【117家】。", None),
        ("2020年，苏州市出口额【62亿元】。", None),
        ("2020年，苏州市民营企业数量【62万家】。", None),
        ("华为方面表示，将服务【3000家】企业。", "华为"),
    ],
)
def test_subject(text: str, subject: str | None) -> None:
    assert claim(text).subject == subject


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("据苏州海关统计，2020年苏州市出口额【900亿元】。", "苏州海关"),
        ("据苏州海关统计，2020年苏州市出口额900亿元。进口额【700亿元】。", "苏州海关"),
        ("据苏州海关统计，2020年苏州市出口额900亿元。\n进口额【700亿元】。", None),
        ("据了解，2020年苏州市出口额【900亿元】。", None),
        ("2020年，无锡市出口额6000亿元，不足苏州【一半】。", None),
    ],
)
def test_attribution(text: str, source: str | None) -> None:
    assert claim(text).attribution == source

import pytest

from .conftest import Case, claim, names_of, rules

SUBJECTS = [
    Case(
        "described_behind", "2020年，苏州市开建拥有【1万个】机柜的东湖大数据中心。", "2020年，苏州市开建【1万个】机柜。"
    ),
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
        "2020年，东湖重工集团营业收入62亿元。该公司纳税【3亿元】。",
        "2020年，苏州市收入62亿元。该公司纳税【3亿元】。",
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

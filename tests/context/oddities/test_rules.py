import pytest

from indicators.context.oddities import code_of

from ..conftest import Case, claim, claims, names_of

CASES = [
    Case("no_unit_written", "2020年，苏州市出口额达【3500万】。", "2020年，苏州市出口额达【3500万元】。"),
    Case("no_unit_written", "2020年，苏州市城镇化率【81.7】。", "2020年，苏州市基尼系数【0.42】。"),
    Case("no_unit_written", "2020年，苏州市打造【千亿级】丝绸产业。", "2020年，苏州市打造【千亿元】丝绸产业。"),
    Case("share_beyond_the_whole", "2020年，苏州市出口额占全省的【141%】。", "2020年，苏州市出口额占全省的【41%】。"),
    Case("share_beyond_the_whole", "2020年，苏州市城镇化率【817%】。", "2020年，苏州市出口额完成年度任务的【141%】。"),
    Case("share_beyond_the_whole", "2020年，苏州市森林覆盖率【302%】。", "2020年，苏州市高等教育毛入学率【102%】。"),
    Case(
        "index_off_its_scale",
        "2020年12月，制造业采购经理指数为【501%】。",
        "2020年12月，制造业采购经理指数为【50.1%】。",
    ),
    Case("growth_beyond_tenfold", "2020年，苏州市出口额增长【3400%】。", "2020年，苏州市出口额增长【340%】。"),
    Case("fall_by_more_than_all", "2020年，苏州市出口额下降【134%】。", "2020年，苏州市规上工业利润总额下降【134%】。"),
    Case("rank_before_the_first", "2020年，苏州市出口额居全省【第0位】。", "2020年，苏州市出口额居全省【第1位】。"),
    Case(
        "level_off_by_thousands",
        "2020年，苏州市出口额12941.5亿元。2019年，苏州市出口额【13218.7万元】。",
        "2020年，苏州市出口额12941.5亿元。2019年，苏州市出口额【13218.7亿元】。",
    ),
    Case(
        "shares_of_no_whole",
        "2020年，苏州市三次产业结构为1.0：46.5：【54.5】。",
        "2020年，苏州市三次产业结构为1.0：46.5：【52.4】。",
    ),
    Case(
        "parts_off_their_whole",
        "2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元，进口【7379.9亿元】。",
        "2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元，进口【9380.0亿元】。",
    ),
    Case(
        "parts_off_their_whole",
        "2020年，苏州市地区生产总值100.0亿元，增长3.4%。第一产业增加值10.0亿元，增长1%；第二产业增加值40.0亿元，"
        "其中工业增加值30.0亿元；第三产业增加值【40.0亿元】。",
        "2020年，苏州市地区生产总值100.0亿元，增长3.4%。第一产业增加值10.0亿元，增长1%；第二产业增加值40.0亿元，"
        "其中工业增加值30.0亿元；第三产业增加值【超40.0亿元】。",
    ),
    Case(
        "part_above_its_whole",
        "2020年，苏州市出口额100亿元，其中机电产品出口【120亿元】。",
        "2020年，苏州市人均可支配收入5万元，其中城镇居民人均可支配收入【6万元】。",
    ),
]


def warned(marked: str) -> list[str]:
    return [rule for field, rule in claim(marked).trace if field == "warnings"]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_warning(case: Case) -> None:
    assert case.rule in warned(case.fires)
    assert code_of(case.rule) in (claim(case.fires).warnings or "").split(";")
    assert case.rule not in warned(case.spares)


def test_every_rule_is_shown() -> None:
    assert {case.rule for case in CASES} == names_of("warnings")


def test_a_warning_changes_nothing_else() -> None:
    found = claim("2020年，苏州市城镇化率【817%】。")
    assert (found.warnings, str(found.value), found.measure) == ("implausible_magnitude", "817", "share")


def test_all_parts_and_their_whole_are_warned() -> None:
    found = claims("2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元，进口7379.9亿元。")
    assert [each.warnings for each in found] == ["parts_disagree"] * 3


def test_codes_are_joined_in_order() -> None:
    assert claim("2020年，苏州市城镇化率【181.7】。").warnings == "implausible_magnitude;unit_missing"


@pytest.mark.parametrize(
    "text",
    [
        "2020年，苏州市进出口总额约2.2万亿元，其中出口12941.5亿元，进口9379.9亿元。",
        "2020年，苏州市进出口总额超22000亿元，其中出口12941.5亿元，进口9379.9亿元。",
        "2020年，苏州市进出口总额22321.4亿元，其中出口12941.5亿元。2019年，苏州市进口9000.1亿元。",
        "2020年，苏州市进出口总额22321.4亿元。其中，民营企业进出口8000亿元；出口5000亿元，进口3000亿元。",
        "2020年，苏州市城镇化率近102%，出口额约占全省的104%。",
        "2020年末，苏州市常住人口1275.0万人，其中城镇常住人口1041.0万人，乡村常住人口234.0万人。",
        "2020年，苏州市净利润100亿元，其中制造业利润120亿元。",
        "2020年，苏州市出口蚕茧1.2万担，城市创新力得91.3分。",
        "2023年，澳门博彩毛收入增长40.9倍。",
    ],
)
def test_no_false_alarm(text: str) -> None:
    assert not [each.warnings for each in claims(text) if each.warnings]

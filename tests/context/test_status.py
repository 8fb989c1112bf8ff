import pytest

from indicators.context.sections import section_status
from indicators.model import ClaimStatus

from .conftest import Case, claim, names_of, rules

CASES = [
    Case(
        "pledged_at_the_event",
        "2月8日，苏州市重大项目集中签约仪式举行，签约项目8个，投资额【61亿元】。",
        "2月8日，苏州市重大项目集中签约仪式举行，已完成投资【61亿元】。",
    ),
    Case(
        "promised_at_the_event",
        "2月8日，苏州市投资推介会举行。现场签约项目18个，协议引资【172亿元】。",
        "2020年，苏州市签约项目协议引资【172亿元】。",
    ),
    Case(
        "already_done",
        "二、今年主要任务\n一期【3000个】机柜已投用。",
        "二、今年主要任务\n一期【3000个】机柜。",
    ),
    Case(
        "year_in_a_plan",
        "《苏州市工业行动方案》提出，到2020年，出口额为【2万亿元】。",
        "《苏州市工业行动方案》提出，出口额为【2万亿元】。",
    ),
    Case("goal_behind", "苏州市迈向【6%】的增长目标。", "苏州市实现了【6%】的增长。"),
    Case("forecast_behind", "2021年，苏州市维持出口增长【2.5%】的预测。", "2021年，苏州市出口增长【2.5%】。"),
    Case(
        "of_a_work_in_progress",
        "2020年，苏州市新机场正在施工，概算投资【263亿元】。",
        "2020年，苏州市新机场已建成投用，概算投资【263亿元】。",
    ),
    Case("nearest_word", "2021年，苏州市力争出口额增长【6%】。", "2020年，苏州市完成年度目标，出口额增长【6%】。"),
    Case(
        "goal_told_with_its_result",
        "2020年，苏州市出口目标为【900亿元】，实际完成880亿元。",
        "2020年，苏州市出口880亿元，超出目标【20亿元】。",
    ),
    Case(
        "will_in_an_open_period", "2021年，苏州市要建成5G基站【2万个】。", "2020年，苏州市要事已办，5G基站【2万个】。"
    ),
    Case("will_be_done", "项目将带动就业【3000人】。", "2020年，项目带动就业【3000人】。"),
    Case("once_it_is_built", "项目达产后，年产值【200亿元】。", "2020年，项目达产后，年产值已达【200亿元】。"),
    Case("spending_of_a_company", "2022年，公司资本开支控制在【60亿元】。", "2020年，公司资本开支控制在【60亿元】。"),
    Case("forecast_revised", "2023年，全球贸易量增速由3.6%下调到【1.2%】。", "2020年，苏州市车票由3元下调到【2元】。"),
    Case(
        "must_be_reached", "明年底前要把苏州市失业率压到【5%以下】。", "2020年，苏州市重要的是把失业率压到【5%以下】。"
    ),
    Case("section_of_plans", "二、今年主要目标\n粮食产量【65万吨】。", "一、过去一年工作回顾\n粮食产量【65万吨】。"),
    Case(
        "section_of_works",
        "三、今年重点工作\n（一）惠民生。改造老旧小区【14个】。",
        "一、过去一年工作回顾\n改造老旧小区【14个】。",
    ),
    Case("goal_in_its_hedge", "今年苏州市出口额【不低于900亿元】。", "2020年，苏州市出口额【不低于900亿元】。"),
    Case("period_ahead", "2030年，苏州市城镇化率【85%】。", "2019年，苏州市城镇化率【77%】。"),
    Case("reported", "2020年，苏州市出口额【900亿元】。", "2021年，苏州市力争出口额【900亿元】。"),
    Case(
        "both_times_are_over",
        "2021年，苏州市拟将城镇化率由【68%】提高到75%。",
        "2020年，苏州市城镇化率由【68%】提高到75%。",
    ),
    Case(
        "estimate_of_the_market",
        "东湖咨询发布《2020中国养老产业报告》。\n2020年，国内养老市场规模为【3180亿元】。",
        "东湖咨询发布《2020中国养老产业报告》。\n2020年，养老企业共有【3180家】。",
    ),
    Case(
        "sides_of_a_gap",
        "2020年，苏州市出口额34823.9亿元。2025年，青岛市力争达到20000亿元。两者差距【14000亿元】。",
        "2020年，苏州市出口额34823.9亿元，青岛市20000亿元。两者差距【14000亿元】。",
    ),
]
CERTAINTY = [
    Case("not_yet_known", "国际机构预测，2021年苏州市出口额增长【6%】。", "2020年，苏州市出口额增长【6%】。"),
    Case(
        "provisional", "初步核算，2020年苏州市地区生产总值【20170亿元】。", "2020年，苏州市地区生产总值【20170亿元】。"
    ),
    Case(
        "part_of_the_provisional",
        "初步核算，2020年苏州市地区生产总值20170亿元。其中，第一产业增加值【196亿元】。",
        "初步核算，2020年苏州市地区生产总值20170亿元。出口额【12941亿元】。",
    ),
    Case("as_published", "2020年，苏州市出口额【900亿元】。", "据专家测算，2020年苏州市夜间消费【600亿元】。"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rule(case: Case) -> None:
    assert rules(case.fires)["status"] == case.rule
    assert rules(case.spares)["status"] != case.rule


def test_every_rule_is_shown() -> None:
    assert {case.rule for case in CASES} == names_of("status")
    assert {case.rule for case in CERTAINTY} == names_of("obs_status")


@pytest.mark.parametrize("case", CERTAINTY, ids=str)
def test_rule_of_certainty(case: Case) -> None:
    assert rules(case.fires)["obs_status"] == case.rule
    assert rules(case.spares)["obs_status"] != case.rule


@pytest.mark.parametrize(
    ("text", "status", "certainty"),
    [
        ("2020年，苏州市出口额【900亿元】。", "actual", "A"),
        ("初步核算，2020年苏州市地区生产总值【20170亿元】。", "actual", "P"),
        ("初步核算，2020年苏州市地区生产总值20170亿元。分产业看，第二产业增长【3%】。", "actual", "P"),
        ("初步统计，2020年苏州市出口额900亿元，增长3%。其中，机电产品出口增长【6%】。", "actual", "P"),
        ("初步核算，2020年苏州市地区生产总值20170亿元。\n其中，第二产业增长【3%】。", "actual", "A"),
        ("2019年，苏州市地区生产总值最终核实数比初步核算数增加【20亿元】。", "actual", "A"),
        ("2021年，苏州市力争出口额增长【6%】。", "target", "A"),
        ("2021年，苏州市计划投资【600亿元】。", "planned", "A"),
        ("国际机构预测，2021年苏州市出口额增长【6%】。", "forecast", "F"),
        ("2020年，苏州市出口额900亿元，完成全年目标的102%，快于序时进度【2个百分点】。", "actual", "A"),
        ("2021年，苏州市出口增长低于市场预期【2个百分点】。", "actual", "A"),
        ("据市文旅局测算，2020年苏州市夜间消费【600亿元】。", "actual", "A"),
        ("据专家测算，2020年苏州市夜间消费【600亿元】。", "estimate", "E"),
        ("2020年，苏州市出口额由【800亿元】增加到900亿元。", "actual", "A"),
        ("一、2020年工作回顾\n（一）经济。预计全年苏州市出口额【900亿元】。", "actual", "A"),
        ("三、2021年重点工作\n民生。苏州市自来水普及率提高到【96%】，改造老旧小区14个。", "target", "A"),
        ("三、2021年重点工作\n民生。苏州市自来水普及率提高到96%，改造老旧小区【14个】。", "planned", "A"),
        ("2021年，市场一致预期公司净利润【4.7亿元】。", "forecast", "F"),
        ("一、2020年工作回顾\n新签约项目52个，总投资【240亿元】。", "planned", "A"),
        ("项目一期预计2024年底投产；二期规划【15GW】。", "planned", "A"),
        ("苏州市集中开工项目42个，年度计划投资58亿元，其中工业项目【23个】。", "actual", "A"),
        ("公司计划由20亿元下调至16亿元，明年底前要把失业率压到【5%以下】。", "target", "A"),
        ("今年，苏州市已安排专项资金【2600万元】。", "actual", "A"),
        ("苏州市将确保今年粮食产量稳定在80万吨以上，新建高标准农田【20万亩】。", "planned", "A"),
        ("2020年，两个项目分别完成年度计划的92%和【88%】。", "actual", "A"),
        ("镇里估计，今年全年收入可达【1.2万元】。", "forecast", "F"),
        ("2021年，香港赤字料收窄至【544亿元】。", "forecast", "F"),
        ("东湖测量师行估计，今年全年香港楼价可升【5%】。", "forecast", "F"),
        ("2020年，苏州市原计划投资500亿元，实际已完成【600亿元】。", "actual", "A"),
        ("2020年，苏州市进出口总额目标是【9000亿元】。", "target", "A"),
        ("2020年，苏州市计划完成固定资产投资【6000亿元】，实际完成5800亿元。", "planned", "A"),
        ("2020年，苏州市计划完成固定资产投资6000亿元，实际完成【5800亿元】。", "actual", "A"),
        ("2020年，苏州市按计划完成固定资产投资【5800亿元】。", "actual", "A"),
        ("2020年，政府工作报告提出，全年地区生产总值增长目标为【6%左右】。", "target", "A"),
        ("2020年，苏州市出口880亿元，完成年度目标（【900亿元】）的97.8%。", "target", "A"),
        ("2020年，苏州市出口880亿元，完成年度目标（900亿元）的【97.8%】。", "actual", "A"),
        ("2020年，苏州市城镇新增就业24万人，完成年度目标【22万人】的109%。", "target", "A"),
        ("2020年，苏州市原定新建5G基站【5000个】，最终建成5200个。", "planned", "A"),
        ("2020年，苏州市出口880亿元。年初目标为【900亿元】。", "target", "A"),
        ("2020年，苏州市规划的目标是城镇化率达到【80%】，实际为81.7%。", "target", "A"),
        ("2020年，苏州市预期目标为GDP增长【6%以上】。", "target", "A"),
        ("2020年，苏州市研发经费占比目标【3.8%】，实际达3.9%。", "target", "A"),
        ("2020年，苏州市研发经费占比目标3.8%，实际达【3.9%】。", "actual", "A"),
        ("2020年，苏州市计划新建充电桩300个、改造老旧小区【200个】。", "planned", "A"),
        ("2020年，苏州市围绕目标新增高新技术企业【567家】。", "actual", "A"),
        ("2020年，苏州市出口目标完成率【98%】。", "actual", "A"),
    ],
)
def test_status(text: str, status: ClaimStatus, certainty: str) -> None:
    found = claim(text)
    assert (found.claim_status, found.obs_status) == (status, certainty)


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("三、明年主要预期目标", "target"),
        ("二、下一步工作安排", "planned"),
        ("一、目标完成情况", "actual"),
        ("四、附则", None),
    ],
)
def test_heading(heading: str, status: ClaimStatus | None) -> None:
    assert section_status(heading) == status


def test_a_goal_is_never_provisional() -> None:
    found = claim("初步核算，2020年苏州市出口额900亿元，力争2021年达到【990亿元】。")
    assert (found.claim_status, found.obs_status) == ("target", "A")


def test_a_goal_told_with_its_result_is_of_the_same_quantity_and_year() -> None:
    told = "2020年，苏州市实现进出口总额9100亿元，超额完成【9000亿元】的年度目标。"
    beside = "2020年，苏州市城镇新增就业目标为20万人，实际新增【22万人】。"
    later = "2020年，苏州市出口880亿元。年初目标为【900亿元】。"
    found = [claim(text) for text in (told, beside, later)]
    assert [c.indicator for c in found] == ["trade_total", "urban_jobs_new", "exports"]
    assert [c.claim_status for c in found] == ["target", "actual", "target"]
    assert [c.period.start.year for c in found if c.period] == [2020, 2020, 2020]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("2020年，苏州市出口880亿元，完成年度目标（900亿元）的【97.8%】。", "of:年度任务"),
        ("2020年，苏州市出口920亿元，完成年度目标【102.2%】。", "of:年度任务"),
        ("2020年，苏州市出口920亿元，比目标多【20亿元】。", "to:目标"),
    ],
)
def test_how_far_a_goal_was_reached(text: str, basis: str) -> None:
    found = claim(text)
    assert (found.claim_status, found.basis) == ("actual", basis)

from __future__ import annotations

import csv
import re
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.errors import IndicatorsError
from indicators.indicator_list import Indicator, ancestors, find_indicator, indicators, surface_names
from indicators.mentions.fold import fold

ROWS = list(indicators().values())

# The standard terms of twelve annotated articles, each with the code under which it must be found.
STANDARD_TERMS = """
地区生产总值=gdp 第一产业增加值=value_added_primary 第二产业增加值=value_added_secondary
第三产业增加值=value_added_tertiary 人均地区生产总值=gdp_per_capita 常住人口=resident_population
城镇化率=urbanization_rate 居民消费价格指数=cpi 规模以上工业企业数=industrial_enterprises_above_scale
规模以上工业增加值=value_added_industry_above_scale 新能源汽车产量=nev_output 房地产开发投资=investment_real_estate
社会消费品零售总额=retail_sales 进出口总额=trade_total 出口额=exports 城镇居民人均可支配收入=disposable_income_urban
农村居民人均可支配收入=disposable_income_rural 城乡居民人均可支配收入比=income_gap_ratio
研究与试验发展经费投入强度=rd_intensity 百亿级工业企业数=enterprises_ten_billion 固定资产投资=fixed_asset_investment
一般公共预算收入=public_budget_revenue 城镇新增就业=urban_jobs_new 城镇调查失业率=unemployment_rate
粮食产量=grain_output 单位地区生产总值能耗=energy_intensity 专精特新“小巨人”企业数=little_giants
电子信息产业规模=gross_output_electronics 产业规模=industry_size 重点项目数=key_projects
重点项目年度投资=investment_key_projects 制造业投资=investment_manufacturing 高速公路建成里程=expressway_built
改造老旧小区数=old_communities 老旧小区改造受益户数=old_communities_households 公办学位=school_places
5G基站数=base_stations_5g 政务事项平均办理时间=service_time 生猪出栏=pigs_slaughtered 行业大类数=industry_divisions
增长行业数=growing_industries 汽车产量=automobile_output 规模以上工业企业利润总额=profits_industry_above_scale
制造业采购经理指数=pmi_manufacturing 经营主体数=business_entities
规模以上工业总产值=gross_output_industry_above_scale 常住人口增量=population_increase 上市公司数=listed_companies
房价收入比=price_income 项目总投资=project_total_investment 储能电池产能=battery_capacity 项目占地面积=site_area
厂房面积=plant_area 项目年产值=project_output 带动就业人数=jobs_created 储能电池出货量=battery_shipments
营业收入=operating_revenue 海外市场收入=revenue_overseas 研发投入=rd_investment 招聘人数=recruits
规划面积=planned_area 企业数=enterprises 签约项目数=signed_projects 距离=distance 项目审批时限=approval_days
到位省外资金=investment_out_of_province 园区产值=park_output 新能源产业产值=gross_output_new_energy
归属于上市公司股东的净利润=net_profit_attributable 扣除非经常性损益后的净利润=net_profit_recurring
每10股派息=dividend_per_ten 现金分红总额=dividends 境外收入=revenue_overseas 毛利率=gross_margin
经营活动产生的现金流量净额=cash_flow_operating 研发费用=rd_expenses 员工总数=employees_company 净利润=net_profit
在手订单=order_backlog 股价=share_price 进口额=imports 贸易逆差=trade_deficit
有进出口实绩的企业数=enterprises_trading 机电产品出口额=exports_mechanical_electrical
“新三样”出口额=exports_new_three 太阳能电池出口额=exports_solar_cells 铁矿砂进口量=iron_ore_imports
煤进口量=coal_imports 跨境电商进出口额=cross_border_ecommerce 中欧班列发运列数=china_europe_trains
服务业增加值=value_added_tertiary 实际使用外资=fdi_utilized 减贫人数=poverty_reduction
数字经济核心产业增加值=value_added_digital_core 公路建设投资=investment_road 公路全长=road_length
集装箱吞吐能力=container_capacity 新能源汽车保有量=nev_owned 森林覆盖率=forest_coverage
空气质量优良天数比例=good_air_days 单位地区生产总值二氧化碳排放=carbon_intensity 人均预期寿命=life_expectancy
接待游客人次=tourist_arrivals 旅游收入=tourism_revenue 人均旅游花费=tourist_spending 客流量=visitor_flow
门票收入=ticket_revenue 销售额=sales 营业额=turnover 夜间消费额=consumption_night 航班架次=flights
旅客运送量=passengers_carried 地铁客运量=metro_passengers 入境游订单量=inbound_orders 民宿平均房价=homestay_price
旅游类诉求受理量=tourism_complaints 赤字率=deficit_ratio 财政赤字=fiscal_deficit
新增地方政府专项债券=special_bonds_new 超长期特别国债=special_treasury_bonds
一般公共预算支出=public_budget_expenditure 民生支出=expenditure_livelihood
“三公”经费=expenditure_official_overhead 存款余额=deposits 贷款余额=loans 存贷比=loan_deposit 新增贷款=new_loans
普惠小微贷款余额=loans_inclusive 企业贷款加权平均利率=corporate_loan_rate 资产总额=total_assets 不良贷款率=npl_ratio
核心一级资本充足率=capital_ratio_core 不良资产处置额=npl_disposed 贷款市场报价利率=lpr 社会融资规模=social_financing
国内生产总值=gdp 公路水路固定资产投资=investment_road_water 高速公路通车里程=expressway_mileage
运河全长=canal_length 土石方开挖量=earthwork 通航船舶吨级=vessel_tonnage 入海里程=distance_to_sea
集装箱吞吐量=container_throughput 海铁联运班列开行列数=sea_rail_trains 设计时速=design_speed
高铁营业里程=hsr_mileage 发电机组容量=unit_capacity 全社会用电量=electricity_consumption
风电、光伏发电装机容量=wind_solar_capacity 风电发电量=wind_power 水电发电量=hydropower 并网风电机组数=wind_turbines
交通固定资产投资=investment_transport 新开工高速公路里程=expressway_started 人口性别比=sex_ratio
60岁及以上人口=population_60_plus 出生率=birth_rate 引进大学生人数=graduates_attracted 职业技能培训人次=trained
第三产业从业人员=employed_tertiary 最低月工资标准=wage_minimum 落户人数=settled 平均受教育年限=schooling_years
"""

# How eight more articles word their quantities: reports of companies in Hong Kong, customs, counties, homes and prices,
# a census, energy and environment, farming, a provincial communiqué.
WORDINGS = """
公司拥有人应占溢利=net_profit_attributable 应占溢利=net_profit_attributable 每股基本盈利=eps 派息比率=payout_ratio
中期股息=dividend_per_share 汇兑亏损=fx_loss 融资成本=financial_expenses 资本开支计划=capital_expenditure
在手项目=projects_on_hand 新签合同=contracts_new 一年内到期的借款=borrowings_short 目标价=target_price
收市价=share_price 产能利用率=capacity_utilization 年产能利用率=capacity_utilization EBITDA=ebitda 成交额=sales
贸易总值=trade_total 双边贸易总值=trade_total 均价=average_price 进口均价=price_import_average
汽车出口额=exports_automobiles_value 光伏组件出口量=exports_solar_volume 货物贸易量=trade_volume
有进出口实绩的外贸企业=enterprises_trading 规上工业增速=value_added_industry_above_scale
亿元以上在建项目=projects_investment_promotion
到位县外资金=investment_out_of_county 到位资金=funds_in_place 税占比=tax_share 技改投资=investment_technical_upgrading
创业担保贷款=startup_loans 完成年度计划=completion_rate 粮食总产=grain_output 户均增收=households_income_gain
带动农户=households_beneficiary 综合产值=chain_output 挂牌均价=house_price_listed 住宅成交均价=house_price
住宅月租金=rent_monthly 销售面积=floor_area_sold 新房销售面积=floor_area_sold 住宅销售面积=floor_area_sold_housing
商品房销售均价=house_price 商品房待售面积=floor_area_unsold 去化周期=sell_out_months 百城租金指数=rent_index
鲜菜价格=cpi_vegetables 核心CPI=core_cpi 扣除食品和能源价格的核心CPI=core_cpi 居民消费价格总水平=cpi
0—14岁人口=population_0_14 65岁及以上=population_65_plus 80岁及以上人口=population_80_plus 高龄老人=population_80_plus
老年抚养比=dependency_old 少儿抚养比=dependency_child 平均每个家庭户的人口=household_size
护理型床位占比=elderly_care_bed_share 家庭户=households_total 平均优良天数比例=good_air_days PM10=pm10
国控断面=water_sections 优良水体=water_quality 国控断面水质优良比例=water_quality 捕集二氧化碳=co2_captured
新能源发电=clean_power 新能源利用率=renewable_utilization 外送电量=power_transmitted 年送电量=power_transmitted
平均亩产=crop_yield 粮食亩产=grain_yield 花生产量=peanut_output 花生种植面积=sown_area_oilseed 地租=land_rent
流转面积=land_transferred 订单面积=contract_farming_area 合作社=farmers_cooperatives 收购价=price_purchase
每亩增收=income_gain_per_mu 年加工能力=processing_capacity 省级以上龙头企业=rural_industry
加工转化率=agri_processing_rate
全产业链产值=chain_output 建档立卡贫困户=households_poor 村集体收入=village_collective_income
规模以上工业企业实现利润=profits_industry_above_scale 锂离子蓄电池出口额=exports_lithium_batteries
"""


def ids(item: Indicator) -> str:
    return item.code


def test_the_list_is_long_enough_to_cover_the_yearbooks() -> None:
    assert len(ROWS) >= 1200


def test_the_columns_of_the_file_are_those_of_the_class_in_their_order() -> None:
    text = (files("indicators") / "codelists" / "indicators.csv").read_text(encoding="utf-8")
    header = next(csv.reader(text.splitlines()))
    assert tuple(header) == Indicator.__slots__
    assert {len(row) for row in csv.reader(text.splitlines())} == {len(header)}
    assert "\r" not in text
    assert text.endswith("\n")


@pytest.mark.parametrize(
    "column", ["code", "zh", "en", "definition_zh", "definition_en", "dimension", "unit_measure", "stock_flow"]
)
def test_required_columns_are_filled_and_trimmed(column: str) -> None:
    values = [getattr(item, column) for item in ROWS]
    assert [v for v in values if not v or v != v.strip()] == []


@pytest.mark.parametrize("column", ["code", "zh", "en"])
def test_labels_are_unique(column: str) -> None:
    counts = Counter(getattr(item, column).casefold() for item in ROWS)
    assert [name for name, n in counts.items() if n > 1] == []


def test_no_name_belongs_to_two_indicators() -> None:
    names = Counter(name for item in ROWS for name in (item.zh, *item.aliases))
    assert [name for name, n in names.items() if n > 1] == []
    folded = Counter(
        name for item in ROWS for name in {n.casefold() for n in (item.code, item.zh, item.en, *item.aliases)}
    )
    assert [name for name, n in folded.items() if n > 1] == []


def test_names_have_no_stray_white_space_and_none_is_a_single_character() -> None:
    assert [name for name in surface_names() if name != name.strip() or len(name) < 2] == []


@pytest.mark.parametrize(
    "name", ["收入", "企业", "投资", "人口", "面积", "产量", "项目", "产值", "增加值", "人均", "增速"]
)
def test_words_too_general_to_name_an_indicator_are_no_alias(name: str) -> None:
    assert name not in surface_names()


def test_names_stay_apart_when_their_characters_are_folded() -> None:
    folded: dict[str, set[str]] = {}
    for name, item in surface_names().items():
        folded.setdefault(fold(name), set()).add(item.code)
    assert {name: codes for name, codes in folded.items() if len(codes) > 1} == {}


@pytest.mark.parametrize(
    "name", ["年营业收入", "年税收", "产业园区", "重点企业", "租金", "总价", "高企", "粮食", "蓝天", "岗位", "生产线"]
)
def test_words_that_misled_readings_are_no_alias(name: str) -> None:
    # they cross a date (2021年营业收入), stand before another quantity (产业园区产值) or mean something else (价格高企)
    assert name not in surface_names()


def test_codes_are_snake_case() -> None:
    assert [item.code for item in ROWS if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", item.code)] == []


def test_definitions_are_sentences_in_their_language() -> None:
    assert [
        i.code for i in ROWS if not i.definition_zh.endswith("。") or not re.search(r"[一-鿿]", i.definition_zh)
    ] == []
    assert [i.code for i in ROWS if not i.definition_en.endswith(".") or re.search(r"[一-鿿]", i.definition_en)] == []


def test_codes_of_kind_and_price_base_are_known() -> None:
    assert {item.stock_flow for item in ROWS} <= {"stock", "flow", "rate", "index", "price"}
    assert {item.price_level for item in ROWS} <= {"V", "_Z", ""}
    assert {item.price_growth for item in ROWS} <= {"Q", "V", "_Z", ""}
    assert {item.bare_measure for item in ROWS} <= {"share", "ratio", "level", "growth_rate", ""}


def test_usual_units_are_units_of_the_package() -> None:
    text = (files("indicators") / "codelists" / "unit_measures.csv").read_text(encoding="utf-8")
    units = {row["code"] for row in csv.DictReader(text.splitlines())}
    assert {item.unit_measure for item in ROWS} - units == set()


def test_growth_of_value_added_is_at_constant_prices_and_its_level_at_current() -> None:
    added = [item for item in ROWS if item.zh.endswith("增加值")]
    assert len(added) >= 25
    assert {(item.price_level, item.price_growth) for item in [*added, indicators()["gdp"]]} == {("V", "Q")}


@pytest.mark.parametrize(
    "code",
    ["gross_output_industry_above_scale", "retail_sales", "exports", "fixed_asset_investment", "public_budget_revenue"],
)
def test_output_trade_investment_and_budget_grow_nominally(code: str) -> None:
    assert (indicators()[code].price_level, indicators()[code].price_growth) == ("V", "V")


def test_only_money_has_a_price_base() -> None:
    money = {"currency", "price"}
    assert [
        i.code for i in ROWS if i.price_level == "V" and not (i.dimension in money or "currency" in i.dimension)
    ] == []
    assert [i.code for i in ROWS if i.dimension in {"count", "person", "person_time"} and i.price_growth != "_Z"] == []


def test_what_is_counted_is_named_exactly_where_the_unit_is_a_count() -> None:
    assert [i.code for i in ROWS if (i.unit_measure == "count") != bool(i.counted)] == []


def test_shares_and_ratios_name_their_denominator_and_nothing_else_does() -> None:
    assert [i.code for i in ROWS if (i.bare_measure in {"share", "ratio"}) != bool(i.share_of)] == []
    assert [i.code for i in ROWS if i.unit_measure in {"percent", "permille"} and not i.bare_measure] == []


@pytest.mark.parametrize(
    ("name", "measure", "share_of"),
    [
        ("城镇调查失业率", "share", "劳动力"),
        ("城镇化率", "share", "常住人口"),
        ("不良贷款率", "share", "贷款余额"),
        ("毛利率", "share", "营业收入"),
        ("研发经费投入强度", "share", "地区生产总值"),
        ("赤字率", "ratio", "国内生产总值"),
        ("出生率", "ratio", "常住人口"),
        ("存贷比", "ratio", "存款余额"),
        ("核心一级资本充足率", "ratio", "风险加权资产"),
        ("LPR", "level", ""),
        ("PMI", "level", ""),
        ("CPI", "growth_rate", ""),
    ],
)
def test_a_bare_percentage_has_the_measure_of_the_convention(name: str, measure: str, share_of: str) -> None:
    item = find_indicator(name)
    assert (item.bare_measure, item.share_of) == (measure, share_of)


def test_every_parent_exists_and_no_chain_returns() -> None:
    assert {item.parent for item in ROWS if item.parent} - set(indicators()) == set()
    for item in ROWS:
        seen, code = {item.code}, item.parent
        while code:
            assert code not in seen
            seen.add(code)
            code = indicators()[code].parent


def test_ancestors_lead_from_the_scope_to_the_whole() -> None:
    assert [i.code for i in ancestors(find_indicator("规上工业增加值"))] == [
        "value_added_industry",
        "value_added_secondary",
        "gdp",
    ]
    assert ancestors(indicators()["gdp"]) == ()


@pytest.mark.parametrize("line", [*STANDARD_TERMS.split(), *WORDINGS.split()])
def test_the_terms_of_annotated_articles_are_found(line: str) -> None:
    term, code = line.split("=")
    assert find_indicator(term).code == code
    assert surface_names()[term].code == code


@pytest.mark.parametrize("name", ["gdp", "GDP", "国内生产总值", "Gross Domestic Product", " 地区生产总值 "])
def test_an_indicator_is_found_by_code_label_and_alias_in_any_case(name: str) -> None:
    assert find_indicator(name).code == "gdp"


@given(st.sampled_from(ROWS))
def test_every_name_of_an_indicator_finds_it(item: Indicator) -> None:
    assert {find_indicator(name) for name in (item.code, item.zh, item.en, item.en.upper(), *item.aliases)} == {item}


def test_an_unknown_name_gives_the_nearest_ones() -> None:
    with pytest.raises(IndicatorsError, match="第二产业增加值"):
        find_indicator("二产业增加值")
    with pytest.raises(IndicatorsError, match="resident_population"):
        find_indicator("residnt_population")


def test_definitions_that_must_not_be_mixed_stay_apart() -> None:
    apart = [
        ("规模以上工业增加值", "规模以上工业总产值"),
        ("规模以上工业增加值", "工业增加值"),
        ("常住人口", "户籍人口"),
        ("一般公共预算收入", "财政总收入"),
        ("净利润", "归母净利润"),
    ]
    assert all(find_indicator(a) != find_indicator(b) for a, b in apart)


def test_the_mapping_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        indicators()["gdp"] = ROWS[0]  # type: ignore[index]  # the types forbid it too

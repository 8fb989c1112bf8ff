"""What a figure says by itself: value as written, multiplier, unit, bounds and hedge, for every way of printing."""

import pytest

from indicators.mentions.scan import scan
from indicators.model import Amount, Mention

# text | quote | value | multiplier | unit (with what is counted) | lower | upper | qualifier
FIGURES = """
# plain numbers with multipliers
总额9385.6亿元 | 9385.6亿元 | 9385.6 | 8 | CNY | | | exact
总额1,234.5亿元 | 1,234.5亿元 | 1234.5 | 8 | CNY | | | exact
总额１，２３４．５亿元 | １，２３４．５亿元 | 1234.5 | 8 | CNY | | | exact
用电12.5亿千瓦时 | 12.5亿千瓦时 | 12.5 | 8 | kWh | | | exact
GDP突破2万亿, | 2万亿 | 2 | 12 | | 2 | | over
总额2.05万亿元 | 2.05万亿元 | 2.05 | 12 | CNY | | | exact
客流1.2亿人次 | 1.2亿人次 | 1.2 | 8 | person-time | | | exact
产值5千万元 | 5千万元 | 5000 | 4 | CNY | | | exact
客流1 130萬人次 | 1 130萬人次 | 1130 | 4 | person-time | | | exact
企业305 家 | 305 家 | 305 | 0 | count:家 | | | exact
占比30.2 % | 30.2 % | 30.2 | 0 | percent | | | exact
增长3.0% | 3.0% | 3.0 | 0 | percent | | | exact
增长３．５％ | ３．５％ | 3.5 | 0 | percent | | | exact
# Chinese and mixed numerals
平均每月4萬5,417元 | 4萬5,417元 | 4.5417 | 4 | CNY | | | exact
收入三百八十三亿九千万元 | 三百八十三亿九千万元 | 383.9 | 8 | CNY | | | exact
共有八万二千余人 | 八万二千余人 | 8.2 | 4 | person | 8.2 | 8.3 | over
增长百分之八点五 | 百分之八点五 | 8.5 | 0 | percent | | | exact
完成率百分之百 | 百分之百 | 100 | 0 | percent | | | exact
增长百分之五 | 百分之五 | 5 | 0 | percent | | | exact
增长百分之7.8 | 百分之7.8 | 7.8 | 0 | percent | | | exact
出生率为千分之12.32 | 千分之12.32 | 12.32 | 0 | permille | | | exact
人口5万4千人 | 5万4千人 | 5.4 | 4 | person | | | exact
总价三万五千元 | 三万五千元 | 3.5 | 4 | CNY | | | exact
投资一千二百亿元 | 一千二百亿元 | 1200 | 8 | CNY | | | exact
# tenths and fractions
占十成 | 十成 | 100 | 0 | percent | | | exact
占四成五 | 四成五 | 45 | 0 | percent | | | exact
占三成半 | 三成半 | 35 | 0 | percent | | | exact
下降近三成 | 近三成 | 30 | 0 | percent | | 30 | nearly
占六成多 | 六成多 | 60 | 0 | percent | 60 | 70 | over
占九成以上 | 九成以上 | 90 | 0 | percent | 90 | | over
占三分之二 | 三分之二 | 0.6667 | 0 | dimensionless | | | exact
占三分之一以上 | 三分之一以上 | 0.3333 | 0 | dimensionless | 0.3333 | | over
占近1/4 | 近1/4 | 0.25 | 0 | dimensionless | | 0.25 | nearly
占4/10 | 4/10 | 0.4 | 0 | dimensionless | | | exact
占比过半 | 过半 | 0.5 | 0 | dimensionless | 0.5 | | over
占一半 | 一半 | 0.5 | 0 | dimensionless | | | exact
进出口4.5亿美元,不足一半 | 4.5亿美元 | 4.5 | 8 | USD | | | exact
进出口4.5亿美元,不足一半 | 不足一半 | 0.5 | 0 | dimensionless | | 0.5 | under
占总量一半以上 | 一半以上 | 0.5 | 0 | dimensionless | 0.5 | | over
# digits
增速达到两位数 | 两位数 | 10 | 0 | | 10 | 100 | over
# hedges before
约50家 | 约50家 | 50 | 0 | count:家 | | | about
近300家 | 近300家 | 300 | 0 | count:家 | | 300 | nearly
接近300家 | 接近300家 | 300 | 0 | count:家 | | 300 | nearly
超5000亿元 | 超5000亿元 | 5000 | 8 | CNY | 5000 | | over
超过5000亿元 | 超过5000亿元 | 5000 | 8 | CNY | 5000 | | over
逾千万人次 | 逾千万人次 | 1 | 7 | person-time | 1 | | over
不足5% | 不足5% | 5 | 0 | percent | | 5 | under
出口1638亿元,不及嘉兴的四成 | 1638亿元 | 1638 | 8 | CNY | | | exact
出口1638亿元,不及嘉兴的四成 | 四成 | 40 | 0 | percent | | 40 | under
不到5% | 不到5% | 5 | 0 | percent | | 5 | under
不低于5% | 不低于5% | 5 | 0 | percent | 5 | | at_least
不少于100所 | 不少于100所 | 100 | 0 | count:所 | 100 | | at_least
至少100所 | 至少100所 | 100 | 0 | count:所 | 100 | | at_least
不超过3% | 不超过3% | 3 | 0 | percent | | 3 | at_most
突破2000亿元 | 2000亿元 | 2000 | 8 | CNY | 2000 | | over
站上2000亿元 | 2000亿元 | 2000 | 8 | CNY | 2000 | | over
跨过2000亿元 | 2000亿元 | 2000 | 8 | CNY | 2000 | | over
增速≥5% | ≥5% | 5 | 0 | percent | 5 | | at_least
负债率<60% | <60% | 60 | 0 | percent | | 60 | under
<td>12.5%</td> | 12.5% | 12.5 | 0 | percent | | | exact
# hedges after
增长6%左右 | 6%左右 | 6 | 0 | percent | | | about
投资50亿元上下 | 50亿元上下 | 50 | 8 | CNY | | | about
增长6%以上 | 6%以上 | 6 | 0 | percent | 6 | | over
控制在3%以内 | 3%以内 | 3 | 0 | percent | | 3 | at_most
控制在3%以下 | 3%以下 | 3 | 0 | percent | | 3 | under
接待20万人次以上 | 20万人次以上 | 20 | 4 | person-time | 20 | | over
# hedges inside
80多家 | 80多家 | 80 | 0 | count:家 | 80 | 90 | over
400多万人 | 400多万人 | 400 | 4 | person | 400 | 500 | over
1500多公里 | 1500多公里 | 1500 | 0 | km | 1500 | 1600 | over
1.3万余人 | 1.3万余人 | 1.3 | 4 | person | 1.3 | 1.4 | over
2000余家 | 2000余家 | 2000 | 0 | count:家 | 2000 | 3000 | over
三十多家 | 三十多家 | 30 | 0 | count:家 | 30 | 40 | over
2.2万多人 | 2.2万多人 | 2.2 | 4 | person | 2.2 | 2.3 | over
服务1000+家企业 | 1000+家 | 1000 | 0 | count:家 | 1000 | | over
引进十几家 | 十几家 | 10 | 0 | count:家 | 10 | 20 | over
完成百余项 | 百余项 | 1 | 2 | count:项 | 1 | 2 | over
# multipliers alone
上万名 | 上万名 | 1 | 4 | person | 1 | | over
万余人 | 万余人 | 1 | 4 | person | 1 | 2 | over
数百家 | 数百家 | 1 | 2 | count:家 | 1 | 10 | about
几十亿元 | 几十亿元 | 1 | 9 | CNY | 1 | 10 | about
至少百家 | 至少百家 | 1 | 2 | count:家 | 1 | | at_least
上百亿元 | 上百亿元 | 1 | 10 | CNY | 1 | | over
超千亿元 | 超千亿元 | 1 | 11 | CNY | 1 | | over
超百万人 | 超百万人 | 1 | 6 | person | 1 | | over
近百家 | 近百家 | 1 | 2 | count:家 | | 1 | nearly
打造千亿级产业 | 千亿级 | 1 | 11 | | | | about
规模达万亿元 | 万亿元 | 1 | 12 | CNY | | | exact
# ranges
增长5%-6% | 5%-6% | 5.5 | 0 | percent | 5 | 6 | range
增长5%—6% | 5%—6% | 5.5 | 0 | percent | 5 | 6 | range
增长5％～6％ | 5％～6％ | 5.5 | 0 | percent | 5 | 6 | range
投资50至60亿元 | 50至60亿元 | 55 | 8 | CNY | 50 | 60 | range
投资20至30亿元 | 20至30亿元 | 25 | 8 | CNY | 20 | 30 | range
投资5～6亿元 | 5～6亿元 | 5.5 | 8 | CNY | 5 | 6 | range
投资50亿元至60亿元 | 50亿元至60亿元 | 55 | 8 | CNY | 50 | 60 | range
增长6%到6.5%左右 | 6%到6.5%左右 | 6.25 | 0 | percent | 6 | 6.5 | range
变动-1%至1% | -1%至1% | 0 | 0 | percent | -1 | 1 | range
投资8000万至1.2亿元 | 8000万至1.2亿元 | 1.0 | 8 | CNY | 0.8 | 1.2 | range
# signs
环比-4.4% | -4.4% | -4.4 | 0 | percent | | | exact
环比－4.4％ | －4.4％ | -4.4 | 0 | percent | | | exact
涨跌幅+0.96 | +0.96 | 0.96 | 0 | | | | exact
收入（亿元）25.3,↑10.2% | 10.2% | 10.2 | 0 | percent | | | exact
# percentage points
提高1.2个百分点 | 1.2个百分点 | 1.2 | 0 | percentage_point | | | exact
提高零点六个百分点 | 零点六个百分点 | 0.6 | 0 | percentage_point | | | exact
四五百人参加 | 四五百人 | 450 | 0 | person | 400 | 500 | range
收入三四十万元 | 三四十万元 | 35 | 4 | CNY | 30 | 40 | range
占七八成 | 七八成 | 75 | 0 | percent | 70 | 80 | range
卖出现制饮品3.08亿杯 | 3.08亿杯 | 3.08 | 8 | count:杯 | | | exact
发出班列1200车次 | 1200车次 | 1200 | 0 | count:车次 | | | exact
分别快1.3个和3.6个百分点 | 1.3个 | 1.3 | 0 | percentage_point | | | exact
收入33 582元 | 33 582元 | 33582 | 0 | CNY | | | exact
一斤卖到8块5 | 8块5 | 8.5 | 0 | CNY | | | exact
便宜了一块二， | 一块二 | 1.2 | 0 | CNY | | | exact
分别提高1.7和0.3个百分点 | 1.7 | 1.7 | 0 | percentage_point | | | exact
分别提高1.7和0.3个百分点 | 0.3个百分点 | 0.3 | 0 | percentage_point | | | exact
分别为8.75和9.41个百分点 | 8.75 | 8.75 | 0 | percentage_point | | | exact
下调25个基点 | 25个基点 | 25 | 0 | basis_point | | | exact
# ratios
比例为1.82∶1 | 1.82∶1 | 1.82 | 0 | dimensionless | | | exact
比例为1.82：1 | 1.82：1 | 1.82 | 0 | dimensionless | | | exact
结构为2.82:35.45:61.74 | 2.82 | 2.82 | 0 | percent | | | exact
结构为2.82:35.45:61.74 | 61.74 | 61.74 | 0 | percent | | | exact
一、二、三产业比重为3.1:42.4:54.5 | 42.4 | 42.4 | 0 | percent | | | exact
# times and doublings
增长5.1倍 | 5.1倍 | 5.1 | 0 | dimensionless | | | exact
是去年的1.47倍 | 1.47倍 | 1.47 | 0 | dimensionless | | | exact
增长两倍多 | 两倍多 | 2 | 0 | dimensionless | 2 | 3 | over
每斤多卖一毛五 | 一毛五 | 0.15 | 0 | CNY | | | exact
三毛钱一斤 | 三毛钱 | 0.3 | 0 | CNY | | | exact
利润翻倍。 | 翻倍 | 2 | 0 | dimensionless | | | exact
按年倍增， | 倍增 | 2 | 0 | dimensionless | | | exact
租金减半， | 减半 | -0.5 | 0 | dimensionless | | | exact
占据半壁江山 | 半壁江山 | 0.5 | 0 | dimensionless | | | exact
啤酒38.2万千升 | 38.2万千升 | 38.2 | 7 | L | | | exact
死亡率6.2/10万 | 6.2/10万 | 6.2 | -5 | dimensionless | | | exact
总量翻番 | 翻番 | 2 | 0 | dimensionless | | | exact
总量翻一番 | 翻一番 | 2 | 0 | dimensionless | | | exact
总量翻两番 | 翻两番 | 4 | 0 | dimensionless | | | exact
总量翻三番 | 翻三番 | 8 | 0 | dimensionless | | | exact
总量翻了近两番 | 翻了近两番 | 4 | 0 | dimensionless | | 4 | nearly
总量翻了一番多 | 翻了一番多 | 2 | 0 | dimensionless | 2 | 4 | over
# currencies
¥3.5亿 | ¥3.5亿 | 3.5 | 8 | CNY | | | exact
RMB 12亿 | RMB 12亿 | 12 | 8 | CNY | | | exact
人民币12亿元 | 人民币12亿元 | 12 | 8 | CNY | | | exact
5523.8亿元人民币 | 5523.8亿元人民币 | 5523.8 | 8 | CNY | | | exact
US$3.5亿 | US$3.5亿 | 3.5 | 8 | USD | | | exact
HK$3.5亿 | HK$3.5亿 | 3.5 | 8 | HKD | | | exact
新台幣4萬5,417元 | 新台幣4萬5,417元 | 4.5417 | 4 | TWD | | | exact
3.5億港元 | 3.5億港元 | 3.5 | 8 | HKD | | | exact
3.5億澳門元 | 3.5億澳門元 | 3.5 | 8 | MOP | | | exact
3.5亿欧元 | 3.5亿欧元 | 3.5 | 8 | EUR | | | exact
# doubled and compound units
产粮14582万吨（2916亿斤） | 14582万吨 | 14582 | 4 | t | | | exact
产粮14582万吨（2916亿斤） | 2916亿斤 | 2916 | 8 | jin | | | exact
均价8500元/平方米 | 8500元/平方米 | 8500 | 0 | CNY | | | exact
拥有专利50件/万人 | 50件/万人 | 50 | 0 | count:件 | | | exact
售价300美元/部 | 300美元/部 | 300 | 0 | USD | | | exact
浓度28微克/立方米 | 28微克/立方米 | 28 | 0 | ug/m3 | | | exact
折合全时当量12.5万人年 | 12.5万人年 | 12.5 | 4 | person-year | | | exact
客流350万人次/天 | 350万人次/天 | 350 | 4 | person-time | | | exact
时速350公里/小时 | 350公里/小时 | 350 | 0 | km/h | | | exact
算力达500PFlops | 500PFlops | 500 | 0 | PFLOPS | | | exact
算力达500PFLOPS | 500PFLOPS | 500 | 0 | PFLOPS | | | exact
算力达5EFLOPS | 5EFLOPS | 5 | 0 | EFLOPS | | | exact
装机5万千瓦 | 5万千瓦 | 5 | 7 | W | | | exact
装机5.2吉瓦 | 5.2吉瓦 | 5.2 | 9 | W | | | exact
装机200兆瓦 | 200兆瓦 | 200 | 6 | W | | | exact
发电20GWh | 20GWh | 20 | 6 | kWh | | | exact
能耗300万吨标煤 | 300万吨标煤 | 300 | 4 | tce | | | exact
吞吐100万标箱 | 100万标箱 | 100 | 4 | TEU | | | exact
耕地5万亩 | 5万亩 | 5 | 4 | mu | | | exact
面积120平方公里 | 120平方公里 | 120 | 0 | km2 | | | exact
收于3050.12点 | 3050.12点 | 3050.12 | 0 | index_point | | | exact
气温25℃ | 25℃ | 25 | 0 | degree_celsius | | | exact
带宽100Gbps | 100Gbps | 100 | 0 | Gbit/s | | | exact
单位能耗0.45吨标准煤/万元 | 0.45吨标准煤/万元 | 0.45 | 0 | tce/1e4-CNY | | | exact
上升0.5个点 | 0.5个点 | 0.5 | 0 | percentage_point | | | exact
发行5000万股 | 5000万股 | 5000 | 4 | share | | | exact
# ranks
居全省第二 | 第二 | 2 | 0 | rank | | | exact
排名第6位 | 第6位 | 6 | 0 | rank | | | exact
增速居全国第二高 | 第二高 | 2 | 0 | rank | | | exact
分列第二、第三 | 第三 | 3 | 0 | rank | | | exact
位居全省首位 | 首位 | 1 | 0 | rank | | | exact
排在全国沿海港口第八 | 第八 | 8 | 0 | rank | | | exact
居三城第一，杭州第二 | 第二 | 2 | 0 | rank | | | exact
居全省倒数第二 | 倒数第二 | 2 | 0 | rank | | | exact
跻身全国前五 | 前五 | 5 | 0 | rank | | 5 | at_most
进入全国前10名 | 前10名 | 10 | 0 | rank | | 10 | at_most
# neighbours: the half-width comma the articles use ends a number
产值50亿元,2万亿元规模 | 50亿元 | 50 | 8 | CNY | | | exact
产值50亿元,2万亿元规模 | 2万亿元 | 2 | 12 | CNY | | | exact
同比下降3.2% | 3.2% | 3.2 | 0 | percent | | | exact
# as Hong Kong, Taiwan and Macao write
約新台幣9兆3,400億元 | 約新台幣9兆3,400億元 | 9.34 | 12 | TWD | | | about
債務2兆8千億元 | 2兆8千億元 | 2.8 | 12 | CNY | | | exact
市值新台幣2.5兆 | 新台幣2.5兆 | 2.5 | 12 | TWD | | | exact
裝機100兆瓦 | 100兆瓦 | 100 | 6 | W | | | exact
總額2兆8,600多億元 | 2兆8,600多億元 | 2.86 | 12 | CNY | 2.86 | 2.87 | over
下調至負1.3% | 負1.3% | -1.3 | 0 | percent | | | exact
負1%至負0.5% | 負1%至負0.5% | -0.75 | 0 | percent | -1 | -0.5 | range
按年瀉四成有多 | 四成有多 | 40 | 0 | percent | 40 | 50 | over
佔四分三強 | 四分三強 | 0.75 | 0 | dimensionless | | | exact
明顯小於6月的24.9% | 24.9% | 24.9 | 0 | percent | | | exact
末期股息36.5港仙 | 36.5港仙 | 36.5 | -2 | HKD | | | exact
最優惠利率5.375厘 | 5.375厘 | 5.375 | 0 | percent | | | exact
年減2成 | 2成 | 20 | 0 | percent | | | exact
出超59.6億美元 | 59.6億美元 | 59.6 | 8 | USD | | | exact
外資買超61.2億元 | 61.2億元 | 61.2 | 8 | CNY | | | exact
樓面面積2,350萬平方呎 | 2,350萬平方呎 | 2350 | 4 | ft2 | | | exact
減25點子 | 25點子 | 25 | 0 | basis_point | | | exact
# footnote marks
企业305家[2][5] | 305家 | 305 | 0 | count:家 | | | exact
"""


def cases(table: str) -> list[list[str]]:
    rows = (line for line in table.strip().splitlines() if not line.startswith("#"))
    return [[cell.strip() for cell in row.split("|")] for row in rows]


def described(amount: Amount) -> list[str]:
    low, high = ("" if bound is None else str(bound) for bound in (amount.low, amount.high))
    unit = f"{amount.unit}:{amount.counter}" if amount.counter else amount.unit
    return [str(amount.obs_value), str(amount.unit_mult), unit, low, high, amount.qualifier]


def mention_of(text: str, quote: str) -> Mention:
    found = [mention for mention in scan(text) if mention.quote == quote]
    assert len(found) == 1, [(mention.quote, mention.kind) for mention in scan(text)]
    return found[0]


@pytest.mark.parametrize("case", cases(FIGURES), ids=lambda case: f"{case[0]}-{case[1]}")
def test_figure(case: list[str]) -> None:
    text, quote, *expected = case
    mention = mention_of(text, quote)
    assert mention.kind == "claim"
    assert mention.amount is not None
    assert described(mention.amount) == expected


@pytest.mark.parametrize(("hedge", "value"), [("多", 1500), ("余", 1500), ("多", 80), ("余", 20000)])
def test_more_than_runs_to_the_next_unit_of_the_last_digit_written(hedge: str, value: int) -> None:
    amount = mention_of(f"{value}{hedge}家", f"{value}{hedge}家").amount
    assert amount is not None
    assert amount.high is not None
    assert amount.low == value < amount.high
    step = amount.high - value
    assert value % step == 0
    assert value % (step * 10) != 0

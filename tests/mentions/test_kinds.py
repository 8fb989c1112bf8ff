"""What a number expression is: a figure, a date, a duration, a name, a list, an ordinal, furniture, or none."""

import pytest

from indicators.mentions.scan import scan

KINDS = """
# dates and periods
2022 年 6 月底 | 2022 年 6 月底 | date
2020年前三季度 | 2020年前三季度 | date
前三季度 | 前三季度 | date
今年上半年 | 上半年 | date
1-9月 | 1-9月 | date
1—9月份 | 1—9月份 | date
前8月 | 前8月 | date
今年首季出口 | 首季 | date
首三季出口 | 首三季 | date
7、8月份 | 7、8月份 | date
展望2024， | 2024 | date
前10个月 | 前10个月 | date
2021/05/19 | 2021/05/19 | date
2021-05-19 10:30 | 2021-05-19 10:30 | date
20210519 | 20210519 | date
二〇二五年 | 二〇二五年 | date
二○二五年 | 二○二五年 | date
10月1日至7日 | 10月1日至7日 | date
2016—2020年 | 2016—2020年 | date
2023Q3 | 2023Q3 | date
Q3营收 | Q3 | date
20世纪90年代 | 20世纪90年代 | date
“十三五”时期 | 十三五 | date
２０２０年 | ２０２０年 | date
# durations
建设期5年 | 5年 | duration
历时半年 | 半年 | duration
历时五六年 | 五六年 | duration
历时三年多 | 三年多 | duration
三至五年 | 三至五年 | duration
审批25个工作日 | 25个工作日 | duration
最快2小时53分 | 2小时53分 | duration
约3—5年 | 约3—5年 | duration
7、8、9三个月 | 7、8、9三个月 | date
凌晨两点仍营业 | 两点 | date
# furniture and notes
上一页 1/2 下一页 | 1/2 | boilerplate
热线：０３９６—8926 | ０３９６—8926 | boilerplate
浏览：3,618次 | 3,618次 | boilerplate
（共印85份） | 85份 | boilerplate
注：1.未注明的 | 1 | ordinal
# names and terms
±800千伏直流工程 | ±800千伏 | name
“金九银十”旺季 | 金九银十 | name
近两成规上企业 | 近两成 | claim
其中10亿元以上7个 | 10亿元以上 | name
开通航线48条， | 48条 | claim
汇率为1美元兑6.7261元 | 1美元 | name
占规模以上工业的比重为15.5% | 15.5% | claim
嘉兴GDP7062.45亿元， | 7062.45亿元 | claim
嘉兴GDP1.2万亿， | 1.2万亿 | claim
5万元以下车源占比31.6% | 5万元以下 | name
投入过百亿元的城市只有大连 | 过百亿元 | name
应为“2.77万亿元”， | 2.77万亿元 | claim
产值超10亿元的6户 | 超10亿元 | name
单笔过亿元的有11起 | 过亿元 | name
一亩地打了868斤 | 一亩 | name
5G基站 | 5G | name
4K电视 | 4K | name
1号文件 | 1号文件 | name
“双11”促销 | 双11 | name
985高校 | 985 | name
“十四五”规划纲要 | 十四五 | name
24小时自助服务 | 24小时 | name
全国百强县 | 百强县 | name
世界500强企业 | 500强企业 | name
共建“一带一路” | 一带一路 | name
第一产业 | 第一产业 | name
第一、二、三产业 | 第一、二、三产业 | name
一二三产业融合 | 一二三产业 | name
12345热线 | 12345 | name
“80后”董事长 | 80后 | name
“80”后 | 80 | name
PM2.5浓度 | PM2.5 | name
C919首飞 | C919 | name
5A级景区 | 5A | name
五星级酒店 | 五星级 | name
TOP 10榜单 | TOP 10 | name
工业4.0时代 | 4.0 | name
3·15晚会 | 3·15 | name
每10股派发 | 每10股 | name
12级台风 | 12级 | name
# class limits
亿元以上项目 | 亿元以上 | name
投资50亿元以上项目 | 50亿元以上 | name
60岁及以上人口 | 60岁及以上 | name
百亿级企业 | 百亿级 | name
500万口径工业 | 500万 | name
近百家亿元企业 | 亿元 | name
# lists and slogans
在全区12个盟市中位列前三 | 12个 | enumeration
14个市里只有两个 | 14个市 | enumeration
委员会五届十一次全体会议 | 十一次 | ordinal
出台22条措施 | 22条 | enumeration
“八路一隧”工程 | 八路一隧 | enumeration
“7+1”开发区 | 7+1 | enumeration
“四个务必” | 四个务必 | enumeration
八大重点任务 | 八大 | enumeration
明确5个方面 | 5个 | enumeration
两座城市 | 两座 | enumeration
“一基地、四总部、六中心” | 四总部 | enumeration
省市两级 | 两级 | enumeration
# ordinals
第八届博览会 | 第八届 | ordinal
第二次会议 | 第二次 | ordinal
项目二期 | 二期 | ordinal
二、工业 | 二 | ordinal
3. 消费市场 | 3 | ordinal
十三届全国人大 | 十三届 | ordinal
# furniture
电话:86 10 68597114 | 86 10 68597114 | boilerplate
证券代码：600609 | 600609 | boilerplate
浏览次数：1234 | 1234 | boilerplate
人民路52号 | 52号 | boilerplate
第02版 | 第02版 | boilerplate
A06版 | A06版 | boilerplate
邮编 215000 | 215000 | boilerplate
# figures
近百家亿元企业 | 近百家 | claim
新增305家 | 305家 | claim
12万吨级码头 | 12万吨级 | claim
<tr><td>苏州</td><td>1234</td></tr> | 1234 | claim
苏州|1234|5.6| | 1234 | claim
苏州\t1234\t5.6 | 1234 | claim
33.8 | 33.8 | claim
"""


def cases() -> list[list[str]]:
    rows = (line for line in KINDS.strip().splitlines() if not line.startswith("#"))
    return [[cell.strip() for cell in row.rsplit("|", 2)] for row in rows]


@pytest.mark.parametrize(("text", "quote", "kind"), cases())
def test_kind(text: str, quote: str, kind: str) -> None:
    found = [(mention.quote, mention.kind) for mention in scan(text.replace("\\t", "\t"))]
    assert (quote, kind) in found


NO_NUMBERS = """
一流营商环境 一批项目 一把手工程 进一步 四通八达 百花齐放 千方百计 千家万户 统一零售价 三里河路
三位一体 两三个 唯一 万一 一直 一定 十分重要 百姓 四川 六安
三亚 万州 五粮液 跳一跳 一方面 李四人民币 第一时间 千行百业 百货 三番五次
"""


@pytest.mark.parametrize("text", NO_NUMBERS.split())
def test_no_mention(text: str) -> None:
    assert not list(scan(text))

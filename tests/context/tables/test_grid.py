from indicators.context.tables.grid import find_tables


def test_a_header_of_two_rows_joins_over_each_column() -> None:
    (table,) = find_tables(["地区\t出口\t\t进口\t", "\t金额\t同比\t金额\t同比", "苏州\t1\t2\t3\t4"])
    assert table.header == ("地区", "出口金额", "出口同比", "进口金额", "进口同比")


def test_an_upper_header_without_blank_cells_is_spread() -> None:
    (table,) = find_tables(["地区|出口|进口", "地区|金额|同比|金额|同比", "苏州|1.5|2|3|4"])
    assert table.header == ("地区", "出口金额", "出口同比", "进口金额", "进口同比")


def test_a_header_that_lacks_the_label_stands_over_the_figures() -> None:
    (table,) = find_tables(["        出口    同比", "石家庄  880.1   8.6"])
    assert table.header == ("", "出口", "同比")


def test_the_caption_is_the_short_lines_above() -> None:
    (table,) = find_tables(["表1 主要指标", "单位:亿元", "", "项目\t2023年", "出口\t12.5"])
    assert table.caption == "表1 主要指标 单位:亿元"


def test_a_blank_line_ends_a_table_unless_it_goes_on() -> None:
    two = find_tables(["项目\t2023年", "出口\t12.5", "", "|地区|出口|", "|苏州|3|"])
    one = find_tables(["项目\t2023年", "出口\t12.5", "", "进口\t8.1"])
    assert [len(table.rows) for table in two] == [1, 1]
    assert [len(table.rows) for table in one] == [2]


def test_rows_of_another_table_are_no_caption() -> None:
    first, second = find_tables(["项目\t2023年", "出口\t12.5", "", "|地区|进口|", "|苏州|3|"])
    assert (first.caption, second.caption) == ("", "")


def test_single_blanks_part_the_cells_of_figures() -> None:
    (table,) = find_tables(["指标 单位 2023年 同比", "出口总额 亿元 2706.1 -1.5%", "常住人口 万人 671.2 0.4%"])
    assert table.header == ("指标", "单位", "2023年", "同比")
    assert [cell.text for cell in table.rows[0]] == ["出口总额", "亿元", "2706.1", "-1.5%"]
    assert find_tables(["全市 出口 增长", "共3页 1 2 3"]) == []


def test_words_and_years_alone_are_no_table() -> None:
    assert find_tables(["首页\t新闻", "专题\t视频"]) == []
    assert find_tables(["作者  张三", "年份  2020"]) == []

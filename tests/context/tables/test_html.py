from indicators.context.tables.html import html_tables

SPANS = [
    "<p>表1</p><table>",
    '<tr><th rowspan="2">地区</th><th colspan="2">出口</th></tr>',
    "<tr><th>金额</th><th>同比</th></tr>",
    "<tr><td>",
    "  <b>苏州市</b>",
    "</td><td>40.2</td>",
    "<td>&nbsp;</td></tr></table>",
]


def test_cells_that_cover_several_columns_and_rows_are_repeated() -> None:
    ((first, last, rows),) = html_tables(SPANS)
    assert (first, last) == (0, 7)
    assert [[cell.text for cell in row] for row in rows] == [
        ["地区", "出口", "出口"],
        ["地区", "金额", "同比"],
        ["苏州市", "40.2", ""],
    ]


def test_a_cell_is_where_it_says() -> None:
    ((_, _, rows),) = html_tables(SPANS)
    assert all(SPANS[cell.line][cell.start : cell.end] == cell.text for row in rows for cell in row)
    assert rows[2][0].line == 4


def test_a_table_that_is_never_closed_is_none() -> None:
    assert list(html_tables(["<table><tr><td>1"])) == []

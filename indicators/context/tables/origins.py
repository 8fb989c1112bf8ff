"""Where in a table a field of a figure is from: names for the trace, and the cells that they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from indicators.context.tables.cells import Cell
from indicators.context.tables.grid import Row, Table

CELL, ROW, COLUMN, BOTH = "cell", "row_label", "column_header", "row_and_column"
BESIDE, CAPTION, ARTICLE = "column_beside", "table_caption", "article_of_the_table"
CODELIST, FIGURES = "indicator_of_the_row", "figures_of_a_table"

ORIGINS: Mapping[str, str] = {
    CELL: "粮食 | 12.5万吨: the cell of the figure says it",
    ROW: "粮食(万吨) | 12.5: the label of its row",
    COLUMN: "2023年产量(万吨) over 12.5: the header of its column",
    BOTH: "粮食 | 12.5 under 产量: label and header together",
    BESIDE: "产量 | 比上年增长(%): what the column of levels beside it has",
    CAPTION: "表1 2023年主要指标(单位:亿元): the caption over the table",
    ARTICLE: "苏州市2023年统计公报: what the whole article is about, where the table is silent",
    CODELIST: "城镇化率 | 68.2: the codelist knows it of the indicator",
    FIGURES: "出口额 | 12.5: what figures of a table are where no word says otherwise",
}


def cells_of(table: Table, row: Row, number: int, labels: Sequence[int]) -> dict[str, list[Cell]]:
    """The cells that a name of an origin means for a figure.

    Args:
        table: the table.
        row: the figure's row.
        number: its column.
        labels: the columns that hold labels and units.
    """
    row_cells = [row[at] for at in labels if at < len(row) and row[at].text]
    column_cells = _over(table, number)
    beside = _over(table, number - 1) if number - 1 not in labels else []
    return {
        CELL: [row[number]],
        ROW: row_cells,
        CODELIST: row_cells or column_cells,
        COLUMN: column_cells,
        BOTH: column_cells + row_cells,
        BESIDE: beside,
        CAPTION: list(table.captions),
    }


def _over(table: Table, number: int) -> list[Cell]:
    """The cells of the header whose words stand over a column, in each of its rows the one nearest to it."""
    words = table.header[number]
    rows = (
        [(abs(at - number), cell) for at, cell in enumerate(row) if cell.text and cell.text in words]
        for row in table.heads
    )
    return [min(found, key=lambda near: near[0])[1] for found in rows if found]

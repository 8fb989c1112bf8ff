"""Tables in an article: cells parted by tabs, pipes, wide gaps or HTML tags, with unit and period in header or caption.

- `cells`: the cells of a line
- `html`: the cells between HTML tags
- `grid`: header, rows and caption, and where tables lie in an article
- `headers`: what the header says of a column
- `labels`: what the first cell says of a row
- `units`: the unit of a cell, by column, row or caption
- `origins`: where each field of a figure is from, for the trace
- `reading`: the claims of the cells
"""

from indicators.context.tables.grid import Table, find_tables
from indicators.context.tables.reading import table_claims

__all__ = ["Table", "find_tables", "table_claims"]

"""Tables in HTML that a reader can filter and sort where scripts run, and that are whole where they do not.

The script comes with each table, so that it works without a network, in an export, and after the kernel has gone.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


def filtered(table: str) -> str:
    """Wrap one HTML table (with `thead` and `tbody`) with the script that filters and sorts its rows.

    A cell that is to sort by another value than its text has that in `data-order`.

    >>> filtered("<table></table>").startswith("<div><table></table><script>")
    True
    """
    return f"<div>{table}<script>{_script()}</script></div>"


@cache
def _script() -> str:
    text = (Path(__file__).parent / "filter.js").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))

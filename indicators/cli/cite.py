"""`indicators cite`: where a figure stands in print, or the figures that it follows from."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_data, read_data

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "cite",
        help="cite a claim or a derived figure: outlet, title, date, file, line, quote 引用出处",
        description="Cite claims: outlet, title, date, file, line and quote, checked against the article; "
        "of derived figures the formula, the caveats and each input. "
        "给出数据的出处:媒体、标题、日期、文件、行与原文;推算数给出算式。",
    )
    parser.add_argument(
        "ids", nargs="+", metavar="ID", help="claim id, <source_id>.L<line>.C<start>, or derived id 数据编号"
    )
    add_data(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="text for people (default), or one JSON object a line",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Cite each id, in the order given."""
    from indicators.citation import Citation
    from indicators.citing import cite_any, cite_in

    for citation in cite_any(args.ids) if args.data is None else cite_in(read_data(args), args.ids):
        if args.format == "json":
            print(json.dumps(citation.as_dict(), ensure_ascii=False))
        else:
            print(citation)
            if isinstance(citation, Citation) and citation.line_text is not None:
                print(f"    {citation.line_text.strip()}")
    return 0

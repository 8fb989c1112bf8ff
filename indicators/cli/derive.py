"""`indicators derive`: the figures that follow from claims."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_data, add_lang, read_data

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "derive",
        help="figures that follow from claims: sums, shares, earlier levels 推算",
        description="Derive what follows from claims: sums and shares of parts, earlier levels, growth, gaps, "
        "contributions, distances to targets, each with its formula, bounds and caveats. "
        "由原文数据推算合计、占比、上期水平、增速、差距、拉动与目标完成情况,附算式、误差界与说明。",
    )
    add_data(parser)
    parser.add_argument("--rule", nargs="+", metavar="RULE", help="these rules alone, by code or label 推算规则")
    parser.add_argument("--indicator", nargs="+", metavar="NAME", help="these indicators alone 指标")
    parser.add_argument("--area", nargs="+", metavar="NAME", help="these places alone 地区")
    add_lang(parser)
    parser.add_argument(
        "--format",
        choices=("table", "markdown", "html", "json", "csv"),
        default="table",
        help="a table for people (default), Markdown with footnotes, HTML, or the rows as JSON lines or CSV",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the derived figures."""
    from indicators.schema import derived_columns
    from indicators.table import jsonl_line, write_csv

    derived = read_data(args).derived.select(rule=args.rule, indicator=args.indicator, area=args.area)
    if args.format == "table":
        derived.print_to_terminal(args.lang)
    elif args.format == "markdown":
        sys.stdout.write(derived.to_markdown(args.lang))
    elif args.format == "html":
        print(derived.to_html([args.lang]))
    elif args.format == "csv":
        write_csv((figure.as_row() for figure in derived), sys.stdout, derived_columns())
    else:
        for figure in derived:
            print(jsonl_line(figure.as_row(), derived_columns()))
    return 0

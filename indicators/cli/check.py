"""`indicators check`: whether figures that must agree do, and whether an article's own comparisons are true."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_data, add_lang, read_data

if TYPE_CHECKING:
    from indicators.checking import Findings
    from indicators.cli.arguments import Subparsers


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "check",
        help="hold figures against each other 核对数据",
        description="Hold figures that must agree against each other: sums and shares of parts, levels and growth, one "
        "quantity in two places, the article's own comparisons. Ends with 1 where something is contradicted. "
        "核对应当相符的数字:分项与总计、水平与增速、同一指标的两处、文中自己的比较;有矛盾时以1结束。",
    )
    add_data(parser)
    parser.add_argument(
        "--rule", nargs="+", action="extend", metavar="NAME", help="these rules alone (default: all) 只用这些规则"
    )
    add_lang(parser)
    parser.add_argument(
        "--format",
        choices=("table", "markdown", "html", "json", "csv"),
        default="table",
        help="a table for people (default), Markdown with footnotes, HTML, JSON or CSV",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the findings; 1 where one contradicts."""
    findings = read_data(args).check(args.rule)
    _print(findings, args)
    return int(findings.count("contradicted") > 0)


def _print(findings: Findings, args: argparse.Namespace) -> None:
    if args.format == "table":
        findings.print_to_terminal(args.lang)
    elif args.format == "markdown":
        sys.stdout.write(findings.to_markdown(args.lang))
    elif args.format == "html":
        print(findings.to_html([args.lang]))
    elif args.format == "json":
        print(findings.to_json())
    else:
        import csv

        from indicators.checking.records import COLUMNS

        writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
        writer.writeheader()
        rows = findings.to_records()
        writer.writerows({name: " ".join(v) if isinstance(v, list) else v for name, v in row.items()} for row in rows)

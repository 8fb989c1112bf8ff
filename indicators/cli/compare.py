"""`indicators compare`: what follows from the figures of places, or why they do not compare."""

from __future__ import annotations

import argparse
import csv
import re
import sys
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_data, add_lang, read_data

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers
    from indicators.comparison.compared import Comparison

_CLAIM_ID = re.compile(r".+\.L\d+\.C\d+")


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "compare",
        help="compare places in one indicator 比较地区数据",
        description="Compare places, companies or claims: difference, ratio, share, rank and values per head, with "
        "bounds and with what must be said beside them; figures that do not compare are refused with the reason. "
        "比较地区、企业或两条数据:差、比、占比、位次与人均值,附误差界与说明;不可比时拒绝并说明原因。",
    )
    parser.add_argument(
        "names", nargs="+", metavar="NAME", help="an indicator and two places or more, or two claim ids 指标与地区"
    )
    parser.add_argument("--period", help="2020, 2020-Q3, 2020年上半年, ... (default: the latest that most have) 时期")
    parser.add_argument("--measure", help="level (default), growth_rate, share, change, ... or 增速, 占比, ... 度量")
    parser.add_argument(
        "--allow", nargs="+", action="extend", default=[], metavar="CODE", help="refusals to let pass 许可的说明代码"
    )
    add_data(parser)
    add_lang(parser)
    parser.add_argument(
        "--format",
        choices=("table", "markdown", "html", "json", "csv"),
        default="table",
        help="a table for people (default), Markdown with footnotes, HTML, JSON, or the results as CSV",
    )
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Print the comparison; 1 where it is refused."""
    ids = [bool(_CLAIM_ID.fullmatch(name)) for name in args.names]
    if all(ids):
        if args.period or args.measure:
            args.usage_error("claims have their period and measure: leave out --period and --measure")
        comparison = read_data(args).compare_claims(*args.names, allow=args.allow)
    elif any(ids) or len(args.names) < 3:
        args.usage_error("name an indicator and two places or more, or two claim ids")
    else:
        indicator, *areas = args.names
        comparison = read_data(args).compare(
            indicator, areas, period=args.period, measure=args.measure, allow=args.allow
        )
    _print(comparison, args)
    if comparison.refused:
        print(comparison.refusal(args.lang, short=args.format != "csv"), file=sys.stderr)
    return int(comparison.refused)


def _print(comparison: Comparison, args: argparse.Namespace) -> None:
    if args.format == "table":
        comparison.print_to_terminal(args.lang)
    elif args.format == "markdown":
        sys.stdout.write(comparison.to_markdown(args.lang))
    elif args.format == "html":
        print(comparison.to_html([args.lang]))
    elif args.format == "json":
        print(comparison.to_json())
    elif not comparison.refused:
        rows = comparison.to_records()
        writer = csv.DictWriter(sys.stdout, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({key: "; ".join(c) if isinstance(c, list) else c for key, c in row.items()} for row in rows)

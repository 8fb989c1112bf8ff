"""`indicators plot`: a chart of figures that the user names, saved with its footnotes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_data, read_data

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers
    from indicators.figures.chart import Chart

KINDS = ("compare", "growth", "timeline", "composition")


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "plot",
        help="chart the figures of places 为选定的数据作图",
        description="Chart one indicator of places: side by side, as growth, over time, or a whole as its parts. Every "
        "mark leads to the line that it stands on. 为一个指标作图:各地比较、增速、历年、构成;每个图形都可追溯到原文。",
    )
    parser.add_argument("kind", choices=KINDS, help="compare, growth, timeline or composition 图的种类")
    parser.add_argument("indicator", metavar="INDICATOR", help="by code, label or alias 指标")
    parser.add_argument("places", nargs="+", metavar="PLACE", help="by code or name; one for a composition 地区")
    parser.add_argument("--period", help="a year, a day or SDMX text (default: the latest that most have) 时期")
    parser.add_argument("--measure", help="level (default), growth_rate, share, change, ... 度量")
    add_data(parser)
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where the files go 输出目录")
    parser.add_argument("--name", help="what the files are called (default: made from the figures) 文件名")
    parser.add_argument("--lang", nargs="+", choices=("zh", "en"), default=("zh", "en"), help="languages (both) 语言")
    parser.add_argument(
        "--format", nargs="+", choices=("svg", "png", "pdf"), default=("svg", "png"), help="svg and png, or others 格式"
    )
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Draw, write, and name the files."""
    if args.kind == "composition" and (len(args.places) > 1 or args.measure):
        args.usage_error("a composition is of one place, and has no --measure")
    if args.kind == "timeline" and args.period:
        args.usage_error("a timeline has all periods: leave out --period")
    if args.kind == "growth" and args.measure:
        args.usage_error("growth is a measure: leave out --measure")
    for path in _chart(args).save(args.out, args.name, args.lang, args.format):
        print(path.as_posix())
    return 0


def _chart(args: argparse.Namespace) -> Chart:
    plot = read_data(args).plot
    if args.kind == "composition":
        return plot.composition(args.indicator, args.places[0], args.period)
    if args.kind == "timeline":
        return plot.timeline(args.indicator, args.places, args.measure or "level")
    measure = "growth_rate" if args.kind == "growth" else args.measure or "level"
    return plot.compare(args.indicator, args.places, args.period, measure)

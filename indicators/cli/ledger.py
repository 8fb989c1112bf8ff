"""`indicators ledger`: the accounting of an article, and its text with every mention marked."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_articles
from indicators.cli.articles import Readings

if TYPE_CHECKING:
    from rich.text import Text

    from indicators.cli.arguments import Subparsers
    from indicators.ledger import Ledger, Segment

STYLES = {
    "claim": "bold green",
    "date": "cyan",
    "duration": "blue",
    "name": "magenta",
    "enumeration": "yellow",
    "ordinal": "yellow",
    "boilerplate": "dim",
}


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "ledger",
        help="account for every number of an article 数字台账",
        description="Count the number expressions of each article by kind, and print its text with each one marked: "
        "〔claim 9385.6亿元〕. 列出文章中每个数字及其类别。",
    )
    add_articles(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the ledger of each article that can be read."""
    from indicators.ledger import Ledger

    show = _print_rich if sys.stdout.isatty() else print
    readings = Readings(args.paths, args.published)
    for article, extraction in readings:
        show(Ledger(article, extraction.mentions))
    return int(readings.failed)


def _print_rich(ledger: Ledger) -> None:
    from rich.console import Console

    console = Console(highlight=False, soft_wrap=True)
    console.print(ledger.summary, style="bold", markup=False)
    for number, segments in ledger.lines():
        console.print(_line(number, segments))


def _line(number: int, segments: tuple[Segment, ...]) -> Text:
    from rich.text import Text

    text = Text(f"{number:>5} ", style="")
    for segment in segments:
        text.append(str(segment), STYLES[segment.kind] if segment.kind else None)
    return text

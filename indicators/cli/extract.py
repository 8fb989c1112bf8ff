"""`indicators extract`: the figures of articles, one row each."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from indicators.cli.arguments import add_articles
from indicators.cli.articles import Readings

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "extract",
        help="read the figures of articles 提取数据",
        description="Read the figures of articles: one row a claim, or with --all one a number expression. "
        "What cannot be read is reported, and the rest goes on. 从文章提取数据,每条一行。",
    )
    add_articles(parser)
    parser.add_argument(
        "--format", choices=("jsonl", "csv", "parquet"), default="jsonl", help="default: jsonl; parquet needs --output"
    )
    parser.add_argument("--all", action="store_true", help="every number expression, not claims alone 包括非数据的数字")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write here (default: standard output) 输出文件")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Write the rows of each article that can be read."""
    from indicators.table import jsonl_line, rows, write_csv, write_parquet

    if args.format == "parquet" and args.output is None:
        args.usage_error("parquet is no text: say where to write it with --output FILE")
    readings = Readings(args.paths, args.published)
    table = (row for _, extraction in readings for row in rows(extraction) if args.all or row["kind"] == "claim")
    if args.format == "parquet":
        with args.output.open("wb") as binary:
            write_parquet(list(table), binary)
    else:
        with nullcontext(sys.stdout) if args.output is None else _open(args.output) as file:
            if args.format == "csv":
                write_csv(table, file)
            else:
                file.writelines(f"{jsonl_line(row)}\n" for row in table)
    return int(readings.failed)


def _open(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="")

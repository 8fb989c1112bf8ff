"""`indicators extract`: the figures of articles, one row each."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from indicators.cli.arguments import add_articles
from indicators.cli.articles import Readings
from indicators.errors import Problem, ProblemsError

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
    raise NotImplementedError

"""`indicators build`: articles in, tables out."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_root, project

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "build",
        help="read the articles of seeds/ into indicators/data/ 生成数据集",
        description="Read the articles of seeds/ and write claims, mentions and sources to indicators/data/. "
        "读取 seeds/ 的文章,生成数据表。",
    )
    add_root(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Build, and say what was made."""
    from indicators.build import build

    print(build(project(args.root)))
    return 0

"""`indicators figures`: draw every chart."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_root, project

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "figures",
        help="draw the charts of figures/ from the dataset 绘制图表",
        description="Draw every chart from the dataset into figures/, as SVG and PNG, with the manifest of "
        "the claims behind each mark. 由数据集绘制全部图表。",
    )
    add_root(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Draw all, and say how many files there are."""
    from indicators.figures import draw_all

    print(f"figures: {len(draw_all(project(args.root)))} files drawn")
    return 0

"""`indicators validate`: prove the data contract's invariants from the files alone."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_root, project

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "validate",
        help="check the dataset against its articles and codelists 校验数据集",
        description="Check every row of the dataset against its article, the codelists and the data contract, and list "
        "all that is wrong. 逐行核对数据与原文、代码表。",
    )
    add_root(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Validate, and list every problem."""
    from indicators.validate import validate

    problems = validate(project(args.root))
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print("1 problem" if len(problems) == 1 else f"{len(problems)} problems", file=sys.stderr)
        return 1
    print("the dataset is valid")
    return 0

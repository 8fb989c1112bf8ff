"""`indicators notebooks`: execute every notebook."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from indicators.cli.arguments import add_root, project

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "notebooks",
        help="execute notebooks/*.py into .ipynb 执行笔记本",
        description="Make an executed .ipynb beside every notebooks/*.py (py:percent), byte-stable. "
        "由 notebooks/*.py 生成并执行笔记本。",
    )
    add_root(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Execute all, and name those that changed."""
    from indicators.notebooks import execute_all

    changed = execute_all(project(args.root))
    names = ", ".join(path.name for path in changed)
    print(f"notebooks: {len(changed)} changed: {names}" if changed else "notebooks: none changed")
    return 0

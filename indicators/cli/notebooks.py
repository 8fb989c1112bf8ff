"""`indicators notebooks`: execute every notebook."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
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
    parser.add_argument("names", nargs="*", metavar="NOTEBOOK", help="file or number (default: all) 文件名或编号")
    add_root(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Execute the notebooks, telling of each before its turn, and name those that changed."""
    from indicators.notebooks import execute_all, find_sources

    changed = execute_all(find_sources(project(args.root), args.names), _tell)
    names = ", ".join(path.name for path in changed)
    print(f"notebooks: {len(changed)} changed: {names}" if changed else "notebooks: none changed")
    return 0


def _tell(source: Path) -> None:
    print(f"notebooks: executing {source.name}", file=sys.stderr, flush=True)

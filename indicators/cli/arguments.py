"""Arguments that several commands share."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from indicators.errors import IndicatorsError

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_root(parser: argparse.ArgumentParser) -> None:
    """Add `--root`, the project's folder."""
    parser.add_argument(
        "--root", type=Path, default=Path(), metavar="DIR", help="the project's folder (default: this one) 项目目录"
    )


def add_articles(parser: argparse.ArgumentParser) -> None:
    """Add the articles to read and `--published`."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="articles, UTF-8 text 文章文件")
    parser.add_argument(
        "--published",
        type=read_day,
        metavar="DATE",
        help="publication date, ISO (default: read from each article) 发布日期",
    )


def read_day(written: str) -> date:
    """Read an ISO date of the command line.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{written!r} is no date: write it as 2021-05-19") from None


def project(root: Path) -> Path:
    """Check that a folder is the project's.

    Raises:
        IndicatorsError: it has no `seeds` folder.
    """
    if not (root / "seeds").is_dir():
        raise IndicatorsError(
            f"{root.resolve()}: no seeds/ folder here. go to the project's folder, or name it: --root DIR"
        )
    return root

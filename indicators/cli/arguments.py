"""Arguments that several commands share."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from indicators.errors import IndicatorsError

if TYPE_CHECKING:
    from indicators.dataset import Dataset

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


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add `--data`, the figures to work on."""
    parser.add_argument(
        "--data",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="a dataset's folder, or articles to read (default: the packaged dataset) 数据集目录或文章",
    )


def add_lang(parser: argparse.ArgumentParser) -> None:
    """Add `--lang`, the language of what is printed."""
    parser.add_argument("--lang", choices=("zh", "en"), default="zh", help="language: zh (default) or en 语言")


def read_data(args: argparse.Namespace) -> Dataset:
    """Load the dataset that `--data` names, or read the articles.

    Raises:
        IndicatorsError: there is no dataset, or an article cannot be read.
    """
    from indicators.dataset import load
    from indicators.readings import extract_all

    if args.data is None:
        return load()
    (first, *more) = args.data
    is_dataset = not more and (first.name == "claims.csv" or (first / "claims.csv").is_file())
    return load(first) if is_dataset else extract_all(args.data)


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

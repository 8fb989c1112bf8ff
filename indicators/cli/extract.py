"""`indicators extract`: the figures of articles, one row each, or why each says what it says."""

from __future__ import annotations

import argparse
import sys
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from indicators.cli.arguments import add_articles
from indicators.cli.articles import Readings

if TYPE_CHECKING:
    from indicators.cli.arguments import Subparsers
    from indicators.explain import Explanation

_STYLES = {"figure": "bold reverse green", "words": "bold yellow", "": ""}


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
    parser.add_argument(
        "--explain", action="store_true", help="which words and rule told each field 说明每个字段的依据"
    )
    parser.add_argument("--claim", metavar="ID", help="with --explain: this claim alone 只说明这一条")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Write the rows of each article that can be read, or the explanation of its claims."""
    if args.explain or args.claim:
        return _explain(args)
    from indicators.table import jsonl_line, rows, write_csv, write_parquet

    if args.format == "parquet" and args.output is None:
        args.usage_error("parquet is no text: say where to write it with --output FILE")
    readings = Readings(args.paths, args.published)
    table = (row for _, extraction in readings for row in rows(extraction) if args.all or row["kind"] == "claim")
    if args.format == "parquet":
        with args.output.open("wb") as binary:
            write_parquet(list(table), binary)
    else:
        with _output(args.output) as file:
            if args.format == "csv":
                write_csv(table, file)
            else:
                file.writelines(f"{jsonl_line(row)}\n" for row in table)
    return int(readings.failed)


def _explain(args: argparse.Namespace) -> int:
    from indicators.explain import explain
    from indicators.near import unknown

    if not args.explain:
        args.usage_error("--claim names what to explain: add --explain")
    if args.all or args.format != "jsonl":
        args.usage_error("--explain prints text for people about claims: leave out --all and --format")
    readings = Readings(args.paths, args.published)
    ids: list[str] = []
    with _output(args.output) as file:
        show = _print_rich if file.isatty() else partial(print, file=file)
        for article, extraction in readings:
            for explanation in explain(article, extraction):
                ids.append(explanation.claim_id)
                if args.claim in (None, explanation.claim_id):
                    show(explanation)
    if args.claim and args.claim not in ids:
        raise unknown("claim", args.claim, ids)
    return int(readings.failed)


def _print_rich(explanation: Explanation) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    console.print(explanation.head, style="bold", markup=False)
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for line in explanation.lines:
        table.add_row(str(line.number), Text.assemble(*((piece, _STYLES[part]) for piece, part in line.pieces)))
    for step in explanation.steps:
        text = Text(f"{step.value}\n", "green")
        for words in step.words:
            text.append(words.text, "yellow").append(f" {words.line}:{words.column}  ", "dim")
        text.append(step.rule, "cyan").append(f"  {step.sentence}" if step.sentence else "", "dim")
        table.add_row(step.field, text)
    console.print(table)
    console.print()


def _output(path: Path | None) -> AbstractContextManager[TextIO]:
    return nullcontext(sys.stdout) if path is None else path.open("w", encoding="utf-8", newline="")

"""The shell: `indicators COMMAND`. Each command is a module with `register` and `run`."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from indicators import __version__
from indicators.cli import build, check, cite, compare, derive, extract, figures, ledger, notebooks, plot, validate
from indicators.errors import IndicatorsError

COMMANDS = (build, validate, extract, ledger, cite, compare, derive, check, plot, figures, notebooks)

PROBLEMS, USAGE = 1, 2
INTERRUPTED, PIPE_CLOSED = 130, 141  # what a shell reports for SIGINT and SIGPIPE


class _Formatter(argparse.HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, indent_increment=1, max_help_position=32)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, and whose help puts every option and its meaning on one."""

    def __init__(self, **options: Any) -> None:  # argparse names its options in many ways
        super().__init__(**{"formatter_class": _Formatter, "allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line, and where help is; exit with 2."""
        self.exit(USAGE, f"{self.prog}: {message}. see: {self.prog} --help\n")


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of all commands."""
    parser = Parser(
        prog="indicators",
        description="Reads Chinese economic news into a tidy, unit-aware dataset whose figures cite their source. "
        "把中文经济新闻读成带单位、可逐字溯源的数据集。",
    )
    parser.add_argument("--version", action="version", version=f"indicators {__version__}")
    subparsers = parser.add_subparsers(title="commands 命令", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.register(subparsers)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments after the program's name; those of this process if None.

    Returns:
        0 when all is well, 1 for problems (each on a line of standard error), 130 after Ctrl-C, 141 for a closed pipe.

    Raises:
        SystemExit: after `--help` and `--version` (0) and for wrong usage (2).
    """
    _write_utf8()
    try:
        args = build_parser().parse_args(argv)
        code: int = args.run(args)
        sys.stdout.flush()
    except IndicatorsError as error:
        print(error, file=sys.stderr)
        return PROBLEMS
    except BrokenPipeError:
        # Python flushes at its end too: let that go nowhere, or it would complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except OSError as error:  # a full disk, a folder that may not be written
        print(f"{error.filename or 'the output'}: {error.strerror}", file=sys.stderr)
        return PROBLEMS
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _write_utf8() -> None:
    # Data are UTF-8 with LF whatever the locale; a file name that is no text still prints.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")

"""`docs/commands.md` names every command and option, and shows what its examples really print.

Run as a program, this file writes the examples' outputs into the page anew.
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns
from tempfile import TemporaryDirectory

import pytest

from indicators.cli import build_parser

ROOT = Path(__file__).resolve().parents[2]
PATH = ROOT / "docs" / "commands.md"
PAGE = PATH.read_text(encoding="utf-8")
EXAMPLE = re.compile(r"^```console\n\$ (?P<command>.+)\n(?P<output>(?:.*\n)*?)```$", re.MULTILINE)


def commands() -> dict[str, argparse.ArgumentParser]:
    (subparsers,) = (a for a in build_parser()._actions if isinstance(a, argparse._SubParsersAction))
    return dict(subparsers.choices)


def section(command: str) -> str:
    found = re.search(rf"^## `indicators {command}`\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/commands.md has no section `indicators {command}`"
    return found[1]


@pytest.mark.parametrize("command", commands())
def test_every_command_and_option_is_documented(command: str) -> None:
    text = section(command)
    assert f"```console\n$ indicators {command}" in text, "an example is missing"
    options = [option for action in commands()[command]._actions for option in action.option_strings]
    assert [option for option in options if option.startswith("--") and f"`{option}" not in text] == ["--help"]


def test_every_documented_option_exists() -> None:
    for command, parser in commands().items():
        documented = set(re.findall(r"^\| `(--[a-z-]+)", section(command), re.MULTILINE))
        assert documented <= set(parser._option_string_actions)


def copy_project(target: Path) -> None:
    for folder in ("seeds", "indicators", "figures", "notebooks"):
        copytree(ROOT / folder, target / folder, ignore=ignore_patterns("__pycache__", ".ipynb_checkpoints"))


def printed(command: str, project: Path) -> str:
    script = f'indicators() {{ "{sys.executable}" -m indicators "$@"; }}\n{command} 2>&1'
    environment = {**os.environ, "PYTHONPATH": str(project)}
    done = subprocess.run(
        ["sh", "-c", script], cwd=project, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    return done.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("project")
    copy_project(copy)
    return copy


@pytest.mark.parametrize(("command", "output"), EXAMPLE.findall(PAGE))
def test_examples_print_what_the_page_shows(command: str, output: str, project: Path) -> None:
    assert printed(command, project) == output


def refresh() -> None:
    with TemporaryDirectory() as folder:
        copy_project(Path(folder))
        page = EXAMPLE.sub(lambda m: f"```console\n$ {m['command']}\n{printed(m['command'], Path(folder))}```", PAGE)
    PATH.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    refresh()

import json
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

import indicators
from indicators.cli import COMMANDS, main

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("ahocorasick_rs", "matplotlib", "numpy", "pandas", "pint", "pyarrow", "rich")


def shell(*arguments: str, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *options, "-m", "indicators", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    text = capsys.readouterr().out
    names = [command.__name__.rpartition(".")[2] for command in COMMANDS]
    modules = {path.stem for path in (ROOT / "indicators" / "cli").glob("*.py")}
    assert sorted(names) == sorted(modules - {"__init__", "arguments", "articles"})
    assert all(f"\n  {name} " in text for name in names)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"indicators {indicators.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "indicators: the following arguments are required: COMMAND. see: indicators --help\n"),
        (
            ["extract"],
            "indicators extract: the following arguments are required: PATH. see: indicators extract --help\n",
        ),
        (
            ["extract", "a.txt", "--published", "gestern"],
            (
                "indicators extract: argument --published: 'gestern' is no date: write it as 2021-05-19. "
                "see: indicators extract --help\n"
            ),
        ),
    ],
)
def test_wrong_usage_is_one_line_and_2(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err == message


@pytest.mark.parametrize("command", ["build", "validate", "figures", "notebooks"])
def test_outside_a_project_the_way_in_is_named(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--root", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"{tmp_path}: no seeds/ folder here.")
    assert error.count("\n") == 1


def test_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("indicators.citation.cite_all", interrupted)
    assert main(["cite", "x"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("arguments", [("--help",), ("--version",)])
def test_help_loads_nothing_heavy_and_is_fast(arguments: tuple[str, ...]) -> None:
    imports = shell(*arguments, options=("-X", "importtime")).stderr
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in imports.splitlines()}
    assert "argparse" in loaded
    assert loaded.isdisjoint(HEAVY)
    assert min(timed(*arguments) for _ in range(3)) < 0.15


def timed(*arguments: str) -> float:
    before = perf_counter()
    shell(*arguments)
    return perf_counter() - before


def test_citations_are_fast_and_need_nothing_heavy() -> None:
    claim_id = next(iter(indicators.load())).claim_id
    imports = shell("cite", claim_id, options=("-X", "importtime"))
    assert imports.returncode == 0
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in imports.stderr.splitlines()}
    assert loaded.isdisjoint(HEAVY)
    assert min(timed("cite", claim_id) for _ in range(3)) < 0.5


def test_cite_prints_text_or_json(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = (row.claim_id for row in list(indicators.load())[:2])
    assert main(["cite", first, second]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == str(indicators.cite(first))
    assert lines[2] == str(indicators.cite(second))
    assert lines[1].startswith("    ")
    assert main(["cite", first, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == indicators.cite(first).as_dict()


def test_an_unknown_id_is_one_line_and_1(capsys: pytest.CaptureFixture[str]) -> None:
    near = next(iter(indicators.load())).claim_id
    assert main(["cite", near[:-1]]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"unknown claim {near[:-1]!r}: did you mean {near}")
    assert captured.err.count("\n") == 1

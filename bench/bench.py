"""Measures the speed of reading, and writes docs/speed.md: `make bench`, some minutes on an idle machine."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
BUILD = ROOT / "build" / "bench"
PAGE = ROOT / "docs" / "speed.md"
MB = 2**20
SIZE = 2 * MB  # of the text that all read
TIMES = (1, 2, 4)

# name → packages that pip installs, and their readers with what they read
PEERS = {
    "recognizers": (
        ("recognizers-text-suite", "emoji<2"),
        {"recognizers": "numbers, percentages, currencies, dimensions", "recognizers_dates": "dates and times"},
    ),
    "jionlp": (("jionlp",), {"jionlp": "money and times"}),
    "quantulum3": (("quantulum3",), {"quantulum3": "quantities (made for English)"}),
}
TITLES = {
    "recognizers": "Recognizers-Text",
    "recognizers_dates": "Recognizers-Text",
    "extraction": "**indicators**, whole extraction",
    "scan": "**indicators**, scan alone",
    "pattern": "a bare compiled pattern",
}
OWN = {
    "pattern": "runs of digits and Chinese numerals, nothing more: the limit",
    "scan": "every number: value, unit, hedge, kind",
    "extraction": "every number, and what, where, when, whose, how certain",
}
INTRO = """# Speed

`make bench` wrote this page; no test compares it, since it says what one machine gave in one run. Each reader ran alone
in a process of its own (peers in environments of their own) over the same text: the articles of `seeds/` and
`tests/corpus/` one after the other, repeated to {size:.0f} MB of UTF-8 (MB: 2^20 bytes). Loading code and models is not
counted; the text itself is in memory. A repeated text flatters whoever keeps what it has seen. Every reader finds other
things, so the count of expressions tells what was done, not who is right.

"""


@dataclass(frozen=True, slots=True)
class Run:
    """What one reader took for one text; `failed` counts articles that raised an error."""

    seconds: float
    mb: float
    found: int
    failed: int
    peak_mb: float


def articles() -> list[str]:
    """The texts of all articles."""
    paths = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests" / "corpus").glob("*.txt"))]
    return [path.read_text(encoding="utf-8") for path in paths]


def write_text(size: int, joined_by: str) -> Path:
    """Write articles into a file until it has a size in bytes; form feeds part articles, line feeds make them one."""
    taken, length = [], 0
    for text in cycle(articles()):
        taken.append(text)
        length += len(text.encode("utf-8"))
        if length >= size:
            break
    path = BUILD / f"{size}_{joined_by.encode().hex()}.txt"
    path.write_text(joined_by.join(taken), encoding="utf-8")
    return path


def environment(name: str, packages: tuple[str, ...]) -> Path | None:
    """Make a peer's environment, unless it is there; None if its packages cannot be installed."""
    folder = BUILD / name
    python = folder / "bin" / "python"
    if not (folder / "made").exists():
        venv.create(folder, clear=True, with_pip=True)
        command = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", *packages]
        if subprocess.run(command, check=False).returncode:
            return None
        (folder / "made").touch()
    return python


def version(python: Path, package: str) -> str:
    """The version of an installed package."""
    program = f"from importlib.metadata import version; print(version({package!r}))"
    done = subprocess.run([python, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def run(python: Path | str, reader: str, text: Path) -> Run | None:
    """Run a reader in a process of its own; None if it cannot run at all."""
    print(f"{reader}: {text.name}", file=sys.stderr)
    done = subprocess.run(
        [str(python), str(BENCH / "readers.py"), reader, str(text)],
        capture_output=True, encoding="utf-8", check=False, env={**os.environ, "PYTHONPATH": ""}, cwd=ROOT,
    )  # fmt: skip
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        return None
    return Run(**json.loads(done.stdout.splitlines()[-1]))


def peers_table(text: Path) -> Iterator[str]:
    """All readers over the same text, our own last."""
    yield "| reader | reads | MB/s | expressions | peak MB |"
    yield "| --- | --- | ---: | ---: | ---: |"
    for name, (packages, readers) in PEERS.items():
        python = environment(name, packages)
        for reader, reads in readers.items():
            title = TITLES.get(reader, reader) + (f" {version(python, packages[0])}" if python else "")
            yield row(title, reads, run(python, reader, text) if python else None)
    for reader, reads in OWN.items():
        yield row(TITLES[reader], reads, run(sys.executable, reader, text))


def row(title: str, reads: str, told: Run | None) -> str:
    """One line of the table, also for what could not be installed or run."""
    if told is None:
        return f"| {title} | {reads} | could not be installed or run here | | |"
    fails = f" ({told.failed} articles failed)" if told.failed else ""
    return f"| {title} | {reads} | {told.mb / told.seconds:.3g}{fails} | {told.found:,} | {told.peak_mb:.0f} |"


def growth_table() -> Iterator[str]:
    """How time and memory grow with the text: many articles, and one long one."""
    heads = [f"{times * SIZE // MB} MB" for times in TIMES]
    yield f"| | {' | '.join(f'{head}: seconds | peak MB' for head in heads)} |"
    yield f"| --- | {' | '.join(['---: | ---:'] * len(heads))} |"
    for what, joined_by in (("articles one after the other", "\f"), ("one long article", "\n")):
        for reader in ("scan", "extraction"):
            runs = [run(sys.executable, reader, write_text(times * SIZE, joined_by)) for times in TIMES]
            cells = [f"{told.seconds:.2f} | {told.peak_mb:.0f}" if told else "failed | " for told in runs]
            yield f"| {TITLES[reader]}, {what} | {' | '.join(cells)} |"


def main() -> None:
    """Measure everything and write the page."""
    BUILD.mkdir(parents=True, exist_ok=True)
    lines = [*peers_table(write_text(SIZE, "\f")), "", "## With the length of the text", "", *growth_table(), ""]
    machine = (
        f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}"
    )
    page = INTRO.format(size=SIZE / MB) + f"{machine}, one core.\n\n" + "\n".join(lines)
    PAGE.write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()

"""A short hash of every line of every article, so that a changed article is known by its lines without an old copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from hashlib import sha256
from pathlib import Path

from indicators.errors import Problem, ProblemsError

_DIGITS = 12  # hexadecimal; names a line, proves nothing: the proof is the SHA-256 of the whole file


def line_hashes(data: bytes) -> list[str]:
    r"""Hash the lines of an article's bytes, split at LF.

    >>> len(line_hashes("一\n二".encode()))
    2
    """
    return [sha256(line).hexdigest()[:_DIGITS] for line in data.split(b"\n")]


def read_line_hashes(path: Path) -> dict[str, list[str]]:
    """Read the hashes by file name, from lines such as `3f2a90b1c4de  000.txt:1`.

    Raises:
        ProblemsError: the file is missing, or a line is not of that form or out of order.
    """
    found: dict[str, list[str]] = {}
    problems = []
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ProblemsError([Problem(path.as_posix(), 0, 0, "no such file", "restore it")]) from None
    for number, line in enumerate(text.splitlines(), 1):
        digest, _, place = line.partition("  ")
        name, _, at = place.rpartition(":")
        hashes = found.setdefault(name, [])
        hashes.append(digest)
        if len(digest) != _DIGITS or at != str(len(hashes)):
            problems.append(Problem(path.as_posix(), number, 0, f"{line!r} is no hash of the next line", "restore it"))
    if problems:
        raise ProblemsError(problems)
    return found


def format_line_hashes(hashes: Mapping[str, Sequence[str]]) -> str:
    """Write the hashes by file name, sorted by it, as `read_line_hashes` reads them."""
    return "".join(
        f"{digest}  {name}:{number}\n" for name in sorted(hashes) for number, digest in enumerate(hashes[name], 1)
    )


def changed_lines(file: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Problem]:
    """Name the lines of a file whose hashes are not the old ones, one problem a run of lines."""
    hint = "restore the article: seeds are kept as published"
    for tag, old_start, old_end, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, here = old_end - old_start, end - start
        if tag == "replace":
            what = "this line is" if here == 1 else f"lines {start + 1} to {end} are"
            yield Problem(file, start + 1, 0, f"{what} not as it was read (other bytes)", hint)
        elif tag == "insert":
            yield Problem(file, start + 1, 0, f"{here} {_lines(here)} added here", hint)
        elif tag == "delete":
            yield Problem(file, min(start + 1, len(new)), 0, f"{gone} {_lines(gone)} gone from here", hint)


def _lines(count: int) -> str:
    return "line was" if count == 1 else "lines were"

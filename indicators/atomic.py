"""Files written whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from indicators.errors import Problem, ProblemsError


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Write files: all under temporary names first, then each renamed, so that a reader never sees half a file.

    Raises:
        ProblemsError: a folder cannot be written; then no file has changed.
    """
    written: list[tuple[Path, Path]] = []
    try:
        for path, data in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary = path.with_name(f".{path.name}.new")
            written.append((temporary, path))
            temporary.write_bytes(data)
        for temporary, path in written:
            temporary.replace(path)
    except OSError as error:
        for temporary, _ in written:
            temporary.unlink(missing_ok=True)
        what = f"cannot be written: {error.strerror}"
        place = str(error.filename or written[-1][1])
        raise ProblemsError([Problem(place, 0, 0, what, "check the folder's permissions and space")]) from None

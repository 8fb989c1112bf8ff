"""An article as it stands on disk: bytes, text and lines, and the errors of reading it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from indicators.errors import IndicatorsError, Problem, ProblemsError


@dataclass(frozen=True)
class Article:
    r"""One article: `source_id`, the decoded `text`, and the `file` it came from ("" for a text given directly).

    >>> Article("demo", "一\n二").lines
    ('一', '二')
    """

    source_id: str
    text: str
    file: str = ""

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines, split at LF only, so that places count as every editor and the data contract count them."""
        return tuple(self.text.split("\n"))

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the article's bytes, in hexadecimal."""
        return sha256(self.text.encode("utf-8")).hexdigest()


def read_article(path: str | Path) -> Article:
    """Read one UTF-8 text file.

    Args:
        path: the file; its stem becomes the `source_id`.

    Returns:
        The article, its text exactly as stored (a byte-order mark and CR stay in the count).

    Raises:
        ProblemsError: the path is missing, a directory, empty, or no UTF-8; the place of the first bad byte is named.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise _problem(path, "no such file", "check the path") from None
    except IsADirectoryError:
        raise _problem(path, "is a directory, not an article", f"name its files, e.g. {path}/*.txt") from None
    except OSError as error:
        raise _problem(path, f"cannot be read: {error.strerror}", "check its permissions") from None
    if not data.strip():
        raise _problem(path, "the file is empty", "remove it or restore its text")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
        what = f"byte 0x{data[error.start]:02x} is not UTF-8"
        raise _problem(path, what, "save the file as UTF-8 (pages in GB18030 are common)", line, column) from None
    return Article(path.stem, text, path.as_posix())


def as_article(text_or_path: str | Path) -> Article:
    """Take an article's text, or the path of its file.

    A `Path`, or a one-line string naming an existing file, is read; any other string is the text itself.

    >>> as_article("2020年,苏州市地区生产总值20170.5亿元。").source_id
    'text'
    """
    if isinstance(text_or_path, Path):
        return read_article(text_or_path)
    if not text_or_path.strip():
        raise IndicatorsError("the text is empty: give an article's text or the path of its file")
    if "\n" not in text_or_path and len(text_or_path) < 1024 and _exists(text_or_path):
        return read_article(text_or_path)
    return Article("text", text_or_path)


def read_articles(paths: list[Path]) -> Iterator[Article | ProblemsError]:
    """Read many files in the order given; one that cannot be read yields its error and the rest goes on."""
    for path in paths:
        try:
            yield read_article(path)
        except ProblemsError as error:
            yield error


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False


def _problem(path: Path, message: str, hint: str, line: int = 0, column: int = 0) -> ProblemsError:
    return ProblemsError([Problem(path.as_posix(), line, column, message, hint)])

"""Citations: a claim's outlet, title, date, file, line and quote, proved against the article as it stands."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from indicators.errors import IndicatorsError, Problem, ProblemsError
from indicators.near import unknown
from indicators.store import Source, data_folder, find_article, read_cells, read_sources, short_place


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a figure stands: 1-based `line` of `file`, code points `start` to `end` (0-based, end exclusive).

    `line_text` is the whole line, None where the dataset is installed without its articles; bibliographic fields are
    "" where they are not known; `sha256` is that of the article's bytes. As in bibliographies, the text has in square
    brackets what the article does not print itself, such as a date that was inferred.
    """

    claim_id: str
    source_id: str
    publisher: str
    title: str
    author: str
    published: date | None
    url: str
    file: str
    line: int
    start: int
    end: int
    quote: str
    line_text: str | None
    sha256: str
    title_known: str = ""
    publisher_known: str = ""
    published_known: str = ""

    @property
    def short(self) -> str:
        """The place in brackets, as captions have it: `[004 L72]`."""
        return short_place(self.source_id, self.line)

    def as_dict(self) -> dict[str, str | int | None]:
        """Give all fields and `short` as plain values, the date in ISO form."""
        published = self.published.isoformat() if self.published else None
        return {**asdict(self), "published": published, "short": self.short}

    def _repr_html_(self) -> str:
        from indicators.showing.citation_html import citation_html

        return citation_html(self)

    @property
    def article(self) -> str:
        """The article: outlet, title and date, as far as they are known."""
        outlet = f"{supplied(self.publisher, self.publisher_known)}：" if self.publisher else ""
        title = supplied(f"《{self.title}》", self.title_known) if self.title else self.source_id
        published = supplied(self.published.isoformat(), self.published_known) if self.published else ""
        return "，".join(filter(None, (f"{outlet}{title}", published)))

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.file}:{self.line}" if self.file else f"line {self.line}"

    def __str__(self) -> str:
        return f"{self.article}，{self.place}，“{self.quote}” {self.short}"


def cite(claim_id: str, path: str | Path | None = None) -> Citation:
    """Cite one claim of a dataset, reading no more than its tables and its article.

    Args:
        claim_id: `<source_id>.L<line>.C<start>`.
        path: the dataset's folder or its `claims.csv`; the packaged dataset if None.

    Raises:
        IndicatorsError: the id is unknown (near ones are named), or the dataset is missing.
        ProblemsError: the article's bytes are not those that were read, or the quote is not at its place.
    """
    return cite_all([claim_id], path)[0]


def cite_all(claim_ids: list[str], path: str | Path | None = None) -> list[Citation]:
    """Cite claims in the order given; raises as `cite` does."""
    folder = data_folder(path)
    sources = read_sources(folder)
    rows = {cells["claim_id"]: cells for _, cells in read_cells(folder / "claims.csv")}
    for claim_id in claim_ids:
        if claim_id not in rows:
            raise unknown_claim(claim_id, rows)
    return [_from_cells(rows[claim_id], sources, folder) for claim_id in claim_ids]


def unknown_claim(claim_id: str, known: Collection[str]) -> IndicatorsError:
    """Make the error for an id that no claim has; claims of the same line come nearest.

    >>> print(unknown_claim("d01.L7.C9", ["d01.L6.C9", "d01.L7.C12"]))
    unknown claim 'd01.L7.C9': did you mean d01.L7.C12?
    """
    line = claim_id.rpartition(".")[0]
    return unknown("claim", claim_id, [other for other in known if other.rpartition(".")[0] == line] or known)


def supplied(text: str, known: str) -> str:
    """Put what the article does not print itself in square brackets, as bibliographies do.

    >>> supplied("2015-08-10", "inferred"), supplied("2021-05-19", "stated")
    ('[2015-08-10]', '2021-05-19')
    """
    return text if known in ("", "stated") else f"[{text}]"


def make_citation(
    claim_id: str, line: int, start: int, end: int, quote: str, source: Source, folder: Path | None
) -> Citation:
    """Cite a place of a source, whose file is looked for from `folder` upwards.

    Raises:
        ProblemsError: the article's bytes are not those that were read, or the quote is not at its place.
    """
    article = find_article(source.file, folder) if source.file else None
    text = None if article is None else _line(article, source, line, start, end, quote)
    return Citation(
        claim_id=claim_id,
        source_id=source.source_id,
        publisher=source.publisher,
        title=source.title,
        author=source.author,
        published=source.published,
        url=source.url,
        file=source.file,
        line=line,
        start=start,
        end=end,
        quote=quote,
        line_text=text,
        sha256=source.sha256,
        title_known=source.title_known,
        publisher_known=source.publisher_known,
        published_known=source.published_known,
    )


def _from_cells(cells: dict[str, str], sources: dict[str, Source], folder: Path) -> Citation:
    if cells["source_id"] not in sources:
        raise unknown("source", cells["source_id"], sources)
    line, start, end = (int(cells[name]) for name in ("line", "start", "end"))
    return make_citation(cells["claim_id"], line, start, end, cells["quote"], sources[cells["source_id"]], folder)


def _line(path: Path, source: Source, line: int, start: int, end: int, quote: str) -> str:
    data = path.read_bytes()
    lines = data.decode("utf-8", errors="replace").split("\n")
    text = lines[line - 1] if line <= len(lines) else ""
    if text[start:end] != quote:
        what = f"the quote {quote!r} is not here"
    elif sha256(data).hexdigest() != source.sha256:
        what = "the article is not the one that was read (another SHA-256)"
    else:
        return text
    raise ProblemsError([Problem(source.file, line, start + 1, what, "restore the file, or run: indicators build")])

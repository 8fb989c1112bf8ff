"""`manifest.json`: which claims each bar, dot and label stands on, with captions, alternative texts and hashes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

from indicators.errors import Problem, ProblemsError
from indicators.figures.marks import Mark
from indicators.figures.picture import Picture
from indicators.figures.style import FONT, VERSION

NAME = "manifest.json"


def write_manifest(entries: Mapping[str, object]) -> str:
    """Write the manifest of some charts' entries by their names, with what the bytes depend on."""
    told = {"matplotlib": VERSION, "font_sha256": _hash(FONT.read_bytes()), "figures": entries}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def read_entries(folder: Path) -> dict[str, Any]:
    """Read the entries of a folder's manifest by their names; none where there is no manifest.

    Raises:
        ProblemsError: there is one, and it cannot be read.
    """
    path = folder / NAME
    if not path.is_file():
        return {}
    try:
        return dict(json.loads(path.read_text(encoding="utf-8"))["figures"])
    except (ValueError, KeyError, TypeError):
        raise ProblemsError(
            [Problem(path.as_posix(), 0, 0, "this is no manifest of figures", "move it away, or save elsewhere")]
        ) from None


def entry(pictures: Iterable[tuple[Picture, Mapping[str, bytes]]]) -> dict[str, object]:
    """Make the entry of one chart from its pictures, each with its files by name."""
    return {picture.language: _picture(picture, files) for picture, files in pictures}


def _picture(picture: Picture, files: Mapping[str, bytes]) -> dict[str, object]:
    return {
        "files": {name: _hash(content) for name, content in files.items()},
        "title": picture.title,
        "caption": picture.caption,
        "alt": picture.alt,
        "marks": [_mark(mark) for mark in picture.marks],
    }


def _mark(mark: Mark) -> dict[str, object]:
    told: dict[str, object] = {"id": mark.id, "kind": mark.shape, "panel": mark.panel, "row": mark.row}
    if mark.reach is None:
        told["text"] = mark.text
    else:
        told |= {"value": _text(mark.value), "unit_measure": mark.unit_measure, "bound": mark.reach.bound}
        told |= {"position": _text(mark.reach.at), "low": _text(mark.reach.low), "high": _text(mark.reach.high)}
        if mark.start:
            told["start"] = _text(mark.start)
        told |= {"axis_unit": mark.axis_unit, "hatched": mark.hatched, "crossed": mark.crossed}
    return told | {"claim_ids": list(mark.claim_ids)}


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()

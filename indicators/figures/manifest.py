"""`manifest.json`: which claims each bar, dot and label stands on, with captions, alternative texts and hashes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256

from indicators.figures.marks import Mark
from indicators.figures.spec import Language


@dataclass(frozen=True, slots=True)
class Variant:
    """A figure drawn in one language: its words, its marks and its files by name."""

    figure: str
    language: Language
    title: str
    caption: str
    alt: str
    marks: tuple[Mark, ...]
    files: dict[str, bytes]


def manifest(variants: Sequence[Variant], font: bytes, matplotlib: str) -> str:
    """Write the manifest.

    Args:
        variants: in the order drawn.
        font: the font file, for its hash.
        matplotlib: the minor version, on which the bytes depend.
    """
    figures: dict[str, dict[str, object]] = {}
    for variant in variants:
        figures.setdefault(variant.figure, {})[variant.language] = _variant(variant)
    told = {"matplotlib": matplotlib, "font_sha256": _hash(font), "figures": figures}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _variant(variant: Variant) -> dict[str, object]:
    return {
        "files": {name: _hash(content) for name, content in variant.files.items()},
        "title": variant.title,
        "caption": variant.caption,
        "alt": variant.alt,
        "marks": [_mark(mark) for mark in variant.marks],
    }


def _mark(mark: Mark) -> dict[str, object]:
    told: dict[str, object] = {"id": mark.id, "kind": mark.shape, "panel": mark.panel, "row": mark.row}
    if mark.position is None:
        told["text"] = mark.text
    else:
        told |= {"value": _text(mark.value), "unit_measure": mark.unit_measure}
        told |= {"position": _text(mark.position), "axis_unit": mark.axis_unit, "hatched": mark.hatched}
    return told | {"claim_ids": list(mark.claim_ids)}


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()

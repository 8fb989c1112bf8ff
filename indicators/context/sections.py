"""What a heading says of its section: a review, goals or work to be done."""

from __future__ import annotations

from indicators.context.cues import cue
from indicators.model import ClaimStatus


def section_status(heading: str) -> ClaimStatus | None:
    """What a heading says of the section under it, None where it says nothing.

    >>> section_status("二、2024年主要预期目标")
    'target'
    """
    if cue("status", "section_actual").search(heading):
        return "actual"
    if cue("status", "section_target").search(heading):
        return "target"
    return "planned" if cue("status", "section_planned").search(heading) else None

"""Who came to an event that an article reports."""

from __future__ import annotations

import re

from indicators.context.cues import patterns
from indicators.context.passage import Figure

PERSONS = frozenset({"person", "person-time"})
_GUESTS = re.compile("[余多]?[名位]?(?:[一-龥、]{0,12}(?:嘉宾|代表|专家|学者|客商|企业家|人士|院士|来宾))?")


def who_came(figure: Figure) -> bool:
    """专家学者300余人到场; 300余名嘉宾代表参加仪式."""
    if figure.amount.unit not in PERSONS and figure.amount.counter not in ("名", "位"):
        return False
    guests = _GUESTS.match(figure.tail)
    return bool(patterns("events")["present"].match(figure.tail, guests.end() if guests else 0))


def event_named(figure: Figure) -> str | None:
    """The event whose guests a figure counts: 首批项目签约仪式在天元区举行,300余人到场."""
    found = patterns("events")["name"].search(figure.before) if who_came(figure) else None
    return found[1].strip("“”") if found else None

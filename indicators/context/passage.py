"""What the resolving rules look at: a figure in its clause and its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from indicators.lexicon import Token
from indicators.model import Amount, Mention

_END = re.compile(r"[。!！?？]+[”\"]?")
_BREAK = re.compile("[,，;；:：。!！?？]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a folded line: its bounds, its mentions and the codelists' words in it."""

    folded: str
    start: int
    end: int
    mentions: tuple[Mention, ...]
    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        """The folded text of the sentence."""
        return self.folded[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Figure:
    """One claim mention in its sentence, with the stretches of text that the rules read.

    `clause` begins after the last comma or stop; `lead` is the text from the figure before it (or the clause's
    start) to the figure; `tail` what follows up to the next stop; all folded.
    """

    mention: Mention
    sentence: Sentence
    clause_start: int
    lead: str
    tail: str
    group: int = 1
    place_in_group: int = 0
    listed: bool = False

    @property
    def amount(self) -> Amount:
        """The amount of the figure's mention."""
        if self.mention.amount is None:
            raise ValueError(f"{self.mention.quote} has no amount")
        return self.mention.amount

    @property
    def clause(self) -> str:
        """The clause's text before the figure."""
        return self.sentence.folded[self.clause_start : self.mention.start]

    @property
    def before(self) -> str:
        """The sentence's text before the figure."""
        return self.sentence.folded[self.sentence.start : self.mention.start]


def sentences(folded: str, tokens: list[Token], mentions: list[Mention]) -> list[Sentence]:
    """Cut a line at full stops; each sentence with its mentions and words."""
    bounds, start = [], 0
    for stop in _END.finditer(folded):
        bounds.append((start, stop.end()))
        start = stop.end()
    if start < len(folded):
        bounds.append((start, len(folded)))
    return [
        Sentence(
            folded,
            first,
            last,
            tuple(m for m in mentions if first <= m.start < last),
            tuple(t for t in tokens if first <= t.start < last),
        )
        for first, last in bounds
        if folded[first:last].strip()
    ]


def figures(sentence: Sentence) -> list[Figure]:
    """The figures of a sentence in order, lists of like figures (X元和Y元) marked with their place in the list."""
    candidates = [m for m in sentence.mentions if m.amount is not None and m.kind in ("claim", "duration")]
    groups = _groups(sentence, [m for m in candidates if m.kind == "claim"])
    made = []
    for mention in candidates:
        clause_start = _clause_start(sentence, mention.start)
        others = [m.end for m in sentence.mentions if m.end <= mention.start and m.kind == "claim"]
        lead_start = max([clause_start, *others])
        size, place = groups.get(mention.start, (1, 0))
        tail = _tail(sentence, mention.end)
        listed = "分别" in sentence.folded[clause_start : mention.start] or size > 1
        made.append(
            Figure(mention, sentence, clause_start, sentence.folded[lead_start : mention.start], tail, size, place, listed)
        )
    return made


def _clause_start(sentence: Sentence, position: int) -> int:
    start = sentence.start
    depth = 0
    for i in range(position - 1, sentence.start - 1, -1):
        char = sentence.folded[i]
        if char == ")":
            depth += 1
        elif char == "(":
            if depth == 0:
                return i + 1
            depth -= 1
        elif depth == 0 and _BREAK.match(char) and not _inside_number(sentence.folded, i):
            return i + 1
    return start


def _inside_number(folded: str, i: int) -> bool:
    return folded[i] in ",:" and folded[i - 1 : i].isdigit() and folded[i + 1 : i + 2].isdigit()


def _tail(sentence: Sentence, end: int) -> str:
    stop = re.compile("[,，;；:：。!！?？、)(（）]").search(sentence.folded, end, sentence.end)
    return sentence.folded[end : stop.start() if stop else sentence.end]


def _groups(sentence: Sentence, claims: list[Mention]) -> dict[int, tuple[int, int]]:
    """Runs of figures of one unit joined by 和, 、, 与 or 及."""
    result: dict[int, tuple[int, int]] = {}
    run: list[Mention] = []
    for mention in [*claims, None]:
        if run and mention and _joined(sentence, run[-1], mention):
            run.append(mention)
            continue
        if len(run) > 1:
            result |= {m.start: (len(run), i) for i, m in enumerate(run)}
        run = [mention] if mention else []
    return result


def _joined(sentence: Sentence, first: Mention, second: Mention) -> bool:
    gap = sentence.folded[first.end : second.start]
    same = first.amount and second.amount and first.amount.unit == second.amount.unit and first.amount.counter == second.amount.counter
    parts = first.form == "part" and second.form == "part" and gap in (":", "∶")
    return parts or bool(same and re.fullmatch(r" ?[和、与及] ?", gap))


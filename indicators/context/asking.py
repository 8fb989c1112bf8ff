"""Asks rules in order, the first that knows wins; who wants to know why may listen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from indicators.context.needs import open_rules
from indicators.context.passage import Figure, Sentence
from indicators.model import Claim, Mention

if TYPE_CHECKING:
    from indicators.context.state import Surroundings
    from indicators.context.tables.cells import Cell


class Listener(Protocol):
    """Who wants to know why."""

    def sentence(self, read: Sentence, near: Surroundings) -> None:
        """Hear that a sentence is read, and which places and periods it names."""

    def told(self, name: str, mention: Mention, rule: Callable[..., Any], asked: tuple[Any, ...]) -> None:
        """Hear that a rule told a field of a figure, and what it was asked."""

    def cells(self, claim: Claim, cells: Mapping[str, Sequence[Cell]]) -> None:
        """Hear that a claim is made from a table, and which cells the names in its trace mean."""


class Question(Protocol):
    """What a rule looks at: at least the figure that is asked about."""

    @property
    def figure(self) -> Figure:
        """The figure in its sentence."""
        ...


Q = TypeVar("Q", bound=Question)
A = TypeVar("A")
_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


def first(field: str, rules: tuple[Callable[[Q], A | None], ...], asked: Q) -> tuple[A, str]:
    """The answer of the first rule that knows, and the rule's name.

    Args:
        field: the field that the rules tell.
        rules: the rules in their order; the last one always answers.
        asked: what they look at.

    Raises:
        LookupError: no rule knows.
    """
    sentence = asked.figure.sentence
    for rule in sentence.noted.get(id(rules)) or open_rules(rules, sentence):
        if (told := rule(asked)) is not None:
            if listener := _listener.get():
                listener.told(field, asked.figure.mention, rule, (asked,))
            return told, rule.__name__
    raise LookupError(f"no rule tells the {field} of {asked.figure.mention.quote}")


def tell(field: str, figure: Figure, rule: Callable[..., Any], *asked: Any) -> None:
    """Let who listens know which rule told a field, and what it was asked.

    Args:
        field: the field.
        figure: the figure it is a field of.
        rule: the rule that told it; it tells the same when asked the same again.
        asked: what it was asked.
    """
    if listener := _listener.get():
        listener.told(field, figure.mention, rule, asked)


def begin(sentence: Sentence, near: Surroundings) -> None:
    """Let who listens know that a sentence is read."""
    if listener := _listener.get():
        listener.sentence(sentence, near)


def point(claim: Claim, cells: Callable[[], Mapping[str, Sequence[Cell]]]) -> None:
    """Let who listens know from which cells of a table a claim is made.

    Args:
        claim: the claim; its trace names where each field is from.
        cells: gives the cells that these names mean.
    """
    if listener := _listener.get():
        listener.cells(claim, cells())


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Let a listener know of every rule that tells a field while this context is open."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)

"""Caveats of several figures, each said once: what holds of many pairs becomes one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from indicators.caveats import Caveat
from indicators.comparison.wording import LANGS, rules, say

Names = tuple[str, ...]  # as they stand in Chinese
Groups = list[Names]


def merged(caveats: Iterable[Caveat]) -> tuple[Caveat, ...]:
    """Make one caveat of those of a code that differ only in the figures that they name, in the order of the first."""
    alike: dict[object, list[Caveat]] = {}
    known = tuple(caveats)
    for caveat in known:
        rest = {lang: {k: v for k, v in words.items() if k not in ("a", "b")} for lang, words in caveat.words.items()}
        key = (caveat.code, "b" in caveat.words.get("zh", {}), repr(rest))
        alike.setdefault(key, []).append(caveat)
    return tuple(chain.from_iterable(_one_of(found, known) for found in alike.values()))


def _one_of(found: Sequence[Caveat], known: Sequence[Caveat]) -> list[Caveat]:
    words = [caveat.words.get("zh", {}) for caveat in found]
    if "a" not in words[0]:
        return [_joined(found, {})]
    if "b" not in words[0]:
        names = tuple(dict.fromkeys(each["a"] for each in words))
        return [_joined(found, {"a": [names]})]
    code, pairs = found[0].code, _pairs(found)
    also = _pairs([caveat for caveat in known if caveat.code in rules()["apart"].get(code, ())])
    groups = _classes(pairs, also) if code in rules()["mutual"] else None
    if groups:
        return [_joined(found, {"a": groups[:1], "b": groups[1:]})]
    return [
        _joined([c for c in found if (c.words["zh"]["a"], c.words["zh"]["b"]) in held], {"a": [ones], "b": [others]})
        for ones, others, held in _blocks(pairs)
    ]


def _pairs(caveats: Iterable[Caveat]) -> list[tuple[str, str]]:
    return list(dict.fromkeys((caveat.words["zh"]["a"], caveat.words["zh"]["b"]) for caveat in caveats))


def _classes(pairs: Sequence[tuple[str, str]], also: Sequence[tuple[str, str]] = ()) -> Groups | None:
    """Part names into groups, each apart from all others and together in itself; None where they do not part so."""
    apart = {frozenset(pair) for pair in (*pairs, *also)}
    names = tuple(dict.fromkeys(chain.from_iterable(pairs)))
    groups = list(
        dict.fromkeys(tuple(other for other in names if frozenset((name, other)) not in apart) for name in names)
    )
    return groups if sum(map(len, groups)) == len(names) and len(groups) > 1 else None


def _blocks(pairs: Sequence[tuple[str, str]]) -> list[tuple[Names, Names, set[tuple[str, str]]]]:
    """Put together who stands on one side against the same others: 福州、厦门 are parts of 福建."""
    ones_of: dict[str, list[str]] = {}
    for one, other in pairs:
        ones_of.setdefault(other, []).append(one)
    others_of: dict[Names, list[str]] = {}
    for other, ones in ones_of.items():
        others_of.setdefault(tuple(ones), []).append(other)
    return [
        (ones, tuple(others), {(one, other) for one in ones for other in others}) for ones, others in others_of.items()
    ]


def _joined(found: Sequence[Caveat], groups: Mapping[str, Groups]) -> Caveat:
    """Make one caveat that names the groups: within one by commas, between two by an and."""
    ids = tuple(dict.fromkeys(chain.from_iterable(caveat.claim_ids for caveat in found)))
    in_lang = {lang: _glossary(found, lang) for lang in LANGS}
    words: dict[str, dict[str, str]] = {lang: dict(found[0].words.get(lang, {})) for lang in LANGS}
    for lang in LANGS:
        for place, parts in groups.items():
            within = (say("title", "comma", lang).join(in_lang[lang][name] for name in names) for names in parts)
            words[lang][place] = say("title", "and", lang).join(within)
    return Caveat(found[0].code, ids, words)


def _glossary(found: Sequence[Caveat], lang: str) -> dict[str, str]:
    """Give what each Chinese name is in a language."""
    return {
        caveat.words["zh"][place]: caveat.words[lang][place]
        for caveat in found
        for place in ("a", "b")
        if place in caveat.words.get("zh", {})
    }

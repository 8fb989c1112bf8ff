"""What the checks find in the seed articles; each was reckoned by hand."""

from indicators.dataset import Dataset

GUANGZHOU, SUZHOU = "003_effc0d47f671894f", "004_1900faf847d9a6f1"


def test_findings(seeds: Dataset) -> None:
    assert [(each.rule, each.verdict, each.claim_ids) for each in seeds.check()] == [
        ("parts_sum", "confirmed", tuple(f"{GUANGZHOU}.L17.C{at}" for at in (78, 108, 133, 159))),
        ("growth_among_parts", "confirmed", tuple(f"{GUANGZHOU}.L17.C{at}" for at in (93, 121, 147, 174))),
        ("growth_weighted", "confirmed", tuple(f"{GUANGZHOU}.L17.C{at}" for at in (93, 121, 108, 147, 133, 174, 159))),
        ("ratio_to_place", "confirmed", tuple(f"{SUZHOU}.L72.C{at}" for at in (86, 63, 37))),
        ("gap_to_place", "undecidable", tuple(f"{SUZHOU}.L78.C{at}" for at in (130, 21, 117))),
    ]


def test_less_than_half_of_suzhou(seeds: Dataset) -> None:
    (finding,) = seeds.check(["ratio_to_place"])
    assert "4361.56 ÷ 9385.6 = 0.465，与文中“不足苏州一半”相符" in finding.text["zh"]
    assert finding.follows.within(finding.stated)


def test_the_gap_of_a_trillion_is_only_a_bound_against_a_target(seeds: Dataset) -> None:
    (finding,) = seeds.check(["gap_to_place"])
    assert "34823.9 − ≥20000 = 至多14823.9亿元" in finding.text["zh"]
    assert finding.follows.low is None
    assert {"status_differs", "one_sided"} <= set(finding.caveat_codes)

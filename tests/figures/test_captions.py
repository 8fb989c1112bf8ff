from dataclasses import replace

from indicators.dataset import Dataset
from indicators.figures.captions import notes
from indicators.figures.plan import Composition, Plan


def test_a_note_on_how_a_figure_is_told_is_about_the_one_drawn(seeds: Dataset) -> None:
    (row,) = seeds.select(indicator="gdp", measure="level")
    twin = replace(row, claim_id=row.claim_id + "9", line=row.line + 1)
    other = replace(twin, obs_status="P", quote="25019.1亿元")
    drawn = Plan("x", {}, {}, (Composition({}, (row, other), ()),))
    assert not [note for note in notes(drawn, "zh") if "初步数" in note]
    first = replace(row, obs_status="P")
    both = Plan("x", {}, {}, (Composition({}, (first, replace(twin, obs_status="P"), row), ()),))
    (said,) = [note for note in notes(both, "zh") if "初步数" in note]
    assert said.endswith(f"{first.short} {twin.short}")


def test_places_that_a_caveat_names_itself_are_not_named_again(seeds: Dataset) -> None:
    (row,) = seeds.select(indicator="gdp", measure="level")
    off = replace(row, claim_id=f"{row.source_id}.L{row.line}.C800", value=row.value * 2, obs_value=row.obs_value * 2)
    data = seeds.keep([row, off])
    caption = data.plot.timeline("gdp", "广州").caption()
    assert caption.count("不一致") == 1
    assert f"{row.short}。{row.short}" not in caption

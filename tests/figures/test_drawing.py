import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from indicators.errors import IndicatorsError, ProblemsError
from indicators.figures import draw_all
from indicators.figures.drawing import draw_files
from indicators.figures.spec import read_figures

from .conftest import GOLD, ROOT, Cells

Changed = Callable[[Callable[[Cells], Cells | None]], Path]


def test_every_figure_in_both_languages_as_svg_and_png(drawn: dict[str, bytes]) -> None:
    names = {
        f"{f.id}.{language}.{kind}" for f in read_figures() for language in ("zh", "en") for kind in ("svg", "png")
    }
    assert set(drawn) == names | {"manifest.json"}
    assert all(drawn[name].startswith(b"\x89PNG" if name.endswith("png") else b"<?xml") for name in names)


def test_the_same_bytes_in_another_process(drawn: dict[str, bytes], project: Path) -> None:
    code = "import pathlib, sys, indicators.figures as f; f.draw_all(*map(pathlib.Path, sys.argv[1:]))"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Shanghai", "LC_ALL": "C"}
    subprocess.run([sys.executable, "-c", code, project, GOLD], env=environment, cwd=ROOT, check=True, timeout=60)
    assert {path.name: path.read_bytes() for path in (project / "figures").iterdir()} == drawn


def test_files_written_are_named_and_sorted(project: Path) -> None:
    written = draw_all(project, GOLD)
    assert written == sorted((project / "figures").iterdir())


def test_svg_holds_no_date_no_host_font_and_no_carriage_return(drawn: dict[str, bytes]) -> None:
    for name, content in drawn.items():
        if name.endswith("svg"):
            text = content.decode()
            assert "dc:date" not in text
            assert "font-family" not in text
            assert "\r" not in text


def test_a_changed_value_changes_picture_and_manifest(drawn: dict[str, bytes], changed: Changed) -> None:
    def change(row: Cells) -> Cells:
        if row["quote"] == "9385.6亿元":
            row |= {"obs_value": "8385.6", "value": "838560000000"}
        return row

    again = draw_files(ROOT, changed(change))
    different = {name for name in drawn if drawn[name] != again[name]}
    figure = "suzhou_qingdao_2020_value_added_secondary"
    assert different == {"manifest.json", *(f"{figure}.{rest}" for rest in ("zh.svg", "zh.png", "en.svg", "en.png"))}
    zh = json.loads(again["manifest.json"])["figures"][figure]["zh"]
    assert next(mark["text"] for mark in zh["marks"] if "text" in mark) == "8385.6亿元"
    assert "8385.6亿元" in zh["alt"]


def test_all_missing_rows_are_told_at_once_and_nothing_is_written(project: Path, changed: Changed) -> None:
    claims = changed(lambda row: None if row["ref_area"] == "370200" or row["quote"] == "182.10亿元" else row)
    with pytest.raises(ProblemsError) as error:
        draw_all(project, claims)
    told = str(error.value)
    assert len(error.value.problems) == 7
    assert "indicator=high_tech_enterprises, measure=change, ref_area=370200, time_period=2020" in told
    assert "indicator=value_added_primary" in told
    assert "claim_status=target" in told
    assert not (project / "figures").exists()


def test_claims_that_differ_are_refused_and_those_that_agree_are_all_cited(changed: Changed) -> None:
    def differ(row: Cells) -> Cells:
        return row | {"ref_area": "320500"} if row["quote"] == "4396家" else row

    with pytest.raises(ProblemsError, match=r"these differ: 004_\w+\.L81\.C49, 004_\w+\.L81\.C70"):
        draw_files(ROOT, changed(differ))

    def agree(row: Cells) -> Cells:
        same = {
            "ref_area": "320500",
            "obs_value": "2720",
            "value": "2720",
            "subject": "",
            "indicator": "high_tech_enterprises",
        }
        return row | same | {"measure": "change", "time_period": "2020"} if row["quote"] == "2000家" else row

    files = draw_files(ROOT, changed(agree))
    marks = json.loads(files["manifest.json"])["figures"]["suzhou_qingdao_2020_high_tech_enterprises"]["en"]["marks"]
    cited = next(mark["claim_ids"] for mark in marks if mark.get("value") == "2720")
    assert [claim_id[:7] for claim_id in cited] == ["003_eff", "004_190"]


def test_an_article_that_does_not_say_so_is_told_with_its_place(project: Path) -> None:
    article = project / "seeds" / "004_1900faf847d9a6f1.txt"
    article.write_bytes(article.read_bytes().replace("9385.6亿元".encode(), "9385.7亿元".encode()))
    with pytest.raises(ProblemsError, match=re.escape("seeds/004_1900faf847d9a6f1.txt:72:38: ")):
        draw_all(project, GOLD)


def test_a_missing_article_a_missing_table_and_an_unlisted_source_are_told(project: Path, changed: Changed) -> None:
    with pytest.raises(IndicatorsError, match=r"claims\.csv: no such file"):
        draw_all(project)
    (project / "seeds" / "003_effc0d47f671894f.txt").unlink()
    with pytest.raises(ProblemsError) as error:
        draw_all(project, GOLD)
    assert len(error.value.problems) == 8

    def rename(row: Cells) -> Cells:
        return row | {"source_id": row["source_id"].replace("003_", "009_")}

    with pytest.raises(ProblemsError, match="no source 009_effc0d47f671894f"):
        draw_files(ROOT, changed(rename))


def test_a_bound_above_makes_an_open_bar_a_range(changed: Changed) -> None:
    def bounded(row: Cells) -> Cells:
        if row["quote"] == "超过2万亿元":
            row |= {"upper": "3000000000000"}
        return row

    files = draw_files(ROOT, changed(bounded))
    marks = json.loads(files["manifest.json"])["figures"]["suzhou_qingdao_2020_industrial_output"]["zh"]["marks"]
    drawn = next(mark for mark in marks if mark.get("hatched"))
    assert (drawn["bound"], drawn["low"], drawn["high"]) == ("range", "20000", "30000")
    svg = files["suzhou_qingdao_2020_industrial_output.zh.svg"].decode()
    assert f'<g id="{drawn["id"]}.pale">' in svg
    assert f'<g id="{drawn["id"]}.arrow">' not in svg


def test_a_panel_of_two_units_is_refused(changed: Changed) -> None:
    def dollars(row: Cells) -> Cells:
        if row["quote"] == "4361.56亿元":
            row |= {"unit_measure": "USD"}
        return row

    with pytest.raises(IndicatorsError, match=r"its panel is in (CNY|USD)"):
        draw_files(ROOT, changed(dollars))


def test_a_character_that_the_font_lacks_is_named(changed: Changed) -> None:
    def rare(row: Cells) -> Cells:
        if row["ref_area"] == "320500":
            row |= {"ref_area_name": "苏州㐀"}
        return row

    with pytest.raises(IndicatorsError, match="the font has no 㐀"):
        draw_files(ROOT, changed(rare))

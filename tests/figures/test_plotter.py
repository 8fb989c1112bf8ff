import json
import re
from decimal import Decimal
from pathlib import Path
from urllib.parse import unquote

import pytest

import indicators
from indicators.dataset import Dataset
from indicators.errors import IndicatorsError
from indicators.figures.chart import Chart

from .conftest import ROOT

PLACES = ["苏州", "青岛"]


@pytest.fixture(scope="module")
def enterprises(seeds: Dataset) -> Chart:
    return seeds.plot.compare("高新技术企业数", PLACES)


def test_one_call_draws_what_was_selected(enterprises: Chart, seeds: Dataset) -> None:
    bars = [mark for mark in enterprises.marks if mark.shape == "bar"]
    assert [mark.value for mark in bars] == [9772, 4396]
    assert [seeds[mark.claim_ids[0]].ref_area for mark in bars] == ["320500", "370200"]
    assert enterprises.title == {
        "zh": "苏州市和青岛市的高新技术企业数",
        "en": "Number of high and new technology enterprises: Suzhou and Qingdao",
    }
    assert enterprises.alt().endswith(
        "苏州市：高新技术企业数 9772家 [004 L81]；青岛市：高新技术企业数 4396家 [004 L81]。"
    )


def test_a_target_is_drawn_as_one_and_a_missing_figure_is_said(seeds: Dataset) -> None:
    chart = seeds.plot.compare("规模以上工业总产值", ["苏州", "青岛", "广州"])
    suzhou, qingdao = (mark for mark in chart.marks if mark.shape == "bar")
    assert (suzhou.hatched, suzhou.bound) == (False, "value")
    assert (qingdao.hatched, qingdao.bound) == (True, "lower")
    assert "广州市：规模以上工业总产值 无数据" in chart.alt()
    assert "target, not a result" in chart.caption("en")


def test_growth_is_dots_with_their_rounding(seeds: Dataset) -> None:
    chart = seeds.plot.growth("第二产业增加值", PLACES)
    dots = [mark for mark in chart.marks if mark.shape == "dot"]
    assert [(mark.reach.low, mark.reach.at, mark.reach.high) for mark in dots if mark.reach] == [
        (Decimal("3.35"), Decimal("3.4"), Decimal("3.45")),
        (Decimal("2.95"), Decimal("3.0"), Decimal("3.05")),
    ]
    assert f'<g id="{dots[0].id}.whisker">' in chart.svg()


def test_what_does_not_compare_is_crossed_and_said_and_not_hidden(seeds: Dataset) -> None:
    chart = seeds.plot.growth("第二产业增加值", [*PLACES, "广州"])
    notes = {mark.row: mark.text for mark in chart.marks if mark.shape == "note"}
    assert notes == {2: "2020年前三季度；不可直接相比"}
    assert [mark.crossed for mark in chart.marks if mark.shape == "dot"] == [False, False, True]
    assert (
        "不可直接相比：时期长短不同：2020年（苏州市）、2020年（青岛市）与2020年前三季度（广州市）。[004 L72] [003 L17]"
        in chart.caption()
    )
    bars = seeds.plot.compare("第二产业增加值", [*PLACES, "广州"])
    (odd,) = (mark.id for mark in bars.marks if mark.crossed)
    assert "fill: url(#" in bars.svg().split(f'<g id="{odd}">', 1)[1].split("</g>", 1)[0]


def test_the_rows_are_those_that_a_comparison_takes(corpus: Dataset) -> None:
    places = ["福州市", "厦门市", "泉州市", "宜昌市"]
    chart = corpus.plot.compare("gdp", places)
    sides = corpus.compare("gdp", places).sides
    assert [mark.claim_ids[0] for mark in chart.marks if mark.shape == "bar"] == [side.row.claim_id for side in sides]


def test_one_place_and_a_place_without_figure_are_drawn(seeds: Dataset) -> None:
    chart = seeds.plot.compare("gdp", ["广州", "苏州"], period="2020-01-01/P9M")
    assert chart.alt().endswith("广州市：地区生产总值 17475.86亿元 [003 L17]；苏州市：地区生产总值 无数据。")
    with pytest.raises(IndicatorsError, match="no figure of gdp"):
        seeds.plot.compare("gdp", "广州", period=2020)


def test_several_measures_and_indicators_have_a_panel_each(seeds: Dataset) -> None:
    chart = seeds.plot.compare("高新技术企业数", PLACES, measure=["level", "change"])
    assert {mark.panel for mark in chart.marks} == {0, 1}
    assert [mark.text for mark in chart.marks if mark.shape == "note"] == ["净增", "新增"]
    more = seeds.plot.compare(["第二产业增加值", "地区生产总值", "高新技术企业数"], PLACES)
    assert {mark.panel for mark in more.marks} == {0, 2}
    assert "地区生产总值 无数据" in more.alt()


def test_names_are_looked_up_and_near_ones_named(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match="did you mean"):
        seeds.plot.compare("高新技术企业", ["苏州港市"])
    with pytest.raises(IndicatorsError, match="no figure of gdp"):
        seeds.plot.compare("gdp", "苏州")
    with pytest.raises(IndicatorsError, match="unknown language 'fr'"):
        seeds.plot.compare("高新技术企业数", PLACES).caption("fr")  # type: ignore[arg-type]  # on purpose


def test_saving_writes_the_files_and_adds_or_replaces_the_entry(
    enterprises: Chart, seeds: Dataset, tmp_path: Path
) -> None:
    written = enterprises.save(tmp_path / "out")
    name = "compare_high_tech_enterprises_320500_370200_2020"
    assert [path.name for path in written] == [
        *(f"{name}.{lang}.{kind}" for lang in ("zh", "en") for kind in ("svg", "png")),
        "manifest.json",
    ]
    seeds.plot.growth("第二产业增加值", PLACES).save(tmp_path / "out", "growth", lang=["en"], kinds=["svg", "pdf"])
    before = (tmp_path / "out" / "manifest.json").read_bytes()
    enterprises.save(tmp_path / "out")
    entries = json.loads(before)["figures"]
    assert list(entries) == [name, "growth"]
    assert list(entries["growth"]["en"]["files"]) == ["growth.en.svg", "growth.en.pdf"]
    assert entries[name]["zh"]["alt"] == enterprises.alt()
    assert (tmp_path / "out" / "manifest.json").read_bytes() == before


def test_what_cannot_be_saved_is_said(enterprises: Chart, tmp_path: Path) -> None:
    with pytest.raises(IndicatorsError, match="unknown kind of file 'jpg'"):
        enterprises.save(tmp_path, kinds=["jpg"])
    (tmp_path / "manifest.json").write_text("[]", encoding="utf-8")
    with pytest.raises(IndicatorsError, match="this is no manifest of figures"):
        enterprises.save(tmp_path)


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_the_same_bytes_each_time(enterprises: Chart, tmp_path: Path, kind: str) -> None:
    first = enterprises.save(tmp_path / "a", "x", ["zh"], [kind])[0].read_bytes()
    assert enterprises.save(tmp_path / "b", "x", ["zh"], [kind])[0].read_bytes() == first


def test_from_a_mark_to_its_line_in_two_steps(enterprises: Chart, tmp_path: Path) -> None:
    svg = enterprises.save(tmp_path)[0].read_text(encoding="utf-8")
    for mark in enterprises.marks:
        drawn = svg.split(f'<g id="{mark.id}">', 1)[1].split("</g>", 1)[0]
        quote = re.search(r"<title>“(.+?)”.* \[004 L81\]</title>", drawn)
        link = re.search(r'<a xlink:href="([^"#]+)#L(\d+)"', drawn)
        assert quote
        assert link
        article = tmp_path / unquote(link[1])
        assert quote[1] in article.read_text(encoding="utf-8").split("\n")[int(link[2]) - 1]


def test_a_notebook_shows_picture_words_and_links(enterprises: Chart, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT / "notebooks")
    html = enterprises._repr_mimebundle_()["text/html"]
    assert f'<img alt="{enterprises.alt()}" src="data:image/png;base64,' in html
    assert '<a href="../seeds/004_1900faf847d9a6f1.txt#line=80">[004 L81]</a>' in html
    assert "<svg" not in html
    assert set(enterprises._repr_mimebundle_()) == {"text/html", "text/plain"}  # one picture, not two, in a notebook


def test_an_unknown_unit_word_stops_no_chart(corpus: Dataset) -> None:
    rows = [row for row in corpus if row.unit_measure == "TEU" and row.ref_area_name and not row.subject]
    chart = corpus.plot.compare(rows[0].indicator, rows[0].ref_area_name or "")
    assert "标箱" in chart.alt("zh")
    assert "TEU" in chart.alt("en")


def test_every_element_of_a_mark_tells_its_quote_and_leads_to_its_line(seeds: Dataset) -> None:
    chart = seeds.plot.compare("合作伙伴企业数", "番禺区")
    (bar,) = (mark for mark in chart.marks if mark.shape == "bar")
    assert bar.bound == "upper"
    pale = chart.svg().split(f'<g id="{bar.id}.pale">', 1)[1].split("</g>", 1)[0]
    assert "<title>“近30家” " in pale
    assert "#L10" in pale


def test_a_panel_of_unlike_bases_is_not_named_by_one_of_them(corpus: Dataset) -> None:
    chart = corpus.plot.compare("gdp", ["湖北省", "长沙市", "孝义市"], measure="change")
    bases = {corpus[mark.claim_ids[0]].basis for mark in chart.marks if mark.shape == "bar"}
    assert len(bases) > 1
    assert chart.title["zh"].endswith("的地区生产总值变化量")


def test_many_indicators_and_places_are_counted_in_the_title(corpus: Dataset) -> None:
    names = ["gdp", "exports", "imports", "retail_sales", "resident_population"]
    chart = corpus.plot.panels(names, ["福建省", "福州市", "厦门市", "泉州市", "芜湖市"])
    assert chart.title["zh"] == "5个地区的5项指标"
    assert chart.title["en"] == "5 indicators: 5 places"


def test_a_loose_text_has_no_file_to_lead_to_and_is_charted_all_the_same() -> None:
    data = indicators.extract("2020年,苏州市地区生产总值20170.5亿元,青岛市地区生产总值12400.56亿元。").dataset
    chart = data.plot.compare("gdp", ["苏州", "青岛"])
    assert chart.caption().endswith("资料来源：text，日期不详。[text L1]")
    assert "<title>“20170.5亿元” text [text L1]</title>" in chart.svg()
    assert "href" not in chart._repr_html_()

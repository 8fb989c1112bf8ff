import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import indicators
from indicators.dataset import Dataset
from indicators.errors import IndicatorsError, ProblemsError
from indicators.ledgers import find_source

ROOT = Path(__file__).resolve().parents[1]
KEY = "004_1900faf847d9a6f1"
QINGDAO = ROOT / "seeds" / f"{KEY}.txt"


@pytest.mark.parametrize("name", [KEY, "004", f"seeds/{KEY}.txt", "华为牵手青岛", "凤凰网青岛"])
def test_an_article_goes_by_each_of_its_names(seeds: Dataset, name: str) -> None:
    assert find_source(seeds.sources, name).source_id == KEY


def test_stored_and_extracted_mentions_make_the_same_ledger(seeds: Dataset) -> None:
    stored, read = seeds.ledger("004"), indicators.extract_all([QINGDAO]).ledger(KEY)
    assert stored.counts == read.counts
    assert [(m.line, m.start, m.quote, m.kind) for m in stored.mentions] == [
        (m.line, m.start, m.quote, m.kind) for m in read.mentions
    ]
    assert stored.unaccounted == read.unaccounted == ()
    assert stored.article.text == read.article.text


def test_every_article_of_the_corpus_has_a_ledger_that_holds_its_claims(corpus: Dataset) -> None:
    for source_id in corpus.sources:
        ledger = corpus.ledger(source_id)
        assert ledger.counts["claim"] == sum(row.source_id == source_id for row in corpus)


def test_an_unknown_article_names_near_ones(seeds: Dataset) -> None:
    with pytest.raises(IndicatorsError, match=r"unknown article '华为牵手青': did you mean 华为牵手青岛"):
        seeds.ledger("华为牵手青")


def test_a_name_of_two_articles_is_refused(seeds: Dataset) -> None:
    same = {key: replace(source, publisher="日报") for key, source in seeds.sources.items()}
    with pytest.raises(IndicatorsError, match=r"'日报' names 5 articles: 000_.*give a key"):
        find_source(same, "日报")


def test_a_text_that_is_not_at_hand_is_told(seeds: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(IndicatorsError, match=r"the text of 004_\w+ is not here: seeds/004"):
        replace(seeds, folder=tmp_path).ledger("004")


def test_a_changed_article_is_an_error(seeds: Dataset, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "indicators" / "data", tmp_path / "data")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / QINGDAO.name).write_text(QINGDAO.read_text(encoding="utf-8") + "。", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"004_1900faf847d9a6f1\.txt:1:1: the article is not the one that was read"):
        replace(seeds, folder=tmp_path / "data").ledger("004")

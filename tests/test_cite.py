from pathlib import Path
from shutil import copytree

import pytest

import indicators
from indicators.citation import cite

SMALL = Path(__file__).parent / "fixtures" / "small"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return copytree(SMALL, tmp_path / "small")


def test_a_citation_says_outlet_title_date_file_line_and_quote() -> None:
    citation = cite("007_small.L4.C17", SMALL)
    assert str(citation) == "示例日报：《两城数据》，2021-05-19，007_small.txt:4，“9385.6亿元” [007 L4]"
    assert citation.short == "[007 L4]"
    assert citation.line_text == "2020年,苏州实现第二产业增加值9385.6亿元,同比增长3.4%;青岛为4361.56亿元。"
    assert citation.line_text[citation.start : citation.end] == citation.quote
    assert citation.as_dict()["published"] == "2021-05-19"


def test_what_is_not_known_of_an_article_is_left_out() -> None:
    assert str(cite("plain.L1.C14", SMALL)) == "plain，plain.txt:1，“22718.34亿元” [plain L1]"


def test_what_the_article_does_not_print_is_in_square_brackets(small: Path) -> None:
    table = small / "sources.csv"
    lines = table.read_text(encoding="utf-8").splitlines()
    known = ["title_known,published_known", "curator,inferred", ","]
    rows = [f"{line},{more}" for line, more in zip(lines, known, strict=True)]
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    text = str(cite("007_small.L4.C17", small))
    assert text == "示例日报：[《两城数据》]，[2021-05-19]，007_small.txt:4，“9385.6亿元” [007 L4]"


def test_an_unknown_id_names_near_ones() -> None:
    with pytest.raises(indicators.IndicatorsError, match=r"unknown claim '007_small.L4.C18': .*007_small.L4.C17"):
        cite("007_small.L4.C18", SMALL)


def test_a_changed_article_is_no_source(small: Path) -> None:
    article = small / "007_small.txt"
    article.write_bytes(article.read_bytes() + b"\n")
    with pytest.raises(
        indicators.ProblemsError, match=r"^007_small.txt:4:18: the article is not the one that was read"
    ):
        cite("007_small.L4.C17", small)


def test_a_moved_quote_is_no_quote(small: Path) -> None:
    article = small / "007_small.txt"
    article.write_text(article.read_text(encoding="utf-8").replace("9385.6", "9385.7"), encoding="utf-8")
    with pytest.raises(indicators.ProblemsError, match=r"007_small.txt:4:18: the quote '9385.6亿元' is not here"):
        cite("007_small.L4.C17", small)


def test_a_dataset_without_its_articles_still_cites(small: Path) -> None:
    (small / "007_small.txt").unlink()
    assert cite("007_small.L4.C17", small).line_text is None


def test_no_dataset_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(indicators.IndicatorsError, match=r"no claims\.csv here\. make it with: indicators build"):
        cite("x", tmp_path)

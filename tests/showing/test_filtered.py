"""The script that filters and sorts is tried in a browser where there is one; what stands without scripts, always."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from indicators.showing.filtered import filtered

TABLE = (
    "<table><thead><tr><th>地区</th><th>数值</th></tr></thead><tbody>"
    '<tr><td>苏州市 目标</td><td data-order="20.5">20.5亿</td></tr>'
    '<tr><td>青岛市 实际</td><td data-order="9">9亿</td></tr>'
    '<tr><td>苏州市 实际</td><td data-order="100">100亿</td></tr></tbody></table>'
)
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def after(steps: str, folder: Path) -> tuple[list[str], str]:
    """The first cells of the rows that show once a reader has done some steps, and how many are said to show."""
    assert BROWSER
    page = f'<!doctype html><meta charset="utf-8">{filtered(TABLE)}<script>{steps}</script>'
    (folder / "page.html").write_text(page, encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", f"--user-data-dir={folder / 'profile'}"]
    done = subprocess.run(
        [BROWSER, *flags, "--dump-dom", (folder / "page.html").as_uri()],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    rows = re.findall(r"<tr>\s*<td>([^<]+)</td>", done.stdout)  # a row that is hidden says so in its tag
    (count,) = re.findall(r"<small>([^<]*)</small>", done.stdout)
    return rows, count


def test_the_table_stands_unchanged_before_its_script() -> None:
    before, _, script = filtered(TABLE).partition("<script>")
    assert before == f"<div>{TABLE}"
    assert len(script.encode()) < 3000
    assert not re.search(r"https?:|import |fetch", script)


needs_browser = pytest.mark.skipif(BROWSER is None, reason="no browser on this machine")


@needs_browser
def test_words_keep_the_rows_that_have_them_all(tmp_path: Path) -> None:
    typed = "const box = document.querySelector('input'); box.value = '苏州 实际';"
    steps = typed + "box.dispatchEvent(new Event('input'));"
    assert after(steps, tmp_path) == (["苏州市 实际"], "1 / 3")


@needs_browser
def test_a_click_sorts_by_number_and_another_turns_the_order(tmp_path: Path) -> None:
    click = "document.querySelectorAll('th')[1].click();"
    assert after(click, tmp_path) == (["青岛市 实际", "苏州市 目标", "苏州市 实际"], "3 / 3")
    assert after(click * 2, tmp_path)[0] == ["苏州市 实际", "苏州市 目标", "青岛市 实际"]


@needs_browser
def test_texts_sort_as_chinese(tmp_path: Path) -> None:
    rows, _ = after("document.querySelector('th').click()", tmp_path)
    assert rows == ["青岛市 实际", "苏州市 目标", "苏州市 实际"]

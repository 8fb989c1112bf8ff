import os
import pty
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console, Group

import indicators
from indicators.errors import IndicatorsError
from indicators.showing.sheet import Cell, Sheet, both
from indicators.showing.wrapped_text import WrappedText

from .conftest import ARTICLE, Demo, Showing

ROOT = Path(__file__).resolve().parents[2]
EXPECTED = f"""\
第二产业增加值
地区      数值
──────────────────────────────
苏州市    9385.6亿元 [004 L72]
差额      5024.0亿元 [004 L72]
✗ <b>|*   ✓ 9772家 [004 L81]

✕ 拒绝 说二 [004 L72]
! 警示 说三
i 说明 说一 [004 L72]

出处
凤凰网青岛：《华为牵手青岛》，2021-05-19  seeds/{ARTICLE}.txt
[004 L72] 根据苏州与青岛两地发布的2020年统计公报显示,苏州当年实现第二产业增加值〔9385.6亿元〕,同比增
          长3.4%,同期青岛的数据为〔4361.56亿元〕,同比增长3.0%,不足苏州一半。
[004 L81] …2020年苏州净增高新技术企业2720家,累计达〔9772家〕;青岛同期则新增567家,累计为4396家。…"""


def test_text_is_the_same_everywhere(demo: Demo, capsys: pytest.CaptureFixture[str]) -> None:
    demo.print_to_terminal()
    assert capsys.readouterr().out == f"{demo}\n" == f"{EXPECTED}\n"


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_terminal(demo: Demo, width: int, lang: str) -> None:
    lines = demo.to_text(lang, width).splitlines()
    assert max(map(cell_len, lines)) <= width
    assert not [line for line in lines if line != line.rstrip() or "\x1b" in line]


def test_a_place_is_never_broken(demo: Demo) -> None:
    assert demo.to_text("zh", 36).count("[004 L72]") == 5


def test_numbers_are_never_broken(demo: Demo) -> None:
    lines = demo.to_text("zh", 50).splitlines()
    assert not [line for line in lines if re.search(r"[\d.]$", line) and not re.search(r"\d{4}-\d\d-\d\d$", line)]
    assert max(map(cell_len, lines)) == 50


def test_a_word_wider_than_its_column_is_cut() -> None:
    console = Console(file=StringIO(), width=10, color_system=None)
    console.print(Group(WrappedText("苏州 " + "a" * 25)))
    assert isinstance(console.file, StringIO)
    assert console.file.getvalue() == f"苏州\n{'a' * 10}\n{'a' * 10}\naaaaa\n"


def test_a_number_keeps_its_unit() -> None:
    lines = WrappedText("总量达到2万亿元，共9772家").wrap(Console(), 14)
    assert [line.plain for line in lines] == ["总量达到", "2万亿元，共", "9772家"]


def test_a_range_is_never_broken() -> None:
    lines = WrappedText("增速6.2个百分点（6.1–6.3）").wrap(Console(), 17)
    assert [line.plain for line in lines] == ["增速6.2个百分点", "（6.1–6.3）"]


def test_a_rank_is_not_broken() -> None:
    assert [line.plain for line in WrappedText("位次 第1位").wrap(Console(), 6)] == ["位次", "第1位"]


def test_short_columns_stay_whole(showing: Showing) -> None:
    row = (Cell(both("不能断定")), Cell(both("很长的说明" * 30)))
    text = showing(Sheet(both("t"), (both("结论"), both("说明")), (row,)), indicators.load()).to_text("zh", 40)
    assert "不能断定   很长的说明" in text


@given(text=st.text(alphabet="总量（），。 12.3%ab〔〕\n", max_size=60), width=st.integers(4, 30))
def test_wrapped_text_loses_nothing(text: str, width: int) -> None:
    console = Console(file=StringIO(), width=width, color_system=None)
    console.print(Group(WrappedText(text)))
    assert isinstance(console.file, StringIO)
    lines = console.file.getvalue().split("\n")
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert max(map(cell_len, lines)) <= width


def test_a_terminal_gets_colours(tmp_path: Path) -> None:
    program = tmp_path / "show.py"
    program.write_text(
        "import indicators\n"
        "from indicators.showing.sheet import Cell, Sheet, both\n"
        "from indicators.showing.sheet_terminal import print_sheet\n"
        f"cell = Cell(both('9772家'), ('{ARTICLE}.L81.C49',), 'good')\n"
        "print_sheet(Sheet(both('题'), (both('h'),), ((cell,),)), indicators.load())\n",
        encoding="utf-8",
    )
    above, below = pty.openpty()
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", "COLUMNS": "80"}
    subprocess.run([sys.executable, program], stdout=below, env=env, check=True, cwd=ROOT)
    os.close(below)
    printed = os.read(above, 100_000).decode()
    assert "\x1b[32m✓ \x1b[0m\x1b[32m9772家\x1b[0m" in printed
    assert "\x1b[1;32m〔9772家〕\x1b[0m" in printed


def test_an_unknown_language_is_named(demo: Demo) -> None:
    with pytest.raises(IndicatorsError, match="unknown language 'fr'"):
        demo.to_text("fr")

from indicators.mentions.scan import scan_line
from indicators.mentions.wrapped import join_wrapped


def read(*lines: str) -> list[list[tuple[str, str, str, int]]]:
    scanned = [scan_line(number, line) for number, line in enumerate(lines, start=1)]
    return [
        [(m.quote, m.kind, m.amount.unit if m.amount else "", m.amount.unit_mult if m.amount else 0) for m in line]
        for line in join_wrapped(lines, scanned)
    ]


def test_a_number_takes_the_unit_that_the_next_line_begins_with() -> None:
    assert read("完成投资137.29", "亿元，增长8", "%。") == [
        [("137.29", "claim", "CNY", 8)],
        [("8", "claim", "percent", 0)],
        [],
    ]


def test_digits_behind_the_break_stay_in_the_ledger() -> None:
    assert read("玉米102", ".5万亩") == [[("102", "claim", "mu", 4)], [("5万亩", "name", "", 0)]]


def test_a_paragraph_that_begins_with_a_number_is_left_alone() -> None:
    assert read("排名第3", "2020年出口") == read("排名第3") + read("", "2020年出口")[1:]
    assert read("增长5%", "亿元以上项目3个")[0] == [("5%", "claim", "percent", 0)]

"""The value of a written number."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.mentions.numerals import Number, parse_number
from indicators.model import scale

DIGITS = "零一二三四五六七八九"


@pytest.mark.parametrize(
    ("text", "value", "exponent"),
    [
        ("9385.6亿", "9385.6", 8),
        ("3.0", "3.0", 0),
        ("1,234.50", "1234.50", 0),
        ("1 130万", "1130", 4),
        ("2.05万亿", "2.05", 12),
        ("5万4千", "5.4", 4),
        ("4万5,417", "4.5417", 4),
        ("三百八十三亿九千万", "383.9", 8),
        ("八万二千", "8.2", 4),
        ("一千二百亿", "1200", 8),
        ("三万五", "3.5", 4),
        ("三万零五", "3.0005", 4),
        ("二百五", "250", 0),
        ("十", "10", 0),
        ("十二", "12", 0),
        ("二十", "20", 0),
        ("两", "2", 0),
        ("八点五", "8.5", 0),
        ("零点零三", "0.03", 0),
        ("二〇二五", "2025", 0),
        ("一百零三", "103", 0),
        ("百", "1", 2),
        ("千万", "1", 7),
        ("千亿", "1", 11),
        ("万亿", "1", 12),
        ("十万", "1", 5),
    ],
)
def test_value(text: str, value: str, exponent: int) -> None:
    number = parse_number(text)
    assert number == Number(Decimal(value), exponent)
    assert str(number.value) == value


@pytest.mark.parametrize("text", ["", "两三", "七八", "点五", "五点", "三点五点二", "千百", "家", "一二三四家"])
def test_what_makes_no_number(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(("value", "step"), [("400", "100"), ("1500", "100"), ("80", "10"), ("1.3", "0.1"), ("7", "1")])
def test_step_is_a_unit_of_the_last_digit_that_is_not_zero(value: str, step: str) -> None:
    assert Number(Decimal(value)).step == Decimal(step)


def in_chinese(number: int) -> str:
    """A whole number below 10^12 in Chinese numerals, written out in full."""
    text = ""
    for exponent, name in ((8, "亿"), (4, "万"), (0, "")):
        section, number = divmod(number, 10**exponent)
        if section:
            gap = "零" if text and section < 1000 else ""
            text += gap + below_myriad(section) + name
    return text or "零"


def below_myriad(number: int) -> str:
    text = ""
    gap = False
    for exponent, name in ((3, "千"), (2, "百"), (1, "十"), (0, "")):
        digit, number = divmod(number, 10**exponent)
        if digit:
            text += ("零" if gap and text else "") + DIGITS[digit] + name
        gap = not digit
    return text


@given(st.integers(1, 10**12 - 1))
def test_chinese_numerals_round_trip(number: int) -> None:
    read = parse_number(in_chinese(number))
    assert read is not None
    assert scale(read.value, read.exponent) == number


@given(st.decimals(0, 10**9, allow_nan=False, places=3), st.sampled_from([("", 0), ("万", 4), ("亿", 8), ("万亿", 12)]))
def test_digits_keep_their_decimals(value: Decimal, multiplier: tuple[str, int]) -> None:
    word, exponent = multiplier
    for text in (f"{value}{word}", f"{value:,}{word}"):
        number = parse_number(text)
        assert number == Number(value, exponent)
        assert str(number.value) == str(value)


@given(st.text("0123456789,. 零〇一二两三九十百千万亿点", max_size=12))
def test_any_text_gives_a_number_or_none(text: str) -> None:
    number = parse_number(text)
    assert number is None or number.value.is_finite()

"""Runs one reader of numbers over a text, and prints what it took as JSON: `python readers.py READER FILE`.

The text is a file of articles that form feeds part. Loading code and models is not counted as reading.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import resource
import sys
from collections.abc import Callable, Sized
from pathlib import Path
from time import perf_counter

Reader = Callable[[str], int]  # an article → how many expressions were found

DAY = (2024, 3, 15)  # of publication, for readers that want one
KB, MB = 2**10, 2**20


def by_line(read: Callable[[str], Sized]) -> Reader:
    """Feed an article line by line: other packages join numbers across lines."""
    return lambda article: sum(len(read(line)) for line in article.split("\n") if line.strip())


def extraction() -> Reader:
    """`indicators`, all of it: every mention, and each claim with its fields."""
    from indicators.article import Article
    from indicators.extraction import extract_article

    return lambda article: len(extract_article(Article("text", article)).mentions)


def scan() -> Reader:
    """`indicators`, the scan alone: every mention with its value, unit and kind."""
    from indicators.mentions.scan import scan_line

    return lambda article: sum(len(scan_line(number, line)) for number, line in enumerate(article.split("\n"), 1))


def pattern() -> Reader:
    """A bare compiled pattern for runs of digits and Chinese numerals: the limit for Python."""
    numbers = re.compile("[0-9０-９]+(?:[.,．，][0-9０-９]+)*|[零〇一二三四五六七八九十百千万亿两]+")
    return by_line(numbers.findall)


def recognizers() -> Reader:
    """Recognizers-Text: numbers, percentages, currencies and dimensions."""
    from recognizers_number import Culture, NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    number, unit = NumberRecognizer(Culture.Chinese), NumberWithUnitRecognizer(Culture.Chinese)
    models = [
        number.get_number_model(), number.get_percentage_model(), unit.get_currency_model(), unit.get_dimension_model(),
    ]  # fmt: skip
    return by_line(lambda line: [found for model in models for found in model.parse(line)])


def recognizers_dates() -> Reader:
    """Recognizers-Text: dates and times."""
    from datetime import datetime

    from recognizers_date_time import Culture, DateTimeRecognizer

    model, base = DateTimeRecognizer(Culture.Chinese).get_datetime_model(), datetime(*DAY)
    return by_line(lambda line: model.parse(line, base))


def jionlp() -> Reader:
    """jionlp: amounts of money, and times."""
    from datetime import datetime

    with contextlib.redirect_stdout(io.StringIO()):  # it greets
        import jionlp as jio

    base = datetime(*DAY).timestamp()
    return by_line(
        lambda line: [
            *jio.ner.extract_money(line, with_parsing=True),
            *jio.ner.extract_time(line, time_base=base, with_parsing=True),
        ]
    )


def quantulum3() -> Reader:
    """quantulum3: quantities with units; made for English."""
    from quantulum3 import parser

    return by_line(parser.parse)


READERS: dict[str, Callable[[], Reader]] = {
    make.__name__: make for make in (extraction, scan, pattern, recognizers, recognizers_dates, jionlp, quantulum3)
}
WARM_UP = "2023年，全市地区生产总值4502.13亿元，比上年增长5.1%。"


def main() -> None:
    """Read a file and print seconds, size, expressions found, articles that failed and peak memory (MB: 2^20 bytes)."""
    name, path = sys.argv[1:]
    read = READERS[name]()
    articles = Path(path).read_text(encoding="utf-8").split("\f")
    read(WARM_UP)
    found, failed = 0, 0
    started = perf_counter()
    for article in articles:
        try:
            found += read(article)
        except Exception as error:  # whatever another package raises is its result
            failed += 1
            print(f"{name}: {error!r}", file=sys.stderr)
    seconds = perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (MB if sys.platform == "darwin" else KB)
    size = sum(len(article.encode()) for article in articles)
    print(json.dumps({"seconds": seconds, "mb": size / MB, "found": found, "failed": failed, "peak_mb": peak}))


if __name__ == "__main__":
    main()

from indicators.figures.layout.legend import make_legend


def test_series_are_named_in_lines_that_fit_and_one_alone_is_not() -> None:
    series = [(f"Place number {at}", "blue") for at in range(6)]
    legend = make_legend(series, (0.35, 5.0))
    assert [each.name for each in legend.entries] == [name for name, _ in series]
    assert legend.entries[-1].line > 0
    assert all(0.35 <= each.x < 5.0 for each in legend.entries)
    assert make_legend(series[:1], (0.35, 5.0)).height == 0

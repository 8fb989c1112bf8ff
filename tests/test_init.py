import subprocess
import sys
from pathlib import Path

import pytest

import indicators


def test_every_public_name_loads() -> None:
    for name in indicators.__all__:
        assert callable(getattr(indicators, name))
        assert name in dir(indicators)


def test_a_public_name_is_no_module_whatever_is_imported_first() -> None:
    program = "import indicators.cli.cite, indicators.citation, indicators; assert callable(indicators.cite)"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[1])


def test_other_names_do_not_exist() -> None:
    with pytest.raises(AttributeError, match="module 'indicators' has no attribute 'laod'"):
        indicators.laod  # type: ignore[attr-defined]  # noqa: B018 - asked for, not used: it does not exist

from pathlib import Path

import pytest

from indicators.context.catalogue import RuleText, catalogue, rules_page

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rules.md"


def test_page_is_what_the_rules_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == rules_page(), (
        "stale: python -m indicators.context.catalogue > docs/rules.md"
    )


@pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: f"{rule.field}-{rule.name}")
def test_rule_shows_a_chinese_sentence(rule: RuleText) -> None:
    assert rule.name == rule.name.lower()
    assert any("一" <= char <= "龥" for char in rule.sentence)


def test_no_name_stands_twice_for_a_field() -> None:
    names = [(rule.field, rule.name) for rule in catalogue()]
    assert len(names) == len(set(names))

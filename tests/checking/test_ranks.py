from .conftest import checked, dataset_of

BELOW = "2020年，苏州市地区生产总值增长2.0%，增速居全省第二。南京市地区生产总值增长2.5%，无锡市地区生产总值增长3.0%。"
ORDERED = "2020年，苏州市地区生产总值20170.5亿元，居全省第二；南京市地区生产总值14817.95亿元，居全省第一。"


def test_all_that_lie_above_are_named_and_what_is_ranked() -> None:
    (finding,) = checked("rank_in_scope", BELOW)
    assert (
        finding.text["zh"] == "苏州市2020年地区生产总值增速位次：2.0% < 3.0%（无锡市）、2.5%（南京市），文中却为“第二”"
    )
    assert "rank by growth" in finding.text["en"]
    assert len(finding.claim_ids) == 4


def test_one_place_above_leaves_the_second_rank() -> None:
    assert len(checked("rank_in_scope", BELOW.replace("3.0%", "1.0%"))) == 0


def test_what_the_order_of_ranks_tells_is_not_told_twice() -> None:
    (finding,) = dataset_of(ORDERED).check()
    assert finding.rule == "rank_order"
    assert "第二" in finding.text["zh"]
    assert "rank 2" in finding.text["en"]

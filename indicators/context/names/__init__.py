"""Which quantity a figure is of: rules with names, tried in order, the first that knows wins.

- `naming`: the answer, and the question that every rule is asked
- `nouns`: noun phrases before and after a number
- `fitting`: whether an indicator's unit fits a number, and the indicator words near it
- `lists`: several figures, several names (分别, 和, 三次产业比)
- `parts`: parts and shares of a quantity (占, 企业花掉438.9亿元)
- `pointers`: words that name no quantity but point to one (这个数字, 排名)
- `counts`: what a count counts
- `firms`: rounds of funding, dividends, shares of a market
- `capacities`: what a plant makes or will make in a year
- `goods`: what is told of goods, or of things counted just before
- `acts`: verbs that name a quantity together with the unit (流转土地620亩)
- `topics`: what a sentence says it turns to (消费上, 人均呢)
- `rules`: the rules for the rest, and the order of all
"""

from indicators.context.names.naming import Naming
from indicators.context.names.rules import name_figure
from indicators.context.names.topics import topic_asked

__all__ = ["Naming", "name_figure", "topic_asked"]

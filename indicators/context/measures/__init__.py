"""How a figure measures its indicator: level, growth, change, share, ratio or rank, with basis and sign.

- `reading`: the answer, and the question that every rule is asked
- `signs`: whether words tell of a fall, and what it does to value and bounds
- `percentages`, `amounts`: the rules for rates and for quantities
- `rules`: the rules that hold for both, and the order of all
- `against`, `wholes`, `multiples`: what growth or change, a share, a ratio refers to; `things` what is no place nor
  period; `based` the question; `basis` the order of all
"""

from indicators.context.measures.basis import Known, read_basis
from indicators.context.measures.reading import Reading
from indicators.context.measures.rules import read_measure
from indicators.context.measures.signs import signed

__all__ = ["Known", "Reading", "read_basis", "read_measure", "signed"]

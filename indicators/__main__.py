"""`python -m indicators` is the same as `indicators`."""

import sys

from indicators.cli import main

sys.exit(main())

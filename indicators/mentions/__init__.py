"""Text to numeric mentions: span, value, multiplier, unit, hedge, bounds and kind; no economics."""

"""The kinds of charts: each module turns the rows of one kind of part into marks, and says them in words."""

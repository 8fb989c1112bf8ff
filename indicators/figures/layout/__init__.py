"""From marks to a page: each module lays out one kind of part; `page` puts the parts below each other."""

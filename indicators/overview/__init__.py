"""What a dataset holds: its articles and their numbers, how many claims of each kind, all claims, one claim read out."""

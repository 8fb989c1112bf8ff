"""What a dataset holds: its articles and their numbers, how many claims of each kind, and claims in words."""

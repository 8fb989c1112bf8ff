"""The rules, one way of deriving figures a module; `table` has them in order."""

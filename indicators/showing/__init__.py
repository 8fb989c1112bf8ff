"""Results as people look at them: a sheet of cells that know their claims, drawn for notebook, terminal and page."""

"""From a spec to Python text: names, types, the plan of what to print, and the printing."""

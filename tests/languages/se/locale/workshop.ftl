# Said at the top of every picture of the workshop.

workshop-header-saved = vurkejuvvon

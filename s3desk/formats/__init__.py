"""Files of the outside world, read and written: one module each."""

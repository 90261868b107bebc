"""`python -m s3desk` and the installed command `s3desk`: the window, or a verb of the command line."""

import sys

from s3desk.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())

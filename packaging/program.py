"""Where a built program begins."""

import os
import sys


def forget_the_bundle() -> None:
    """Give programs that we start (a browser, the reader of an attachment) the system's libraries, not ours."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]


if getattr(sys, "frozen", False):
    forget_the_bundle()

from s3desk.__main__ import main  # noqa: E402

sys.exit(main())

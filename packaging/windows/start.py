"""Where S3Desk begins on Windows: the launchers run this module with the Python that lies beside them."""

import io
import sys

BOX_OF_AN_ERROR = 0x10


def show(text: str) -> None:
    """Show a sentence in a box."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "S3Desk", BOX_OF_AN_ERROR)


def main() -> int:
    """Run the program; what it would tell a console is shown in a box where there is none."""
    setattr(sys, "frozen", True)  # noqa: B010  # it starts itself again by its own name, not by Python's
    unheard = None
    if sys.stderr is None:
        unheard = sys.stderr = io.StringIO()
    from s3desk.__main__ import main as run

    code = run()
    if unheard is not None and code and unheard.getvalue().strip():
        show(unheard.getvalue().strip())
    return code


if __name__ == "__main__":
    sys.exit(main())
